import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  CreateLogStreamCommand,
  DescribeLogGroupsCommand,
  DescribeLogStreamsCommand,
  FilterLogEventsCommand,
  GetLogEventsCommand,
  paginateFilterLogEvents,
  paginateGetLogEvents,
  PutLogEventsCommand,
  ResourceNotFoundException,
} from '@aws-sdk/client-cloudwatch-logs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startClock } from '../../../rehearsal/clock.ts';
import { startLogs } from '../../../rehearsal/logs/start.ts';
import { serve } from '../load-balancer/api-server.ts';

let logs: ReturnType<typeof startLogs>;
let api: Awaited<ReturnType<typeof serve>>;
let client: CloudWatchLogsClient;
beforeEach(async () => {
  logs = startLogs({ clock: startClock(1), region: 'eu-west-1', account: '111122223333', partition: 'aws' });
  api = await serve({ json: logs.api });
  client = new CloudWatchLogsClient({
    endpoint: api.endpoint,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'AKIATEST', secretAccessKey: 'x' },
    maxAttempts: 1,
  });
});
afterEach(async () => {
  client.destroy();
  await api.close();
});

const logGroupName = '/shop/web';
const logStreamName = 'web/1';
const messages = (events: readonly { message?: string | undefined }[] | undefined): (string | undefined)[] =>
  (events ?? []).map(({ message }) => message);

function writeLines(count: number, stream = logStreamName): void {
  for (let line = 1; line <= count; line += 1) logs.write(logGroupName, stream, `line ${line}`);
}

test('without a token the tail is shown, or from the head the head', async () => {
  writeLines(5);
  const tail = await client.send(new GetLogEventsCommand({ logGroupName, logStreamName, limit: 2 }));
  expect(messages(tail.events)).toEqual(['line 4', 'line 5']);
  const head = await client.send(
    new GetLogEventsCommand({ logGroupName, logStreamName, limit: 2, startFromHead: true }),
  );
  expect(messages(head.events)).toEqual(['line 1', 'line 2']);
  const back = await client.send(
    new GetLogEventsCommand({ logGroupName, logStreamName, limit: 2, nextToken: tail.nextBackwardToken }),
  );
  expect(messages(back.events)).toEqual(['line 2', 'line 3']);
});

test('at the end the token is the one that was sent, and lines that come later are found by it', async () => {
  writeLines(2);
  const ask = (nextToken?: string) =>
    client.send(
      new GetLogEventsCommand({
        logGroupName,
        logStreamName,
        startFromHead: true,
        ...(nextToken === undefined ? {} : { nextToken }),
      }),
    );
  const first = await ask();
  const atEnd = await ask(first.nextForwardToken);
  expect(atEnd.events).toEqual([]);
  expect(atEnd.nextForwardToken).toBe(first.nextForwardToken);
  logs.write(logGroupName, logStreamName, 'later');
  expect(messages((await ask(first.nextForwardToken)).events)).toEqual(['later']);
});

test('the paginators of the SDK read everything once', async () => {
  writeLines(7);
  writeLines(3, 'web/2');
  const read: (string | undefined)[] = [];
  for await (const page of paginateGetLogEvents(
    { client, stopOnSameToken: true },
    { logGroupName, logStreamName, limit: 3, startFromHead: true },
  ))
    read.push(...messages(page.events));
  expect(read).toEqual([1, 2, 3, 4, 5, 6, 7].map((line) => `line ${line}`));
  const filtered: (string | undefined)[] = [];
  for await (const page of paginateFilterLogEvents({ client }, { logGroupName, limit: 4 }))
    filtered.push(...(page.events ?? []).map((event) => `${event.logStreamName ?? ''} ${event.message ?? ''}`));
  expect(filtered).toHaveLength(10);
  expect(new Set(filtered).size).toBe(10);
});

test('events are filtered by stream, time and terms', async () => {
  logs.write(logGroupName, 'a', 'ERROR no database');
  logs.write(logGroupName, 'a', 'ERROR timeout');
  logs.write(logGroupName, 'b', 'INFO ready');
  const filter = async (more: object) =>
    messages((await client.send(new FilterLogEventsCommand({ logGroupName, ...more }))).events);
  expect(await filter({ filterPattern: 'ERROR -timeout' })).toEqual(['ERROR no database']);
  expect(await filter({ filterPattern: '?ready ?timeout' })).toEqual(['ERROR timeout', 'INFO ready']);
  expect(await filter({ filterPattern: '"no database"' })).toEqual(['ERROR no database']);
  expect(await filter({ logStreamNames: ['b'] })).toEqual(['INFO ready']);
  expect(await filter({ logStreamNamePrefix: 'a', startTime: Date.now() + 60_000 })).toEqual([]);
  await expect(filter({ filterPattern: '{ $.level = "error" }' })).rejects.toThrow('terms only');
});

