/** A program for the docker runtime's test: runs one task from the image it is given, says when it runs, and waits. */
import { argv, stdout } from 'node:process';
import { startClock } from '../../../rehearsal/clock.ts';
import { startDockerRuntime } from '../../../rehearsal/runtime/docker/docker-runtime.ts';
import { container, play } from './play.ts';

const [, , host = '', password = '', image = ''] = argv;
const logs = { write: () => undefined };
const runtime = await startDockerRuntime({ clock: startClock(200), logs, registry: () => ({ host, password }) });
const imageDigest = image.slice(image.indexOf('@') + 1);
const command = ['node', '-e', 'setInterval(() => {}, 1000)'];
await play(runtime, container('web', image, { imageDigest, command })).until('running');
stdout.write('running');
setInterval(() => undefined, 1000);
