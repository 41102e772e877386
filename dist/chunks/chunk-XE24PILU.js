import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);

// src/operations/blank-result.ts
function blankResult(verb, service, environment) {
  return {
    verb,
    service,
    environment,
    outcome: "errored",
    good: false,
    message: "",
    digest: null,
    version: null,
    commit: null,
    from: null,
    entry: null,
    closing: null,
    revision: null,
    unmet: [],
    warnings: [],
    url: null,
    undo: null,
    seconds: 0,
    details: {}
  };
}

// src/config/suggestion.ts
function suggestion(word, known) {
  let best;
  let least = Math.min(2, Math.ceil(word.length / 2) - 1) + 1;
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}
function editDistance(from, to) {
  if (Math.abs(from.length - to.length) > 2) return 3;
  let before = [];
  let last = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const cost = from[i - 1] === to[j - 1] ? 0 : 1;
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
        value = Math.min(value, (before[j - 2] ?? 0) + 1);
      }
      row.push(value);
    }
    before = last;
    last = row;
  }
  return last[to.length] ?? 0;
}
function didYouMean(word, known) {
  const meant = suggestion(word, known);
  return meant === void 0 ? "" : `; did you mean "${meant}"?`;
}

export {
  blankResult,
  suggestion,
  didYouMean
};
