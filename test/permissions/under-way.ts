import { UpdateServiceCommand } from '@aws-sdk/client-ecs';
import type { Stage } from '../journey/stage/stage.ts';
import { until } from '../journey/stage/until.ts';

/**
 * Acts while a deployment by another hand is under way that cannot come to an end: with one task, 100 and 150 percent
 * leave no room to start or stop any. Once somebody asks for it to be stopped, there is room again.
 */
export async function whileUnderWay<T>(
  stage: Stage,
  cluster: string,
  service: string,
  act: () => Promise<T>,
): Promise<T> {
  const update = async (maximumPercent: number, forceNewDeployment: boolean): Promise<void> => {
    const deploymentConfiguration = { minimumHealthyPercent: 100, maximumPercent };
    await stage.ecs.send(new UpdateServiceCommand({ cluster, service, forceNewDeployment, deploymentConfiguration }));
  };
  await update(150, true);
  const since = (await stage.requests()).at(-1)?.n ?? 0;
  let over = false;
  const freed = until(async () => {
    if (over) return true;
    return (await stage.requests(since)).some(({ operation }) => operation === 'StopServiceDeployment');
  }).then(() => update(200, false));
  try {
    return await act();
  } finally {
    over = true;
    await freed;
  }
}
