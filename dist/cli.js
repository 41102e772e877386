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
  process.stdout.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
  });
  const { main } = await import("./chunks/main-DY5QIH6M.js");
  process.exitCode = await main(process.argv.slice(2));
}
