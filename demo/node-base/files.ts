import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { BaseFile } from './layer.ts';

const run = promisify(execFile);

/** Node, the shell, and what `ldd` says that they load, each at the path where it is looked for. */
export async function filesOfNode(): Promise<readonly BaseFile[]> {
  const programs = [
    { from: process.execPath, to: '/usr/local/bin/node' },
    { from: await realpath('/bin/sh'), to: '/bin/sh' },
  ];
  const libraries = new Set<string>();
  for (const { from } of programs) {
    const { stdout } = await run('ldd', [from]);
    for (const [, path = ''] of stdout.matchAll(/(?:=> |^\s+)(\/\S+) \(0x/gm)) libraries.add(path);
  }
  const loaded = [...libraries].sort().map(async (path) => ({ from: await realpath(path), to: path }));
  return [...programs, ...(await Promise.all(loaded))];
}
