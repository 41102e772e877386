import type { Observation } from '../../../src/domain/probe.ts';
import type { Prober, ProbeSubject } from '../../../src/ports/prober.ts';
import type { Fate, History } from '../history.ts';
import type { Deed } from '../play/record.ts';
import type { Player, Stage } from '../play/stage.ts';
import { releaseOfCommit } from './shop.ts';

/** Answers for the service that runs: by the fate of its release, and badly for all while an outage lasts. */
export function stageProber(history: Pick<History, 'fates' | 'outage'>, stage: Stage, began: number, deeds: Deed[]) {
  let flips = 0;
  const find = (fate: Fate): 'good' | 'bad' | 'errored' => {
    if (history.outage !== null && stage.now() >= began + history.outage * 1000) return 'bad';
    if (fate === 'flaky') return (flips += 1) % 2 === 0 ? 'good' : 'bad';
    if (fate === 'mute') return 'errored';
    return fate === 'sick' ? 'bad' : 'good';
  };
  return (player: Player): Prober => {
    const check = async (name: string, subject: ProbeSubject): Promise<readonly Observation[]> => {
      const unseen: Observation = { probe: name, ok: false, errored: true, detail: 'no answer', milliseconds: 1 };
      try {
        return await stage.pass(
          player,
          'probe',
          () => `${name} of ${subject.digest.slice(0, 15)}`,
          () => {
            const release = releaseOfCommit(subject.commit);
            const found = find(release === null ? 'healthy' : history.fates[release]);
            const environment = subject.environment === 'uat' ? 'uat' : 'prod';
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
