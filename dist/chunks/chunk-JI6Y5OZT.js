import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);

// src/adapters/process/environment.ts
var allowed = /* @__PURE__ */ new Set([
  ...[
    "PATH",
    "HOME",
    "USER",
    "LOGNAME",
    "SHELL",
    "LANG",
    "LANGUAGE",
    "TZ",
    "TMPDIR",
    "TERM",
    "CI",
    "NO_COLOR",
    "FORCE_COLOR"
  ],
  ...["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "NODE_USE_ENV_PROXY"],
  ...["SSL_CERT_FILE", "SSL_CERT_DIR", "NODE_EXTRA_CA_CERTS", "CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE"],
  ...[
    "RUNNER_TEMP",
    "RUNNER_OS",
    "RUNNER_ARCH",
    "GITHUB_WORKSPACE",
    "GITHUB_ACTIONS",
    "DISPLAY",
    "PLAYWRIGHT_BROWSERS_PATH"
  ],
  ...[
    "SYSTEMROOT",
    "COMSPEC",
    "PATHEXT",
    "TEMP",
    "TMP",
    "USERPROFILE",
    "APPDATA",
    "LOCALAPPDATA",
    "PROGRAMFILES",
    "WINDIR"
  ]
]);
function plainEnvironment(environment) {
  const passed = {};
  for (const [name, value] of Object.entries(environment)) {
    const upper = name.toUpperCase();
    if (value !== void 0 && (allowed.has(upper) || upper.startsWith("LC_"))) passed[name] = value;
  }
  return passed;
}

export {
  plainEnvironment
};
