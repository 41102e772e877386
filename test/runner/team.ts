import { join } from 'node:path';
import { createShop, type Shop } from '../journey/stage/shop.ts';
import type { Stage } from '../journey/stage/stage.ts';
import { exampleWorkflow, runWorkflow, type Event, type Run } from './act.ts';

const example = join(import.meta.dirname, '../../examples/shop');
const workflows = ['delivery.yml', 'rollback.yml', 'separate-steps.yml'] as const;
export type Workflow = (typeof workflows)[number];

/** The runner, the action as its checkout would be, and the cloud that its jobs reach. */
export interface Runner {
  readonly act: string;
  readonly action: string;
  readonly stage: Stage;
}

/** A team with git-flow's three environments and the examples' workflows. */
export interface Team extends Shop {
  /** Runs a workflow as GitHub does when something happens: with a checkout of that ref. */
  happens(workflow: Workflow, event: Event, secrets?: Readonly<Record<string, string>>): Promise<Run>;
}

export async function createTeam(
  runner: Runner,
  name: string,
  services: readonly string[] = ['returns'],
): Promise<Team> {
  const { stage } = runner;
  const shop = await createShop(stage, {
    name,
    environments: {
      dev: { branches: ['develop'] },
      uat: { branches: ['release/*', 'hotfix/*'] },
      prod: { tags: ['v*'], requires: { 'verified-in': ['uat'] } },
    },
    services: Object.fromEntries(services.map((service) => [service, {}])),
  });
  const files = await Promise.all(
    workflows.map(async (file) => {
      const path = `.github/workflows/${file}`;
      return [path, await exampleWorkflow(join(example, path))] as const;
    }),
  );
  await shop.repository.commit(Object.fromEntries(files));
  return {
    ...shop,
    async happens(workflow, event, secrets = {}) {
      const branch = /^refs\/heads\/(.+)$/.exec(event.ref)?.[1];
      const workspace = await shop.checkout(branch === undefined ? event.ref : `origin/${branch}`);
      if (branch !== undefined) await shop.repository.git('-C', workspace, 'checkout', '--quiet', '-B', branch);
      const { environment, folder: temporary } = stage;
      return runWorkflow({
        act: runner.act,
        action: runner.action,
        workspace,
        workflow,
        event,
        environment,
        secrets,
        temporary,
      });
    },
  };
}
