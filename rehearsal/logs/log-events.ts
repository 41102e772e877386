import { parseFilterPattern } from './filter-pattern.ts';
import { bounded, flag, invalid, listOf, needed, readInput, text, texts, whole } from './input.ts';
import type { LogEvent } from './log-store.ts';
import { groupOf, identifiedGroup, streamOf } from './operation.ts';
import type { LogOperation } from './operation.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Writing and reading events. */
export const logEventOperations: Readonly<Record<string, LogOperation>> = {
  PutLogEvents(context, input) {
    const read = readInput(input, {
      logGroupName: needed(text),
      logStreamName: needed(text),
      logEvents: needed(listOf({ timestamp: needed(whole), message: needed(text) })),
      sequenceToken: text,
    });
    const stream = streamOf(groupOf(context, read.logGroupName), read.logStreamName);
    const events = read.logEvents;
    if (events.length === 0 || events.length > 10_000)
      throw invalid(
        "1 validation error detected: Value at 'logEvents' failed to satisfy constraint: Member must have between 1 and 10000 items",
      );
    const now = context.now();
    const tooNew = events.findIndex(({ timestamp }) => timestamp > now + DAY_MS / 12);
    const tooOld = events.findLastIndex(({ timestamp }) => timestamp < now - 14 * DAY_MS);
    if (events.some(({ timestamp }, index) => timestamp < (events[index - 1]?.timestamp ?? timestamp))) {
      throw invalid('Log events in a single PutLogEvents request must be in chronological order.');
    }
    for (const { timestamp, message } of events.slice(tooOld + 1, tooNew === -1 ? undefined : tooNew))
      context.store.addEvent(stream, timestamp, message);
    const rejected = {
      ...(tooNew === -1 ? {} : { tooNewLogEventStartIndex: tooNew }),
      ...(tooOld === -1 ? {} : { tooOldLogEventEndIndex: tooOld + 1 }),
    };
    return Object.keys(rejected).length === 0 ? {} : { rejectedLogEventsInfo: rejected };
  },

  GetLogEvents(context, input) {
    const read = readInput(input, {
      logGroupName: text,
      logGroupIdentifier: text,
      logStreamName: needed(text),
      startTime: whole,
      endTime: whole,
      nextToken: text,
      limit: bounded(1, 10_000, 10_000),
      startFromHead: flag,
      unmask: flag,
    });
    const { events } = streamOf(identifiedGroup(context, read), read.logStreamName);
    const inTime = events.filter(
      ({ timestamp }) => timestamp >= (read.startTime ?? 0) && timestamp < (read.endTime ?? Infinity),
    );
    const { from, to } = window(inTime, read);
    const shown = inTime.slice(from, to);
    return {
      events: shown.map(({ timestamp, message, ingestionTime }) => ({ timestamp, message, ingestionTime })),
      // Both tokens are always there; at an end the token is the one that was sent.
      nextForwardToken: `f/${position(inTime, to)}`,
      nextBackwardToken: `b/${position(inTime, from)}`,
    };
  },

  FilterLogEvents(context, input) {
    const read = readInput(input, {
      logGroupName: text,
      logGroupIdentifier: text,
      logStreamNames: texts,
      logStreamNamePrefix: text,
      startTime: whole,
      endTime: whole,
      filterPattern: text,
      nextToken: text,
      limit: bounded(1, 10_000, 10_000),
      interleaved: flag,
      unmask: flag,
    });
    if (read.logStreamNames !== undefined && read.logStreamNamePrefix !== undefined)
      throw invalid('logStreamNames and logStreamNamePrefix are mutually exclusive parameters');
    const group = identifiedGroup(context, read);
    const streams =
      read.logStreamNames?.map((name) => streamOf(group, name)) ??
      [...group.streams.values()].filter(({ name }) => name.startsWith(read.logStreamNamePrefix ?? ''));
    const matches = parseFilterPattern(read.filterPattern ?? '');
    const after = read.nextToken === undefined ? undefined : parseToken(read.nextToken, /^(\d+)-(\d+)$/);
    const found = streams
      .flatMap(({ name, events }) => events.map((event) => ({ name, event })))
      .filter(
        ({ event }) =>
          event.timestamp >= (read.startTime ?? 0) &&
          event.timestamp <= (read.endTime ?? Infinity) &&
          matches(event.message),
      )
      .sort((a, b) => a.event.timestamp - b.event.timestamp || a.event.number - b.event.number)
      .filter(
        ({ event }) =>
          after === undefined ||
          event.timestamp > after[0] ||
          (event.timestamp === after[0] && event.number > after[1]),
      );
    const shown = found.slice(0, read.limit);
    const last = shown.at(-1)?.event;
    return {
      events: shown.map(({ name, event: { number, timestamp, message, ingestionTime } }) => ({
        logStreamName: name,
        timestamp,
        message,
        ingestionTime,
        eventId: String(number).padStart(56, '0'),
      })),
      searchedLogStreams: [],
      nextToken: found.length > shown.length && last !== undefined ? `${last.timestamp}-${last.number}` : undefined,
    };
  },
};

interface Window {
  readonly nextToken: string | undefined;
  readonly limit: number;
  readonly startFromHead: boolean | undefined;
}

/** Which events a request gets: on from a forward token, back from a backward one, else from the head or the tail. */
function window(
  events: readonly LogEvent[],
  { nextToken, limit, startFromHead }: Window,
): { readonly from: number; readonly to: number } {
  if (nextToken === undefined)
    return startFromHead === true
      ? { from: 0, to: Math.min(limit, events.length) }
      : { from: Math.max(0, events.length - limit), to: events.length };
  const forward = nextToken.startsWith('f/');
  const [timestamp, number] = parseToken(nextToken, /^[fb]\/(\d+)-(\d+)$/);
  // A token names an event; what comes after it in the stream's order is ahead of it.
  const at =
    events.findLastIndex(
      (event) => event.timestamp < timestamp || (event.timestamp === timestamp && event.number <= number),
    ) + 1;
  return forward ? { from: at, to: Math.min(at + limit, events.length) } : { from: Math.max(0, at - limit), to: at };
}

/** The event just before a place among the events, as tokens name it. */
function position(events: readonly LogEvent[], index: number): string {
  const before = events[index - 1];
  return before === undefined ? '0-0' : `${before.timestamp}-${before.number}`;
}

function parseToken(token: string, form: RegExp): readonly [number, number] {
  const [, timestamp, number] = form.exec(token) ?? [];
  if (timestamp === undefined || number === undefined) throw invalid('The specified nextToken is invalid.');
  return [Number(timestamp), Number(number)];
}
