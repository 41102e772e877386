import type { ChannelRule } from '../../domain/channel.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { ServiceResult } from '../../domain/result.ts';
import { pageOf } from '../../plan/page.ts';

/** Who listens: people to what happened, machines to everything, those on call to what needs a hand, and to its end. */
export type Audience = 'people' | 'machines' | 'on-call';

/** Nobody wants to be told that nothing happened; machines are told of everything, and so is who asks for it by name. */
const quiet: ReadonlySet<Outcome> = new Set<Outcome>(['unchanged', 'superseded', 'planned', 'observed', 'sent']);

/** What of a job's results a channel is told, by who listens and by its own rule. */
export function toldTo(
  results: readonly ServiceResult[],
  { audience, rule }: { readonly audience: Audience; readonly rule: ChannelRule },
): readonly ServiceResult[] {
  switch (audience) {
    case 'people':
      return forPeople(results, new Set(rule.outcomes ?? [])).filter((result) => allows(rule, result));
    case 'machines':
      return forMachines(results).filter((result) => allows(rule, result));
    case 'on-call':
      return forOnCall(results).filter((result) => allows({ ...rule, outcomes: null }, result));
  }
}

/**
 * What people are told of a job's results: one message a service and environment, which is the last thing that happened
 * to it. A build that went well is part of the journey that follows it.
 */
export function forPeople(
  results: readonly ServiceResult[],
  asked: ReadonlySet<string> = new Set(),
): readonly ServiceResult[] {
  return lastOfEach(
    results.filter(
      ({ verb, outcome, good }) => verb !== 'notify' && (!quiet.has(outcome) || !good || asked.has(outcome)),
    ),
  );
}

/** What machines are told: every result as it is, but none of a message that was sent. */
export function forMachines(results: readonly ServiceResult[]): readonly ServiceResult[] {
  return results.filter((result) => result.verb !== 'notify');
}

/** The last of a service and environment that calls somebody, or says that nobody is needed any more. */
export function forOnCall(results: readonly ServiceResult[]): readonly ServiceResult[] {
  return lastOfEach(results.filter((result) => result.verb !== 'notify' && pageOf(result) !== null));
}

function lastOfEach(told: readonly ServiceResult[]): readonly ServiceResult[] {
  return told.filter((result, index) => {
    const later = told.slice(index + 1).filter((other) => other.service === result.service);
    if (result.environment === null) return !result.good || later.length === 0;
    return !later.some((other) => other.environment === result.environment);
  });
}

/** Of a channel for some environments, what belongs to none (a build) is no business. */
function allows({ outcomes, environments }: ChannelRule, { outcome, good, environment }: ServiceResult): boolean {
  if (environments !== null && (environment === null || !environments.includes(environment))) return false;
  return outcomes === null || outcomes.includes(outcome) || outcomes.includes(good ? 'good' : 'bad');
}
