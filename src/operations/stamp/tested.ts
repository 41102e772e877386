import * as z from 'zod';
import type { Digest } from '../../domain/digest.ts';
import type { Instant } from '../../domain/instant.ts';
import type { JsonObject } from '../../domain/json.ts';
import type { Statement } from '../../domain/statement.ts';
import type { StageResult } from '../../domain/test-result.ts';
import type { Registry } from '../../ports/registry.ts';
import { readStamps } from './read.ts';

/** https://github.com/in-toto/attestation/blob/main/spec/predicates/test-result.md */
export const testedPredicateType = 'https://in-toto.io/attestation/test-result/v0.1';

/** What a `tested` stamp says beside the result itself. */
export interface TestedFacts {
  readonly service: string;
  readonly commit: string;
  readonly run: string;
  readonly actor: string;
  readonly time: Instant;
}

export interface TestedStamp {
  readonly stage: string;
  readonly key: string;
  /** `WARNED`: passed, though not at the first try. */
  readonly result: 'PASSED' | 'WARNED' | 'FAILED';
  readonly time: string;
  /** The digest of the referrer. */
  readonly digest: Digest;
}

/** Names of single tests, as many as people look through. */
const mostNames = 1000;

/** Undefined for a result that says nothing of the image. */
export function testedStatement(
  image: { readonly repository: string; readonly digest: Digest },
  result: StageResult,
  facts: TestedFacts,
): Statement | undefined {
  const word = wordOf(result);
  const last = result.attempts.at(-1);
  if (word === undefined || last === undefined || result.key === null) return undefined;
  const { report } = last;
  const warned = result.attempts.slice(0, -1).flatMap((attempt) => attempt.report.failures.map(nameOf));
  const predicate = {
    result: word,
    // The specification's own way to say how it was tested: a resource with its digest, here the stage's key.
    configuration: [
      {
        name: `waybill.yml#services.${facts.service}.tests.${result.stage}`,
        digest: { sha256: result.key },
        annotations: { stage: result.stage, kind: result.kind, commit: facts.commit },
      },
    ],
    ...(URL.canParse(facts.run) ? { url: facts.run } : {}),
    passedTests: report.names.slice(0, mostNames),
    ...(warned.length === 0 ? {} : { warnedTests: [...new Set(warned)].slice(0, mostNames) }),
    failedTests: report.failures.map(nameOf).slice(0, mostNames),
    // Consumers of the predicate pass over what they do not know.
    waybill: {
      tries: result.attempts.length,
      reason: result.reason,
      passed: report.passed,
      failed: report.failed,
      skipped: report.skipped,
      actor: facts.actor,
      time: facts.time,
    },
  };
  return {
    subject: [{ name: image.repository, digest: image.digest }],
    predicateType: testedPredicateType,
    predicate: predicate as unknown as JsonObject,
  };
}

function wordOf({ verdict }: StageResult): TestedStamp['result'] | undefined {
  switch (verdict) {
    case 'passed':
      return 'PASSED';
    case 'flaky':
      return 'WARNED';
    case 'failed':
      return 'FAILED';
    case 'errored':
    case 'skipped':
    case 'cancelled':
    case 'passed-before':
      return undefined;
  }
}

function nameOf({ suite, name }: { readonly suite: string; readonly name: string }): string {
  return (suite === '' ? name : `${suite} ${name}`).slice(0, 300);
}

const shape = z.object({
  result: z.enum(['PASSED', 'WARNED', 'FAILED']),
  configuration: z.array(
    z.object({
      digest: z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
      annotations: z.object({ stage: z.string() }),
    }),
  ),
  waybill: z.object({ time: z.string() }),
});

/** All test stamps of ours on an image, oldest first; those of other tools are passed over. */
export async function testedStampsOf(
  registry: Registry,
  repository: string,
  image: Digest,
): Promise<readonly TestedStamp[]> {
  const { stamps } = await readStamps(registry, repository, image, testedPredicateType);
  return stamps
    .flatMap(({ digest, statement }): TestedStamp[] => {
      const parsed = shape.safeParse(statement.predicate);
      if (!parsed.success) return [];
      const { result, configuration, waybill } = parsed.data;
      const [how] = configuration;
      if (how === undefined) return [];
      return [{ stage: how.annotations.stage, key: how.digest.sha256, result, time: waybill.time, digest }];
    })
    .sort((one, other) => (one.time < other.time ? -1 : one.time > other.time ? 1 : 0));
}

/** Keys of stages whose newest stamp says that they passed: whoever let one fail after that wants it run again. */
export function passedKeys(stamps: readonly TestedStamp[]): ReadonlySet<string> {
  const newest = new Map(stamps.map((stamp) => [stamp.key, stamp]));
  return new Set([...newest.values()].flatMap(({ key, result }) => (result === 'FAILED' ? [] : [key])));
}
