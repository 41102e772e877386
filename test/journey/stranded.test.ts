import { afterAll, beforeAll, expect, test } from 'vitest';
import { written } from './stage/look.ts';
import { createShop, told } from './stage/shop.ts';
import { openStage, type Stage } from './stage/stage.ts';

const crash = { exitAfterSeconds: 1, exitCode: 3 };

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test.concurrent(
  'nothing to go back to: rejected, stranded; what runs is left as it is, and people are paged',
  async () => {
    const shop = await createShop(stage, {
      name: 'first',
      services: { web: { variables: { REHEARSE: '{}' } } },
      made: { web: { rehearse: JSON.stringify({ cannotStart: 'CannotPullContainerError: never pushed' }) } },
    });
    const unwilling = await shop.run('ship', { environment: 'live' });
    expect(told(unwilling)).toMatchObject({ outcome: 'refused', unmet: [{ code: 'no-way-back' }] });
    const accepted = { 'accept-no-way-back': 'true', reason: 'first deployment of this service' };
    const first = await shop.run('ship', { environment: 'live', ...accepted });
    expect(first.code).toBe(0);
    // What has nothing before it cannot be undone.
    expect(told(first)).toMatchObject({ outcome: 'deployed', undo: null });
    const hold = { environment: 'live', service: 'web', version: '1.0.0', reason: 'it loses orders' };
    expect((await shop.run('hold', hold)).code).toBe(0);
    await shop.commit({
      images: { web: crash },
      services: { web: { variables: { REHEARSE: JSON.stringify(crash) } } },
      version: '1.1.0',
    });
    const before = await shop.look('web');
    const refused = await shop.run('ship', { environment: 'live' });
    expect(told(refused)).toMatchObject({ outcome: 'refused', unmet: [{ code: 'no-way-back' }] });
    const inputs = { environment: 'live', 'accept-no-way-back': 'true', reason: 'worse than that it cannot be' };
    const shipped = await shop.run('ship', inputs);
    const after = await shop.look('web');
    expect(shipped.code).toBe(1);
    expect(told(shipped)).toMatchObject({ outcome: 'failed', good: false, details: { paged: true } });
    expect(written(before, after)).toEqual(['admitted', 'began', 'rejected', 'stranded']);
    expect(after.holds).toMatchObject([{ by: 'person' }, { by: 'machine', scope: 'digest', cause: 'image' }]);
    expect(after.tag).toBe(before.tag);
    expect(after.state?.open).toBeNull();
  },
);

test.concurrent('going back fails: rejected by its cause, stranded; the tag stays, and people are paged', async () => {
  const secret = '/shop/token';
  const shop = await createShop(stage, {
    name: 'gone',
    services: { web: { secrets: { TOKEN: secret } } },
    made: { web: { replaceInPlace: true } },
  });
  await stage.setting({ ecs: { secrets: { [secret]: 'a value' } } });
  await shop.run('ship', { environment: 'live' });
  const before = await shop.look('web');
  expect(before.kinds.at(-1)).toBe('verified');
  await shop.commit({ images: { web: crash }, services: { web: { secrets: {} } } });
  await stage.setting({ ecs: { secrets: {} } });
  const shipped = await shop.run('ship', { environment: 'live' });
  const after = await shop.look('web');
  expect(shipped.code).toBe(1);
  expect(told(shipped)).toMatchObject({ outcome: 'failed', details: { paged: true } });
  expect(written(before, after)).toEqual(['admitted', 'began', 'rejected', 'stranded']);
  expect(after.holds).toMatchObject([{ scope: 'digest', cause: 'image' }]);
  expect(after.tag).toBe(before.tag);
});
