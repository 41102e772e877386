import type { Observation } from '../../../src/domain/probe.ts';
import type { Prober, ProbeSubject } from '../../../src/ports/prober.ts';
import type { MemoryOrchestrator } from '../../ports/bendable-orchestrator.ts';
import type { EnvironmentName, Fate, History, Release } from '../history.ts';
import type { Deed } from '../play/record.ts';
import type { Player, Stage } from '../play/stage.ts';
import { releaseOf } from './platform.ts';
import { service } from './shop.ts';

/**
 * Answers for what really runs, whatever the probe was meant for: by the fate of its release, and badly for all while
 * an outage lasts.
 */
export function stageProber(
  history: Pick<History, 'fates' | 'outage' | 'workloads'>,
  stage: Stage,
  platform: MemoryOrchestrator,
  began: number,
  deeds: Deed[],
) {
  let flips = 0;
  const find = (release: Release | null): 'good' | 'bad' | 'errored' => {
    if (history.outage !== null && stage.now() >= began + history.outage * 1000) return 'bad';
    const fate: Fate = release === null ? 'healthy' : history.fates[release];
    if (fate === 'flaky') return (flips += 1) % 2 === 0 ? 'good' : 'bad';
    if (fate === 'mute') return 'errored';
    return fate === 'sick' ? 'bad' : 'good';
  };
  /** Behind the first workload's address; while tasks are replaced, the former ones answer. */
  const answering = (environment: EnvironmentName): Release | null => {
    const { tasks, definition } = platform.workload(environment, service, 'web');
    return releaseOf(platform, tasks.find(({ running }) => running)?.definition ?? definition);
  };
  return (player: Player): Prober => {
    const check = async (name: string, subject: ProbeSubject): Promise<readonly Observation[]> => {
      const unseen: Observation = { probe: name, ok: false, errored: true, detail: 'no answer', milliseconds: 1 };
      const environment = subject.environment === 'uat' ? 'uat' : 'prod';
      try {
        return await stage.pass(
          player,
          'probe',
          () => `${name} of ${subject.digest.slice(0, 15)}`,
          () => {
            const release = answering(environment);
            const found = find(release);
            deeds.push({
              kind: 'probed',
              at: stage.now(),
              by: player.name,
              environment,
              release,
              good: found === 'good',
            });
            return [{ ...unseen, ok: found === 'good', errored: found === 'errored', detail: found }];
          },
          () => new Error('no answer'),
        );
      } catch {
        return [unseen];
      }
    };
    return {
      http: (probe, subject) => check(probe.name, subject),
      command: (probe, subject) => check(probe.name, subject),
    };
  };
}
