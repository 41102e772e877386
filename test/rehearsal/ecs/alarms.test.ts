import { describe, expect, test } from 'vitest';
import { running } from './play.ts';

describe('alarms', () => {
  const alarmed = (rollback: boolean): object => ({
    deploymentConfiguration: { bakeTimeInMinutes: 5, alarms: { alarmNames: ['5xx'], enable: true, rollback } },
  });

  test('the deployment bakes when its tasks are healthy and the old ones gone; the old entry stays meanwhile', async () => {
    const on = await running(alarmed(true));
    await on.deploy('new');
    on.seconds(120);
    expect(await on.newest()).toMatchObject({
      status: 'IN_PROGRESS',
      alarms: { status: 'MONITORING', alarmNames: ['5xx'] },
    });
    expect((await on.service()).deployments).toHaveLength(2);
    on.seconds(300);
    expect(await on.newest()).toMatchObject({ status: 'SUCCESSFUL', alarms: { status: 'MONITORING_COMPLETE' } });
    on.seconds(10);
    expect((await on.service()).deployments).toHaveLength(1);
  });

  test('an alarm during the bake rolls back', async () => {
    const on = await running(alarmed(true));
    await on.deploy('new');
    on.seconds(120);
    on.settings.alarms = ['5xx'];
    expect(await on.toEnd()).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      alarms: { status: 'TRIGGERED', triggeredAlarmNames: ['5xx'] },
    });
    expect((await on.events()).join('\n')).toContain('deployment failed: alarm detected.');
  });

  test('without rollback it stops', async () => {
    const on = await running(alarmed(false));
    await on.deploy('new');
    on.seconds(30);
    on.settings.alarms = ['5xx'];
    expect((await on.toEnd()).status).toBe('STOPPED');
  });

  test('one that is red at the start is not watched', async () => {
    const on = await running(alarmed(true));
    on.settings.alarms = ['5xx'];
    await on.deploy('new');
    expect(await on.toEnd()).toMatchObject({ status: 'SUCCESSFUL', alarms: { status: 'DISABLED' } });
  });
});
