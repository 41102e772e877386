import { BatchDeleteImageCommand, DeleteRepositoryCommand } from '@aws-sdk/client-ecr';
import { DeregisterTaskDefinitionCommand, UpdateServiceCommand } from '@aws-sdk/client-ecs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LoggedRequest } from '../../rehearsal/server/request-log.ts';
import type { ActingVerb } from '../../src/entry/act.ts';
import type { ServiceResult } from '../../src/domain/result.ts';
import { verbGrants } from '../../src/entry/permissions/verbs.ts';
import { verbNames, type VerbName } from '../../src/entry/verbs/tables.ts';
import { createShop, type Shop } from '../journey/stage/shop.ts';
import { openStage, type Stage } from '../journey/stage/stage.ts';
import { unplayed } from './extras.ts';
import { createPlayer, only, type Inputs, type Player } from './play.ts';
import { namesIn, permissionsOf, policyOfVerb, usedIn, wasDenied, without } from './team.ts';
import { whileUnderWay } from './under-way.ts';

const shopName = 'least';
/** `fresh` and `young` have no repository, `lone` is banned before it is ever shipped, `never` is not shipped at all. */
const services = ['web', 'fresh', 'young', 'lone', 'sad', 'late', 'never'] as const;
const environments = { dev: [], uat: ['dev'] } as const;
type Environment = keyof typeof environments;
const names = (environment: Environment) => namesIn(shopName, environment, services, environments[environment]);
const roleOf = (verb: string, environment: Environment): string => `${verb}-${environment}`;
const acting = verbNames.filter((verb) => verbGrants[verb].grants.length > 0);
const crash = { exitAfterSeconds: 1, exitCode: 3, log: ['the database is gone'] };

let stage: Stage;
let shop: Shop;
let player: Player;
let requests: readonly LoggedRequest[];
/** What came out otherwise than told. */
const astray: string[] = [];

async function play(environment: Environment, verb: ActingVerb, outcome: string, inputs: Inputs, role: string = verb) {
  const played = await player.play(roleOf(role, environment), verb, { environment, ...inputs });
  const result: ServiceResult = only(played);
  if (result.outcome !== outcome)
    astray.push(`${verb} ${JSON.stringify(inputs)}: ${result.outcome}, not ${outcome}: ${result.message}`);
  return result;
}

const policies = Object.fromEntries(
  (['dev', 'uat'] as const).flatMap((environment) => [
    ...acting.map((verb) => [roleOf(verb, environment), policyOfVerb(verb, names(environment))] as const),
    [
      roleOf('unable', environment),
      without(policyOfVerb('rollback', names(environment)), 'ecs:UpdateService'),
    ] as const,
  ]),
);

beforeAll(async () => {
  stage = await openStage(1000, { policies });
  shop = await createShop(stage, {
    name: shopName,
    environments: { dev: {}, uat: { requires: { 'verified-in': ['dev'] } } },
    services: Object.fromEntries(
      services.map((one) => [one, one === 'never' ? { tests: { unit: 'node --version' } } : {}]),
    ),
    made: Object.fromEntries(services.map((one) => [one, { logGroup: shopName, balanced: true }])),
  });
  player = createPlayer(stage, shop);
  await built();
  await heldAndReleased();
  await shipped();
  await takenBack();
  await stepByStep();
  await leftBehind();
  await player.read(roleOf('status', 'dev'), 'status', { environment: 'dev' });
  await player.read(roleOf('status', 'uat'), 'status', { environment: 'uat' });
  for (const service of ['web', 'never'])
    await player.read(roleOf('history', 'dev'), 'history', { environment: 'dev', service });
  requests = await stage.requests();
}, 600_000);
afterAll(() => stage.close());

const lose = async (service: string) =>
  stage.ecr.send(new DeleteRepositoryCommand({ repositoryName: `${shopName}/${service}`, force: true }));
const underWay = async <T>(environment: Environment, service: string, act: () => Promise<T>): Promise<T> =>
  whileUnderWay(stage, shop.cluster(environment), service, act);
/** Nothing ends a deployment of it but whoever watches. */
const withoutBreaker = async (environment: Environment, service: string) =>
  stage.ecs.send(
    new UpdateServiceCommand({
      cluster: shop.cluster(environment),
      service,
      deploymentConfiguration: {
        minimumHealthyPercent: 100,
        maximumPercent: 200,
        deploymentCircuitBreaker: { enable: false, rollback: false },
      },
    }),
  );
