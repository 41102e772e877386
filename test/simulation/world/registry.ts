import { WaybillError } from '../../../src/domain/error.ts';
import type { Manifest } from '../../../src/domain/image.ts';
import type { Registry } from '../../../src/ports/registry.ts';
import type { MemoryRegistry } from '../../ports/memory-registry.ts';
import type { EnvironmentName } from '../history.ts';
import type { Deed, LedgerEntry } from '../play/record.ts';
import type { Player, Stage } from '../play/stage.ts';

/** How long a read may lag behind a write. */
export const lagMilliseconds = 5_000;

/** Nobody knows whether two writes of one tag within so short a time are told apart. */
const sameMomentMilliseconds = 2_000;

interface Put {
  readonly at: number;
  readonly repository: string;
  readonly tag: string;
  readonly before: Manifest | undefined;
}

/** The one registry of a history, and the door through which each player sees it. */
export interface StagedRegistry {
  readonly memory: MemoryRegistry;
  forPlayer(player: Player): Registry;
  /** The number of an environment's newest entry. */
  newest(environment: EnvironmentName): number;
}

export function environmentOfLedger(repository: string): EnvironmentName | undefined {
  const match = /^waybill\/(uat|prod)\//.exec(repository);
  return match?.[1] as EnvironmentName | undefined;
}

