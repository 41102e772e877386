import { spawnSync } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const cli = new URL('../../../src/entry/cli/cli.ts', import.meta.url).pathname;

describe('the streams of the command line', () => {
  it.skipIf(!existsSync('/dev/full'))('an answer that cannot be written is told in one line, and is no success', () => {
    const full = openSync('/dev/full', 'w');
    const ended = spawnSync(process.execPath, [cli, '--help'], { stdio: ['ignore', full, 'pipe'], encoding: 'utf8' });
    expect(ended.status).toBe(1);
    expect(ended.stderr).toBe('standard output could not be written (ENOSPC)\n');
  });
});
