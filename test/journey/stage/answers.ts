import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { DescribeServicesCommand, DescribeTaskDefinitionCommand, type ECSClient } from '@aws-sdk/client-ecs';

/**
 * What answers HTTP probes, since simulated tasks serve none: at `/<cluster>/<service>` the status that the task
 * definition which runs there has in its variable ANSWER, 200 where it has none.
 */
export interface Answers {
  readonly url: string;
  /** Answers 500 for a cluster's service from now on, whatever runs there. */
  breakDown(cluster: string, service: string): void;
  close(): Promise<void>;
}

export async function openAnswers(ecs: ECSClient): Promise<Answers> {
  const broken = new Set<string>();
  const answerOf = async (cluster: string, service: string): Promise<number> => {
    if (broken.has(`${cluster}/${service}`)) return 500;
    const { services } = await ecs.send(new DescribeServicesCommand({ cluster, services: [service] }));
    const taskDefinition = services?.[0]?.taskDefinition;
    const { taskDefinition: found } = await ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition }));
    const variables = found?.containerDefinitions?.[0]?.environment ?? [];
    return Number(variables.find(({ name }) => name === 'ANSWER')?.value ?? 200);
  };
  const server = createServer((request, response) => {
    const [, cluster = '', service = ''] = (request.url ?? '').split('/');
    answerOf(cluster, service).then(
      (status) => response.writeHead(status).end(),
      (error: unknown) => response.writeHead(404).end(String(error)),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    breakDown: (cluster, service) => void broken.add(`${cluster}/${service}`),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
