import { denialIn, type Problem } from '../../domain/error.ts';
import type { EcsApi, TaggedDefinition } from './api.ts';

const lines = 20;
const width = 1000;

export interface LogTail {
  readonly lines: readonly string[];
  /** What was not allowed, where the lines are missing for that. */
  readonly denied: Problem | null;
}

const nothing: LogTail = { lines: [], denied: null };

/**
 * The last 20 lines that a container wrote, by the awslogs driver's stream `prefix/container/task`. A log that cannot be
 * read is an empty one: a report of a failure never fails for it, and says so where a permission is missing.
 */
export async function readLogTail(
  api: EcsApi,
  found: TaggedDefinition | undefined,
  container: string,
  taskId: string,
): Promise<LogTail> {
  const configuration = found?.definition.containerDefinitions?.find(
    ({ name }) => name === container,
  )?.logConfiguration;
  const group = configuration?.options?.['awslogs-group'];
  const prefix = configuration?.options?.['awslogs-stream-prefix'];
  if (configuration?.logDriver !== 'awslogs' || group === undefined || prefix === undefined) return nothing;
  try {
    const tail = await api.logTail(group, `${prefix}/${container}/${taskId}`, lines);
    const shown = tail.slice(-lines).map((line) => (line.length > width ? `${line.slice(0, width)}…` : line));
    return { lines: shown, denied: null };
  } catch (error) {
    return { lines: [], denied: denialIn(error) ?? null };
  }
}
