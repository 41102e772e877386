import type { EngineApi } from './engine-api.ts';
import { jsonLines } from './json-lines.ts';
import { IMAGE, type Labels } from './owner.ts';

/** A registry of the rehearsal, as the engine reaches it. */
export interface Registry {
  /** `127.0.0.1:port`, whatever task definitions call it. */
  readonly host: string;
  /** Of the user `AWS`. */
  readonly password: string;
}

export interface PulledImages {
  /**
   * The image of a task definition by the digest that it was resolved to, as `host/name@digest`, pulled where the engine
   * does not have it. Throws an Error whose message is the engine's.
   */
  pull(image: string, digest: string): Promise<PulledImage>;
}

export interface PulledImage {
  readonly reference: string;
  readonly stopSignal: string;
  readonly architecture: string;
}

interface Inspected {
  readonly Architecture: string;
  readonly Config: { readonly StopSignal?: string } | null;
}

/** Each image is pulled once; a container that is never started stands for it, with the labels that tell whose it is. */
export function openPulledImages(
  engine: EngineApi,
  registryOf: (image: string) => Registry,
  labels: Labels,
): PulledImages {
  const pulls = new Map<string, Promise<PulledImage>>();

  async function fetchImage(reference: string, digest: string, { host, password }: Registry): Promise<void> {
    const login = Buffer.from(JSON.stringify({ username: 'AWS', password, serveraddress: host }));
    // The engine wants the alphabet for addresses and the padding too; without it, it silently pulls as nobody.
    const auth = login.toString('base64').replaceAll('+', '-').replaceAll('/', '_');
    const answer = await engine.open({
      method: 'POST',
      path: '/images/create',
      query: { fromImage: reference.slice(0, reference.indexOf('@')), tag: digest },
      headers: { 'x-registry-auth': auth },
    });
    for await (const { error } of jsonLines(answer)) if (typeof error === 'string') throw new Error(error);
  }

  async function pull(reference: string, digest: string, registry: Registry): Promise<PulledImage> {
    await fetchImage(reference, digest, registry);
    const found = (await engine.call({ method: 'GET', path: `/images/${reference}/json` })) as Inspected;
    await engine.call({
      method: 'POST',
      path: '/containers/create',
      body: { Image: reference, Entrypoint: ['/'], Labels: { ...labels, [IMAGE]: reference } },
    });
    return { reference, architecture: found.Architecture, stopSignal: found.Config?.StopSignal ?? '' };
  }

  return {
    pull(image, digest) {
      const [, name = image] = /^[^/]+\/([^@:]+)/.exec(image) ?? [];
      const registry = registryOf(image);
      const reference = `${registry.host}/${name}@${digest}`;
      const known = pulls.get(reference) ?? pull(reference, digest, registry);
      pulls.set(reference, known);
      // The next task tries again.
      known.catch(() => pulls.delete(reference));
      return known;
    },
  };
}
