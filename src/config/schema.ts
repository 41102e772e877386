import * as z from 'zod';
import { build } from './schema-build.ts';
import { ecs, sizing } from './schema-ecs.ts';
import { notify } from './schema-notify.ts';
import { probe } from './schema-probe.ts';
import { registryPlace } from './schema-registry.ts';
import { configGuard, stageName, tests } from './schema-tests.ts';
import {
  account,
  duration,
  environmentName,
  flag,
  oneOrMore,
  refName,
  region,
  role,
  serviceName,
  text,
  worded,
} from './schema-value.ts';

const branches = oneOrMore(text('a pattern of branch names', 'release/*'), 'a pattern or a list of patterns', [
  'develop',
]);
const tags = oneOrMore(text('a pattern of tag names', 'v*'), 'a pattern or a list of patterns', ['v*']);

const registry = z.strictObject({
  ...registryPlace,
  ledger: text('a repository name that holds {environment} and {service}', 'waybill/{environment}/{service}')
    .optional()
    .describe('Where the ledgers are. Absent: `waybill/{environment}/{service}`'),
  'latest-from': environmentName
    .optional()
    .describe('The environment that the tag `at.latest` follows. Absent: the last one of the graph'),
});

const environment = z.strictObject({
  branches: branches
    .optional()
    .describe(
      'Branches that may come here, in GitHub’s patterns (`*` stops at `/`). Absent, with `tags`: whatever GitHub’s environment lets in',
    ),
  tags: tags.optional().describe('Git tags that may come here, in the same patterns'),
  requires: z
    .strictObject({
      'verified-in': oneOrMore(environmentName, 'an environment or a list of them', ['uat'])
        .optional()
        .describe('The same digest must be verified there; nothing is built for this environment then'),
      tests: oneOrMore(stageName, 'a stage or a list of them', ['unit'])
        .optional()
        .describe('Stages of the service’s `tests` that this very image must have passed'),
      except: z
        .strictObject({
          branches: branches.optional().describe('Such branches'),
          tags: tags.optional().describe('Such tags'),
        })
        .meta({ title: 'a map with branches or tags', examples: [{ branches: ['hotfix/*'] }] })
        .optional()
        .describe('A commit that is the tip of such a ref needs no `verified-in`'),
    })
    .meta({ title: 'a map with verified-in', examples: [{ 'verified-in': ['uat'] }] })
    .optional()
    .describe('What a version must have passed before it may come here. Absent: nothing'),
  cluster: text(
    'the name or ARN of an ECS cluster',
    'shop',
    /^(?:[A-Za-z0-9_{}-]{1,255}|arn:aws[a-z-]*:ecs:[a-z0-9-]+:[0-9]{12}:cluster\/[A-Za-z0-9_-]+)$/,
  )
    .optional()
    .describe('The ECS cluster. Absent: another tool deploys here'),
  role: role
    .optional()
    .describe('Assumed through GitHub OIDC; the account is read from it. Absent: the ambient credentials'),
  account: account.optional().describe('The account, where no role says it'),
  region: region.optional().describe('Absent: the `region` of the file, else that of the ambient credentials'),
  url: text('a URL that begins with https:// or http://', 'https://{service}.shop.example', /^https?:\/\/\S+$/)
    .optional()
    .describe('Where a service answers here; `{service}` and `{environment}` are replaced'),
  github: text('the name of a GitHub environment', 'Production')
    .optional()
    .describe('The GitHub environment. Absent: the one of the same name'),
  hold: flag(true)
    .optional()
    .describe(
      'Holds what a probe rejects here although nothing is required. Absent: held only where something is required',
    ),
  'allow-zero': flag(true).optional().describe('Whether a deployment with a desired count of 0 is good. Absent: false'),
  downgrade: z
    .enum(['allow', 'refuse'])
    .meta({ title: 'allow or refuse', examples: ['refuse'] })
    .optional()
    .describe(
      'Whether a lower version than the one that runs is let in. Absent: `refuse` where something is required and nothing requires this environment (production), else `allow`',
    ),
  'lock-timeout': duration('15m')
    .optional()
    .describe('How long to wait for a deployment of somebody else. Absent: until that one’s own deadline'),
  'admit-ttl': duration('1h')
    .optional()
    .describe('How long an admitted version may wait for its deployment. Absent: `1h`'),
  'verdict-timeout': duration('30m')
    .optional()
    .describe('How long a deployment may take until its verdict. Absent: `30m`'),
  'return-timeout': duration('15m').optional().describe('How long going back may take after that. Absent: `15m`'),
  registry: z
    .strictObject(registryPlace)
    .meta({ title: 'a map with host, or with role, account or region', examples: [{ region: 'eu-west-1' }] })
    .optional()
    .describe('A registry of this environment’s own: promoting into it carries the image there'),
});

