import { WaybillError } from '../../../src/domain/error.ts';
import { instantOf, millisecondsOf } from '../../../src/domain/instant.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import type { Orchestrator, Target } from '../../../src/ports/orchestrator.ts';
import type { MemoryOrchestrator } from '../../ports/bendable-orchestrator.ts';
import type { Behaviour } from '../../ports/memory-platform.ts';
import type { EnvironmentName, Fate, History, Release } from '../history.ts';
import type { Deed } from '../play/record.ts';
import type { Player, Stage } from '../play/stage.ts';
import { lagMilliseconds } from './registry.ts';

/** How a release's deployments go; seconds count from their beginning. */
export function behaviourOf(fate: Fate): Behaviour {
  const fails = (cause: (Behaviour & { kind: 'fails' })['cause'], evidence: number): Behaviour => ({
    kind: 'fails',
    cause,
    evidence,
    ends: 25,
    goesBack: true,
  });
  switch (fate) {
    case 'crashes':
      return fails('image', 10);
    case 'misconfigured':
      return fails('configuration', 10);
    // Nothing is decisive before the platform itself gives up.
    case 'no-capacity':
      return fails('capacity', 25);
    case 'no-network':
      return fails('network', 12);
    case 'stalls':
      return { kind: 'stalls' };
    case 'healthy':
    case 'sick':
    case 'flaky':
    case 'mute':
      return { kind: 'succeeds', seconds: 20 };
  }
}

/** What is verified in uat before any history begins. */
export const verifiedInUat: ReadonlySet<Release> = new Set(['c0', 'c1', 'c2', 'c4']);

/** Which release a registered definition is of; null: it is not ours. */
export function releaseOf(platform: MemoryOrchestrator, definition: string): Release | null {
  const variables = platform.definition(definition).body['variables'] as { RELEASE?: Release } | undefined;
  return variables?.RELEASE ?? null;
}

