import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { takeFolder } from '../../../rehearsal/folder.ts';

let base: string;
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'waybill-folder-'));
});
afterAll(() => rm(base, { recursive: true, force: true }));

describe('the folder of a rehearsal', () => {
  it('is made with those above it, and stays when it is left', async () => {
    const path = join(base, 'a', 'b', 'c');
    const folder = await takeFolder(path);
    await folder.leave();
    expect((await stat(path)).isDirectory()).toBe(true);
    expect((await takeFolder(path)).path).toBe(path);
  });

  it('is refused, with its path, where a file is in the way', async () => {
    const file = join(base, 'file');
    await writeFile(file, '');
    await expect(takeFolder(file)).rejects.toThrow(
      `state: expected a folder, or a path where one can be made, got ${file} (`,
    );
    await expect(takeFolder(join(file, 'below'))).rejects.toThrow(file);
  });

  it.runIf(existsSync('/proc/self'))(
    'is refused where a file system lets nothing be made, and not waited for',
    async () => {
      await expect(takeFolder('/proc/waybill/state')).rejects.toThrow(/state: .* got \/proc\/waybill \(/);
    },
  );
});
