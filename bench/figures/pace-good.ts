import { DescribeServiceDeploymentsCommand, ListServiceDeploymentsCommand } from '@aws-sdk/client-ecs';
import type { Shop } from '../../test/journey/stage/shop.ts';
import type { Stage } from '../../test/journey/stage/stage.ts';
import type { Moments } from '../rehearsal-moments.ts';

/** Ships a service; answers the seconds from its deployment's SUCCESSFUL until the log says that it is done. */
export async function goodEnd(stage: Stage, shop: Shop, moments: Moments, service: string): Promise<number> {
  const started = await shop.start('ship', { service, environment: 'live' });
  const ended = await started.ended;
  if (ended.code !== 0) throw new Error(`expected ${service} to be shipped:\n${ended.log}`);
  const saidAt = started.heardAt(/: done, \d+ tasks? run/);
  if (saidAt === undefined) throw new Error(`expected ${service}'s log to say when it was done:\n${ended.log}`);
  const listed = await stage.ecs.send(new ListServiceDeploymentsCommand({ cluster: shop.cluster(), service }));
  const [newest] = listed.serviceDeployments ?? [];
  const described = await stage.ecs.send(
    new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [newest?.serviceDeploymentArn ?? ''] }),
  );
  const finished = described.serviceDeployments?.[0]?.finishedAt;
  if (finished === undefined) throw new Error(`expected ECS to date the end of ${service}'s deployment`);
  return (saidAt - moments.here(finished.getTime() / 1000)) / 1000;
}
