import { isDigest, shortDigest, type Digest } from '../../domain/digest.ts';
import { WaybillError } from '../../domain/error.ts';
import type { ContainerRoom, Containers } from '../../ports/containers.ts';
import { buildTarget } from './build-target.ts';
import { composeImages } from './compose.ts';
import { dockerArchive } from './docker-archive.ts';
import { openEngine, type ContainerParts, type Engine } from './engine.ts';
import { openGroup } from './group.ts';
import { imagePrefix } from './sweep.ts';

/**
 * Containers by the `docker` command line. Where a run is killed, the next one that opens a room on the same engine
 * takes away what is left: everything carries the mark of the process that made it.
 */
export function createContainers(parts: ContainerParts): Containers {
  let opened: Promise<Engine> | undefined;
  let rooms = 0;
  return {
    async open() {
      const engine = await (opened ??= openEngine(parts));
      rooms += 1;
      return createRoom(engine, rooms);
    },
  };
}

function createRoom(engine: Engine, room: number): ContainerRoom {
  const { docker, owner, platform } = engine;
  const loaded = new Map<Digest, Promise<string>>();
  const resolved = new Map<string, Promise<Digest>>();
  const images = new Set<string>();
  let groups = 0;
  const tagged = (what: string): string => {
    const tag = `${imagePrefix}${owner}:${room}-${what}`;
    images.add(tag);
    return tag;
  };
  return {
    load(image) {
      const { digest } = image.root;
      const load = async (): Promise<string> => {
        const tag = tagged(shortDigest(digest));
        const archive = await dockerArchive(image, platform, tag);
        await docker.must(['load', '--quiet'], { stdin: () => archive });
        return tag;
      };
      const known = loaded.get(digest) ?? load();
      loaded.set(digest, known);
      return known;
    },
    build: (request) => buildTarget(engine, request, tagged(`target-${request.target.toLowerCase()}-${images.size}`)),
    resolve(image) {
      const known = resolved.get(image) ?? resolve(engine, image);
      resolved.set(image, known);
      return known;
    },
    composeImages: (request) => composeImages(engine, request),
    group(kind) {
      groups += 1;
      return openGroup(engine, kind, room * 1000 + groups);
    },
    async close() {
      if (images.size > 0) await docker.ask(['image', 'rm', ...images]);
    },
  };
}

/** A digest that is written counts; a tag is asked for at its registry, and what is here serves where that is away. */
async function resolve({ docker }: Engine, image: string): Promise<Digest> {
  const written = image.slice(image.indexOf('@') + 1);
  if (image.includes('@') && isDigest(written)) return written;
  const pulled = await docker.ask(['pull', '--quiet', image]);
  const found = await docker.ask(['image', 'inspect', '--format', '{{json .RepoDigests}} {{.Id}}', image]);
  const [, digests = '[]', id = ''] = /^(\S*) (\S+)/.exec(found.stdout) ?? [];
  const names = (JSON.parse(digests === '' ? '[]' : digests) as readonly string[] | null) ?? [];
  const digest = names[0]?.split('@')[1] ?? id;
  if (found.code === 0 && isDigest(digest)) return digest;
  throw new WaybillError('containers-failed', {
    where: image,
    message: `expected an image that can be pulled, got: ${pulled.stderr.trim().slice(-500)}`,
  });
}
