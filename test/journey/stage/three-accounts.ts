import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { SetRepositoryPolicyCommand } from '@aws-sdk/client-ecr';
import type { Behaviour } from '../../../rehearsal/runtime/simulated/behaviour.ts';
import { policyOf, type Names, type PolicyDocument } from '../../../src/entry/permissions/policy.ts';
import { roles as documented } from '../../../src/entry/permissions/roles.ts';
import { buildScript } from './image.ts';
import { createCluster, createRepository as createImages, createService, untilSteady } from './infrastructure.ts';
import { createRepository, type Repository } from './repository.ts';
import { openStage, type Stage } from './stage.ts';
import { startStep, type Ended, type Inputs } from './step.ts';

/** Images are built in one, dev and UAT share the second, production has the third. */
export const accounts = { tools: '111122223333', test: '222222222222', prod: '333333333333' } as const;
const homes = { dev: accounts.test, uat: accounts.test, prod: accounts.prod } as const;
export type Environment = keyof typeof homes;
const names = Object.keys(homes) as readonly Environment[];

export const roleArn = (account: string, name: string): string => `arn:aws:iam::${account}:role/waybill-${name}`;

const issuer = 'token.actions.githubusercontent.com';

/** Whom a role trusts: the jobs with these subjects, in the form with ids. */
export const trusts = (account: string, ...jobs: readonly string[]): object => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: `arn:aws:iam::${account}:oidc-provider/${issuer}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: { [`${issuer}:aud`]: 'sts.amazonaws.com' },
        StringLike: { [`${issuer}:sub`]: jobs.map((job) => `repo:acme@123/shop@456:${job}`) },
      },
    },
  ],
});

const namesFor = (environment: Environment, required: readonly Environment[]): Names => ({
  partition: 'aws',
  region: 'eu-west-1',
  account: homes[environment],
  'registry-account': accounts.tools,
  'source-account': accounts.tools,
  'source-region': 'eu-west-1',
  'required-account': required.map((one) => homes[one]),
  repository: 'returns',
  ledger: `waybill/${environment}/returns`,
  'required-ledger': required.map((one) => `waybill/${one}/returns`),
  cluster: `shop-${environment}`,
  service: 'returns',
  family: `shop-${environment}-returns`,
  role: 'shop-execution',
  'log-group': 'shop',
  identity: 'shop.example',
});

function policy(names: readonly ('build' | 'ship' | 'carry' | 'notify')[], of: Names): PolicyDocument {
  return policyOf(
    names.flatMap((role) => documented.find(({ name }) => name === role)?.grants ?? []),
    of,
  );
}

/** Who sends text messages for every environment. */
export const teller = roleArn(accounts.tools, 'tell');

/** The roles of the three accounts, each with the policy of docs/permissions.md and no more. */
const roleDocuments = {
  [roleArn(accounts.tools, 'build')]: {
    trust: trusts(accounts.tools, 'ref:refs/heads/develop', 'ref:refs/heads/release/*'),
    policy: policy(['build'], { ...namesFor('dev', []), account: accounts.tools }),
  },
  [teller]: {
    trust: trusts(accounts.tools, 'environment:*'),
    policy: policy(['notify'], namesFor('dev', [])),
  },
  ...Object.fromEntries(
    names.map((environment) => [
      roleArn(homes[environment], environment),
      {
        trust: trusts(homes[environment], `environment:${environment}`),
        policy: policy(['ship', 'notify'], namesFor(environment, environment === 'prod' ? ['uat'] : [])),
      },
    ]),
  ),
};

/** Production's, where images are carried there: it reads them where they are built, and writes them at home. */
const carrying = {
  [roleArn(accounts.prod, 'prod')]: {
    trust: trusts(accounts.prod, 'environment:prod'),
    policy: policy(['ship', 'carry', 'notify'], { ...namesFor('prod', ['uat']), 'registry-account': accounts.prod }),
  },
};

export interface Team {
  readonly stage: Stage;
  readonly repository: Repository;
  /** Runs an action as a job on a ref, with nothing but the job's own token; `environment`: of the job. */
  run(action: string, job: Job, inputs?: Inputs): Promise<Ended>;
  /** Commits a change of behaviour on `main`, and puts a branch or tag there. */
  release(behaviour: Partial<Behaviour>, ref: string): Promise<void>;
  roles(changed: Readonly<Record<string, unknown>>): Promise<void>;
  close(): Promise<void>;
}

export interface Job {
  readonly ref: string;
  readonly environment?: string;
  /** Laid over what the job finds in its environment. */
  readonly more?: Readonly<Record<string, string>>;
}

/**
 * The git-flow team of the documentation: three accounts, every role as narrow as it is documented. `ownImages`: production
 * runs images of a registry of its own account, to which they are carried.
 */
export async function openTeam(speed: number, { ownImages = false } = {}): Promise<Team> {
  const roles = ownImages ? { ...roleDocuments, ...carrying } : roleDocuments;
  const stage = await openStage(speed, { accounts: [accounts.test, accounts.prod], roles });
  await stage.setting({ oidc: { immutableSubject: true } });
  const repository = await createRepository(await mkdtemp(join(stage.folder, 'team-')));
  await createImages(stage, 'returns');
  await stage.ecr.send(
    new SetRepositoryPolicyCommand({ repositoryName: 'returns', policyText: JSON.stringify(imagePolicy) }),
  );
  if (ownImages) {
    const home = stage.in(accounts.prod);
    await createImages({ ...home, endpoint: `http://${home.registry}` }, 'returns');
  }
  for (const environment of names) {
    const there = stage.in(homes[environment]);
    const at = { cluster: `shop-${environment}`, service: 'returns', repository: 'returns' };
    await createCluster(there, at.cluster);
    await createService({ ...there, registry: stage.registry }, at, {});
    await untilSteady(there, at.cluster, at.service);
  }
  const release = async (behaviour: Partial<Behaviour>, ref: string): Promise<void> => {
    await repository.commit({ 'services/returns/behaviour.json': JSON.stringify(behaviour) });
    await repository.git('update-ref', ref, 'HEAD');
    await repository.git('push', '--quiet', '--force', 'origin', ref);
  };
  await repository.commit({
    'build.mjs': buildScript,
    'waybill.yml': JSON.stringify(ownImages ? withOwnImages : file, null, 2),
  });
  await release({}, 'refs/heads/develop');

  let runs = 0;
  return {
    stage,
    repository,
    release,
    async run(action, { ref, environment, more = {} }, inputs = {}) {
      runs += 1;
      const claims = { ref, ...(environment !== undefined && { environment }) };
      const step = await startStep({
        bundles: stage.bundles,
        action,
        inputs,
        workspace: repository.workspace,
        temporary: stage.folder,
        environment: {
          ...stage.tokenOf(claims),
          GITHUB_REF: ref,
          GITHUB_SHA: await repository.git('rev-parse', 'HEAD'),
          GITHUB_REPOSITORY: 'acme/shop',
          GITHUB_RUN_ID: String(7000 + runs),
          GITHUB_ACTOR: 'ada',
          GITHUB_EVENT_NAME: 'push',
          ...more,
        },
      });
      return step.ended;
    },
    async roles(changed) {
      const body = JSON.stringify({ ...roles, ...changed });
      const answer = await fetch(`${stage.endpoint}/_rehearsal/roles`, { method: 'PUT', body });
      if (!answer.ok) throw new Error(await answer.text());
    },
    close: () => stage.close(),
  };
}

