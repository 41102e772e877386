import { DeleteRepositoryCommand } from '@aws-sdk/client-ecr';
import { DeregisterTaskDefinitionCommand } from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActingVerb } from '../../src/entry/act.ts';
import { createShop, type Shop } from '../journey/stage/shop.ts';
import { openStage, type Stage } from '../journey/stage/stage.ts';
import { lacksOf, miss, type Lack, type Missed } from './missing.ts';
import { createPlayer, only, type Player } from './play.ts';
import { namesIn, policyOfVerb } from './team.ts';
import { whileUnderWay } from './under-way.ts';

const shopName = 'missing';
/** `bare` has no repository, `young` no ledger; what `bad` is shipped to die; `back` is taken back. */
const services = ['web', 'bare', 'young', 'bad', 'back'] as const;
const environments = { dev: {}, uat: { requires: { 'verified-in': ['dev'] } } } as const;
type Environment = keyof typeof environments;
const names = (environment: Environment) =>
  namesIn(shopName, environment, services, environment === 'uat' ? ['dev'] : []);

const building = lacksOf('build', policyOfVerb('build', names('dev')));
const shipping = lacksOf('ship', policyOfVerb('ship', names('dev')));
const requiring = lacksOf('ship', policyOfVerb('ship', names('uat')))
  .filter(({ from }) => from === 'LedgersOfRequiredEnvironments')
  .map((lack) => ({ ...lack, role: `${lack.role}-uat`.slice(-64) }));
const goingBack = lacksOf('rollback', policyOfVerb('rollback', names('dev')));
const everything = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };

let stage: Stage;
let shop: Shop;
let player: Player;
const missed: Missed[] = [];

beforeAll(async () => {
  const lacks = [...building, ...shipping, ...requiring, ...goingBack];
  const policies = Object.fromEntries(lacks.map(({ role, policy }) => [role, policy]));
  stage = await openStage(1000, { policies: { ...policies, all: everything } });
  shop = await createShop(stage, {
    name: shopName,
    environments,
    services: Object.fromEntries(services.map((one) => [one, {}])),
    made: Object.fromEntries(
      services.map((one) => [one, { logGroup: shopName, balanced: true, endless: one === 'bad' }]),
    ),
  });
  player = createPlayer(stage, shop);
  for (const service of ['bare', 'young'])
    await stage.ecr.send(new DeleteRepositoryCommand({ repositoryName: `${shopName}/${service}`, force: true }));
  await lackingToBuild();
  await lackingToShip();
  await lackingToGoBack();
}, 600_000);
afterAll(() => stage.close());

const allowed = async (verb: ActingVerb, service: string, more: Readonly<Record<string, string>> = {}) => {
  const result = only(await player.play('all', verb, { environment: 'dev', service, ...more }));
  if (!result.good) throw new Error(`${verb} ${service}: ${result.message}`);
  return result;
};
const lack = async (
  one: Lack,
  service: string,
  environment: Environment = 'dev',
  more: Readonly<Record<string, string>> = {},
) => {
  const found = await miss(one, { stage, shop, player, environment }, { service, ...more });
  missed.push(found);
  // Whoever comes next, and may, finishes what was left.
  if ((found.after.state?.open ?? null) !== null) await player.play('all', 'settle', { environment, service });
};
const lacking = async (
  lacks: readonly Lack[],
  from: string,
  actions: readonly string[],
  service: string,
  environment: Environment = 'dev',
  more: Readonly<Record<string, string>> = {},
) => {
  for (const action of actions) {
    const one = lacks.find((each) => each.from === from && each.action === action);
    if (one === undefined) throw new Error(`no policy lacks ${action} in ${from}`);
    await lack(one, service, environment, more);
  }
};

const pushing = [
  'ecr:DescribeRepositories',
  'ecr:BatchGetImage',
  'ecr:BatchCheckLayerAvailability',
  'ecr:InitiateLayerUpload',
  'ecr:UploadLayerPart',
  'ecr:CompleteLayerUpload',
  'ecr:PutImage',
];
const reading: readonly (readonly [from: string, ...actions: readonly string[]])[] = [
  ['Service', 'ecs:DescribeServices', 'ecs:ListServiceDeployments'],
  ['ServiceAndServiceRevisions', 'ecs:DescribeServiceRevisions'],
  ['TasksOfTheCluster', 'ecs:ListTasks'],
  ['Tasks', 'ecs:DescribeTasks'],
  ['TagsOfTaskDefinitions', 'ecs:ListTagsForResource'],
  ['ActionsWithoutResource', 'ecs:DescribeTaskDefinition', 'elasticloadbalancing:DescribeTargetHealth'],
];

