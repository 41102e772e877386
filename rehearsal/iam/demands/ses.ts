import { memberOf, textOf, type Demand, type Place } from '../demand.ts';

/** What SES demands to send: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsimpleemailservicev2.html */
export function sesDemands({ partition, region, account }: Place, body: string): readonly Demand[] {
  let input: unknown;
  try {
    input = JSON.parse(body);
  } catch {
    return [];
  }
  const from = textOf(input, 'FromEmailAddress') ?? '';
  const identity = from.slice(from.lastIndexOf('@') + 1);
  const raw = memberOf(memberOf(input, 'Content'), 'Raw') !== undefined;
  const action = raw ? 'ses:SendRawEmail' : 'ses:SendEmail';
  return [{ action, resource: `arn:${partition}:ses:${region}:${account}:identity/${identity}` }];
}