test('groups and streams are made, listed and refused as AWS does', async () => {
  expect(logs.groupExists(logGroupName)).toBe(false);
  await client.send(new CreateLogGroupCommand({ logGroupName }));
  expect(logs.groupExists(logGroupName)).toBe(true);
  await client.send(new CreateLogStreamCommand({ logGroupName, logStreamName }));
  for (const stream of ['b', 'c'])
    await client.send(new CreateLogStreamCommand({ logGroupName, logStreamName: stream }));
  await expect(client.send(new CreateLogGroupCommand({ logGroupName }))).rejects.toMatchObject({
    name: 'ResourceAlreadyExistsException',
  });
  await expect(client.send(new GetLogEventsCommand({ logGroupName, logStreamName: 'none' }))).rejects.toBeInstanceOf(
    ResourceNotFoundException,
  );
  await expect(client.send(new GetLogEventsCommand({ logGroupName: '/none', logStreamName }))).rejects.toThrow(
    'The specified log group does not exist.',
  );
  const { logGroups } = await client.send(new DescribeLogGroupsCommand({ logGroupNamePrefix: '/shop' }));
  expect(logGroups).toMatchObject([{ logGroupName, arn: 'arn:aws:logs:eu-west-1:111122223333:log-group:/shop/web:*' }]);
  const first = await client.send(new DescribeLogStreamsCommand({ logGroupName, limit: 2 }));
  const second = await client.send(
    new DescribeLogStreamsCommand({ logGroupName, limit: 2, nextToken: first.nextToken }),
  );
  expect([...(first.logStreams ?? []), ...(second.logStreams ?? [])].map((stream) => stream.logStreamName)).toEqual([
    'b',
    'c',
    logStreamName,
  ]);
  logs.write(logGroupName, 'c', 'newest');
  const newest = await client.send(
    new DescribeLogStreamsCommand({ logGroupName, orderBy: 'LastEventTime', descending: true, limit: 1 }),
  );
  expect(newest.logStreams?.[0]?.logStreamName).toBe('c');
});

test('events that are put stand in order of time; what is out of order or too old is refused', async () => {
  await client.send(new CreateLogGroupCommand({ logGroupName }));
  await client.send(new CreateLogStreamCommand({ logGroupName, logStreamName }));
  const now = Date.now();
  const put = (...logEvents: { timestamp: number; message: string }[]) =>
    client.send(new PutLogEventsCommand({ logGroupName, logStreamName, logEvents }));
  await put({ timestamp: now - 10, message: 'two' }, { timestamp: now, message: 'three' });
  const old = await put(
    { timestamp: now - 15 * 86_400_000, message: 'ancient' },
    { timestamp: now - 20, message: 'one' },
  );
  expect(old.rejectedLogEventsInfo).toEqual({ tooOldLogEventEndIndex: 1 });
  await expect(put({ timestamp: now, message: 'b' }, { timestamp: now - 1, message: 'a' })).rejects.toThrow(
    'chronological order',
  );
  const { events } = await client.send(new GetLogEventsCommand({ logGroupName, logStreamName, startFromHead: true }));
  expect(messages(events)).toEqual(['one', 'two', 'three']);
});

test('a saved state is taken up with tokens that still hold, and an empty line is no event', async () => {
  writeLines(3);
  logs.write(logGroupName, logStreamName, '');
  const { nextForwardToken } = await client.send(
    new GetLogEventsCommand({ logGroupName, logStreamName, startFromHead: true, limit: 2 }),
  );
  const saved: unknown = JSON.parse(JSON.stringify(logs.stateful.save()));
  logs.write(logGroupName, logStreamName, 'of a fork');
  await logs.stateful.restore(saved);
  const { events } = await client.send(
    new GetLogEventsCommand({ logGroupName, logStreamName, nextToken: nextForwardToken }),
  );
  expect(messages(events)).toEqual(['line 3']);
});

test('unknown members and operations are refused', async () => {
  await expect(
    logs.api.call(
      'GetLogEvents',
      { logGroupName, logStreamName, startfromhead: true },
      { accessKeyId: '', region: '', service: 'logs' },
    ),
  ).rejects.toThrow('Unknown parameter: startfromhead');
  await expect(logs.api.call('StartQuery', {}, { accessKeyId: '', region: '', service: 'logs' })).rejects.toThrow(
    'StartQuery',
  );
});
