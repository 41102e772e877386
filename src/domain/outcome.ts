/** What a verb came to. Outcomes never blur: only these are good. */
export type Outcome =
  | 'built'
  | 'reused'
  | 'admitted'
  | 'deployed'
  | 'verified'
  | 'passed'
  | 'unchanged'
  | 'superseded'
  | 'rolled-back'
  | 'held'
  | 'released'
  | 'settled'
  | 'observed'
  | 'sent'
  | 'planned'
  | 'refused'
  | 'failed'
  | 'errored'
  | 'overtaken'
  | 'cancelled';

export type Verb =
  'build' | 'test' | 'promote' | 'deploy' | 'probe' | 'rollback' | 'hold' | 'release' | 'settle' | 'notify' | 'ship';
