import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);

// src/entry/cli/cli.ts
var [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || major === 22 && minor < 12) {
  process.stderr.write(
    `waybill needs Node 22.12 or newer (on Linux \`npm ci\` brings Node 24 along); this is Node ${process.versions.node}
`
  );
  process.exitCode = 1;
} else {
  const { main } = await import("./chunks/main-XPJWW4PR.js");
  process.exitCode = await main(process.argv.slice(2));
}