async function lackingToBuild(): Promise<void> {
  await lacking(building, 'Images', ['ecr:CreateRepository'], 'bare');
  await lacking(building, 'ActionsWithoutResource', ['ecr:GetAuthorizationToken'], 'web');
  // In the order of their use: what one has pushed, the next does not push again.
  await lacking(building, 'Images', pushing, 'web');
  await allowed('build', 'web');
  await lacking(building, 'Images', ['ecr:GetDownloadUrlForLayer'], 'web');
}

async function lackingToShip(): Promise<void> {
  await lacking(shipping, 'Images', ['ecr:CreateRepository'], 'bare');
  const first = ['ecr:BatchGetImage', 'ecr:ListImages', 'ecr:DescribeRepositories', 'ecr:CreateRepository'];
  await lacking(shipping, 'Ledger', [...first, ...pushing.slice(2)], 'young');
  await allowed('build', 'back');
  const required = ['ecr:BatchGetImage', 'ecr:ListImages'];
  await lacking(requiring, 'LedgersOfRequiredEnvironments', required, 'back', 'uat', { version: '1.0.0' });

  for (const service of ['web', 'bad', 'back']) await allowed('ship', service);
  await shop.commit({ images: { web: { startSeconds: 1 }, back: { startSeconds: 1 } }, version: '2.0.0' });
  await lacking(shipping, 'ActionsWithoutResource', ['ecr:GetAuthorizationToken'], 'web');
  await lacking(shipping, 'Images', pushing, 'web');
  await allowed('build', 'web');
  await lacking(shipping, 'Images', ['ecr:GetDownloadUrlForLayer', 'ecr:DescribeImages'], 'web');
  for (const [from, ...actions] of reading) await lacking(shipping, from, actions, 'web');
  await lacking(shipping, 'ContainerInstances', ['ecs:DescribeContainerInstances'], 'young');
  await lacking(shipping, 'ActionsWithoutResource', ['ecs:ListTaskDefinitions'], 'web');
  await lacking(shipping, 'TaskDefinitions', ['ecs:RegisterTaskDefinition', 'ecs:TagResource'], 'web');
  await lacking(shipping, 'RolesOfTheTask', ['iam:PassRole'], 'web');
  await lacking(shipping, 'ServiceAndServiceDeployments', ['ecs:DescribeServiceDeployments'], 'web');
  await lacking(shipping, 'Service', ['ecs:UpdateService'], 'web');
  // The image is there: what is left to write are its tags.
  await lacking(shipping, 'Images', ['ecr:PutImage'], 'web');

  for (const [action, from] of [
    ['ecs:StopServiceDeployment', 'ServiceAndServiceDeployments'],
    ['logs:GetLogEvents', 'Logs'],
  ] as const) {
    await shop.commit({ images: { bad: { exitAfterSeconds: 1, exitCode: 3, log: [`died without ${action}`] } } });
    await lacking(shipping, from, [action], 'bad');
  }
}

async function lackingToGoBack(): Promise<void> {
  const by = (from: string | null) => ({ from: from ?? '', reason: 'orders are lost' });
  await lacking(goingBack, 'Ledger', ['ecr:ListImages'], 'bare', 'dev', by('1.0.0'));
  const { digest: second } = await allowed('ship', 'back');
  await lacking(goingBack, 'Ledger', ['ecr:BatchGetImage', 'ecr:PutImage'], 'back', 'dev', by(second));
  await lacking(goingBack, 'Images', ['ecr:BatchGetImage', 'ecr:DescribeImages'], 'back', 'dev', by(second));
  for (const [from, ...actions] of reading) await lacking(goingBack, from, actions, 'back', 'dev', by(second));
  await lacking(
    goingBack,
    'ServiceAndServiceDeployments',
    ['ecs:DescribeServiceDeployments'],
    'back',
    'dev',
    by(second),
  );
  const way = (await shop.look('back', 'dev')).state?.waysBack.find(({ version }) => version === '1.0.0');
  await lacking(goingBack, 'Service', ['ecs:UpdateService'], 'back', 'dev', by(second));

  await shop.commit({ images: { back: { startSeconds: 5 } }, version: '3.0.0' });
  await allowed('ship', 'back');
  const stopping = ['ecs:StopServiceDeployment'];
  await whileUnderWay(stage, shop.cluster('dev'), 'back', () =>
    lacking(goingBack, 'ServiceAndServiceDeployments', stopping, 'back', 'dev', by('3.0.0')),
  );
  await shop.commit({ images: { back: { startSeconds: 3 } }, version: '4.0.0' });
  await allowed('ship', 'back');
  await lacking(goingBack, 'Images', ['ecr:PutImage'], 'back', 'dev', by('4.0.0'));
  await shop.commit({ images: { back: { startSeconds: 4 } }, version: '5.0.0' });
  await allowed('ship', 'back');
  for (const { definition } of way?.revision.workloads ?? [])
    await stage.ecs.send(new DeregisterTaskDefinitionCommand({ taskDefinition: definition ?? '' }));
  const retired = ['ecs:ListTaskDefinitions'];
  await lacking(goingBack, 'ActionsWithoutResource', retired, 'back', 'dev', by('5.0.0'));
}

