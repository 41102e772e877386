import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { baseImage, pushBaseImage } from './base-image.ts';
import { dockerEngine } from './engine.ts';
import { openRegistry, registryProgram } from './registry.ts';

const run = promisify(execFile);
const engine = await dockerEngine();
const registry = registryProgram();

describe.skipIf(!engine.answers)(`the base image of tests${engine.note}`, () => {
  it('runs this Node, as a user other than root too', async () => {
    const tag = await baseImage();
    const print = ['node', '-p', 'process.version + " " + process.getuid() + " " + os.tmpdir()'];
    const { stdout } = await run('docker', ['run', '--rm', '--network', 'none', '--user', 'node', tag, ...print]);
    expect(stdout.trim()).toBe(`${process.version} 1000 /tmp`);
  });

  it('has a shell, for commands that are written for one', async () => {
    const { stdout } = await run('docker', ['run', '--rm', await baseImage(), '/bin/sh', '-c', 'echo "$((40 + 2))"']);
    expect(stdout.trim()).toBe('42');
  });

  it.skipIf(!registry.found)(`gets into a registry and out of it by its digest${registry.note}`, async () => {
    await using place = await openRegistry();
    const pushed = await pushBaseImage(`${place.host}/base`);
    await run('docker', ['pull', '--quiet', pushed]);
    const { stdout } = await run('docker', ['run', '--rm', pushed, 'node', '-p', '6 * 7']);
    await run('docker', ['rmi', pushed]);
    expect(stdout.trim()).toBe('42');
  });
});
