import { expect, test } from 'vitest';
import type { Attempt, ObservedWorkload } from '../../src/domain/observed.ts';
import { bringAbout } from '../../src/operations/bring-about.ts';
import type { Session } from '../../src/operations/session.ts';
import { epoch, shipped } from '../domain/ledger/story.ts';
import { createFakeClock } from '../ports/fake-clock.ts';

const good = shipped('1.5.0');
const definition = good.revision.workloads[0]?.definition ?? '';

/**
 * Brings 1.5.0 about where it is set already and 1.6.0 is still said to be under way, for so many looks. Answers what
 * came of it, and how many deployments were begun.
 */
async function broughtAbout(contradictions: number): Promise<{ readonly kind: string; readonly begun: number }> {
  const other: Attempt = { id: 'a1', workload: 'returns', definition: 'returns:9', startedAt: epoch, ended: false };
  const attempts: Attempt[] = [other];
  let looks = 0;
  const session = {
    service: 'returns',
    environment: { name: 'prod' },
    clock: createFakeClock(epoch),
    reporter: { report: () => undefined },
    orchestrator: {
      observe: (): Promise<readonly Partial<ObservedWorkload>[]> => {
        looks += 1;
        const underWay = looks > contradictions ? null : other;
        return Promise.resolve([
          { name: 'returns', definition, newestAttempt: other, underWay, desired: 1, digests: [] },
        ]);
      },
      attempts: () => Promise.resolve([...attempts].reverse()),
      begin: () => {
        attempts.push({ ...other, id: `a${attempts.length + 1}`, definition });
        return Promise.resolve();
      },
      look: () => Promise.resolve({ kind: 'succeeded', tasks: 1 }),
    },
  } as unknown as Session;
  const { kind } = await bringAbout(session, {
    revision: good.revision,
    state: { waysBack: [] },
    baseline: { returns: 'a1' },
    deadline: null,
    counts: {},
    cancel: null,
    stillWanted: () => Promise.resolve(true),
  });
  return { kind, begun: attempts.length - 1 };
}

test('what is set already is not deployed again because one read says another is under way still (I7)', async () => {
  expect(await broughtAbout(1)).toEqual({ kind: 'running', begun: 0 });
});

test('where another stays under way whatever is set, it is deployed over it', async () => {
  expect(await broughtAbout(20)).toEqual({ kind: 'running', begun: 1 });
});
