// The door of the command line: says one clear line where Node is too old, before anything newer is loaded.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  process.stderr.write(
    `waybill needs Node 22.12 or newer; this is Node ${process.versions.node}. On Linux, npm ci in its folder brings one along: node_modules/.bin/node dist/cli.js\n`,
  );
  process.exitCode = 1;
} else {
  // What has begun is not given up because nobody listens any more, or because a disk is full.
  process.stderr.on('error', () => undefined);
  const unwritten: string[] = [];
  process.stdout.on('error', ({ code = 'unknown' }: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`| head`) is no failure.
    if (code === 'EPIPE' || unwritten.push(code) > 1) return;
    process.stderr.write(`standard output could not be written (${code})\n`);
    process.exitCode = 1;
  });
  const { main } = await import('./main.ts');
  const code = await main(process.argv.slice(2));
  process.exitCode = unwritten.length > 0 ? 1 : code;
}
