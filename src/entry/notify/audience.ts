import type { Outcome } from '../../domain/outcome.ts';
import type { ServiceResult } from '../../domain/result.ts';

/** Nobody wants to be told that nothing happened; machines are told of everything. */
const quiet: ReadonlySet<Outcome> = new Set<Outcome>(['unchanged', 'superseded', 'planned', 'observed', 'sent']);

/**
 * What people are told of a job's results: one message a service and environment, which is the last thing that happened
 * to it. A build that went well is part of the journey that follows it.
 */
export function forPeople(results: readonly ServiceResult[]): readonly ServiceResult[] {
  const told = results.filter((result) => result.verb !== 'notify' && (!quiet.has(result.outcome) || !result.good));
  return told.filter((result, index) => {
    const later = told.slice(index + 1).filter((other) => other.service === result.service);
    if (result.environment === null) return !result.good || later.length === 0;
    return !later.some((other) => other.environment === result.environment);
  });
}

/** What machines are told: every result as it is, but none of a message that was sent. */
export function forMachines(results: readonly ServiceResult[]): readonly ServiceResult[] {
  return results.filter((result) => result.verb !== 'notify');
}
