import * as z from 'zod';
import type { Cause } from '../../domain/cause.ts';
import { type Digest, isDigest } from '../../domain/digest.ts';
import type { Instant } from '../../domain/instant.ts';
import type { JsonObject } from '../../domain/json.ts';
import type { LedgerEvent } from '../../domain/ledger/event.ts';
import type { Scope } from '../../domain/ledger/hold.ts';
import type { Probe } from '../../domain/probe.ts';
import type { Revision } from '../../domain/revision.ts';

// What is parsed once is not worth compiling a parser for.
z.config({ jitless: true });

/**
 * The parts of an entry, parsed to the letter: a member that this version does not know refuses the entry, because
 * the state is copied forward and what is not understood would be lost by the next write.
 */
export const digest = z.custom<Digest>((value) => typeof value === 'string' && isDigest(value), 'expected a digest');
export const instant = z.custom<Instant>(
  (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value),
  'expected a moment in UTC with milliseconds',
);
export const text = z.string();
export const maybe = text.nullable();
export const texts = z.array(text);
export const entryNumber = z.int().positive();
export const baseline = z.record(text, maybe);
const jsonObject = z.custom<JsonObject>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'expected an object',
);

export const cause: z.ZodType<Cause> = z.enum([
  'image',
  'configuration',
  'capacity',
  'permission',
  'network',
  'missing-image',
  'no-evidence',
]);
export const scope: z.ZodType<Scope> = z.enum(['digest', 'revision']);
export const by = z.enum(['machine', 'person']);

export const probe: z.ZodType<Probe> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('http'),
    name: text,
    method: text,
    url: text,
    headers: z.record(text, z.union([text, z.strictObject({ env: text })])),
    body: maybe,
    expect: z.strictObject({
      status: z.array(z.tuple([z.int(), z.int()])),
      headers: z.record(text, text),
      json: z.record(text, text),
      body: maybe,
      version: z
        .strictObject({ from: z.enum(['header', 'json']), at: text, is: z.enum(['digest', 'version', 'commit']) })
        .nullable(),
    }),
    timeoutSeconds: z.number(),
    repeats: z.number(),
    intervalSeconds: z.number(),
    successRate: z.number(),
    p95Milliseconds: z.number().nullable(),
  }),
  z.strictObject({
    kind: z.literal('command'),
    name: text,
    words: texts,
    url: maybe,
    timeoutSeconds: z.number(),
  }),
  z.strictObject({ kind: z.literal('steady'), name: text, seconds: z.number() }),
]);

export const revision: z.ZodType<Revision> = z.strictObject({
  hash: text,
  digest,
  repository: text,
  workloads: z.array(
    z.strictObject({
      name: text,
      container: text,
      definition: maybe,
      base: maybe,
      sidecars: z.record(text, digest),
      settings: jsonObject,
      count: z.int().nullable(),
    }),
  ),
  nonce: text.exactOptional(),
});

/** The members of what was shipped, to be spread into what carries them. */
export const shipped = { revision, version: maybe, commit: maybe, sourceKey: maybe };

export const hold = {
  scope,
  digest,
  sourceKey: maybe,
  revision: maybe,
  by,
  cause: cause.nullable(),
  reason: text,
};

export const event: z.ZodType<LedgerEvent> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('adopted'), restart: maybe, ...shipped }),
  z.strictObject({ kind: z.literal('admitted'), admitBy: instant, probes: z.array(probe), refs: texts, ...shipped }),
  z.strictObject({ kind: z.literal('began'), revision, baseline, verdictBy: instant, leaseUntil: instant }),
  z.strictObject({ kind: z.literal('verified'), passed: texts, evidence: texts }),
  z.strictObject({ kind: z.literal('deployed'), reason: text }),
  z.strictObject({
    kind: z.literal('rejected'),
    scope,
    cause: cause.nullable(),
    by,
    reason: text,
    evidence: texts,
    holds: z.boolean(),
    to: maybe,
    baseline,
  }),
  z.strictObject({
    kind: z.literal('withdrawn'),
    cause: z.union([cause, z.enum(['cancelled', 'overtaken', 'expired'])]),
    reason: text,
    evidence: texts,
  }),
  z.strictObject({
    kind: z.literal('rolled-back'),
    to: z.strictObject(shipped),
    probe: z.enum(['passed', 'failed', 'not-run']),
    evidence: texts,
  }),
  z.strictObject({ kind: z.literal('stranded'), reason: text }),
  z.strictObject({ kind: z.literal('held'), hold: z.strictObject(hold) }),
  z.strictObject({ kind: z.literal('released'), ids: z.array(entryNumber), reason: text, by }),
]);
