import * as z from 'zod';
import { WaybillError } from '../../domain/error.ts';
import type { Commit } from '../../domain/git.ts';
import { isCommit } from '../../domain/git.ts';
import { isDigest } from '../../domain/digest.ts';
import type { Outcome, Verb } from '../../domain/outcome.ts';
import type { ServiceResult } from '../../domain/result.ts';

const outcomes = [
  'built',
  'reused',
  'admitted',
  'deployed',
  'verified',
  'unchanged',
  'superseded',
  'rolled-back',
  'held',
  'released',
  'settled',
  'passed',
  'observed',
  'sent',
  'planned',
  'refused',
  'failed',
  'errored',
  'overtaken',
  'cancelled',
] as const satisfies readonly Outcome[];

const verbs = [
  'build',
  'test',
  'promote',
  'deploy',
  'probe',
  'rollback',
  'hold',
  'release',
  'settle',
  'notify',
  'ship',
] as const satisfies readonly Verb[];

const text = z.string().transform((value) => value.slice(0, 10_000));
const digest = z.string().refine(isDigest);
const commit = z.string().refine((value): value is Commit => isCommit(value));

/** A page that may become a link: of the web, and without a password in it. */
const page = z.string().transform((value) => {
  const url = URL.parse(value);
  const web = url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
  return web && url.username === '' && url.password === '' ? url.href : null;
});

/** People copy it into a terminal: only a command of this tool, with nothing in it that a shell would act on. */
const command = z.string().transform((value) => (/^waybill [^\p{Cc};|&`$<>\\]{1,1000}$/u.test(value) ? value : null));

/** A result as another step handed it over: text that anybody may have written. What is not known is dropped. */
const told = z.object({
  verb: z.enum(verbs),
  service: z.string().max(200),
  environment: z.string().max(100).nullable(),
  outcome: z.enum(outcomes),
  good: z.boolean(),
  message: text,
  digest: digest.nullable(),
  version: z.string().max(200).nullable(),
  commit: commit.nullable(),
  from: z.object({ digest, version: z.string().max(200).nullable(), commit: commit.nullable() }).nullable(),
  entry: z.string().max(500).nullable(),
  closing: digest.nullable(),
  revision: z.string().max(200).nullable(),
  unmet: z.array(z.object({ code: z.string().max(100), message: text, fix: text.exactOptional() })).max(200),
  warnings: z.array(text).max(200),
  url: page.nullable(),
  undo: command.nullable(),
  seconds: z.number().min(0),
  details: z.record(z.string(), z.unknown()),
}) satisfies z.ZodType<ServiceResult>;

/** What a job's steps came to, in their order, and what had to be left out. */
export interface ToldResults {
  readonly results: readonly ServiceResult[];
  readonly warnings: readonly string[];
}

/** Reads `result`: one object, or a list of them. Anything else is `input-invalid`. */
export function resultsOfResult(written: string): ToldResults {
  const found = read(json(written, 'result', 'result: ${{ steps.ship.outputs.result }}'));
  if (found.kind === 'told') return { results: found.results, warnings: [] };
  throw new WaybillError('input-invalid', {
    where: 'input "result"',
    message: `expected the \`result\` output of a step, got ${found.kind === 'foreign' ? 'other JSON' : `one that is no result at ${found.at}`}`,
    fix: 'result: ${{ steps.ship.outputs.result }}',
  });
}

/** Reads `toJSON(steps)`: steps without a result, or with one of another action, are none of ours. */
export function resultsOfSteps(written: string): ToldResults {
  const fix = 'steps: ${{ toJSON(steps) }}';
  const parsed = z.record(z.string(), z.unknown()).safeParse(json(written, 'steps', fix));
  if (!parsed.success) {
    throw new WaybillError('input-invalid', {
      where: 'input "steps"',
      message: 'expected the job’s steps as an object, got other JSON',
      fix,
    });
  }
  const results: ServiceResult[] = [];
  const warnings: string[] = [];
  for (const [id, step] of Object.entries(parsed.data)) {
    const output = stepSchema.safeParse(step).data?.outputs.result;
    if (output === undefined || output === '') continue;
    const value = jsonOf(output);
    const found = value === undefined ? ({ kind: 'foreign' } as const) : read(value);
    if (found.kind === 'told') results.push(...found.results);
    if (found.kind === 'wrong')
      warnings.push(`step ${id.slice(0, 100)} has a result that cannot be read (${found.at}): left out`);
  }
  return { results, warnings };
}

const stepSchema = z.object({ outputs: z.object({ result: z.string() }) });

type Reading =
  | { readonly kind: 'told'; readonly results: readonly ServiceResult[] }
  | { readonly kind: 'foreign' }
  /** Ours by its looks, and yet not as it should be. */
  | { readonly kind: 'wrong'; readonly at: string };

function read(value: unknown): Reading {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (!list.every(looksLikeOurs)) return { kind: 'foreign' };
  const parsed = z.array(told).max(5000).safeParse(list);
  if (parsed.success) return { kind: 'told', results: parsed.data.flatMap(withEarlier) };
  return { kind: 'wrong', at: parsed.error.issues[0]?.path.join('.').slice(0, 100) ?? 'its list' };
}

/** Before a result, the end of an earlier attempt that it brings along: whoever wrote that may have been lost since. */
function withEarlier(result: ServiceResult): readonly ServiceResult[] {
  const earlier = told.safeParse(result.details['earlier']);
  return earlier.success ? [earlier.data, result] : [result];
}

function looksLikeOurs(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'verb' in value && 'service' in value && 'outcome' in value;
}

/** Says that it is no JSON, and never repeats it: an output may hold anything. */
function json(written: string, name: string, fix: string): unknown {
  const value = jsonOf(written);
  if (value !== undefined) return value;
  throw new WaybillError('input-invalid', {
    where: `input "${name}"`,
    message: `expected JSON, got text that is none (${written.length} characters)`,
    fix,
  });
}

function jsonOf(written: string): unknown {
  try {
    return JSON.parse(written) as unknown;
  } catch {
    return undefined;
  }
}