/** The one platform of a history, and the door through which each player sees it. */
export function stagePlatform(
  memory: MemoryOrchestrator,
  history: Pick<History, 'fates'>,
  stage: Stage,
  clock: Pick<Clock, 'now'>,
  deeds: Deed[],
  newest: ReadonlyMap<EnvironmentName, number>,
) {
  memory.behave = ({ environment, definition }) => {
    const release = releaseOf(memory, definition);
    if (release === null) return behaviourOf('healthy');
    // A way back that never ends has no end by LEDGER either: what was verified before does not stall.
    const stalls = history.fates[release] === 'stalls';
    return behaviourOf(
      stalls && environment === 'uat' && verifiedInUat.has(release) ? 'healthy' : history.fates[release],
    );
  };
  const former: { readonly at: number; readonly view: MemoryOrchestrator }[] = [];
  const remember = (): void => void former.push({ at: stage.now(), view: memory.copy(clock as Clock) });
  /** What was there before the changes of the last seconds. */
  const staleView = (): MemoryOrchestrator =>
    former.find(({ at }) => at >= stage.now() - lagMilliseconds)?.view ?? memory;

  const forPlayer = (player: Player): Orchestrator => {
    const lost = (call: string) => () =>
      new WaybillError('platform-unreachable', { message: 'expected an answer, got none', where: call });
    const seen = (isStale: boolean): MemoryOrchestrator => {
      if (isStale) player.misled = true;
      return isStale ? staleView() : memory;
    };
    const environmentOf = (target: Target): EnvironmentName => target.environment as EnvironmentName;
    return {
      observe: (target) =>
        stage.pass(
          player,
          'observe',
          () => target.environment,
          (stale) => seen(stale).observe(target),
          lost('observe'),
        ),
      render: (request) =>
        stage.pass(
          player,
          'render',
          () => request.digest.slice(0, 15),
          () => memory.render(request),
          lost('render'),
        ),
      register: (target, rendering, entry) =>
        stage.pass(
          player,
          'register',
          () => entry.slice(0, 24),
          () => {
            remember();
            return memory.register(target, rendering, entry);
          },
          lost('register'),
        ),
      pin: (target, observed, repository) =>
        stage.pass(
          player,
          'pin',
          () => target.environment,
          () => memory.pin(target, observed, repository),
          lost('pin'),
        ),
      attempts: (target, name) =>
        stage.pass(
          player,
          'attempts',
          () => name,
          (stale) => seen(stale).attempts(target, name),
          lost('attempts'),
        ),
      begin: (target, record, count) =>
        stage.pass(
          player,
          'begin',
          () => `${target.environment}/${record.name} ${record.definition ?? '?'}`,
          async () => {
            remember();
            const before = (await memory.attempts(target, record.name))[0]?.id;
            await memory.begin(target, record, count);
            const after = (await memory.attempts(target, record.name))[0]?.id;
            const environment = environmentOf(target);
            deeds.push({
              kind: 'sent',
              at: stage.now(),
              by: player.name,
              environment,
              workload: record.name,
              definition: record.definition ?? '',
              release: releaseOf(memory, record.definition ?? ''),
              attempt: after === before ? null : (after ?? null),
              newest: newest.get(environment) ?? 0,
              read: player.lastHead.get(environment) ?? 0,
              clock: millisecondsOf(player.lastNow),
            });
          },
          lost('begin'),
        ),
      look: (target, attempt) =>
        stage.pass(
          player,
          'look',
          () => `${attempt.workload} ${attempt.id}`,
          async (stale) => {
            const view = seen(stale);
            const known = (await view.attempts(target, attempt.workload)).some(({ id }) => id === attempt.id);
            if (!known) return { kind: 'running', text: 'not visible yet', decisive: null } as const;
            return view.look(target, attempt);
          },
          lost('look'),
        ),
      stop: (target, attempt) =>
        stage.pass(
          player,
          'stop',
          () => `${attempt.workload} ${attempt.id}`,
          async () => {
            remember();
            await memory.stop(target, attempt);
            const environment = environmentOf(target);
            deeds.push({
              kind: 'stopped',
              at: stage.now(),
              by: player.name,
              environment,
              workload: attempt.workload,
              definition: attempt.definition,
              newest: newest.get(environment) ?? 0,
              read: player.lastHead.get(environment) ?? 0,
            });
          },
          lost('stop'),
        ),
      tasks: (target, name) =>
        stage.pass(
          player,
          'tasks',
          () => name,
          (stale) => seen(stale).tasks(target, name),
          lost('tasks'),
        ),
      ended: (target, name, ids) =>
        stage.pass(
          player,
          'ended',
          () => name,
          (stale) => seen(stale).ended(target, name, ids),
          lost('ended'),
        ),
      revive: (target, record) =>
        stage.pass(
          player,
          'revive',
          () => record.definition ?? '?',
          () => memory.revive(target, record),
          lost('revive'),
        ),
      runnable: (target, record) =>
        stage.pass(
          player,
          'runnable',
          () => record.definition ?? '?',
          () => memory.runnable(target, record),
          lost('runnable'),
        ),
      remembered: (target, name) => memory.remembered(target, name),
      link: () => null,
    };
  };
  /** Somebody else deploys a definition of theirs to every workload. */
  const apply = (player: Player, target: Target, digest: Parameters<MemoryOrchestrator['change']>[3]): Promise<void> =>
    stage.pass(
      player,
      'begin',
      () => `terraform apply in ${target.environment}`,
      () => {
        remember();
        for (const workload of target.workloads) {
          const definition = memory.change(target.environment, target.service, workload, digest);
          deeds.push({
            kind: 'applied',
            at: stage.now(),
            by: player.name,
            environment: target.environment as EnvironmentName,
            workload,
            definition,
          });
        }
      },
      lostApply,
    );
  return { memory, forPlayer, apply };
}

function lostApply(): Error {
  return new WaybillError('platform-unreachable', { message: 'expected an answer, got none', where: 'apply' });
}

/** A clock that follows the stage, and notes when a player looked at it. */
export function clockOf(stage: Stage, player: Player, mint: () => string): Clock {
  return {
    now: () => (player.lastNow = instantOf(stage.now())),
    elapsed: () => stage.now(),
    nonce: mint,
    sleep: (seconds, signal) =>
      stage.pass(
        player,
        'sleep',
        () => `${String(seconds)} s`,
        () => stage.wait(player, seconds, signal),
        null,
      ),
  };
}
