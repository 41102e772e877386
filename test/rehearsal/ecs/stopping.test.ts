import { describe, expect, test } from 'vitest';
import { play, running, type Play } from './play.ts';
import { NEVER_RUNS } from './stage.ts';

describe('superseding', () => {
  test('the deployment under way goes STOP_REQUESTED, then STOPPED; the newest lists every source', async () => {
    const on = await running();
    await on.deploy('second');
    on.seconds(20);
    await on.deploy('third');
    const [third, second] = await on.deployments();
    expect([third?.status, second?.status]).toEqual(['PENDING', 'STOP_REQUESTED']);
    expect(third?.sourceServiceRevisions).toHaveLength(2);
    expect((await on.service()).deployments).toHaveLength(3);
    on.seconds(1);
    expect((await on.deployments()).map(({ status }) => status)).toEqual(['IN_PROGRESS', 'STOPPED', 'SUCCESSFUL']);
    expect((await on.toEnd()).status).toBe('SUCCESSFUL');
    expect((await on.tasks()).every(({ taskDefinitionArn }) => taskDefinitionArn?.endsWith('checkout:3'))).toBe(true);
  });

  test('the candidate stays the last completed deployment, not the superseded one', async () => {
    const on = await running();
    const good = (await on.newest()).targetServiceRevision?.arn;
    await on.deploy('second');
    on.seconds(20);
    on.scripts['bad'] = NEVER_RUNS;
    await on.deploy('bad');
    expect(await on.toEnd()).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL', rollback: { serviceRevisionArn: good } });
    expect((await on.tasks()).every(({ taskDefinitionArn }) => taskDefinitionArn?.endsWith('checkout:1'))).toBe(true);
  });

  test('one that rolls back ends ROLLBACK_FAILED, one whose rollback was requested ends STOPPED', async () => {
    const on = await running();
    await on.deploy('second');
    await on.call('StopServiceDeployment', { serviceDeploymentArn: (await on.newest()).serviceDeploymentArn });
    await on.deploy('third');
    expect((await on.deployments()).map(({ status }) => status)).toEqual(['PENDING', 'STOPPED', 'SUCCESSFUL']);
    on.seconds(20);
    await on.call('StopServiceDeployment', { serviceDeploymentArn: (await on.newest()).serviceDeploymentArn });
    on.seconds(1);
    await on.deploy('fourth');
    expect((await on.deployments()).map(({ status }) => status)).toEqual([
      'PENDING',
      'ROLLBACK_FAILED',
      'STOPPED',
      'SUCCESSFUL',
    ]);
  });
});

describe('StopServiceDeployment', () => {
  const stop = (on: Play, arn: string | undefined, stopType?: string): Promise<unknown> =>
    on.call('StopServiceDeployment', { serviceDeploymentArn: arn, ...(stopType === undefined ? {} : { stopType }) });

  test.each([
    ['PENDING', 0],
    ['IN_PROGRESS', 20],
  ])(
    'from %s: ROLLBACK_REQUESTED, ROLLBACK_IN_PROGRESS, ROLLBACK_SUCCESSFUL, whatever the rollback options',
    async (from, after) => {
      const on = await running({ deploymentConfiguration: {} });
      await on.deploy('new');
      on.seconds(after);
      const { serviceDeploymentArn: arn, status } = await on.newest();
      expect(status).toBe(from);
      expect(await stop(on, arn)).toEqual({ serviceDeploymentArn: arn });
      expect((await on.newest()).status).toBe('ROLLBACK_REQUESTED');
      await stop(on, arn, 'ROLLBACK');
      if (from === 'IN_PROGRESS') {
        on.seconds(1);
        expect((await on.newest()).status).toBe('ROLLBACK_IN_PROGRESS');
        await stop(on, arn);
      }
      const ended = await on.toEnd();
      expect(ended).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL', deploymentCircuitBreaker: { status: 'DISABLED' } });
      expect((await on.service()).taskDefinition).toMatch(/checkout:1$/);
    },
  );

  test('of one that has ended: ConflictException; of an unknown one: ServiceDeploymentNotFoundException', async () => {
    const on = await running();
    const { serviceDeploymentArn: arn } = await on.newest();
    await expect(stop(on, arn)).rejects.toMatchObject({ code: 'ConflictException', members: { resourceIds: [arn] } });
    await expect(stop(on, `${arn ?? ''}x`)).rejects.toMatchObject({ code: 'ServiceDeploymentNotFoundException' });
  });

  test('ABORT is not valid', async () => {
    const on = await running();
    await on.deploy('new');
    const { serviceDeploymentArn: arn } = await on.newest();
    await expect(stop(on, arn, 'ABORT')).rejects.toMatchObject({ code: 'InvalidParameterException' });
  });

  test('of a superseded one it does nothing', async () => {
    const on = await running();
    await on.deploy('second');
    on.seconds(20);
    const { serviceDeploymentArn: arn } = await on.newest();
    await on.deploy('third');
    await stop(on, arn);
    expect((await on.deployments())[1]?.status).toBe('STOP_REQUESTED');
  });

  test('of the first deployment it cannot go back', async () => {
    const on = await play();
    on.seconds(20);
    await stop(on, (await on.newest()).serviceDeploymentArn);
    expect((await on.toEnd()).status).toBe('ROLLBACK_FAILED');
  });
});
