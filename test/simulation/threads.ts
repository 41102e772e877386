/** Bundles the simulation, with a known bug in it where one is given, and lets threads share a run. */
import { build, type Plugin } from 'esbuild';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { emptyTally, mergeInto } from './coverage.ts';
import type { Exploration, Explored } from './explore.ts';

const here = import.meta.dirname;

/** Lets the operations find the decoding that remembers. */
const remembering: Plugin = {
  name: 'remembered-decoding',
  setup(build) {
    const path = join(here, 'world/remembered-decoding.ts');
    build.onResolve({ filter: /\/encode\.ts$/ }, ({ importer }) => (importer === path ? undefined : { path }));
  },
};

/** Lends the path of a bundle of the simulation. */
export async function withBundle<T>(plugins: readonly Plugin[], use: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'waybill-simulation-'));
  try {
    await build({
      absWorkingDir: join(here, '../..'),
      entryPoints: [join(here, 'worker.ts')],
      outfile: join(folder, 'worker.mjs'),
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node22.12',
      logLevel: 'warning',
      plugins: [remembering, ...plugins],
    });
    return await use(join(folder, 'worker.mjs'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Plays `histories` seeds from `firstSeed` on in so many threads. */
export async function exploreIn(
  bundle: string,
  threads: number,
  exploration: Omit<Exploration, 'step'>,
): Promise<Explored> {
  const { firstSeed, histories } = exploration;
  const shares = await Promise.all(
    Array.from({ length: Math.min(threads, histories) }, (_, index) =>
      exploredBy(bundle, {
        ...exploration,
        firstSeed: firstSeed + index,
        step: threads,
        histories: Math.ceil((histories - index) / threads),
      }),
    ),
  );
  const tally = emptyTally();
  for (const share of shares) mergeInto(tally, share.tally);
  return {
    histories: shares.reduce((sum, share) => sum + share.histories, 0),
    found: shares.flatMap((share) => share.found).toSorted((a, b) => a.seed - b.seed),
    tally,
  };
}

function exploredBy(bundle: string, workerData: Exploration): Promise<Explored> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(bundle, { workerData });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => (code === 0 ? undefined : reject(new Error(`a thread ended with ${String(code)}`))));
  });
}
