import type { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import type { ECRClient } from '@aws-sdk/client-ecr';
import type { ECSClient } from '@aws-sdk/client-ecs';
import type { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { SESv2Client } from '@aws-sdk/client-sesv2';
import type { SNSClient } from '@aws-sdk/client-sns';
import type { STSClient } from '@aws-sdk/nested-clients/sts';
import { type Api, failureOf, isExpired } from './failure.ts';
import { asGarbled, GarbledAnswer, isBodiless } from './garbled-answer.ts';
import type { ObservingClock } from './observing-clock.ts';
import type { RateBudget } from './rate-budget.ts';
import type { RoleCredentials } from './role-credentials.ts';
import { throttleOf } from './throttles.ts';

export type SdkClient =
  ECRClient | ECSClient | CloudWatchLogsClient | ElasticLoadBalancingV2Client | SESv2Client | SNSClient | STSClient;
/** What the clients' middleware stacks have in common, for handlers that look at no input. */
type Stack = ECRClient['middlewareStack'];

export interface Equipment {
  readonly api: Api;
  readonly clock: ObservingClock;
  readonly budget: RateBudget;
  /** Whose credentials it calls with; null: the ambient ones. */
  readonly role: RoleCredentials | null;
}

/** APIs whose answers are JSON, of which nothing at all is none. */
const inJson: ReadonlySet<string> = new Set(['ecr', 'ecs', 'logs']);

/**
 * Makes a client draw on the budget, feed every answer's `Date` header to the clock, begin a new session where one has
 * ended, ask again where something else answered in the service's place, and throw a `WaybillError` for what was denied,
 * had no credentials or got no answer.
 */
export function equip<C extends SdkClient>(client: C, { api, clock, budget, role }: Equipment): C {
  const stack = client.middlewareStack as Stack;
  stack.add(
    (next, context) => async (args) => {
      const begun = role?.session() ?? null;
      try {
        return await next(args);
      } catch (error) {
        // A session may end before its time: revoked, or while a call was under way. A new one, once.
        if (role !== null && isExpired(error)) {
          role.forget(begun);
          return await next(args).catch((again: unknown) => {
            throw failureOf(again, api, operationOf(context.commandName)) ?? again;
          });
        }
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
  // Within the SDK's retries, around its reading of the answer.
  stack.add(
    (next, context) => async (args) => {
      const answer = await next(args).catch((error: unknown) => {
        throw asGarbled(error);
      });
      if (inJson.has(api.iam) && isBodiless(headersOf(answer.response), operationOf(context.commandName)))
        throw new GarbledAnswer('an empty one', (answer.output as { readonly $metadata: object }).$metadata);
      return answer;
    },
    { step: 'deserialize', priority: 'high', name: 'waybillGarbled' },
  );
  stack.add(
    (next) => async (args) => {
      const answer = await next(args);
      const headers = headersOf(answer.response);
      const date = headers['date'] ?? headers['Date'];
      // AWS names the request in every answer: the hour of what answers in its place is nobody's.
      if (date !== undefined && headers['x-amzn-requestid'] !== undefined) clock.observe(date);
      return answer;
    },
    { step: 'deserialize', priority: 'low', name: 'waybillClock' },
  );
  return client;
}

function operationOf(commandName: string | undefined): string {
  return (commandName ?? '').replace(/Command$/, '');
}

function headersOf(response: unknown): Readonly<Record<string, string | undefined>> {
  if (typeof response !== 'object' || response === null || !('headers' in response)) return {};
  return response.headers as Readonly<Record<string, string | undefined>>;
}
