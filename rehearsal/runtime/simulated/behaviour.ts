/** How a simulated container behaves: the JSON of its environment variable `REHEARSE`. All times in rehearsal seconds. */
export interface Behaviour {
  /** From the start until the container runs. */
  readonly startSeconds: number;
  /** The start fails with this reason instead, e.g. `CannotPullContainerError: …`. */
  readonly cannotStart?: string;
  /** From running until it ends by itself; absent: it runs for ever. */
  readonly exitAfterSeconds?: number;
  /** Of an end by itself. */
  readonly exitCode: number;
  /** Whether health checks pass while it runs; a number: from that many seconds after it runs. */
  readonly healthy: boolean | number;
  /** From that many seconds after it runs, health checks fail again. */
  readonly unhealthyAfterSeconds?: number;
  /** From the stop signal until it ends; more than its stop timeout means that it is killed (exit code 137). */
  readonly stopSeconds: number;
  /** Of an end after the stop signal: 0 for a program that handles it, 143 for one that does not. */
  readonly stopExitCode: number;
  /** Lines that it writes as soon as it runs. */
  readonly log: readonly string[];
}

export const BEHAVIOUR_VARIABLE = 'REHEARSE';

const DEFAULT: Behaviour = { startSeconds: 2, exitCode: 1, healthy: true, stopSeconds: 1, stopExitCode: 0, log: [] };

const isSeconds = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isExitCode = (value: unknown): boolean => Number.isInteger(value) && isSeconds(value) && Number(value) <= 255;

const RULES: Readonly<
  Record<keyof Behaviour, { readonly expected: string; readonly holds: (value: unknown) => boolean }>
> = {
  startSeconds: { expected: 'seconds', holds: isSeconds },
  cannotStart: { expected: 'a reason', holds: (value) => typeof value === 'string' },
  exitAfterSeconds: { expected: 'seconds', holds: isSeconds },
  exitCode: { expected: 'an exit code', holds: isExitCode },
  healthy: { expected: 'true, false or seconds', holds: (value) => typeof value === 'boolean' || isSeconds(value) },
  unhealthyAfterSeconds: { expected: 'seconds', holds: isSeconds },
  stopSeconds: { expected: 'seconds', holds: isSeconds },
  stopExitCode: { expected: 'an exit code', holds: isExitCode },
  log: {
    expected: 'a list of lines',
    holds: (value) => Array.isArray(value) && value.every((line) => typeof line === 'string'),
  },
};

/** Reads `REHEARSE`; absent: starts after 2 s, healthy, for ever. Throws an Error that names every wrong part. */
export function parseBehaviour(text: string | undefined): Behaviour {
  if (text === undefined || text === '') return DEFAULT;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error(`${BEHAVIOUR_VARIABLE} is not JSON`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${BEHAVIOUR_VARIABLE} is not a JSON object`);
  const wrong = Object.entries(value).flatMap(([name, part]) => {
    const rule = Object.entries(RULES).find(([known]) => known === name)?.[1];
    if (rule === undefined) return [`${name} is unknown`];
    return rule.holds(part) ? [] : [`${name} must be ${rule.expected}`];
  });
  if (wrong.length > 0) throw new Error(`${BEHAVIOUR_VARIABLE}: ${wrong.join(', ')}`);
  return { ...DEFAULT, ...(value as Partial<Behaviour>) };
}

/** Whether a health check passes, `seconds` after the container began to run. */
export function passesHealthCheck(behaviour: Behaviour, seconds: number): boolean {
  const from = typeof behaviour.healthy === 'number' ? behaviour.healthy : 0;
  return behaviour.healthy !== false && seconds >= from && seconds < (behaviour.unhealthyAfterSeconds ?? Infinity);
}
