import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { build } from 'esbuild';
import { digestOf } from '../../src/domain/hash.ts';
import type { BuiltImage, Manifest } from '../../src/domain/image.ts';
import {
  type DockerRegistry,
  noDockerRegistry,
  noSkopeo,
  startDockerRegistry,
} from '../../test/adapters/oci/docker-registry.ts';
import { registryAt } from '../../test/adapters/oci/registry-at.ts';
import type { Group } from '../figure.ts';
import { launch } from '../launch.ts';
import { sampleOf } from '../sample.ts';
import { inScratch } from '../scratch.ts';

const layers = 10;
const layerBytes = Math.floor(1024 ** 3 / layers);
const repository = 'shop/returns';

/** A copy of 1 GiB from one docker-registry of this machine to another, in turn with skopeo's. */
export const copy: Group = {
  name: 'copy',
  async measure(runs) {
    const left = noDockerRegistry ?? noSkopeo;
    if (left !== null) {
      process.stderr.write(`copy: left out: ${left}\n`);
      return [];
    }
    return inScratch(async (folder) => {
      const program = join(folder, 'copy-once.mjs');
      await build({
        entryPoints: [join(import.meta.dirname, '../copy-once.ts')],
        bundle: true,
        platform: 'node',
        format: 'esm',
        target: 'node24',
        outfile: program,
        logLevel: 'error',
      });
      const source = await startDockerRegistry();
      try {
        const image = bigImage();
        await registryAt(source.host).push(repository, image, () => undefined);
        const ours: number[] = [];
        const theirs: number[] = [];
        const ratios: number[] = [];
        const peaks: number[] = [];
        // The first round fills the caches of the disk.
        for (let run = -1; run < runs; run += 1) {
          const mine = await intoEmpty((to) => copyOnce(program, source, to, image, folder));
          const skopeo = await intoEmpty((to) => skopeoOnce(source, to, image));
          if (run === -1) continue;
          ours.push(mine.seconds);
          theirs.push(skopeo);
          ratios.push(mine.seconds / skopeo);
          peaks.push(mine.peakMiB);
        }
        const what = '1 GiB of random bytes in 10 layers, between two local docker-registries';
        const kind = 'timed';
        return [
          { name: 'copy.seconds', what, unit: 's', kind, sample: sampleOf(ours), bar: null },
          {
            name: 'copy.skopeo',
            what: `skopeo copy --all --preserve-digests: ${what}`,
            unit: 's',
            kind,
            sample: sampleOf(theirs),
            bar: null,
          },
          {
            name: 'copy.ratio',
            what: 'the one by the other, run by run in turn',
            unit: 'times',
            kind,
            sample: sampleOf(ratios),
            bar: 1,
          },
          {
            name: 'copy.memory',
            what: 'peak resident set of the copy, Node included',
            unit: 'MiB',
            kind,
            sample: sampleOf(peaks),
            bar: 150,
          },
        ];
      } finally {
        await source.close();
      }
    });
  },
};

/** Each copy goes into a registry that has nothing, and is gone afterwards. */
async function intoEmpty<T>(act: (to: DockerRegistry) => Promise<T>): Promise<T> {
  const to = await startDockerRegistry();
  try {
    return await act(to);
  } finally {
    await to.close();
  }
}

async function copyOnce(
  program: string,
  source: DockerRegistry,
  to: DockerRegistry,
  image: BuiltImage,
  folder: string,
): Promise<{ readonly seconds: number; readonly peakMiB: number }> {
  const { startedAt, endedAt, code, said } = await launch(
    [program, source.host, to.host, image.root.digest],
    { PATH: process.env['PATH'] },
    folder,
  );
  if (code !== 0) throw new Error(`expected the copy to be made:\n${said}`);
  const { bytes, peakMiB, cpuSeconds } = JSON.parse(said) as {
    readonly bytes: number;
    readonly peakMiB: number;
    readonly cpuSeconds: number;
  };
  if (bytes < layers * layerBytes) throw new Error(`expected 1 GiB to be sent, got ${bytes} bytes`);
  const seconds = (endedAt - startedAt) / 1000;
  process.stderr.write(`copy: ours ${seconds.toFixed(2)} s, of it ${cpuSeconds.toFixed(2)} s of this process\n`);
  return { seconds, peakMiB };
}

async function skopeoOnce(source: DockerRegistry, to: DockerRegistry, image: BuiltImage): Promise<number> {
  const words = ['copy', '--quiet', '--all', '--preserve-digests', '--src-tls-verify=false', '--dest-tls-verify=false'];
  const [from, target] = [
    `docker://${source.host}/${repository}@${image.root.digest}`,
    `docker://${to.host}/${repository}:a`,
  ];
  const startedAt = performance.now();
  const child = spawn('skopeo', [...words, from, target], { stdio: ['ignore', 'ignore', 'inherit'] });
  await once(child, 'exit');
  if (child.exitCode !== 0) throw new Error(`expected skopeo to copy, got exit code ${String(child.exitCode)}`);
  const seconds = (performance.now() - startedAt) / 1000;
  process.stderr.write(`copy: skopeo ${seconds.toFixed(2)} s\n`);
  return seconds;
}

function bigImage(): BuiltImage {
  const blobs: { readonly digest: ReturnType<typeof digestOf>; readonly size: number; open(): Readable }[] = [];
  const add = (mediaType: string, bytes: Buffer) => {
    const digest = digestOf(bytes);
    blobs.push({ digest, size: bytes.length, open: () => Readable.from(inPieces(bytes), { objectMode: false }) });
    return { mediaType, digest, size: bytes.length };
  };
  const mediaType = 'application/vnd.oci.image.layer.v1.tar';
  const body = {
    layers: Array.from({ length: layers }, () => add(mediaType, randomBytes(layerBytes))),
    config: add('application/vnd.oci.image.config.v1+json', Buffer.from('{"architecture":"amd64","os":"linux"}')),
  };
  const child = manifestOf('application/vnd.oci.image.manifest.v1+json', body);
  const platform = { os: 'linux', architecture: 'amd64' };
  const descriptor = { mediaType: child.mediaType, digest: child.digest, size: child.bytes.length, platform };
  const root = manifestOf('application/vnd.oci.image.index.v1+json', { manifests: [descriptor] });
  return { root, manifests: [child, root], blobs, dispose: async () => undefined };
}

function* inPieces(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += 1024 * 1024) yield bytes.subarray(at, at + 1024 * 1024);
}

function manifestOf(mediaType: string, body: object): Manifest {
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, ...body }));
  return { digest: digestOf(bytes), mediaType, bytes };
}