const overlay = z.strictObject({
  ...sizing,
  ecs: ecs.optional().describe('As in the service, for this environment'),
  probe: probe.optional().describe('As in the service, for this environment; replaces the service’s'),
});

const shared = {
  build: build.optional().describe('A Docker context, or the long form. Absent: `.`'),
  image: text('the name of an image repository', 'shop/{service}')
    .optional()
    .describe('The image repository, without a host. Absent: the service’s name'),
  'version-tag': text('a tag pattern with one *', '{service}/v*')
    .optional()
    .describe('Which git tags are versions; `*` stands for the version. Absent: `v*`'),
  ecs: ecs.optional().describe('Which ECS services run it, and how. Absent: the one named like the service'),
  ...sizing,
  probe: probe.optional().describe('What must be true of it once it runs. Absent: `steady` for 60s'),
  tests: tests
    .optional()
    .describe(
      'What an image must pass before it becomes an artifact: stages by name. A stage of a service replaces the one of the same name in `defaults`; without a value it takes it away',
    ),
  'config-guard': configGuard
    .optional()
    .describe(
      'Whether configuration of one environment in the image’s layers is an error, a warning, or not looked for. Secrets are always an error. Absent: `warn`',
    ),
};

const service = z.strictObject({
  ...shared,
  needs: oneOrMore(serviceName, 'a service or a list of them', ['returns'])
    .optional()
    .describe('Services that must be settled before this one begins'),
  environments: worded(z.record(environmentName, overlay.nullable()), {
    title: 'a map of environments',
    example: { prod: { count: 4 } },
  })
    .optional()
    .describe('What differs in an environment, laid over the rest'),
});

/** The whole file: types, errors, editor schema and reference come from here. */
export const schema = worded(
  z.strictObject({
    version: z
      .literal(1)
      .meta({ title: '`version: 1`', examples: [1] })
      .describe('The version of this format'),
    'policy-ref': refName
      .optional()
      .describe('The branch whose file guards the environments. Absent: the default branch of the repository'),
    region: region
      .optional()
      .describe('The AWS region of everything that names none. Absent: that of the ambient credentials'),
    registry: worded(registry.nullable(), {
      title: 'a map with host, role, region, ledger, …',
      example: { region: 'eu-west-1' },
    })
      .optional()
      .describe('One registry for all environments. Absent: each environment’s own account and region'),
    environments: worded(z.record(environmentName, environment.nullable()), {
      title: 'a map of environments',
      example: { prod: { cluster: 'shop' } },
    }).describe('Policy: where services run and what lets them in. Read from the policy ref'),
    defaults: worded(z.strictObject(shared).nullable(), {
      title: 'a map of what all services share',
      example: { probe: '/health' },
    })
      .optional()
      .describe('For every service'),
    services: worded(z.record(serviceName, service.nullable()), {
      title: 'a map of services',
      example: { returns: null },
    }).describe('Topology: what is built and how it runs. Read from the commit that is shipped'),
    notify: worded(notify.nullable(), {
      title: 'a map with slack, teams, email, sms, pagerduty or webhook',
      example: { slack: 'SLACK_WEBHOOK_URL' },
    })
      .optional()
      .describe('Who is told. Absent: the job summary alone'),
    signing: worded(z.union([z.string().regex(/\S/), z.record(z.string(), z.unknown())]), {
      title: 'a kind of signing, such as none',
      example: 'none',
    })
      .optional()
      .describe('How stamps and entries are signed. Absent, or `none`: unsigned'),
    extends: oneOrMore(text('a file to start from', 'shared/waybill.yml'), 'a file or a list of files', [
      'shared/waybill.yml',
    ])
      .optional()
      .describe('Files whose settings this one is laid over'),
  }),
  {
    title: 'a map with version, environments and services',
    example: { version: 1 },
    description: 'Builds each service once and carries that one image through its environments.',
  },
);

export type RawConfiguration = z.infer<typeof schema>;
export type RawEnvironment = z.infer<typeof environment>;
export type RawService = z.infer<typeof service>;
export type RawShared = Pick<RawService, keyof typeof shared>;
export type RawOverlay = z.infer<typeof overlay>;
export type RawRegistry = z.infer<typeof registry>;
