// Runs under any Node, so that an old one gets a sentence instead of a syntax error.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(
    `Waybill needs Node 22.12 or newer (on Linux \`npm ci\` brings Node 24 along); this is Node ${process.versions.node}.`,
  );
  process.exit(1);
}
