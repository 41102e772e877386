import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);

// src/adapters/terminal/line.ts
function line(tone, text) {
  return { tone, text };
}
function label(of) {
  return of.environment === void 0 || of.environment === "" ? of.service : `${of.service}@${of.environment}`;
}

// src/adapters/terminal/paint.ts
var codes = { plain: "", good: "32", bad: "31", warning: "33", quiet: "2" };
function painter(colours) {
  return (tone, text) => {
    const code = colours ? codes[tone] : "";
    return code === "" || text === "" ? text : `\x1B[${code}m${text}\x1B[0m`;
  };
}

export {
  line,
  label,
  painter
};
