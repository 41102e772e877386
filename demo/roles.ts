import { policyOf, type Names, type PolicyDocument } from '../src/entry/permissions/policy.ts';
import { verbGrants } from '../src/entry/permissions/verbs.ts';
import { verbNames, type VerbName } from '../src/entry/verbs/tables.ts';
import { environments, executionRole, logGroup, type EnvironmentName } from './infrastructure.ts';
import type { Trigger } from './runner.ts';

const images = ['returns', 'shipping'];
const workloads = [...images, 'shipping-worker'];
const required: Readonly<Record<EnvironmentName, readonly EnvironmentName[]>> = { dev: [], uat: [], prod: ['uat'] };

/** The role of a verb in an environment; null: in all of them, for verbs that only read. */
export function roleOf(verb: string, environment: EnvironmentName | null): string {
  return environment === null ? verb : `${verb}-${environment}`;
}

/** Every role of the shop with its policy: the one that the verb's README shows, filled in. */
export function shopPolicies(): Readonly<Record<string, PolicyDocument>> {
  const places: readonly (EnvironmentName | null)[] = [...environments, null];
  return Object.fromEntries(
    verbNames.flatMap((verb: VerbName) =>
      places.map((place) => {
        const names = namesIn(place === null ? environments : [place]);
        return [roleOf(verb, place), policyOf(verbGrants[verb].grants, names)] as const;
      }),
    ),
  );
}

function namesIn(places: readonly EnvironmentName[]): Names {
  const ledgers = (of: readonly EnvironmentName[]) =>
    of.flatMap((place) => images.map((image) => `waybill/${place}/${image}`));
  return {
    partition: 'aws',
    region: 'eu-west-1',
    account: '111122223333',
    repository: images,
    ledger: ledgers(places),
    'required-ledger': ledgers(places.flatMap((place) => required[place])),
    cluster: places.map((place) => `shop-${place}`),
    service: workloads,
    family: places.flatMap((place) => workloads.map((workload) => `shop-${place}-${workload}`)),
    role: executionRole,
    'log-group': logGroup,
  };
}

/** The environment of a job, as GitHub knows it: what is asked for, else the one whose branches or tags match. */
export function environmentOf(trigger: Trigger, inputs: Readonly<Record<string, string>>): EnvironmentName {
  const asked = environments.find((one) => one === inputs['environment']);
  if (asked !== undefined) return asked;
  if (trigger.ref.startsWith('refs/tags/')) return 'prod';
  return trigger.ref === 'refs/heads/develop' ? 'dev' : 'uat';
}

/** The environment that a person's command names. */
export function environmentIn(words: readonly string[]): EnvironmentName | null {
  return environments.find((one) => words.includes(one)) ?? null;
}
