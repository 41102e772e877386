import type { RehearsalClock } from '../clock.ts';
import { ApiError } from '../server/api.ts';
import type { JsonApi, Stateful } from '../server/api.ts';
import { logEventOperations } from './log-events.ts';
import { logGroupOperations } from './log-groups.ts';
import { openLogStore } from './log-store.ts';
import type { SavedLogs } from './log-store.ts';
import type { LogContext, LogOperation } from './operation.ts';

export interface Logs {
  readonly api: JsonApi;
  /** Adds a line at the clock's time; makes the stream, and the group too, where there is none. */
  write(group: string, stream: string, line: string): void;
  /** Whether a group exists: without one, a task whose log driver does not create it cannot start. */
  groupExists(group: string): boolean;
  readonly stateful: Stateful;
}

const OPERATIONS = new Map<string, LogOperation>([
  ...Object.entries(logGroupOperations),
  ...Object.entries(logEventOperations),
]);

/** The CloudWatch Logs of the rehearsal. */
export function startLogs(options: {
  readonly clock: RehearsalClock;
  readonly region: string;
  readonly account: string;
  readonly partition: string;
}): Logs {
  const { clock, region, account, partition } = options;
  const now = (): number => clock.now();
  const store = openLogStore(now);
  const context: LogContext = { store, now, region, account, partition };
  return {
    api: {
      target: 'Logs_20140328',
      async call(name, input) {
        const operation = OPERATIONS.get(name);
        if (operation === undefined) throw new ApiError('UnknownOperationException', `the rehearsal has no ${name}`);
        return operation(context, input);
      },
    },
    write(groupName, streamName, line) {
      // The log driver leaves empty lines out.
      if (line === '') return;
      const group = store.groups.get(groupName) ?? store.addGroup(groupName);
      const stream = group.streams.get(streamName) ?? store.addStream(group, streamName);
      store.addEvent(stream, Math.floor(now()), line);
    },
    groupExists: (group) => store.groups.has(group),
    stateful: {
      part: 'logs',
      save: () => store.save(),
      restore: (state) => store.restore(state as SavedLogs),
    },
  };
}
