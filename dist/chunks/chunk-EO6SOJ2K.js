import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);

// src/domain/test-result.ts
var reportLimitBytes = 32 * 1024 * 1024;
var noReport = {
  files: [],
  passed: 0,
  failed: 0,
  skipped: 0,
  failures: [],
  names: [],
  unreadable: []
};
function isGood(verdict) {
  return verdict === "passed" || verdict === "flaky" || verdict === "passed-before";
}

export {
  reportLimitBytes,
  noReport,
  isGood
};
