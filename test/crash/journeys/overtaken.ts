import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { registerForeign } from '../../journey/stage/infrastructure.ts';
import type { Stage } from '../../journey/stage/stage.ts';
import type { Journey, Place, Prepared } from './journey.ts';
import { done, shipInputs, shippedShop } from './making.ts';

/**
 * Another tool deploys while 2.0.0 is checked. The check itself is that tool: so it comes at the same moment whatever is
 * disturbed, dies with the machine, and its own requests are disturbed too.
 */
export const overtaken: Journey = {
  name: 'ship-overtaken',
  costly: true,
  ends: 'overtaken',
  again: 'deployed',
  last: 'unchanged',
  // `settle` ends as overtaken what the same command then begins anew: nothing undisturbed stands beside that.
  settles: false,
  // Read as it was at the verdict, the service was taken over just after it.
  stale: false,
  prepare,
};

async function prepare(at: Place): Promise<Prepared> {
  const { stage } = at;
  const shop = await shippedShop(at);
  const theirs = await registerForeign(stage, 'of-another-tool', `${stage.registry}/shop/web:before`);
  const program = join(stage.folder, 'other-tool.mjs');
  await writeFile(program, otherTool(stage, shop.cluster(), theirs), { mode: 0o755 });
  await shop.commit({
    version: '2.0.0',
    images: { web: { startSeconds: 1 } },
    services: { web: { probe: { command: program } } },
  });
  await done(shop.run('build', { service: 'web' }));
  return { shop, action: 'ship', inputs: shipInputs(at) };
}

/** Deploys what it has registered, once: whether it has, it reads from ECS, which is what a trial puts back. */
function otherTool({ endpoint, environment }: Stage, cluster: string, taskDefinition: string): string {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = environment;
  return `#!${process.execPath}
import {
  DescribeServiceRevisionsCommand,
  ECSClient,
  ListServiceDeploymentsCommand,
  UpdateServiceCommand,
} from ${JSON.stringify(import.meta.resolve('@aws-sdk/client-ecs'))};

// A machine that is lost takes this along, too.
const parent = process.ppid;
setInterval(() => process.ppid === parent || process.exit(1), 50).unref();

const credentials = ${JSON.stringify({ accessKeyId, secretAccessKey })};
const ecs = new ECSClient({ endpoint: ${JSON.stringify(endpoint)}, region: 'eu-west-1', credentials });
const place = { cluster: ${JSON.stringify(cluster)}, service: 'web' };
const theirs = ${JSON.stringify(taskDefinition)};
const { serviceDeployments = [] } = await ecs.send(new ListServiceDeploymentsCommand(place));
const serviceRevisionArns = serviceDeployments.map((one) => one.targetServiceRevisionArn);
const { serviceRevisions = [] } = await ecs.send(new DescribeServiceRevisionsCommand({ serviceRevisionArns }));
if (!serviceRevisions.some((one) => one.taskDefinition === theirs))
  await ecs.send(new UpdateServiceCommand({ ...place, taskDefinition: theirs }));
`;
}
