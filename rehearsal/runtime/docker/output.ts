import { once } from 'node:events';
import { PassThrough, type Readable } from 'node:stream';
import { eachLine } from '../process/lines.ts';

const HEADER = 8;
const STDERR = 2;

/**
 * Hands on each line of a container's output, which comes in frames: a byte that says of which stream, three that are
 * zero, the length in four, the bytes. Resolves when it has ended.
 */
export async function readOutput(frames: Readable, line: (text: string) => void): Promise<void> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const closed = [stdout, stderr].map((stream) => once(stream, 'close'));
  for (const stream of [stdout, stderr]) eachLine(stream, line);
  let held = Buffer.alloc(0);
  try {
    for await (const chunk of frames) {
      held = Buffer.concat([held, chunk as Buffer]);
      while (held.length >= HEADER && held.length >= HEADER + held.readUInt32BE(4)) {
        const end = HEADER + held.readUInt32BE(4);
        (held[0] === STDERR ? stderr : stdout).write(held.subarray(HEADER, end));
        held = held.subarray(end);
      }
    }
  } catch {
    // The engine is gone, and the container with it: what came is all.
  }
  stdout.end();
  stderr.end();
  await Promise.all(closed);
}
