import { release } from '../git-flow.ts';
import { branch, deliver, expectOutcome, expectShipped, of, tag, type Stage } from '../stage.ts';

/** Act 3: a merge makes a tree that nobody has tested. */
export async function untestedTree(stage: Stage): Promise<void> {
  const { repository, runner } = stage;
  await repository.git('switch', '--quiet', 'main');
  await repository.git('merge', '--quiet', '--no-ff', '--message', 'Release 1.4.0', 'release/1.4.0');
  await repository.push('main');
  const refused = await runner.job(branch('main'), 'ship', { service: 'returns', environment: 'prod' });
  expectOutcome(stage, refused, 'returns', 'refused', 'release/1.4.0 merged beside the hotfix: refused for prod');
  const why = of(refused, 'returns')?.message ?? '';
  stage.expect(why.includes('services/returns/'), 'with the paths that nobody tested together', why);
  stage.say(`    “${why}”`);

  await repository.git('switch', '--quiet', 'release/1.4.0');
  await repository.git('merge', '--quiet', '--no-ff', '--message', 'Take the hotfix', 'hotfix/1.3.1');
  await repository.push('release/1.4.0');
  const uat = await deliver(stage, branch('release/1.4.0'), '1.4.0');
  expectOutcome(stage, uat.build, 'returns', 'built', 'the hotfix is merged back into the release: built again');
  expectShipped(stage, uat, 'returns', 'uat', 'tested in uat');
  await release(stage, '1.4.0');
  expectShipped(stage, await deliver(stage, tag('v1.4.0'), '1.4.0'), 'returns', 'prod', 'and, tagged v1.4.0, in prod');
  await repository.git('switch', '--quiet', 'develop');
  await repository.git('merge', '--quiet', '--no-ff', '--message', 'Take 1.4.0 back', 'main');
}
