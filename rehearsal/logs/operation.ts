import { ApiError } from '../server/api.ts';
import { invalid } from './input.ts';
import type { LogGroup, LogStore, LogStream } from './log-store.ts';

/** What the operations work on. */
export interface LogContext {
  readonly store: LogStore;
  readonly now: () => number;
  readonly region: string;
  readonly account: string;
  readonly partition: string;
}

export type LogOperation = (context: LogContext, input: unknown) => object;

export function groupOf({ store }: LogContext, name: string): LogGroup {
  const group = store.groups.get(name);
  if (group === undefined) throw new ApiError('ResourceNotFoundException', 'The specified log group does not exist.');
  return group;
}

/** The group by its name or by its identifier (a name or an ARN): exactly one of them is to be given. */
export function identifiedGroup(
  context: LogContext,
  {
    logGroupName,
    logGroupIdentifier,
  }: { readonly logGroupName: string | undefined; readonly logGroupIdentifier: string | undefined },
): LogGroup {
  if (logGroupName !== undefined && logGroupIdentifier !== undefined)
    throw invalid('LogGroup name and LogGroup identifier are mutually exclusive parameters');
  const identifier =
    logGroupName ?? logGroupIdentifier?.replace(/^arn:[^:]*:logs:[^:]*:[^:]*:log-group:/, '').replace(/:\*$/, '');
  if (identifier === undefined) throw invalid('Either a logGroupName or a logGroupIdentifier must be specified');
  return groupOf(context, identifier);
}

export function streamOf(group: LogGroup, name: string): LogStream {
  const stream = group.streams.get(name);
  if (stream === undefined) throw new ApiError('ResourceNotFoundException', 'The specified log stream does not exist.');
  return stream;
}
