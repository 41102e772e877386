import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);

// src/domain/blot.ts
var leastLine = 6;
function blotting(secrets) {
  const lines = secrets.flatMap((secret) => secret.split(/\r\n|\n|\r/)).map((line) => line.trim()).filter((line) => line.length >= leastLine);
  const written = [...secrets, ...lines].flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]);
  const forms = [...new Set(written)].filter((form) => form !== "").sort((a, b) => b.length - a.length);
  return (text) => forms.reduce((clean, form) => clean.replaceAll(form, "***"), text);
}

export {
  blotting
};
