import { ApiError } from '../server/api.ts';
import { bounded, flag, invalid, needed, readInput, text } from './input.ts';
import type { LogGroup, LogStream } from './log-store.ts';
import type { LogContext, LogOperation } from './operation.ts';
import { groupOf, identifiedGroup } from './operation.ts';

const NAME = /^[.\-_/#A-Za-z0-9]{1,512}$/;

/** Creating, listing and deleting groups and streams. */
export const logGroupOperations: Readonly<Record<string, LogOperation>> = {
  CreateLogGroup({ store }, input) {
    const { logGroupName: name } = readInput(input, {
      logGroupName: needed(text),
      kmsKeyId: text,
      logGroupClass: text,
      tags: (value) => value,
    });
    if (!NAME.test(name))
      throw invalid(
        `Value '${name}' at 'logGroupName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\.\\-_/#A-Za-z0-9]+`,
      );
    if (store.groups.has(name))
      throw new ApiError('ResourceAlreadyExistsException', 'The specified log group already exists');
    store.addGroup(name);
    return {};
  },

  CreateLogStream(context, input) {
    const { logGroupName, logStreamName: name } = readInput(input, {
      logGroupName: needed(text),
      logStreamName: needed(text),
    });
    const group = groupOf(context, logGroupName);
    if (name === '' || name.length > 512 || /[:*]/.test(name))
      throw invalid(
        `Value '${name}' at 'logStreamName' failed to satisfy constraint: Member must satisfy regular expression pattern: [^:*]*`,
      );
    if (group.streams.has(name))
      throw new ApiError('ResourceAlreadyExistsException', 'The specified log stream already exists');
    context.store.addStream(group, name);
    return {};
  },

  DeleteLogGroup(context, input) {
    const { logGroupName } = readInput(input, { logGroupName: needed(text) });
    context.store.groups.delete(groupOf(context, logGroupName).name);
    return {};
  },

  DescribeLogGroups(context, input) {
    const read = readInput(input, {
      logGroupNamePrefix: text,
      logGroupNamePattern: text,
      nextToken: text,
      limit: bounded(1, 50, 50),
    });
    const { logGroupNamePrefix: prefix, logGroupNamePattern: pattern } = read;
    if (prefix !== undefined && pattern !== undefined)
      throw invalid('LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters');
    const all = [...context.store.groups.values()]
      .filter(({ name }) => name.startsWith(prefix ?? '') && name.toLowerCase().includes((pattern ?? '').toLowerCase()))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    const { items, nextToken } = pageByName(all, read.limit, read.nextToken);
    return { logGroups: items.map((group) => showGroup(context, group)), nextToken };
  },

  DescribeLogStreams(context, input) {
    const read = readInput(input, {
      logGroupName: text,
      logGroupIdentifier: text,
      logStreamNamePrefix: text,
      orderBy: text,
      descending: flag,
      nextToken: text,
      limit: bounded(1, 50, 50),
    });
    const group = identifiedGroup(context, read);
    const orderBy = read.orderBy ?? 'LogStreamName';
    if (orderBy !== 'LogStreamName' && orderBy !== 'LastEventTime') {
      throw invalid(
        `1 validation error detected: Value '${orderBy}' at 'orderBy' failed to satisfy constraint: Member must satisfy enum value set: [LogStreamName, LastEventTime]`,
      );
    }
    if (orderBy === 'LastEventTime' && read.logStreamNamePrefix !== undefined)
      throw invalid('Cannot order by LastEventTime with a logStreamNamePrefix.');
    const direction = read.descending === true ? -1 : 1;
    const byTime = (a: LogStream, b: LogStream): number =>
      (a.events.at(-1)?.timestamp ?? 0) - (b.events.at(-1)?.timestamp ?? 0);
    const byName = (a: LogStream, b: LogStream): number => (a.name < b.name ? -1 : 1);
    const all = [...group.streams.values()]
      .filter(({ name }) => name.startsWith(read.logStreamNamePrefix ?? ''))
      .sort((a, b) => direction * (orderBy === 'LastEventTime' ? byTime(a, b) || byName(a, b) : byName(a, b)));
    const { items, nextToken } = pageByName(all, read.limit, read.nextToken);
    return { logStreams: items.map((stream) => showStream(context, group, stream)), nextToken };
  },
};

/** Pages whose token is the name of the last item that was shown. */
function pageByName<T extends { readonly name: string }>(
  all: readonly T[],
  limit: number,
  token: string | undefined,
): { readonly items: readonly T[]; readonly nextToken: string | undefined } {
  const after = token === undefined ? -1 : all.findIndex(({ name }) => name === token);
  if (token !== undefined && after === -1) throw invalid('The specified nextToken is invalid.');
  const items = all.slice(after + 1, after + 1 + limit);
  return { items, nextToken: after + 1 + limit < all.length ? items.at(-1)?.name : undefined };
}

function arnOf({ partition, region, account }: LogContext, group: LogGroup): string {
  return `arn:${partition}:logs:${region}:${account}:log-group:${group.name}`;
}

function bytesOf(streams: Iterable<LogStream>): number {
  let bytes = 0;
  // CloudWatch counts 26 bytes for each event beside its text.
  for (const { events } of streams) for (const { message } of events) bytes += Buffer.byteLength(message) + 26;
  return bytes;
}

function showGroup(context: LogContext, group: LogGroup): object {
  return {
    logGroupName: group.name,
    creationTime: group.createdAt,
    metricFilterCount: 0,
    arn: `${arnOf(context, group)}:*`,
    storedBytes: bytesOf(group.streams.values()),
    logGroupClass: 'STANDARD',
    logGroupArn: arnOf(context, group),
  };
}

function showStream(context: LogContext, group: LogGroup, stream: LogStream): object {
  return {
    logStreamName: stream.name,
    creationTime: stream.createdAt,
    firstEventTimestamp: stream.events[0]?.timestamp,
    lastEventTimestamp: stream.events.at(-1)?.timestamp,
    lastIngestionTime: stream.events.at(-1)?.ingestionTime,
    uploadSequenceToken: '49039859630363110612023456789012345678901234567890123456',
    arn: `${arnOf(context, group)}:log-stream:${stream.name}`,
    storedBytes: 0,
  };
}
