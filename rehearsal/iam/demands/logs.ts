import { textOf, type Demand, type Place } from '../demand.ts';

/** Actions on a stream; the others are on its group. */
const ofStream = ['GetLogEvents', 'PutLogEvents', 'CreateLogStream', 'DeleteLogStream'];

/** What CloudWatch Logs demands: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatchlogs.html */
export function logsDemands(
  { partition, region, account }: Place,
  operation: string,
  input: unknown,
): readonly Demand[] {
  const identifier = textOf(input, 'logGroupIdentifier')
    ?.replace(/^arn:.*:log-group:/, '')
    .replace(/:\*$/, '');
  const group = textOf(input, 'logGroupName') ?? identifier ?? textOf(input, 'logGroupNamePrefix') ?? '';
  const arn = `arn:${partition}:logs:${region}:${account}:log-group:${group}`;
  const resource = ofStream.includes(operation)
    ? `${arn}:log-stream:${textOf(input, 'logStreamName') ?? ''}`
    : operation === 'CreateLogGroup'
      ? arn
      : `${arn}:*`;
  return [{ action: `logs:${operation}`, resource }];
}
