import { release, versionIn } from '../git-flow.ts';
import { branch, deliver, expectOutcome, expectShipped, noteDigests, of, tag, type Stage } from '../stage.ts';

/** Act 4: a bug that only production's settings show. */
export async function turnedBack(stage: Stage): Promise<void> {
  const { repository, runner } = stage;
  await repository.git('switch', '--quiet', 'develop');
  await repository.commit('Count limits exactly', {
    // A limit is set in production alone; there a bigint meets a number.
    'services/returns/refund.mjs': (text) =>
      text.replace(
        "Number(process.env.REFUND_LIMIT ?? 'Infinity')",
        'process.env.REFUND_LIMIT === undefined ? Infinity : BigInt(process.env.REFUND_LIMIT)',
      ),
    'services/returns/package.json': (text) => text.replace('1.4.0', '1.5.0'),
  });
  await repository.git('branch', 'release/1.5.0');
  await repository.push('develop', 'release/1.5.0');
  expectShipped(stage, await deliver(stage, branch('develop'), '1.5.0'), 'returns', 'dev', '1.5.0 runs in dev');
  const uat = await deliver(stage, branch('release/1.5.0'), '1.5.0');
  expectShipped(stage, uat, 'returns', 'uat', 'and in uat, where no limit is set');
  await release(stage, '1.5.0');
  const prod = await deliver(stage, tag('v1.5.0'), '1.5.0');
  expectShipped(stage, prod, 'returns', 'prod', 'in prod its probe fails: taken back', 'rolled-back');
  if (prod.ship !== undefined) {
    const told = of(prod.ship, 'returns');
    stage.say(`    “${told?.message ?? ''}”`);
    noteDigests(stage, prod.ship, '1.5.0');
  }
  const running = await versionIn(stage);
  stage.expect(running === '1.4.0', '1.4.0 runs in prod again', running);
  const again = await runner.job(tag('v1.5.0'), 'promote', { service: 'returns' });
  expectOutcome(stage, again, 'returns', 'refused', 'promoting 1.5.0 once more is refused: it is held');
  stage.expect(of(again, 'returns')?.unmet.some((one) => one.code === 'held') ?? false, 'by name of the hold');
}
