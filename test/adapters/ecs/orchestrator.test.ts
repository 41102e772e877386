import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Orchestrator } from '../../../src/ports/orchestrator.ts';
import { type Cloud, createService, digestOfTag, startCloud } from './cloud.ts';
import { follow, ship, targetOf } from './shipping.ts';

let cloud: Cloud;
let orchestrator: Orchestrator;
beforeEach(async () => {
  cloud = await startCloud();
  orchestrator = cloud.orchestrator();
});
afterEach(() => cloud.close());

describe('a plain deployment', () => {
  test('what infrastructure code created is observed as steady, with the digest its tag really is', async () => {
    const arn = await createService(cloud, 'returns', '1.2.0');
    const [observed] = await orchestrator.observe(targetOf('returns'));
    expect(observed).toMatchObject({
      name: 'returns',
      definition: arn,
      mark: { entry: null, revision: null },
      desired: 2,
      steady: true,
      healthy: 2,
      container: 'app',
      digests: [digestOfTag('1.2.0')],
      underWay: null,
      warnings: [],
    });
    expect(observed?.newestAttempt).toMatchObject({ definition: arn, ended: true });
  });

  test('ends with every task on the admitted digest, marked with its entry (I6)', async () => {
    await createService(cloud, 'returns', '1.2.0');
    const { revision, attempt } = await ship(orchestrator, 'returns', '1.3.0');
    expect(attempt.definition).toBe(revision.workloads[0]?.definition);
    expect(await follow(cloud, orchestrator, attempt)).toEqual({ kind: 'succeeded', tasks: 2 });
    const [observed] = await orchestrator.observe(targetOf('returns'));
    expect(observed).toMatchObject({
      steady: true,
      digests: [digestOfTag('1.3.0')],
      definition: revision.workloads[0]?.definition,
      mark: { revision: revision.hash, entry: `returns@prod#1:${digestOfTag('entry')}` },
    });
    const tasks = await orchestrator.tasks(targetOf('returns'), 'returns');
    expect(tasks).toHaveLength(2);
    expect(
      tasks.every(({ running, health, reachable }) => running && health === 'healthy' && reachable === 'none'),
    ).toBe(true);
  });
});
