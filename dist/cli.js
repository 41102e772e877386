import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);

// src/entry/cli/cli.ts
var [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || major === 22 && minor < 12) {
  process.stderr.write(
    `waybill needs Node 22.12 or newer; this is Node ${process.versions.node}. On Linux, npm ci in its folder brings one along: node_modules/.bin/node dist/cli.js
`
  );
  process.exitCode = 1;
} else {
  process.stderr.on("error", () => void 0);
  const unwritten = [];
  process.stdout.on("error", ({ code: code2 = "unknown" }) => {
    if (code2 === "EPIPE" || unwritten.push(code2) > 1) return;
    process.stderr.write(`standard output could not be written (${code2})
`);
    process.exitCode = 1;
  });
  const { main } = await import("./chunks/main-B4DIWCJB.js");
  const code = await main(process.argv.slice(2));
  process.exitCode = unwritten.length > 0 ? 1 : code;
}
