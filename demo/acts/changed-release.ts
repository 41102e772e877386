import { release } from '../git-flow.ts';
import { branch, deliver, expectOutcome, expectShipped, tag, type Stage } from '../stage.ts';

/** Act 2: a release that changes while it is tested, and a hotfix that passes it by. */
export async function changedRelease(stage: Stage): Promise<void> {
  const { repository } = stage;
  await repository.git('switch', '--quiet', '--create', 'release/1.4.0', 'develop');
  await repository.commit('Refund whole cents', {
    'services/returns/refund.mjs': (text) =>
      text.replace('Math.min(price, limit)', 'Math.round(Math.min(price, limit) * 100) / 100'),
    'services/returns/package.json': (text) => text.replace('1.3.0', '1.4.0'),
  });
  await repository.push('release/1.4.0');
  const candidate = await deliver(stage, branch('release/1.4.0'), '1.4.0-rc.1');
  expectOutcome(
    stage,
    candidate.build,
    'returns',
    'built',
    'release/1.4.0 gets a fix and a new version: returns is built',
  );
  expectOutcome(stage, candidate.build, 'shipping', 'reused', 'shipping did not change: it is not built again');
  expectShipped(stage, candidate, 'returns', 'uat', 'and runs in uat');

  await repository.git('switch', '--quiet', '--create', 'hotfix/1.3.1', 'main');
  await repository.commit('Log less', {
    'services/returns/server.mjs': (text) => text.replace('refund failed: ', 'no refund: '),
  });
  await repository.push('hotfix/1.3.1');
  const hotfix = await deliver(stage, branch('hotfix/1.3.1'), '1.3.1');
  expectShipped(stage, hotfix, 'returns', 'uat', 'meanwhile hotfix/1.3.1 from main runs in uat');
  await release(stage, '1.3.1', 'hotfix/1.3.1');
  expectShipped(stage, await deliver(stage, tag('v1.3.1'), '1.3.1'), 'returns', 'prod', 'and, tagged v1.3.1, in prod');
}
