import * as z from 'zod';
import type { LedgerState } from '../../domain/ledger/state.ts';
import {
  baseline,
  cause,
  digest,
  entryNumber,
  hold,
  instant,
  maybe,
  probe,
  scope,
  shipped,
  text,
  texts,
} from './event-schema.ts';

const admitted = {
  ...shipped,
  number: entryNumber,
  digest: digest.nullable(),
  run: text,
  actor: text,
  since: instant,
  admitBy: instant,
  probes: z.array(probe),
};

const open = z.discriminatedUnion('phase', [
  z.strictObject({ phase: z.literal('admitted'), ...admitted }),
  z.strictObject({ phase: z.literal('began'), ...admitted, baseline, verdictBy: instant, leaseUntil: instant }),
  z.strictObject({
    phase: z.literal('returning'),
    ...shipped,
    number: entryNumber,
    digest: digest.nullable(),
    because: z.enum(['rejected', 'withdrawn']),
    cause: z.union([cause, z.enum(['cancelled', 'person', 'drift'])]),
    reason: text,
    since: instant,
    rejection: entryNumber.nullable(),
    to: maybe,
    baseline,
  }),
]);

const current = z.strictObject({
  ...shipped,
  standing: z.enum(['verified', 'rolled-back', 'adopted', 'deployed', 'stranded', 'foreign']),
  number: entryNumber,
  at: instant,
});

const wayBack = z.strictObject({
  ...shipped,
  kind: z.enum(['verified', 'rolled-back', 'adopted']),
  number: entryNumber,
  at: instant,
  passed: texts,
  probes: z.array(probe),
});

const judgement = z.strictObject({
  digest,
  sourceKey: maybe,
  version: maybe,
  commit: maybe,
  refs: texts,
  verdict: z.enum(['verified', 'rejected', 'admitted']),
  scope,
  passed: z.boolean(),
  number: entryNumber,
  at: instant,
});

export const state: z.ZodType<LedgerState> = z.strictObject({
  open: open.nullable(),
  current: current.nullable(),
  waysBack: z.array(wayBack),
  judgements: z.array(judgement),
  holds: z.array(z.strictObject({ id: entryNumber, actor: text, at: instant, ...hold })),
});
