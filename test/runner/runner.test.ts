/** The examples' workflows, run by a workflow runner that nobody here wrote, against the rehearsal cloud. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { written } from '../journey/stage/look.ts';
import { openStage, type Stage } from '../journey/stage/stage.ts';
import { copyAction, exampleWorkflow, findAct, type Event, type Run } from './act.ts';
import { createTeam, type Team } from './team.ts';

const root = join(import.meta.dirname, '../..');
const act = await findAct();
const title = act === undefined ? 'a workflow runner (skipped: act is not on the PATH)' : 'a workflow runner';

describe.skipIf(act === undefined)(title, { timeout: 400_000 }, () => {
  let stage: Stage;
  let action: string;

  beforeAll(async () => {
    stage = await openStage(300);
    action = await copyAction(root, join(stage.folder, 'action'));
  });
  afterAll(() => stage.close());

  const team = (name: string): Promise<Team> => createTeam({ act: act ?? '', action, stage }, name);
  const pushed = (ref: string): Event => ({ name: 'push', ref });

  test('git-flow: develop, a release branch and a tag carry one image through three environments', async () => {
    const shop = await team('flow');
    await shop.commit({ images: { returns: { startSeconds: 1 } } });
    await shop.repository.git('push', '--quiet', 'origin', 'main:develop', 'main:release/1.1.0');
    const develop = await shop.happens('delivery.yml', pushed('refs/heads/develop'));
    expect(develop.code, develop.log).toBe(0);
    const release = await shop.happens('delivery.yml', pushed('refs/heads/release/1.1.0'));
    expect(release.code, release.log).toBe(0);
    await shop.repository.git('tag', 'v1.1.0');
    await shop.repository.git('push', '--quiet', '--tags', 'origin');
    const tag = await shop.happens('delivery.yml', pushed('refs/tags/v1.1.0'));
    expect(tag.code, tag.log).toBe(0);
    const [dev, uat, prod] = await Promise.all(
      ['dev', 'uat', 'prod'].map((environment) => shop.look('returns', environment)),
    );
    const [digest] = dev?.digests ?? [];
    expect(digest).toMatch(/^sha256:/);
    for (const there of [dev, uat, prod]) {
      expect(there?.kinds).toEqual(['adopted', 'admitted', 'began', 'verified']);
      expect(there?.digests).toEqual([digest]);
      expect(there?.tag).toBe(digest);
    }
    // Built by the first push; the others found it by its source, through a job's output to the next one.
    expect([develop, release, tag].map(({ log }) => /returns@build: exporting/.test(log))).toEqual([
      true,
      false,
      false,
    ]);
    expect(develop.steps).toContainEqual(
      expect.objectContaining({ job: 'delivery/ship', step: 'waybill/waybill@v0', stage: 'Post', result: 'success' }),
    );
  });

  test('a push that no environment lets in builds, and ships nowhere', async () => {
    const shop = await team('nowhere');
    await shop.repository.git('push', '--quiet', 'origin', 'main:feature/x');
    const feature = await shop.happens('delivery.yml', pushed('refs/heads/feature/x'));
    expect(feature.code, feature.log).toBe(0);
    expect(jobsOf(feature)).toEqual(['delivery/build']);
  });

  test('a version that fails its verdict ends red, is taken back, and the summary says why', async () => {
    const shop = await team('failing');
    await shop.repository.git('push', '--quiet', 'origin', 'main:develop');
    const good = await shop.happens('delivery.yml', pushed('refs/heads/develop'));
    expect(good.code, good.log).toBe(0);
    const before = await shop.look('returns', 'dev');
    await shop.commit({ images: { returns: { exitAfterSeconds: 1, exitCode: 3 } } });
    await shop.repository.git('push', '--quiet', 'origin', 'main:develop');
    const bad = await shop.happens('delivery.yml', pushed('refs/heads/develop'));
    expect(bad.code).toBe(1);
    const after = await shop.look('returns', 'dev');
    expect(after.digests).toEqual(before.digests);
    expect(written(before, after)).toEqual(['admitted', 'began', 'rejected', 'rolled-back']);
    expect(bad.steps).toContainEqual(
      expect.objectContaining({ job: 'delivery/ship', step: 'waybill/waybill@v0', stage: 'Main', result: 'failure' }),
    );
    expect(bad.log).toMatch(/## ❌ returns \S+ was taken back in dev/);
    expect(bad.log).toMatch(/exit(?:ed with)?(?: code)? 3/);
  });

  test('the button by hand goes back to what ran before, and holds what it rejected', async () => {
    const shop = await team('button');
    const first = await shop.look('returns', 'dev');
    await shop.repository.git('push', '--quiet', 'origin', 'main:develop');
    const good = await shop.happens('delivery.yml', pushed('refs/heads/develop'));
    expect(good.code, good.log).toBe(0);
    const before = await shop.look('returns', 'dev');
    const inputs = {
      service: 'returns',
      environment: 'dev',
      from: before.digests[0] ?? '',
      reason: 'orders are lost; $(touch /tmp/x) `id` %0A::error::no',
    };
    const pressed = await shop.happens('rollback.yml', {
      name: 'workflow_dispatch',
      ref: 'refs/heads/develop',
      inputs,
    });
    expect(pressed.code, pressed.log).toBe(0);
    const after = await shop.look('returns', 'dev');
    expect(written(before, after)).toEqual(['rejected', 'rolled-back']);
    expect(after.digests).toEqual(first.digests);
    expect(after.events.at(-2)).toMatchObject({ by: 'person', reason: inputs.reason });
  });

  test('separate steps: each hands its entry on; a test of the team that fails takes back that entry alone', async () => {
    const shop = await team('steps');
    await shop.repository.commit({ 'e2e.mjs': 'process.exit(0)' });
    await shop.repository.git('push', '--quiet', 'origin', 'main:develop');
    const dispatched: Event = { name: 'workflow_dispatch', ref: 'refs/heads/develop', inputs: { service: 'returns' } };
    const good = await shop.happens('separate-steps.yml', dispatched);
    expect(good.code, good.log).toBe(0);
    const before = await shop.look('returns', 'dev');
    expect(before.kinds).toEqual(['adopted', 'admitted', 'began', 'verified']);
    await shop.commit({ images: { returns: { startSeconds: 2 } } });
    await shop.repository.commit({ 'e2e.mjs': 'process.exit(1)' });
    await shop.repository.git('push', '--quiet', 'origin', 'main:develop');
    const bad = await shop.happens('separate-steps.yml', dispatched);
    expect(bad.code).toBe(1);
    const after = await shop.look('returns', 'dev');
    expect(written(before, after)).toEqual(['admitted', 'began', 'verified', 'rejected', 'rolled-back']);
    expect(after.digests).toEqual(before.digests);
  });

  test('what a job leaves open is taken back by the post step', async () => {
    const shop = await team('post');
    const workflow = await exampleWorkflow(join(root, 'examples/shop/.github/workflows/separate-steps.yml'));
    // The job breaks off between promote and deploy.
    const broken = workflow.replace('      - id: deploy\n', '      - run: exit 1\n      - id: deploy\n');
    await shop.repository.commit({ '.github/workflows/separate-steps.yml': broken });
    await shop.repository.git('push', '--quiet', 'origin', 'main:develop');
    const dispatched: Event = { name: 'workflow_dispatch', ref: 'refs/heads/develop', inputs: { service: 'returns' } };
    const bad = await shop.happens('separate-steps.yml', dispatched);
    expect(bad.code).toBe(1);
    expect((await shop.look('returns', 'dev')).kinds).toEqual(['adopted', 'admitted', 'withdrawn']);
    expect(bad.steps).toContainEqual(
      expect.objectContaining({
        job: 'separate steps/ship',
        step: 'waybill/waybill/actions/promote@v0',
        stage: 'Post',
        result: 'success',
      }),
    );
  });

  test('a secret never shows in the log, also where it cannot be used (I9)', async () => {
    const shop = await team('secret');
    await shop.commit({});
    await shop.repository.git('push', '--quiet', 'origin', 'main:develop');
    const SLACK_WEBHOOK_URL = 'http://127.0.0.1:9/services/T0/B0/s3cr3t-of-slack';
    const shipped = await shop.happens('delivery.yml', pushed('refs/heads/develop'), { SLACK_WEBHOOK_URL });
    expect(shipped.code, shipped.log).toBe(0);
    expect(shipped.log).toMatch(/slack was not told/i);
    expect(shipped.log).not.toContain('s3cr3t-of-slack');
  });
});

function jobsOf({ steps }: Run): readonly string[] {
  return [...new Set(steps.map(({ job }) => job))];
}
