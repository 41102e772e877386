/** Plays one history: the cast, until all have ended; then time passes with nobody there; then somebody comes once more. */
import type { Actor, EnvironmentName, History } from '../history.ts';
import { preparedWorld } from '../world/prepared.ts';
import { service } from '../world/shop.ts';
import { openTheatre, type Theatre } from '../world/theatre.ts';
import { entryIn } from '../world/registry.ts';
import { playPart } from './people.ts';
import type { Deed, LedgerEntry, Part } from './record.ts';
import type { Player, Turns } from './stage.ts';
import type { MemoryWorkload } from '../../ports/memory-platform.ts';
import { copyWorkload } from '../../ports/memory-platform.ts';

/** The world at one moment. */
export interface Scene {
  readonly at: number;
  readonly ledgers: Readonly<Record<EnvironmentName, readonly LedgerEntry[]>>;
  readonly running: Readonly<Record<EnvironmentName, readonly MemoryWorkload[]>>;
  /** What each moving tag names. */
  readonly tags: ReadonlyMap<string, string>;
  /** How many deeds had been done by then. */
  readonly deeds: number;
}

export interface Played {
  readonly history: History;
  readonly theatre: Theatre;
  readonly players: readonly { readonly player: Player; readonly actor: Actor; readonly part: Part }[];
  readonly deeds: readonly Deed[];
  readonly began: number;
  readonly before: Scene;
  /** All have ended, every deadline has passed, and nobody has come. */
  readonly nobody: Scene;
  /** Somebody has come once more, undisturbed. */
  readonly settled: Scene;
  readonly lastPart: readonly Part[];
}

/** Longer than any deadline and anything that the platform does by itself. */
const longSeconds = 3 * 3600;

export async function play(history: History, turns: Turns): Promise<Played> {
  const theatre = openTheatre(history, await preparedWorld(history), turns);
  const { stage } = theatre;
  const before = await sceneOf(theatre);
  const began = stage.now();
  const cast = history.cast.map((actor, index) => ({ actor, player: stage.player(nameOf(actor, index), index) }));
  const parts = new Map<Player, Part>();
  const ended = await stage.run(cast.map(({ actor, player }) => enact(theatre, player, actor, parts)));
  stage.pause(longSeconds);
  const nobody = await sceneOf(theatre);
  const lastPart = ended ? await comeOnceMore(theatre, cast, parts) : [];
  stage.pause(longSeconds);
  return {
    history,
    theatre,
    players: cast.map(({ actor, player }) => ({ actor, player, part: parts.get(player) ?? unended(player) })),
    deeds: theatre.deeds,
    began,
    before,
    nobody,
    settled: await sceneOf(theatre),
    lastPart,
  };
}

async function enact(theatre: Theatre, player: Player, actor: Actor, parts: Map<Player, Part>): Promise<void> {
  parts.set(player, await playPart(theatre, player, actor));
  player.state = 'ended';
}

function unended(player: Player): Part {
  return { kind: player.state === 'dead' ? 'died' : 'never-ended' };
}

/**
 * Settle in both environments; or every ship and rollback that was cut short again, the same command, and settle only
 * where there was none. Nothing befalls whoever comes last.
 */
async function comeOnceMore(
  theatre: Theatre,
  cast: readonly { readonly actor: Actor; readonly player: Player }[],
  parts: ReadonlyMap<Player, Part>,
): Promise<readonly Part[]> {
  const again = theatre.history.comes === 'the-same-again' ? cast.filter((one) => isCutShort(one, parts)) : [];
  const last: Part[] = [];
  for (const environment of ['uat', 'prod'] as const) {
    const roles = again.filter(({ actor }) => actor.environment === environment).map(({ actor }) => actor.role);
    for (const role of roles.length === 0 ? [{ kind: 'settle' } as const] : roles) {
      const player = theatre.stage.player(`${role.kind} at last in ${environment}`, Number.POSITIVE_INFINITY);
      const own = new Map<Player, Part>();
      await theatre.stage.run([enact(theatre, player, { role, environment, enters: 0 }, own)]);
      last.push(own.get(player) ?? unended(player));
    }
  }
  return last;
}

function isCutShort(
  { actor, player }: { readonly actor: Actor; readonly player: Player },
  parts: ReadonlyMap<Player, Part>,
): boolean {
  const part = parts.get(player);
  const lost = part === undefined || (part.kind === 'threw' && part.code.endsWith('-unreachable'));
  return lost && (actor.role.kind === 'ship' || actor.role.kind === 'rollback');
}

function nameOf({ role }: Actor, index: number): string {
  const what =
    'release' in role ? `${role.kind} ${role.release}` : role.kind === 'rollback' ? `rollback ${role.from}` : role.kind;
  return `${'ABCDEFGH'[index] ?? '?'} (${what})`;
}

async function sceneOf(theatre: Theatre): Promise<Scene> {
  const { memory } = theatre.registry;
  const chain = async (environment: EnvironmentName): Promise<readonly LedgerEntry[]> => {
    const repository = `waybill/${environment}/${service}`;
    const tags = (await memory.tags(repository)).toSorted();
    const found = await memory.read(repository, tags);
    return tags.flatMap((tag) => {
      const manifest = found.get(tag);
      return manifest === undefined ? [] : [entryIn(manifest)];
    });
  };
  const running = (environment: EnvironmentName): readonly MemoryWorkload[] =>
    theatre.workloads.map((name) => {
      const workload = theatre.platform.memory.workload(environment, service, name);
      return copyWorkload(workload, workload.mint);
    });
  const moving = ['at.uat', 'at.uat.back', 'at.prod', 'at.prod.back'];
  const named = await memory.read(service, moving);
  return {
    at: theatre.stage.now(),
    ledgers: { uat: await chain('uat'), prod: await chain('prod') },
    running: { uat: running('uat'), prod: running('prod') },
    tags: new Map([...named].map(([tag, manifest]) => [tag, manifest.digest])),
    deeds: theatre.deeds.length,
  };
}
