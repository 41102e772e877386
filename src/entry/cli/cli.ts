// The door of the command line: says one clear line where Node is too old, before anything newer is loaded.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  process.stderr.write(
    `waybill needs Node 22.12 or newer (on Linux \`npm ci\` brings Node 24 along); this is Node ${process.versions.node}\n`,
  );
  process.exitCode = 1;
} else {
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2));
}
