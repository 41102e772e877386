/** What a listener's proxy counts. */
export interface ListenerTraffic {
  requests: number;
  /** Answers that the load balancer made itself, because no target did, by status. */
  readonly own: Record<string, number>;
  /** Answers of targets, by status. */
  readonly statuses: Record<string, number>;
  /** Requests handed to each target, by `<group ARN> <id>:<port>`. */
  readonly targets: Record<string, number>;
}

export function emptyTraffic(): ListenerTraffic {
  return { requests: 0, own: {}, statuses: {}, targets: {} };
}

export function count(counters: Record<string, number>, name: string | number): void {
  counters[name] = (counters[name] ?? 0) + 1;
}
