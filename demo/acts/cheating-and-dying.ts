import { BatchGetImageCommand, PutImageCommand } from '@aws-sdk/client-ecr';
import { branch, expectOutcome, of, type Stage } from '../stage.ts';

/** Act 6: a forged way in, a moved tag, a lost machine, an old run. */
export async function cheatingAndDying(stage: Stage): Promise<void> {
  const { repository, runner, chronicle } = stage;
  await repository.git('switch', '--quiet', '--create', 'release/1.7.0', 'develop');
  await repository.commit('Refund to the cent', {
    'services/returns/refund.mjs': (text) => text.replace('/ 100 + 1', '/ 100'),
    'services/returns/package.json': (text) => text.replace('1.6.0', '1.7.0'),
  });
  await repository.push('release/1.7.0');
  const built = await runner.job(branch('release/1.7.0'), 'build', { service: 'returns' });
  const digest = built.step.outputs['digest'] ?? '';
  const past = await runner.job(branch('release/1.7.0'), 'ship', {
    service: 'returns',
    version: digest,
    environment: 'prod',
  });
  expectOutcome(stage, past, 'returns', 'refused', 'an image that was never verified: refused for prod');
  stage.expect(
    of(past, 'returns')?.unmet.some((one) => one.code === 'not-verified') ?? false,
    'since uat never saw it',
  );

  await moveTag(stage, digest);
  const forged = await runner.job(branch('main'), 'ship', {
    service: 'returns',
    version: 'env:uat',
    environment: 'prod',
  });
  expectOutcome(stage, forged, 'returns', 'refused', 'at.uat moved to it by hand: refused for prod');
  stage.expect(
    of(forged, 'returns')?.unmet.some((one) => one.code === 'tag-tampered') ?? false,
    'and said to be tampered with',
  );
  const repaired = await stage.commandLine.run(['settle', 'returns', 'uat', '--repair']);
  stage.expect(repaired.code === 0, 'waybill settle --repair puts it back', repaired.told[0]?.message ?? repaired.log);

  const before = await updates(stage);
  await runner.lose(branch('release/1.7.0'), { service: 'returns' }, async () => (await updates(stage)) > before);
  const open = await openEntry(stage);
  stage.expect(open !== null, 'a runner is lost in the middle of a deployment: its entry is open');
  const next = await runner.job(branch('release/1.7.0'), 'ship', { service: 'returns' });
  const same = open !== null && (of(next, 'returns')?.entry ?? '').includes(`${open}:`);
  stage.expect(
    of(next, 'returns')?.outcome === 'deployed' && same,
    'the next run finishes that very attempt',
    of(next, 'returns')?.message ?? '',
  );
  stage.expect((await updates(stage)) === before + 1, 'without a second deployment');
  if (same) chronicle.settled += 1;

  const commit = await repository.git('rev-parse', 'release/1.3.0');
  const old = await runner.job({ ref: 'refs/heads/release/1.3.0', commit }, 'ship', { service: 'returns' });
  expectOutcome(
    stage,
    old,
    'returns',
    'superseded',
    'the run of release/1.3.0 started again: superseded, nothing goes back',
  );
}

async function moveTag({ infrastructure: { ecr } }: Stage, digest: string): Promise<void> {
  const { images } = await ecr.send(
    new BatchGetImageCommand({ repositoryName: 'returns', imageIds: [{ imageDigest: digest }] }),
  );
  const manifest = images?.[0];
  await ecr.send(
    new PutImageCommand({
      repositoryName: 'returns',
      imageManifest: manifest?.imageManifest,
      imageManifestMediaType: manifest?.imageManifestMediaType,
      imageTag: 'at.uat',
    }),
  );
}

/** How many times a service of uat was updated so far. */
async function updates(stage: Stage): Promise<number> {
  const { requests } = (await stage.rehearsal.control('requests')) as {
    requests: { operation?: string; input?: { cluster?: string } }[];
  };
  return requests.filter((one) => one.operation === 'UpdateService' && one.input?.cluster === 'shop-uat').length;
}

async function openEntry(stage: Stage): Promise<string | null> {
  const rows = JSON.parse(await stage.commandLine.read(['status', 'returns', 'uat', '--json'])) as {
    open: string | null;
  }[];
  return /#[0-9]+/.exec(rows[0]?.open ?? '')?.[0] ?? null;
}
