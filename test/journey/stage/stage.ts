import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { ECRClient } from '@aws-sdk/client-ecr';
import { ECSClient } from '@aws-sdk/client-ecs';
import type { FaultMatch, FaultRule } from '../../../rehearsal/faults/fault.ts';
import type { Alert } from '../../../rehearsal/inboxes/pagerduty.ts';
import type { SlackMessage } from '../../../rehearsal/inboxes/slack-workspace.ts';
import type { InboxMessage } from '../../../rehearsal/inboxes/store.ts';
import type { PolicyDocuments } from '../../../rehearsal/iam/principals.ts';
import type { LoggedRequest } from '../../../rehearsal/server/request-log.ts';
import { startRehearsal, type RehearsalOptions } from '../../../rehearsal/start.ts';
import { verbNames } from '../../../src/entry/verbs/tables.ts';
import { openAnswers, type Answers } from './answers.ts';
import { oversteps, type Place } from './oversteps.ts';

/** The bundles that runners execute. */
export const dist = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'dist');

/** A rehearsal of this process, what speaks to it, and a folder of its own. */
export interface Stage {
  readonly folder: string;
  /** Where the bundles lie that its steps run. */
  readonly bundles: string;
  readonly endpoint: string;
  readonly registry: string;
  /** The execution role that task definitions name. */
  readonly role: string;
  /** What the steps of a job find in their environment; the key in it may do everything. */
  readonly environment: Readonly<Record<string, string>>;
  /** The key of a role, as a step finds it: of each verb, and of the roles that were given a policy. */
  keyOf(role: string): Readonly<Record<string, string>>;
  /** Told of a shop: when the stage closes, no verb has done in its places what its policy does not allow. */
  readonly places: Place[];
  /** What the steps of a job find where its roles are assumed with its own token: no keys at all. */
  tokenOf(claims: Readonly<Record<string, string>>): Readonly<Record<string, string>>;
  /** The same stage as infrastructure code of another account sees it. */
  in(account: string): Stage;
  readonly ecs: ECSClient;
  readonly ecr: ECRClient;
  readonly answers: Answers;
  /** The rehearsal's moment, in milliseconds since the epoch. */
  now(): Promise<number>;
  requests(since?: number): Promise<readonly LoggedRequest[]>;
  /** Where the mail server is. */
  readonly smtp: string;
  /** What its channels were told. */
  inboxes(): Promise<Inboxes>;
  setting(change: Readonly<Record<string, Readonly<Record<string, unknown>>>>): Promise<void>;
  /** Plants a fault; answers how often it has struck so far. */
  fault(match: FaultMatch, fault: FaultRule['fault']): Promise<() => Promise<number>>;
  close(): Promise<void>;
}

export interface Inboxes {
  readonly messages: readonly InboxMessage[];
  readonly slack: readonly SlackMessage[];
  readonly alerts: readonly Alert[];
}

export interface StagePlace extends Pick<RehearsalOptions, 'region' | 'registryHost' | 'accounts' | 'roles'> {
  /** `aws` unless said. */
  readonly partition?: string;
  /** What each role may do, by its name. Each verb has a role of its name, which may do everything unless said. */
  readonly policies?: PolicyDocuments;
}

const everything = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };

export async function openStage(speed = 300, place: StagePlace = {}): Promise<Stage> {
  const { partition = 'aws', policies = {}, ...where } = place;
  const folder = await mkdtemp(join(tmpdir(), 'waybill-journey-'));
  const ofVerbs = Object.fromEntries(verbNames.map((verb) => [verb, everything]));
  const rehearsal = await startRehearsal({
    speed,
    runtime: 'simulated',
    ...where,
    policies: { ...ofVerbs, ...policies },
  });
  const { endpoint, registry, region, accessKeyId, secretAccessKey, roles, accounts } = rehearsal;
  const options = { endpoint, region, credentials: { accessKeyId, secretAccessKey } };
  const ecs = new ECSClient(options);
  const ecr = new ECRClient(options);
  const clients: { destroy(): void }[] = [ecs, ecr];
  const answers = await openAnswers(ecs);
  const control = async (method: string, page: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`${endpoint}/_rehearsal/${page}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${page}: HTTP ${answer.status}: ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  };
  const requests = async (since = 0): Promise<readonly LoggedRequest[]> =>
    ((await control('GET', `requests?since=${since}`)) as { requests: LoggedRequest[] }).requests;
  const places: Place[] = [];
  const stage: Stage = {
    folder,
    bundles: dist,
    endpoint,
    registry,
    role: `arn:${partition}:iam::111122223333:role/shop-execution`,
    environment: {
      AWS_ENDPOINT_URL: endpoint,
      AWS_REGION: region,
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      WAYBILL_REHEARSAL: '1',
    },
    keyOf(role) {
      const key = roles[role];
      if (key === undefined) throw new Error(`expected a role ${role}, got none`);
      return { AWS_ACCESS_KEY_ID: key.accessKeyId, AWS_SECRET_ACCESS_KEY: key.secretAccessKey };
    },
    tokenOf: (claims) => ({
      AWS_ENDPOINT_URL: endpoint,
      WAYBILL_REHEARSAL: '1',
      AWS_EC2_METADATA_DISABLED: 'true',
      ACTIONS_ID_TOKEN_REQUEST_URL: `${endpoint}/_rehearsal/oidc/token?api-version=2.0&${new URLSearchParams(claims).toString()}`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'the-runners-own',
    }),
    in(account) {
      const key = accounts[account];
      if (key === undefined) throw new Error(`expected the account ${account}, got none`);
      const { accessKeyId: id, secretAccessKey: secret, registry: host } = key;
      const there = { endpoint, region, credentials: { accessKeyId: id, secretAccessKey: secret } };
      const made = { ecs: new ECSClient(there), ecr: new ECRClient(there) };
      clients.push(made.ecs, made.ecr);
      return {
        ...stage,
        ...made,
        registry: host,
        role: `arn:${partition}:iam::${account}:role/shop-execution`,
        environment: { ...stage.environment, AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret },
      };
    },
    ecs,
    ecr,
    answers,
    now: async () => ((await control('GET', 'clock')) as { now: number }).now,
    requests,
    places,
    smtp: rehearsal.smtp,
    inboxes: async () => (await control('GET', 'inboxes')) as Inboxes,
    setting: async (change) => {
      await control('PUT', 'settings', change);
    },
    async fault(match, fault) {
      await control('POST', 'faults', { match, fault });
      return async () => {
        const { faults } = (await control('GET', 'faults')) as { faults: (FaultRule & { struck: number })[] };
        return faults.find((one) => isDeepStrictEqual([one.match, one.fault], [match, fault]))?.struck ?? 0;
      };
    },
    async close() {
      const overstepped = oversteps(await requests(), roles, { partition, region }, places);
      for (const client of clients) client.destroy();
      await answers.close();
      await rehearsal.close();
      await rm(folder, { recursive: true, force: true });
      if (overstepped.length > 0) throw new Error(`beyond their policies:\n${overstepped.join('\n')}`);
    },
  };
  return stage;
}
