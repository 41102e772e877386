import { WaybillError } from '../../domain/error.ts';
import { secondsBetween } from '../../domain/instant.ts';
import { isGood, type Attempt, type StageResult } from '../../domain/test-result.ts';
import type { StageKey, TestStage } from '../../domain/test-stage.ts';
import { chosenStages, judgeAttempts, triesAgain } from '../../plan/stages.ts';
import type { ContainerRoom } from '../../ports/containers.ts';
import { attempt } from './attempt.ts';
import { brokenBy } from './broken.ts';
import { keyOf } from './key.ts';
import { reportFailures, reportLogs } from './failures.ts';
import type { Bench, StageSubject, StageWorld } from './world.ts';

export interface StageRequest {
  /** Keys of stages that this very image has passed. */
  readonly passed: ReadonlySet<string>;
  /** Stages by name, with what they need; empty: all. */
  readonly only: readonly string[];
}

/** More at once would fight for the machine. */
const atOnce = 4;

/**
 * Runs the stages of an image that it has not passed yet: side by side, each after those that it needs. What was made
 * for them is gone when this answers. What breaks one stage is that one's answer.
 */
export async function runStages(
  world: StageWorld,
  subject: StageSubject,
  request: StageRequest,
): Promise<readonly StageResult[]> {
  const stages = chosenStages(subject.topology.tests, request.only);
  let opened: Promise<ContainerRoom> | undefined;
  const bench: Bench = {
    world,
    subject,
    room: () => (opened ??= world.tools.containers.open(world.service)),
  };
  const gate = createGate(atOnce);
  const results = new Map<string, Promise<StageResult>>();
  const begin = (stage: TestStage): Promise<StageResult> => {
    const known = results.get(stage.name);
    if (known !== undefined) return known;
    const needs = stages.filter((other) => stage.needs.includes(other.name)).map(begin);
    const result = afterNeeds(bench, stage, needs, request, gate);
    results.set(stage.name, result);
    return result;
  };
  try {
    return await Promise.all(stages.map(begin));
  } finally {
    // One that could not be opened has nothing to close.
    const room = await opened?.catch(() => undefined);
    await room?.close();
  }
}

async function afterNeeds(
  bench: Bench,
  stage: TestStage,
  needs: readonly Promise<StageResult>[],
  request: StageRequest,
  gate: Gate,
): Promise<StageResult> {
  const since = bench.world.clock.now();
  const done = (
    key: StageKey | null,
    more: Partial<StageResult> & Pick<StageResult, 'verdict' | 'reason'>,
  ): StageResult => {
    const result: StageResult = {
      stage: stage.name,
      kind: stage.subject.kind,
      key,
      fix: null,
      attempts: [],
      seconds: secondsBetween(since, bench.world.clock.now()),
      ...more,
    };
    say(bench, stage, `${more.verdict}: ${more.reason}`);
    return result;
  };
  let key: StageKey | null = null;
  try {
    key = await keyOf(bench, stage);
    if (request.passed.has(key))
      return done(key, { verdict: 'passed-before', reason: 'nothing of it changed since it passed on this image' });
    const lacking = (await Promise.all(needs)).filter((need) => !isGood(need.verdict));
    if (lacking.length > 0) {
      const why = lacking.map((need) => `${need.stage} ${need.verdict}`).join(', ');
      return done(key, { verdict: 'skipped', reason: `it needs what did not pass: ${why}` });
    }
    return await gate(async () => {
      const attempts: Attempt[] = [];
      do {
        say(bench, stage, attempts.length === 0 ? 'begins' : `try ${attempts.length + 1}`);
        attempts.push(await attempt(bench, stage));
      } while (triesAgain(stage, attempts) && !bench.world.cancel.aborted);
      const result = done(key, { ...judgeAttempts(attempts), attempts });
      reportLogs(bench, result);
      await reportFailures(bench, result);
      return result;
    });
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error;
    return done(key, brokenBy(error));
  }
}

function say({ world }: Bench, stage: TestStage, text: string): void {
  world.reporter.report({
    kind: 'step',
    service: world.service,
    environment: 'test',
    text: `${stage.name} ${text}`,
  });
}

type Gate = <T>(act: () => Promise<T>) => Promise<T>;

/** Lets at most so many in at once; the rest wait in their order. */
function createGate(most: number): Gate {
  let inside = 0;
  const waiting: (() => void)[] = [];
  return async (act) => {
    if (inside >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else inside += 1;
    try {
      return await act();
    } finally {
      const next = waiting.shift();
      if (next === undefined) inside -= 1;
      else next();
    }
  };
}
