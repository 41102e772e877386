import type { ServiceResult } from '../domain/result.ts';

/**
 * Whether somebody is called. `alert`: what runs is not in order and nothing automatic is left to mend it (going back
 * failed, or the way back fails the same probe). `clear`: a verdict says that what runs is good. Everything else, a version
 * that was taken back well among it, wakes nobody.
 */
export function pageOf(result: ServiceResult): 'alert' | 'clear' | null {
  if (result.environment === null) return null;
  if (result.details['paged'] === true) return 'alert';
  return result.good && provesGood(result) ? 'clear' : null;
}

/** Settling what was left open, or finding nothing to take back, says nothing of how it runs. */
function provesGood({ verb, outcome, details }: ServiceResult): boolean {
  switch (outcome) {
    case 'deployed':
      // With a count of 0 it is let be, and nothing was seen.
      return details['verdict'] !== 'inconclusive';
    case 'verified':
      return true;
    case 'rolled-back':
      return verb === 'rollback';
    case 'unchanged':
      return verb === 'ship' || verb === 'deploy' || verb === 'promote';
    case 'passed':
    case 'built':
    case 'reused':
    case 'admitted':
    case 'superseded':
    case 'held':
    case 'released':
    case 'settled':
    case 'observed':
    case 'sent':
    case 'planned':
    case 'refused':
    case 'failed':
    case 'errored':
    case 'overtaken':
    case 'cancelled':
      return false;
  }
}
