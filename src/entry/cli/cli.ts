// The door of the command line: says one clear line where Node is too old, before anything newer is loaded.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  process.stderr.write(
    `waybill needs Node 22.12 or newer; this is Node ${process.versions.node}. On Linux, npm ci in its folder brings one along: node_modules/.bin/node dist/cli.js\n`,
  );
  process.exitCode = 1;
} else {
  // A reader that has seen enough (`| head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2));
}
