/** Why an attempt did not end well. Only the first two are a judgement of what was deployed. */
export type Cause = 'image' | 'configuration' | 'capacity' | 'permission' | 'network' | 'missing-image' | 'no-evidence';

/** Whether a cause speaks against the revision (and so rejects it), or says nothing of it (and withdraws it). */
export function isJudgement(cause: Cause): cause is 'image' | 'configuration' {
  return cause === 'image' || cause === 'configuration';
}
