import { Readable } from 'node:stream';
import type { Digest } from '../../src/domain/digest.ts';
import { WaybillError } from '../../src/domain/error.ts';
import { digestOf } from '../../src/domain/hash.ts';
import type { Descriptor, Manifest } from '../../src/domain/image.ts';
import type { PutOutcome, Registry, RepositoryFacts } from '../../src/ports/registry.ts';
import { keepsTag } from './keeps-tag.ts';
import { bodyOf } from './manifest-body.ts';

export type Method = keyof Registry;

/** A registry in memory that keeps every promise of the port, with the knobs that tests turn. */
export interface MemoryRegistry extends Registry {
  /** How often each method was called. */
  readonly calls: Readonly<Record<Method, number>>;
  /**
   * The next call of a method fails as an unreachable registry does: `before` it had any effect, or `after`, with only
   * the answer lost. Several stack up, in their order.
   */
  fail(method: Method, when: 'before' | 'after'): void;
  /** Runs once, right before the next call of a method has its effect: what another run does at the worst moment. */
  interfere(method: Method, act: () => Promise<void>): void;
  /** Takes a tag away, as a lifecycle rule or a person does; its manifest stays. */
  untag(repository: string, tag: string): void;
  /** Takes a manifest away with all its tags. */
  remove(repository: string, digest: Digest): void;
  /** Moves a tag without asking for its immutability: what a hand in the console may do. */
  tamper(repository: string, tag: string, digest: Digest): void;
  setImageStatus(repository: string, digest: Digest, status: 'pullable' | 'archived'): void;
  setTags(repository: string, tags: RepositoryFacts['tags']): void;
  /** An independent registry with the very same contents; no failures or interferences are taken over. */
  copy(): MemoryRegistry;
}

interface Repository {
  readonly name: string;
  tags: RepositoryFacts['tags'];
  readonly manifests: Map<Digest, Manifest>;
  readonly pointers: Map<string, Digest>;
  readonly blobs: Map<Digest, Uint8Array>;
  readonly pushedAt: Map<Digest, number>;
  readonly archived: Set<Digest>;
}

interface Options {
  /** When images count as pushed, in milliseconds; constant unless given. */
  readonly now?: () => number;
  /** What repository URIs begin with. */
  readonly host?: string;
}

export function createMemoryRegistry(options: Options = {}): MemoryRegistry {
  return remember(options, new Map());
}