const told = ({ lack: { verb, from, action } }: Missed): string => `${verb} without ${action} (${from})`;
const written = ({ before, after }: Missed): readonly string[] => after.kinds.slice(before.kinds.length);

it('every action of the three policies was missed once, but for those that have a reason', () => {
  const excused = ['ContainerInstances', 'Logs'];
  // Only where another account requires the environment; a ledger that nobody else may read is then told by who reads.
  const ofOthers = 'ecr:SetRepositoryPolicy';
  const all = [...building, ...shipping, ...goingBack].filter(
    ({ verb, from, action }) => !(verb === 'rollback' && excused.includes(from)) && action !== ofOthers,
  );
  const played = new Set(missed.map(({ lack: one }) => one));
  expect(all.filter((one) => !played.has(one)).map(({ role }) => role)).toEqual([]);
});

it('and was denied there, but for what needs EC2', () => {
  const idle = missed.filter(({ denied }) => denied.length === 0).map(told);
  expect(idle).toEqual(['ship without ecs:DescribeContainerInstances (ContainerInstances)']);
});

describe('what was denied', () => {
  it('is told in a sentence that names verb, action and resource, with the statement to add', () => {
    expect(missed.flatMap((one) => one.untold.map((what) => `${told(one)}: ${what}`))).toEqual([]);
  });

  it('ends red, or is said beside a good outcome', () => {
    const silent = missed.filter(
      ({ denied, result }) => denied.length > 0 && result.good && result.warnings.length === 0,
    );
    expect(silent.map(told)).toEqual([]);
    const good = missed.filter(({ denied, result }) => denied.length > 0 && result.good).map(told);
    expect(good).toEqual([
      'ship without ecr:PutImage (Images)',
      'rollback without ecs:StopServiceDeployment (ServiceAndServiceDeployments)',
      'rollback without ecr:PutImage (Images)',
    ]);
  });

  it('leaves the service untouched or back', () => {
    const moved = missed.filter(
      ({ result, before, after }) =>
        !result.good && (after.definition !== before.definition || after.digests.join() !== before.digests.join()),
    );
    expect(moved.map(told)).toEqual([]);
  });

  it('leaves no open entry without a word, and none at all but where a person could not go back', () => {
    const open = missed.filter(({ after }) => (after.state?.open ?? null) !== null);
    expect(open.map(told)).toEqual(['rollback without ecs:UpdateService (Service)']);
    for (const { result, after } of open)
      expect(result.warnings.join('\n')).toContain(`#${after.state?.open?.number ?? 0} of back in dev is still open`);
  });

  it('writes nothing where it only reads; of what follows it knows before anything is touched', () => {
    const reads = missed.filter(({ lack: { action } }) => /:(Describe|List|BatchGet|BatchCheck|Get)/.test(action));
    const wrote = reads.filter((one) => written(one).length > 0 && one.denied.length > 0);
    expect(wrote.map((one) => [told(one), written(one)])).toEqual([
      ['ship without ecs:ListTaskDefinitions (ActionsWithoutResource)', ['admitted', 'withdrawn']],
      ['ship without ecs:DescribeServiceDeployments (ServiceAndServiceDeployments)', ['admitted', 'withdrawn']],
      ['ship without logs:GetLogEvents (Logs)', ['admitted', 'began', 'rejected', 'rolled-back']],
    ]);
  });

  it('holds nothing against what could not be brought about (I5)', () => {
    const update = missed.find((one) => told(one) === 'ship without ecs:UpdateService (Service)');
    if (update === undefined) throw new Error('it was not played');
    expect(written(update)).toEqual(['admitted', 'began', 'withdrawn', 'rolled-back']);
    expect(update.after.events.at(-2)).toMatchObject({ kind: 'withdrawn', cause: 'permission' });
    expect([update.after.holds, update.after.deployments]).toEqual([[], update.before.deployments]);
  });
});