/** On the image repository, as docs/permissions.md has it. */
const shippingRoles = names.map((environment) => roleArn(homes[environment], environment));
const imagePolicy = {
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'EnvironmentsPromote',
      Effect: 'Allow',
      Principal: { AWS: shippingRoles },
      Action: [
        'ecr:BatchGetImage',
        'ecr:DescribeImageReplicationStatus',
        'ecr:DescribeImages',
        'ecr:DescribeRepositories',
        'ecr:GetDownloadUrlForLayer',
        'ecr:PutImage',
      ],
    },
  ],
};

const patient = { 'admit-ttl': '9h', 'verdict-timeout': '9h', 'return-timeout': '9h' };

const file = {
  version: 1,
  'policy-ref': 'main',
  region: 'eu-west-1',
  registry: { role: roleArn(accounts.tools, 'build') },
  environments: {
    dev: { branches: ['develop'], cluster: 'shop-dev', role: roleArn(accounts.test, 'dev'), ...patient },
    uat: { branches: ['release/*'], cluster: 'shop-uat', role: roleArn(accounts.test, 'uat'), ...patient },
    prod: {
      tags: ['v*'],
      requires: { 'verified-in': ['uat'] },
      cluster: 'shop-prod',
      role: roleArn(accounts.prod, 'prod'),
      ...patient,
    },
  },
  notify: {
    email: { to: 'team@shop.example', from: 'deployments@shop.example', ses: true },
    sms: { to: '+491700000000', role: teller },
  },
  services: {
    returns: {
      build: {
        context: 'services/returns',
        paths: ['build.mjs'],
        command: 'node build.mjs services/returns image',
        output: 'image',
      },
      ecs: { container: 'app' },
      probe: { steady: '20s' },
    },
  },
};

const { prod } = file.environments;
const withOwnImages = {
  ...file,
  environments: { ...file.environments, prod: { ...prod, registry: { role: roleArn(accounts.prod, 'prod') } } },
};