function remember(options: Options, repositories: Map<string, Repository>): MemoryRegistry {
  const { now = () => Date.UTC(2026, 10, 20), host = 'registry.test' } = options;
  const failures = new Map<Method, ('before' | 'after')[]>();
  const interferences = new Map<Method, (() => Promise<void>)[]>();
  const calls: Record<Method, number> = {
    describe: 0,
    create: 0,
    read: 0,
    put: 0,
    tags: 0,
    pullable: 0,
    imageFacts: 0,
    referrers: 0,
    readBlob: 0,
    writeBlob: 0,
    openBlob: 0,
    copyBlob: 0,
    replication: 0,
    push: 0,
  };

  async function call<T>(method: Method, effect: () => T | Promise<T>): Promise<T> {
    calls[method] += 1;
    const failure = failures.get(method)?.shift();
    if (failure === 'before') throw unreachable(method);
    await interferences.get(method)?.shift()?.();
    const answer = await effect();
    if (failure === 'after') throw unreachable(method);
    return answer;
  }

  const facts = (repository: Repository): RepositoryFacts => ({
    name: repository.name,
    uri: `${host}/${repository.name}`,
    tags: repository.tags,
  });
  const existing = (name: string): Repository => {
    const repository = repositories.get(name);
    if (repository === undefined) throw missing('repository-missing', `repository ${name}`);
    return repository;
  };

  const put = (name: string, manifest: Manifest, tag: string | undefined): PutOutcome => {
    const repository = existing(name);
    if (digestOf(manifest.bytes) !== manifest.digest) {
      throw new WaybillError('digest-mismatch', { message: `expected ${manifest.digest}`, where: name });
    }
    const body = bodyOf(manifest);
    const blobs = [...(body.config === undefined ? [] : [body.config]), ...(body.layers ?? [])];
    const absent =
      blobs.find((blob) => !repository.blobs.has(blob.digest)) ??
      (body.manifests ?? []).find((child) => !repository.manifests.has(child.digest));
    if (absent !== undefined) throw missing('manifest-missing', `${name}@${absent.digest}`);
    const pointed = tag === undefined ? undefined : repository.pointers.get(tag);
    const known = repository.manifests.has(manifest.digest);
    if (tag === undefined ? known : pointed === manifest.digest) return 'same';
    if (tag !== undefined && pointed !== undefined && keepsTag(repository.tags, tag)) return 'taken';
    if (!known) repository.pushedAt.set(manifest.digest, now());
    repository.manifests.set(manifest.digest, { ...manifest, bytes: Uint8Array.from(manifest.bytes) });
    if (tag !== undefined) repository.pointers.set(tag, manifest.digest);
    return 'written';
  };

  const writeBlob = (name: string, bytes: Uint8Array): Digest => {
    const digest = digestOf(bytes);
    existing(name).blobs.set(digest, Uint8Array.from(bytes));
    return digest;
  };

  return {
    calls,
    fail: (method, when) => push(failures, method, when),
    interfere: (method, act) => push(interferences, method, act),
    untag: (name, tag) => void existing(name).pointers.delete(tag),
    remove(name, digest) {
      const repository = existing(name);
      repository.manifests.delete(digest);
      for (const [tag, pointed] of repository.pointers) if (pointed === digest) repository.pointers.delete(tag);
    },
    tamper: (name, tag, digest) => void existing(name).pointers.set(tag, digest),
    setImageStatus(name, digest, status) {
      const { archived } = existing(name);
      if (status === 'archived') archived.add(digest);
      else archived.delete(digest);
    },
    setTags: (name, tags) => void (existing(name).tags = tags),
    copy: () => remember(options, new Map([...repositories].map(([name, repository]) => [name, copyOf(repository)]))),

    describe: (name) =>
      call('describe', () => {
        const repository = repositories.get(name);
        return repository === undefined ? undefined : facts(repository);
      }),
    create: (name, purpose) =>
      call('create', () => {
        const repository = repositories.get(name) ?? {
          name,
          tags:
            purpose === 'ledger' ? ({ kind: 'immutable' } as const) : { kind: 'immutable-except', except: ['at.*'] },
          manifests: new Map(),
          pointers: new Map(),
          blobs: new Map(),
          pushedAt: new Map(),
          archived: new Set(),
        };
        repositories.set(name, repository);
        return facts(repository);
      }),
    read: (name, references) =>
      call('read', () => {
        const repository = repositories.get(name);
        const found = new Map<string, Manifest>();
        for (const reference of references) {
          const digest = repository?.pointers.get(reference) ?? (reference as Digest);
          const manifest = repository?.manifests.get(digest);
          if (manifest !== undefined) found.set(reference, manifest);
        }
        return found;
      }),
    put: (name, manifest, tag) => call('put', () => put(name, manifest, tag)),
    tags: (name) => call('tags', () => [...(repositories.get(name)?.pointers.keys() ?? [])]),
    pullable: (name, digest) =>
      call('pullable', () => {
        const repository = repositories.get(name);
        if (repository?.manifests.has(digest) !== true) return 'absent';
        return repository.archived.has(digest) ? 'archived' : 'pullable';
      }),
    imageFacts: (name, digest) =>
      call('imageFacts', () => {
        const repository = repositories.get(name);
        const pushedAt = repository?.pushedAt.get(digest);
        if (repository?.manifests.has(digest) !== true || pushedAt === undefined) return undefined;
        const tags = [...repository.pointers].flatMap(([tag, pointed]) => (pointed === digest ? [tag] : []));
        return { pushedAt, tags };
      }),
    referrers: (name, subject, artifactTypes) =>
      call('referrers', () =>
        [...(repositories.get(name)?.manifests.values() ?? [])].flatMap((manifest): Descriptor[] => {
          const { subject: of, artifactType: named, annotations, config } = bodyOf(manifest);
          const type = named ?? config?.mediaType;
          if (of?.digest !== subject || type === undefined) return [];
          if (artifactTypes.length > 0 && !artifactTypes.includes(type)) return [];
          const { digest, mediaType, bytes } = manifest;
          return [
            {
              digest,
              mediaType,
              size: bytes.length,
              artifactType: type,
              ...(annotations === undefined ? {} : { annotations }),
            },
          ];
        }),
      ),
    readBlob: (name, digest, limitBytes) =>
      call('readBlob', () => {
        const bytes = repositories.get(name)?.blobs.get(digest);
        if (bytes === undefined) throw missing('manifest-missing', `${name}@${digest}`);
        if (bytes.length > limitBytes) {
          throw new WaybillError('digest-mismatch', { message: `expected at most ${limitBytes} bytes`, where: name });
        }
        return Uint8Array.from(bytes);
      }),
    writeBlob: (name, bytes) => call('writeBlob', () => writeBlob(name, bytes)),
    openBlob: (name, { digest, size }) =>
      call('openBlob', () => ({
        digest,
        size,
        open(from) {
          const bytes = repositories.get(name)?.blobs.get(digest);
          if (bytes === undefined) throw missing('manifest-missing', `${name}@${digest}`);
          return Readable.from([bytes.subarray(from)]);
        },
      })),
    copyBlob: (name, blob, near) =>
      call('copyBlob', async () => {
        const repository = existing(name);
        if (repository.blobs.has(blob.digest)) return 'present';
        const beside = near.startsWith(`${host}/`) ? repositories.get(near.slice(host.length + 1)) : undefined;
        const lent = beside?.blobs.get(blob.digest);
        const chunks: Uint8Array[] = lent === undefined ? [] : [lent];
        if (lent === undefined) for await (const chunk of blob.open(0)) chunks.push(Buffer.from(chunk));
        const bytes = Buffer.concat(chunks);
        if (digestOf(bytes) !== blob.digest)
          throw new WaybillError('digest-mismatch', { message: `expected ${blob.digest}`, where: name });
        writeBlob(name, bytes);
        return lent === undefined ? 'sent' : 'mounted';
      }),
    replication: () => call('replication', () => 'none'),
    push: (name, image, progress) =>
      call('push', async () => {
        let blobsPushed = 0;
        let bytesPushed = 0;
        for (const blob of image.blobs) {
          if (existing(name).blobs.has(blob.digest)) continue;
          const chunks: Buffer[] = [];
          for await (const chunk of blob.open()) chunks.push(Buffer.from(chunk));
          writeBlob(name, Buffer.concat(chunks));
          blobsPushed += 1;
          bytesPushed += blob.size;
        }
        for (const manifest of image.manifests) put(name, manifest, undefined);
        progress(`${blobsPushed} blobs pushed`);
        return { blobsPushed, bytesPushed };
      }),
  };
}

/** Manifests and blobs never change: only what finds them is copied. */
function copyOf(repository: Repository): Repository {
  return {
    ...repository,
    manifests: new Map(repository.manifests),
    pointers: new Map(repository.pointers),
    blobs: new Map(repository.blobs),
    pushedAt: new Map(repository.pushedAt),
    archived: new Set(repository.archived),
  };
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  lists.set(key, [...(lists.get(key) ?? []), value]);
}

function unreachable(method: Method): WaybillError {
  return new WaybillError('registry-unreachable', {
    message: `expected an answer, got none`,
    where: `registry ${method}`,
  });
}

function missing(code: 'repository-missing' | 'manifest-missing', where: string): WaybillError {
  return new WaybillError(code, { message: 'expected it to be there, it is not', where });
}