export function stageRegistry(
  memory: MemoryRegistry,
  stage: Stage,
  deeds: Deed[],
  newest: Map<EnvironmentName, number>,
  bothToldYes: boolean,
): StagedRegistry {
  const puts: Put[] = [];

  /** What stood there before the writes of the last seconds. */
  const stale = (repository: string, found: ReadonlyMap<string, Manifest>): ReadonlyMap<string, Manifest> => {
    const shown = new Map(found);
    for (const put of puts.toReversed()) {
      if (put.at < stage.now() - lagMilliseconds) break;
      if (put.repository !== repository) continue;
      if (put.before === undefined) shown.delete(put.tag);
      else if (found.has(put.tag)) shown.set(put.tag, put.before);
    }
    return shown;
  };

  /** Whether a tag was written at this very moment, as far as a registry could tell. */
  const isRecent = (repository: string, tag: string | undefined): boolean =>
    puts.some(
      (put) => put.repository === repository && put.tag === tag && put.at > stage.now() - sameMomentMilliseconds,
    );

  const noteRead = (player: Player, repository: string, found: ReadonlyMap<string, Manifest>): void => {
    const environment = environmentOfLedger(repository);
    if (environment === undefined) return;
    const numbers = [...found.keys()].filter((tag) => /^[0-9]{6,}$/.test(tag)).map(Number);
    if (numbers.length === 0) return;
    const number = Math.max(...numbers);
    player.lastHead.set(environment, number);
    const last = newest.get(environment) ?? 0;
    deeds.push({ kind: 'head', at: stage.now(), by: player.name, environment, number, newest: last });
  };

  const noteWrite = (player: Player, repository: string, manifest: Manifest, tag: string): void => {
    const environment = environmentOfLedger(repository);
    const at = stage.now();
    if (environment === undefined) {
      deeds.push({ kind: 'tag', at, by: player.name, tag, digest: manifest.digest });
      return;
    }
    const entry = entryIn(manifest);
    newest.set(environment, Math.max(newest.get(environment) ?? 0, Number(tag)));
    player.lastHead.set(environment, Number(tag));
    deeds.push({ kind: 'written', at, by: player.name, environment, tag, entry });
  };

  return {
    memory,
    newest: (environment) => newest.get(environment) ?? 0,
    forPlayer(player) {
      const lost = (call: string) => () =>
        new WaybillError('registry-unreachable', {
          message: 'expected an answer, got none',
          where: `registry ${call}`,
        });
      return {
        describe: (name) =>
          stage.pass(
            player,
            'describe',
            () => name,
            () => memory.describe(name),
            lost('describe'),
          ),
        create: (name, purpose) =>
          stage.pass(
            player,
            'describe',
            () => name,
            () => memory.create(name, purpose),
            lost('create'),
          ),
        read: (name, references) =>
          stage.pass(
            player,
            'read',
            () => readingOf(name, references),
            async (isStale) => {
              const found = await memory.read(name, references);
              const shown = isStale ? stale(name, found) : found;
              if (isStale) player.misled = true;
              noteRead(player, name, shown);
              return shown;
            },
            lost('read'),
          ),
        put: (name, manifest, tag) =>
          stage.pass(
            player,
            'put',
            () => `${name}:${tag ?? manifest.digest.slice(0, 15)}`,
            async () => {
              const before = tag === undefined ? undefined : (await memory.read(name, [tag])).get(tag);
              const outcome = await memory.put(name, manifest, tag);
              if (outcome === 'written' && tag !== undefined) {
                puts.push({ at: stage.now(), repository: name, tag, before });
                noteWrite(player, name, manifest, tag);
              }
              return outcome === 'taken' && bothToldYes && isRecent(name, tag) ? 'written' : outcome;
            },
            lost('put'),
          ),
        tags: (name) =>
          stage.pass(
            player,
            'read',
            () => `tags of ${name}`,
            () => memory.tags(name),
            lost('tags'),
          ),
        pullable: (name, digest) =>
          stage.pass(
            player,
            'pullable',
            () => digest.slice(0, 15),
            () => memory.pullable(name, digest),
            lost('pullable'),
          ),
        imageFacts: (name, digest) =>
          stage.pass(
            player,
            'read',
            () => digest.slice(0, 15),
            () => memory.imageFacts(name, digest),
            lost('imageFacts'),
          ),
        referrers: (name, subject, types) =>
          stage.pass(
            player,
            'referrers',
            () => subject.slice(0, 15),
            () => memory.referrers(name, subject, types),
            lost('referrers'),
          ),
        readBlob: (name, digest, limit) =>
          stage.pass(
            player,
            'read',
            () => digest.slice(0, 15),
            () => memory.readBlob(name, digest, limit),
            lost('readBlob'),
          ),
        writeBlob: (name, bytes) =>
          stage.pass(
            player,
            'writeBlob',
            () => name,
            () => memory.writeBlob(name, bytes),
            lost('writeBlob'),
          ),
        openBlob: (name, blob) =>
          stage.pass(
            player,
            'read',
            () => blob.digest.slice(0, 15),
            () => memory.openBlob(name, blob),
            lost('openBlob'),
          ),
        copyBlob: (name, blob, near) =>
          stage.pass(
            player,
            'writeBlob',
            () => name,
            () => memory.copyBlob(name, blob, near),
            lost('copyBlob'),
          ),
        replication: (name, digest, to) =>
          stage.pass(
            player,
            'read',
            () => digest.slice(0, 15),
            () => memory.replication(name, digest, to),
            lost('replication'),
          ),
        push: (name, image, say) =>
          stage.pass(
            player,
            'push',
            () => name,
            () => memory.push(name, image, say),
            lost('push'),
          ),
      };
    },
  };
}

function readingOf(name: string, references: readonly string[]): string {
  const [first = ''] = references;
  return references.length === 1
    ? `${name}:${first.slice(0, 16)}`
    : `${name}:${first.slice(0, 16)} and ${references.length - 1} more`;
}

const entries = new WeakMap<Manifest, LedgerEntry>();

/** An entry out of its manifest, without the code under test. */
export function entryIn(manifest: Manifest): LedgerEntry {
  const known = entries.get(manifest);
  if (known !== undefined) return known;
  const entry = parseEntry(manifest);
  entries.set(manifest, entry);
  return entry;
}

function parseEntry(manifest: Manifest): LedgerEntry {
  const body = JSON.parse(new TextDecoder().decode(manifest.bytes)) as { annotations: Record<string, string> };
  const { predicate } = JSON.parse(body.annotations['dev.waybill.statement'] ?? '{}') as {
    predicate: LedgerEntry['header'] & Pick<LedgerEntry, 'event' | 'state'>;
  };
  const { event, state, ...header } = predicate;
  return { header, event, state, digest: manifest.digest };
}
