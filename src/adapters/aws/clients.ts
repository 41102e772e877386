import type { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import type { ECRClient } from '@aws-sdk/client-ecr';
import type { ECSClient } from '@aws-sdk/client-ecs';
import type { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { SESv2Client } from '@aws-sdk/client-sesv2';
import type { SNSClient } from '@aws-sdk/client-sns';
import { connectionOf, type ConnectionSettings } from './connection.ts';
import { equip, type SdkClient } from './equip.ts';
import { type Api, apis } from './failure.ts';
import { createRateBudget, type RateBudget } from './rate-budget.ts';
import type { RoleCredentials } from './role-credentials.ts';

/** The SDK's clients of one region and role, each loaded when it is first asked for. */
export interface AwsClients {
  ecr(): Promise<ECRClient>;
  ecs(): Promise<ECSClient>;
  logs(): Promise<CloudWatchLogsClient>;
  elb(): Promise<ElasticLoadBalancingV2Client>;
  ses(): Promise<SESv2Client>;
  sns(): Promise<SNSClient>;
}

export interface AwsSettings extends ConnectionSettings {
  /** Shared by all clients of one account and region; absent: one of their own. */
  readonly budget?: RateBudget;
  /** Whose credentials they call with; absent: the ambient ones. */
  readonly role?: RoleCredentials | null;
}

/**
 * Clients that share one rate budget, feed every answer's `Date` header to the clock, and throw a `WaybillError` for
 * what was denied, had no credentials or got no answer; other refusals of AWS come through as the SDK's own errors.
 */
export function createAwsClients(settings: AwsSettings): AwsClients {
  const { clock, budget = createRateBudget(clock), role = null } = settings;
  const configuration = { ...connectionOf(settings), ...(role !== null && { credentials: role.credentials }) };
  const fit = <C extends SdkClient>(client: C, api: Api): C => equip(client, { api, clock, budget, role });
  return {
    ecr: once(async () => fit(new (await import('./sdk/ecr-client.ts')).ECRClient(configuration), apis.ecr)),
    ecs: once(async () => fit(new (await import('./sdk/ecs-client.ts')).ECSClient(configuration), apis.ecs)),
    logs: once(async () => {
      const { CloudWatchLogsClient } = await import('./sdk/logs-client.ts');
      return fit(new CloudWatchLogsClient(configuration), apis.logs);
    }),
    elb: once(async () => {
      const { ElasticLoadBalancingV2Client } = await import('./sdk/elb-client.ts');
      return fit(new ElasticLoadBalancingV2Client(configuration), apis.elb);
    }),
    ses: once(async () => fit(new (await import('./sdk/ses-client.ts')).SESv2Client(configuration), apis.ses)),
    sns: once(async () => fit(new (await import('./sdk/sns-client.ts')).SNSClient(configuration), apis.sns)),
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