const untag = async (service: string, environment: Environment) =>
  stage.ecr.send(
    new BatchDeleteImageCommand({
      repositoryName: `${shopName}/${service}`,
      imageIds: [{ imageTag: `at.${environment}` }],
    }),
  );

async function built(): Promise<void> {
  await lose('fresh');
  await play('dev', 'build', 'built', { service: 'fresh' });
  await play('dev', 'build', 'reused', { service: 'fresh' });
  await play('dev', 'build', 'built', { service: 'never' });
  await play('dev', 'test', 'unchanged', { service: 'never' });
  await play('dev', 'test', 'passed', { service: 'never', again: 'true' });
}

async function heldAndReleased(): Promise<void> {
  await play('dev', 'release', 'unchanged', { service: 'never', id: '1', reason: 'nothing stands' });
  const { digest } = await play('dev', 'build', 'built', { service: 'lone' });
  await play('dev', 'hold', 'held', { service: 'lone', version: digest ?? '', reason: 'it loses orders' });
  await play('dev', 'release', 'released', { service: 'lone', version: '1.0.0', reason: 'it does not' });
}

async function shipped(): Promise<void> {
  await lose('young');
  for (const service of ['young', 'web', 'lone', 'sad', 'late']) await play('dev', 'ship', 'deployed', { service });
  await play('uat', 'ship', 'deployed', { service: 'young', version: 'env:dev' });
  for (const verb of ['ship', 'promote'] as const)
    await play('uat', verb, 'refused', { service: 'never', version: '1.0.0' });
  await withoutBreaker('dev', 'web');
  await shop.commit({ images: { web: crash }, version: '2.0.0' });
  await play('dev', 'ship', 'rolled-back', { service: 'web' });
}

async function takenBack(): Promise<void> {
  await play('dev', 'rollback', 'refused', { service: 'never', from: '1.0.0', reason: 'it never ran' });
  // The newest deployment is the one that failed: why, is asked before anything is written.
  await play('dev', 'rollback', 'rolled-back', { service: 'web', from: '1.0.0', reason: 'orders are lost' });
  await shop.commit({ images: { web: { startSeconds: 1 } }, version: '3.0.0' });
  await play('dev', 'ship', 'deployed', { service: 'web' });
  const slow = { service: 'web', from: '3.0.0', reason: 'orders are slow' };
  await underWay('dev', 'web', () => play('dev', 'rollback', 'rolled-back', slow));
}

/** promote, deploy and probe as steps of jobs in uat, and how each may have to take something back. */
async function stepByStep(): Promise<void> {
  const promoted = async (service: string) => {
    const { entry } = await play('uat', 'promote', 'admitted', { service, version: 'env:dev' });
    return entry ?? '';
  };
  await play('uat', 'deploy', 'refused', { service: 'never' });
  await play('uat', 'probe', 'refused', { service: 'never' });
  const first = await promoted('lone');
  await play('uat', 'deploy', 'deployed', { entry: first });
  await play('uat', 'probe', 'verified', { entry: first });

  const overlay = (service: string, behaviour: object) => ({
    [service]: { environments: { uat: { variables: { REHEARSE: JSON.stringify(behaviour) } } } },
  });
  // The tag is gone: whoever ends something next writes it again in passing.
  await shop.commit({ services: overlay('lone', crash), images: { lone: { startSeconds: 1 } }, version: '4.0.0' });
  const { digest } = await play('dev', 'ship', 'deployed', { service: 'lone' });
  await withoutBreaker('uat', 'lone');
  const failing = await promoted('lone');
  await untag('lone', 'uat');
  await play('uat', 'deploy', 'rolled-back', { entry: failing });
  await play('dev', 'release', 'unchanged', { service: 'lone', version: digest ?? '', reason: 'nothing stands' });
  await play('dev', 'rollback', 'rolled-back', { service: 'lone', from: '4.0.0', reason: 'uat failed' });

  await shop.commit({
    services: { young: { environments: { uat: { probe: { command: ['node', '--eval', 'process.exit(1)'] } } } } },
    images: { young: { startSeconds: 1 } },
    version: '5.0.0',
  });
  await play('dev', 'ship', 'deployed', { service: 'young' });
  const restless = await promoted('young');
  await play('uat', 'deploy', 'deployed', { entry: restless });
  await untag('young', 'uat');
  await underWay('uat', 'young', () => play('uat', 'probe', 'rolled-back', { entry: restless }));

  await shop.commit({ services: { young: { environments: {} } }, images: { young: { startSeconds: 3 } } });
  await play('dev', 'ship', 'deployed', { service: 'young' });
  const given = await promoted('young');
  await play('uat', 'deploy', 'deployed', { entry: given });
  await underWay('uat', 'young', () => player.end(roleOf('promote', 'uat'), given));

  await shop.commit({ images: { sad: { startSeconds: 2 } }, version: '5.1.0' });
  await play('dev', 'build', 'built', { service: 'sad' });
  const { entry } = await play('dev', 'promote', 'admitted', { service: 'sad' });
  await player.end(roleOf('promote', 'dev'), entry ?? '');
}

