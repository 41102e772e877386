import type { Scheduler } from 'fast-check';
import { setImmediate as turn } from 'node:timers/promises';
import { type Instant, instantOf } from '../../../src/domain/instant.ts';
import type { Happening, History, Mishap, PortCall } from '../history.ts';

/** One of the cast, as the stage knows them. */
export interface Player {
  readonly name: string;
  readonly index: number;
  readonly cancel: AbortController;
  /** `dead`: a promise of theirs never continues. `endless`: they would go on for ever, and were stopped. */
  state: 'alive' | 'dead' | 'endless' | 'ended';
  /** How often each port call was made; `any` counts all. */
  readonly calls: Map<string, number>;
  /** What they saw last when they looked at the clock. */
  lastNow: Instant;
  /** The newest ledger entry that they read, by environment. */
  readonly lastHead: Map<string, number>;
  /** How many reads from now on show what was there before. */
  staleReads: number;
  /** Whether a read of theirs may have shown what was not so any more. */
  misled: boolean;
}

/** One port call of the story. */
export interface Act {
  readonly at: number;
  readonly who: string;
  readonly call: string;
  readonly about: () => string;
  readonly mishap: Mishap | null;
  answer: string;
}

export interface Stage {
  now(): number;
  readonly acts: Act[];
  /** How often which mishap befell somebody. */
  readonly mishaps: Map<string, number>;
  player(name: string, index: number): Player;
  /**
   * A port call: the scheduler chooses who goes on, and what the history has in store happens. `effect` is told
   * whether a read is to be stale; `lost` makes the error of an answer that never came;
   * null where an answer cannot get lost.
   */
  pass<T>(
    player: Player,
    call: PortCall,
    about: () => string,
    effect: (stale: boolean) => T | Promise<T>,
    lost: (() => Error) | null,
  ): Promise<T>;
  wait(player: Player, seconds: number, signal?: AbortSignal): Promise<void>;
  /** Plays until everybody has ended; false: somebody never ends. */
  run(playing: readonly Promise<void>[]): Promise<boolean>;
  /** Lets so many seconds pass with nobody there. */
  pause(seconds: number): void;
}

/** Whoever chooses who goes on: fast-check's scheduler, or none where one acts alone. */
export type Turns = Pick<Scheduler, 'schedule' | 'waitNext' | 'count'>;

/** More turns, and more port calls of one player, than any history needs that comes to an end. */
const turnsAtMost = 6_000;
const callsAtMost = 1_500;

interface Sleeper {
  readonly at: number;
  readonly player: Player;
  readonly wake: () => void;
}

const never = new Promise<never>(() => undefined);

export function createStage(history: History, scheduler: Turns, start: number): Stage {
  let now = start;
  const players: Player[] = [];
  const acts: Act[] = [];
  const mishaps = new Map<string, number>();
  let sleepers: Sleeper[] = [];

  const schedule = (player: Player): Promise<void> => scheduler.schedule(Promise.resolve(), player.name);
  const sleepUntil = (player: Player, at: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const sleeper: Sleeper = { at, player, wake: () => void schedule(player).then(resolve) };
      sleepers.push(sleeper);
      signal?.addEventListener('abort', () => {
        if (!sleepers.includes(sleeper)) return;
        sleepers = sleepers.filter((one) => one !== sleeper);
        sleeper.wake();
      });
    });
  const wakeDue = (): void => {
    const due = sleepers.filter(({ at, player }) => at <= now && player.state === 'alive');
    if (due.length === 0) return;
    sleepers = sleepers.filter((sleeper) => !due.includes(sleeper));
    for (const { wake } of due.toSorted((a, b) => a.at - b.at)) wake();
  };
  const earliest = (): number | undefined => {
    const times = sleepers.filter(({ player }) => player.state === 'alive').map(({ at }) => at);
    return times.length === 0 ? undefined : Math.min(...times);
  };
  const happeningAt = (player: Player, call: PortCall): Happening | undefined => {
    const any = player.calls.get('any') ?? 0;
    const own = player.calls.get(call) ?? 0;
    player.calls.set('any', any + 1);
    player.calls.set(call, own + 1);
    return history.happenings.find(
      (one) =>
        one.who % Math.max(1, history.cast.length) === player.index &&
        ((one.call === call && one.nth === own) || (one.call === 'any' && one.nth === any)),
    );
  };

  const stage: Stage = {
    now: () => now,
    acts,
    mishaps,
    player(name, index) {
      const player: Player = {
        name,
        index,
        cancel: new AbortController(),
        state: 'alive',
        calls: new Map(),
        lastNow: instantOf(now),
        lastHead: new Map(),
        staleReads: 0,
        misled: false,
      };
      players.push(player);
      return player;
    },
    async pass(player, call, about, effect, lost) {
      if (player.state !== 'alive') return never;
      const mishap = happeningAt(player, call)?.mishap ?? null;
      if (mishap?.kind === 'stale') player.staleReads = mishap.reads;
      if ((player.calls.get('any') ?? 0) > callsAtMost) {
        player.state = 'endless';
        return never;
      }
      now += history.callMilliseconds;
      if (history.turns === 'every-call') await schedule(player);
      if (mishap?.kind === 'sleeps') await sleepUntil(player, now + mishap.seconds * 1000);
      if (isOver(player)) return never;
      if (mishap !== null) mishaps.set(mishap.kind, (mishaps.get(mishap.kind) ?? 0) + 1);
      const act: Act = { at: now, who: player.name, call, about, mishap, answer: '' };
      acts.push(act);
      const die = (): Promise<never> => {
        player.state = 'dead';
        return never;
      };
      if (mishap?.kind === 'dies-before') return die();
      if (mishap?.kind === 'cancelled') player.cancel.abort();
      if (mishap?.kind === 'request-lost' && lost !== null) throw lost();
      try {
        const stale = player.staleReads > 0;
        player.staleReads -= 1;
        const answer = await effect(stale);
        if (mishap?.kind === 'dies-after') return await die();
        if (mishap?.kind === 'answer-lost' && lost !== null) throw lost();
        return answer;
      } catch (error) {
        act.answer = error instanceof Error ? `threw ${error.message.split('\n')[0] ?? ''}` : 'threw';
        throw error;
      }
    },
    wait: (player, seconds, signal) =>
      signal?.aborted === true ? Promise.resolve() : sleepUntil(player, now + seconds * 1000, signal),
    async run(playing) {
      let done = false;
      void Promise.all(playing).then(() => (done = true));
      for (let turns = 0; turns < turnsAtMost; turns += 1) {
        await turn();
        if (isSet(done) || players.every(({ state }) => state !== 'alive')) return true;
        wakeDue();
        if (scheduler.count() > 0) {
          await scheduler.waitNext(1);
          continue;
        }
        const next = earliest();
        if (next === undefined) throw new Error('somebody waits for what nobody will do');
        now = Math.max(now, next);
        wakeDue();
      }
      return false;
    },
    pause: (seconds) => void (now += seconds * 1000),
  };
  return stage;
}

/** First come, first served. */
export function inOrder(): Turns {
  const waiting: (() => void)[] = [];
  return {
    schedule: <T>(task: Promise<T>) => new Promise<T>((resolve) => waiting.push(() => resolve(task))),
    count: () => waiting.length,
    waitNext: async () => waiting.shift()?.(),
  };
}

/** Whether a player's part is over: it may have ended while this very call waited. */
function isOver({ state }: Player): boolean {
  return state !== 'alive';
}

/** Reads a flag that a callback changes, which the compiler cannot see. */
function isSet(flag: boolean): boolean {
  return flag;
}
