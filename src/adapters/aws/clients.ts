import type { Agent } from 'node:http';
import type { Agent as SecureAgent } from 'node:https';
import type { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import type { ECRClient } from '@aws-sdk/client-ecr';
import type { ECSClient } from '@aws-sdk/client-ecs';
import type { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Clock } from '../../ports/clock.ts';
import { type Api, apis, failureOf } from './failure.ts';
import { createRateBudget, type RateBudget } from './rate-budget.ts';
import { throttleOf } from './throttles.ts';

/** A clock that learns AWS's time from the `Date` headers of its answers. */
export interface ObservingClock extends Clock {
  observe(dateHeader: string): void;
}

/** The SDK's clients of one region, each loaded when it is first asked for, all with the ambient credentials. */
export interface AwsClients {
  ecr(): Promise<ECRClient>;
  ecs(): Promise<ECSClient>;
  logs(): Promise<CloudWatchLogsClient>;
  elb(): Promise<ElasticLoadBalancingV2Client>;
}

export interface AwsSettings {
  /** Null: as the SDK finds it (AWS_REGION, the profile). */
  readonly region: string | null;
  readonly clock: ObservingClock;
  /** Waybill's own version, for the user agent. */
  readonly version: string;
  /** Whether this is a rehearsal, whose time runs ahead of this machine's. */
  readonly rehearsal?: boolean;
  /** How to go out where a proxy may be on the way; the SDK's own way otherwise. */
  readonly agents?: { readonly http: Agent; readonly https: SecureAgent } | undefined;
}

const configurationOf = ({ region, version, rehearsal = false, agents }: AwsSettings) => ({
  ...(region === null ? {} : { region }),
  // Standard mode waits between attempts by itself, up to 20 s, and stops where its retry quota is used up.
  retryMode: 'standard',
  maxAttempts: 6,
  customUserAgent: [['waybill', version]] as [string, string][],
  // The SDK waits for ever unless told: a hanging connection would hold an open entry until its deadline.
  requestHandler: {
    // A proxy says by itself, in 10 s, that it does not answer.
    connectionTimeout: agents === undefined ? 5_000 : 15_000,
    requestTimeout: 30_000,
    throwOnRequestTimeout: true,
    ...(agents !== undefined && { httpAgent: agents.http, httpsAgent: agents.https }),
  },
  // The SDK signs by AWS's clock and tries every refusal again when the two differ by minutes, which in a rehearsal they always do.
  disableClockSkewCorrection: rehearsal,
});

/**
 * Clients that share one rate budget, feed every answer's `Date` header to the clock, and throw a `WaybillError` for
 * what was denied, had no credentials or got no answer; other refusals of AWS come through as the SDK's own errors.
 * `AWS_ENDPOINT_URL` is honoured by the SDK.
 */
export function createAwsClients(settings: AwsSettings): AwsClients {
  const configuration = configurationOf(settings);
  const budget = createRateBudget(settings.clock);
  const fit = <C extends SdkClient>(client: C, api: Api): C => {
    equip(client, api, settings.clock, budget);
    return client;
  };
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
  };
}

type SdkClient = ECRClient | ECSClient | CloudWatchLogsClient | ElasticLoadBalancingV2Client;
/** What the four clients' middleware stacks have in common, for handlers that look at no input. */
type Stack = ECRClient['middlewareStack'];

function equip(client: SdkClient, api: Api, clock: ObservingClock, budget: RateBudget): void {
  const stack = client.middlewareStack as Stack;
  stack.add(
    (next, context) => async (args) => {
      try {
        return await next(args);
      } catch (error) {
        throw failureOf(error, api, operationOf(context.commandName)) ?? error;
      }
    },
    { step: 'initialize', priority: 'high', name: 'waybillFailures' },
  );
  // Before the request is signed, since a signature is valid for minutes only. Retries wait by the SDK's own rules.
  stack.add(
    (next, context) => async (args) => {
      const throttle = throttleOf(operationOf(context.commandName));
      if (throttle !== undefined) await budget.take(throttle);
      return next(args);
    },
    { step: 'build', priority: 'low', name: 'waybillBudget' },
  );
  stack.add(
    (next) => async (args) => {
      const answer = await next(args);
      const date = dateOf(answer.response);
      if (date !== undefined) clock.observe(date);
      return answer;
    },
    { step: 'deserialize', priority: 'low', name: 'waybillClock' },
  );
}

function operationOf(commandName: string | undefined): string {
  return (commandName ?? '').replace(/Command$/, '');
}

function dateOf(response: unknown): string | undefined {
  if (typeof response !== 'object' || response === null || !('headers' in response)) return undefined;
  const headers = response.headers as Readonly<Record<string, string | undefined>>;
  return headers['date'] ?? headers['Date'];
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
