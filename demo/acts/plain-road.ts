import { release } from '../git-flow.ts';
import { branch, deliver, expectOutcome, expectShipped, of, tag, type Stage } from '../stage.ts';

/** Act 1: one image from a developer's commit to production, by git-flow. */
export async function plainRoad(stage: Stage): Promise<void> {
  const { repository } = stage;
  await repository.commit('Say what came back', {
    'services/returns/refund.mjs': (text) => text.replace('What a customer gets', 'What a customer of ours gets'),
  });
  await repository.push('develop');
  const dev = await deliver(stage, branch('develop'), '1.3.0');
  expectOutcome(stage, dev.build, 'returns', 'built', 'a commit on develop: returns is built');
  expectShipped(stage, dev, 'returns', 'dev', 'and runs in dev');
  expectShipped(stage, dev, 'shipping', 'dev', 'beside shipping, a web service and a worker from one image');

  await repository.git('switch', '--quiet', '--create', 'release/1.3.0');
  await repository.push('release/1.3.0');
  const uat = await deliver(stage, branch('release/1.3.0'), '1.3.0');
  expectOutcome(stage, uat.build, 'returns', 'reused', 'release/1.3.0 is the same source: nothing is built');
  expectShipped(stage, uat, 'returns', 'uat', 'and the same image runs in uat');

  await release(stage, '1.3.0');
  const prod = await deliver(stage, tag('v1.3.0'), '1.3.0');
  expectShipped(stage, prod, 'returns', 'prod', 'merged with a merge commit and tagged v1.3.0: it runs in prod');
  expectShipped(stage, prod, 'shipping', 'prod', 'and so does shipping');
  const history = await stage.commandLine.read(['history', 'returns', 'prod', '--json']);
  const kinds = (JSON.parse(history) as { event: { kind: string } }[]).map((entry) => entry.event.kind).toReversed();
  stage.expect(kinds[0] === 'adopted', 'what ran there before, 1.2.0, was adopted first: a way back', kinds.join(', '));
  const digests = [dev, uat, prod].map((one) => (one.ship === undefined ? undefined : of(one.ship, 'returns')?.digest));
  stage.expect(new Set(digests).size === 1, 'one digest in all three', digests.join(', '));
}
