import type { EcsApi, TaggedDefinition } from './api.ts';

const lines = 20;
const width = 1000;

/**
 * The last 20 lines that a container wrote, by the awslogs driver's stream `prefix/container/task`. A log that cannot be
 * read is an empty one: a report of a failure never fails for it.
 */
export async function readLogTail(
  api: EcsApi,
  found: TaggedDefinition | undefined,
  container: string,
  taskId: string,
): Promise<readonly string[]> {
  const configuration = found?.definition.containerDefinitions?.find(
    ({ name }) => name === container,
  )?.logConfiguration;
  const group = configuration?.options?.['awslogs-group'];
  const prefix = configuration?.options?.['awslogs-stream-prefix'];
  if (configuration?.logDriver !== 'awslogs' || group === undefined || prefix === undefined) return [];
  try {
    const tail = await api.logTail(group, `${prefix}/${container}/${taskId}`, lines);
    return tail.slice(-lines).map((line) => (line.length > width ? `${line.slice(0, width)}…` : line));
  } catch {
    return [];
  }
}
