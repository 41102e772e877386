/** A program for the leftovers test: runs one task in the folder it is given, prints the task's process id, and waits. */
import { argv, stdout } from 'node:process';
import { startClock } from '../../../rehearsal/clock.ts';
import { startProcessRuntime } from '../../../rehearsal/runtime/process/process-runtime.ts';
import { imagesOf, nodeImage } from './image.ts';
import { container, play } from './play.ts';

const idle = await nodeImage(
  'setInterval(() => {}, 1000); require("node:net").createServer().listen(8080); console.log(String(process.pid));',
);
const logs = { write: (_group: string, _stream: string, line: string) => void stdout.write(line) };
const runtime = startProcessRuntime({
  clock: startClock(200),
  images: imagesOf({ idle }),
  logs,
  folder: argv[2] ?? '',
});
play(runtime, container('web', 'idle', { containerPorts: [8080], log: { group: 'g', stream: 's' } }));
setInterval(() => undefined, 1000);
