/** Log events as data, in groups and streams. */
export interface LogEvent {
  /** Counts up over all events, so that a place among them can be named. */
  readonly number: number;
  readonly timestamp: number;
  readonly ingestionTime: number;
  readonly message: string;
}

export interface LogStream {
  readonly name: string;
  readonly createdAt: number;
  readonly events: LogEvent[];
}

export interface LogGroup {
  readonly name: string;
  readonly createdAt: number;
  readonly streams: Map<string, LogStream>;
}

export interface LogStore {
  readonly groups: Map<string, LogGroup>;
  addGroup(name: string): LogGroup;
  addStream(group: LogGroup, name: string): LogStream;
  /** Keeps the stream in order of time; events of one time stay in the order in which they came. */
  addEvent(stream: LogStream, timestamp: number, message: string): void;
  save(): SavedLogs;
  restore(saved: SavedLogs): void;
}

export interface SavedLogs {
  readonly last: number;
  readonly groups: readonly {
    readonly name: string;
    readonly createdAt: number;
    readonly streams: readonly LogStream[];
  }[];
}

export function openLogStore(now: () => number): LogStore {
  const groups = new Map<string, LogGroup>();
  let last = 0;
  return {
    groups,
    addGroup(name) {
      const group: LogGroup = { name, createdAt: Math.floor(now()), streams: new Map() };
      groups.set(name, group);
      return group;
    },
    addStream(group, name) {
      const stream: LogStream = { name, createdAt: Math.floor(now()), events: [] };
      group.streams.set(name, stream);
      return stream;
    },
    addEvent(stream, timestamp, message) {
      last += 1;
      const event: LogEvent = { number: last, timestamp, ingestionTime: Math.floor(now()), message };
      const at = stream.events.findLastIndex((before) => before.timestamp <= timestamp);
      stream.events.splice(at + 1, 0, event);
    },
    save: () => ({
      last,
      groups: [...groups.values()].map(({ name, createdAt, streams }) => ({
        name,
        createdAt,
        streams: [...streams.values()].map((stream) => ({ ...stream, events: [...stream.events] })),
      })),
    }),
    restore(saved) {
      last = saved.last;
      groups.clear();
      for (const { name, createdAt, streams } of saved.groups) {
        groups.set(name, {
          name,
          createdAt,
          streams: new Map(streams.map((stream) => [stream.name, { ...stream, events: [...stream.events] }])),
        });
      }
    },
  };
}