/** What is left open is settled: a verdict that nobody spoke, and a return that nobody could finish. */
async function leftBehind(): Promise<void> {
  await play('uat', 'settle', 'unchanged', { service: 'never' });
  await shop.commit({ images: { late: { startSeconds: 1 } }, version: '6.0.0' });
  await play('dev', 'ship', 'deployed', { service: 'late' });
  await untag('late', 'dev');
  const unable = { service: 'late', from: '6.0.0', reason: 'it is late' };
  await play('dev', 'rollback', 'errored', unable, 'unable');
  await underWay('dev', 'late', () => play('dev', 'settle', 'settled', { service: 'late' }));

  await shop.commit({ images: { sad: { startSeconds: 1 } }, version: '7.0.0' });
  await play('dev', 'ship', 'deployed', { service: 'sad' });
  const back = (await shop.look('sad', 'dev')).state?.waysBack.find((way) => way.version === '1.0.0');
  for (const { definition } of back?.revision.workloads ?? [])
    await stage.ecs.send(new DeregisterTaskDefinitionCommand({ taskDefinition: definition ?? '' }));
  const retired = { service: 'sad', from: '7.0.0', reason: 'it is sad' };
  const before = await shop.look('sad', 'dev');
  await play('dev', 'rollback', 'errored', retired);
  const after = await shop.look('sad', 'dev');
  if (after.events.length !== before.events.length || after.definition !== before.definition)
    astray.push('a rollback that may not register changed something');
}

const ofVerb = (verb: VerbName, environment: Environment): readonly LoggedRequest[] => {
  const key = stage.keyOf(roleOf(verb, environment))['AWS_ACCESS_KEY_ID'];
  return requests.filter(({ accessKeyId }) => accessKeyId === key);
};

it('every journey comes out as told, each verb under its own policy', () => {
  expect(astray).toEqual([]);
});

describe.each(acting)('%s', (verb) => {
  it('calls nothing that its policy does not allow, but for what it leaves to another role on purpose', () => {
    const beyond = permissionsOf(verbGrants[verb].beyond?.grants ?? []).map(({ action }) => action);
    const denied = (['dev', 'uat'] as const).flatMap((environment) => ofVerb(verb, environment).filter(wasDenied));
    const unexpected = denied.filter(({ demands }) => !demands.some(({ action }) => beyond.includes(action)));
    expect(unexpected.map(({ demands }) => demands)).toEqual([]);
    // What is said to lie beyond the policy is really met there.
    if (beyond.length > 0 && verb === 'rollback') expect(denied.length).toBeGreaterThan(0);
  });

  it('uses everything that its policy allows, but for what has a reason', () => {
    const permissions = permissionsOf(verbGrants[verb].grants);
    const used = new Set(
      (['dev', 'uat'] as const).flatMap((environment) =>
        usedIn(ofVerb(verb, environment), permissions, names(environment)),
      ),
    );
    const unused = permissions.filter((permission) => !used.has(permission));
    const told = ({ grant, action, resource }: (typeof unused)[number]) => `${grant}: ${action} on ${resource}`;
    const excused = Object.keys(unplayed[verb] ?? {});
    const without = unused.filter(
      (one) => !excused.includes(one.grant) && !excused.includes(`${one.grant}/${one.action}`),
    );
    expect(without.map(told)).toEqual([]);
    // An excuse for what is used is none.
    const needless = excused.filter(
      (name) => !unused.some((one) => one.grant === name || `${one.grant}/${one.action}` === name),
    );
    expect(needless).toEqual([]);
  });
});
