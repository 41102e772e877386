/** `node copy-once.mjs <from host> <to host> <digest>`: the operation that promote copies with, and nothing beside it. */
import { readFile } from 'node:fs/promises';
import { argv, resourceUsage, stdout } from 'node:process';
import { createClock } from '../src/adapters/clock/system-clock.ts';
import { createOciRegistry } from '../src/adapters/oci/registry.ts';
import { isDigest } from '../src/domain/digest.ts';
import { copyImage } from '../src/operations/copy-image.ts';
import type { Registry } from '../src/ports/registry.ts';

const [, , from = '', to = '', digest = ''] = argv;
if (!isDigest(digest)) throw new Error(`expected a digest, got ${digest}`);
const registryAt = (host: string): Registry =>
  createOciRegistry({
    host,
    username: null,
    password: null,
    environment: { DOCKER_CONFIG: '/nowhere' },
    clock: createClock({}),
    secret: () => undefined,
  });
const [source, target] = [registryAt(from), registryAt(to)];
const repository = 'shop/returns';
const { uri: near } = await source.create(repository, 'image');
const { bytes } = await copyImage({ from: source, to: target, repository, near, progress: () => undefined }, digest);
const { userCPUTime, systemCPUTime } = resourceUsage();
// `maxRSS` has what the process was forked from in it.
const [, peak = 'NaN'] = /^VmHWM:\s+(\d+) kB$/m.exec(await readFile('/proc/self/status', 'utf8')) ?? [];
stdout.write(JSON.stringify({ bytes, peakMiB: Number(peak) / 1024, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 }));
