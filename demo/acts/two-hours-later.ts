import { branch, deliver, expectShipped, tag, type Stage } from '../stage.ts';
import { release, versionIn } from '../git-flow.ts';

/** Act 5: verified, and wrong all the same. */
export async function twoHoursLater(stage: Stage): Promise<void> {
  const { repository, commandLine, runner } = stage;
  await repository.git('switch', '--quiet', 'develop');
  await repository.commit('Count limits as numbers again, and in the customer’s favour', {
    'services/returns/refund.mjs': (text) =>
      text.replace('BigInt(', 'Number(').replace('* 100) / 100', '* 100) / 100 + 1'),
    'services/returns/package.json': (text) => text.replace('1.5.0', '1.6.0'),
  });
  await repository.git('branch', 'release/1.6.0');
  await repository.push('develop', 'release/1.6.0');
  const uat = await deliver(stage, branch('release/1.6.0'), '1.6.0');
  expectShipped(stage, uat, 'returns', 'uat', '1.6.0 runs in uat');
  await release(stage, '1.6.0');
  expectShipped(stage, await deliver(stage, tag('v1.6.0'), '1.6.0'), 'returns', 'prod', 'and in prod, verified');

  const button = ['rollback', 'returns', 'prod', '--from', '1.6.0', '--reason', 'every refund is a pound too high'];
  const pressed = await commandLine.run(button);
  stage.expect(
    pressed.told[0]?.outcome === 'rolled-back',
    'users complain: waybill rollback returns prod --from 1.6.0',
    pressed.told[0]?.message ?? pressed.log,
  );
  await runner.job(tag('v1.6.0'), 'notify', { result: JSON.stringify(pressed.told[0]) });
  const running = await versionIn(stage);
  stage.expect(running === '1.4.0', '1.4.0 runs: the last that was good, not 1.5.0, which came before', running);
  const twice = await commandLine.run(button);
  stage.expect(
    twice.code !== 0 && twice.told[0]?.outcome === 'refused',
    'pressed twice: refused',
    twice.told[0]?.message ?? twice.log,
  );
  stage.expect((await versionIn(stage)) === '1.4.0', 'and nothing moves');
  const held = await runner.job(tag('v1.6.0'), 'ship', { service: 'returns' });
  stage.expect(held.told[0]?.outcome === 'refused', '1.6.0 is held', held.told[0]?.message ?? '');
  const freed = await commandLine.run([
    'release',
    'returns',
    'prod',
    '1.6.0',
    '--reason',
    'the price list was wrong, not the service',
  ]);
  stage.expect(freed.told[0]?.outcome === 'released', 'a person releases it', freed.told[0]?.message ?? freed.log);
  const again = await runner.job(tag('v1.6.0'), 'ship', { service: 'returns' });
  stage.expect(again.told[0]?.outcome === 'deployed', 'and it may go again', again.told[0]?.message ?? '');
}
