import type { ObservedWorkload } from '../domain/observed.ts';

/** The newest attempt of each workload, as it was seen: only what is newer belongs to what follows. */
export function baselineOf(observed: readonly ObservedWorkload[]): Readonly<Record<string, string | null>> {
  return Object.fromEntries(observed.map((workload) => [workload.name, workload.newestAttempt?.id ?? null]));
}
