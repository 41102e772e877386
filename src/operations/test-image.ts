import { WaybillError } from '../domain/error.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Unmet } from '../domain/result.ts';
import { isGood, type StageResult } from '../domain/test-result.ts';
import { differingVariables, judgeGuard, tellFinding } from '../plan/config-guard.ts';
import { judgeStages, tellStages } from '../plan/stages.ts';
import type { Catalog } from '../ports/catalog.ts';
import { guardImage } from './guard-image.ts';
import { brokenBy } from './stages/broken.ts';
import { runStages, type StageRequest } from './stages/run-stages.ts';
import type { StageSubject, StageWorld } from './stages/world.ts';

/** What testing an image came to. */
export interface Tested {
  readonly outcome: Extract<Outcome, 'passed' | 'unchanged' | 'failed' | 'errored' | 'cancelled'>;
  readonly good: boolean;
  readonly message: string;
  readonly results: readonly StageResult[];
  readonly unmet: readonly Unmet[];
  readonly warnings: readonly string[];
}

/** Looks through a new image's layers, and runs its stages: side by side, and all that is wrong is told at once. */
export async function testImage(
  world: StageWorld,
  catalog: Catalog,
  subject: StageSubject,
  request: StageRequest,
): Promise<Tested> {
  const [guarded, results] = await Promise.all([guard(world, catalog, subject), runStages(world, subject, request)]);
  const tested = testedBy(world.service, subject, results);
  const unmet = [...guarded.unmet, ...tested.unmet];
  const warnings = [...guarded.warnings, ...tested.warnings];
  const [first] = guarded.unmet;
  if (first === undefined) return { ...tested, unmet, warnings };
  const outcome = guarded.broken && tested.good ? 'errored' : tested.outcome === 'cancelled' ? 'cancelled' : 'failed';
  const more = guarded.unmet.length === 1 ? '' : `, and ${guarded.unmet.length - 1} more`;
  const message = tested.good ? `${first.message}${more}` : `${tested.message}; ${first.message}${more}`;
  return { ...tested, outcome, good: false, message, unmet, warnings };
}

/** What stages of an image that was looked through before came to. */
export function testedBy(service: string, subject: StageSubject, results: readonly StageResult[]): Tested {
  const outcome = judgeStages(results);
  const bad = results.filter((result) => !isGood(result.verdict));
  return {
    outcome,
    good: outcome === 'passed' || outcome === 'unchanged',
    message: tellStages(results),
    results,
    unmet: bad.map((result) => ({
      code: result.verdict === 'failed' ? 'test-failed' : `test-${result.verdict}`,
      message: `the stage ${result.stage} ${result.verdict}: ${result.reason}`,
      fix: result.fix ?? `waybill test ${service} --commit ${subject.commit} --stage ${result.stage}`,
    })),
    warnings: results
      .filter((result) => result.verdict === 'flaky')
      .map((result) => `the stage ${result.stage} is flaky: ${result.reason}`),
  };
}

interface Guarded {
  readonly unmet: readonly Unmet[];
  readonly warnings: readonly string[];
  /** Whether the image could not be looked through. */
  readonly broken: boolean;
}

async function guard(world: StageWorld, catalog: Catalog, subject: StageSubject): Promise<Guarded> {
  const { configGuard } = subject.topology;
  try {
    const differing = await differingBetween(catalog, subject);
    const findings = await guardImage(world.tools.layers, subject.image, differing, configGuard.except);
    const { errors, warnings } = judgeGuard(configGuard, findings);
    return {
      unmet: errors.map((finding) => ({
        code: 'config-guarded',
        message: tellFinding(finding),
        fix:
          finding.kind === 'secret'
            ? 'keep it out of the image (.dockerignore, a build secret), and revoke it where it was ever pushed'
            : 'keep it out of the image: what differs belongs to `variables:`, or to config-guard: { except: [<path>] }',
      })),
      warnings: warnings.map(tellFinding),
      broken: false,
    };
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error;
    const { reason, fix } = brokenBy(error);
    return {
      unmet: [
        {
          code: error.code,
          message: `its layers could not be looked through: ${reason}`,
          ...(fix === null ? {} : { fix }),
        },
      ],
      warnings: [],
      broken: true,
    };
  }
}

/** By what every environment of the policy that this commit can be read for sets. */
async function differingBetween(catalog: Catalog, { commit, topology }: StageSubject): Promise<ReadonlySet<string>> {
  const { policy } = await catalog.policy();
  const environments = await Promise.all(
    policy.environments.map(async ({ name }) => {
      try {
        const { workloads } = await catalog.topology(commit, topology.name, name);
        return workloads.map(({ variables }) => variables);
      } catch (error) {
        // What is wrong with an environment is told by whoever ships there.
        if (error instanceof WaybillError) return [];
        throw error;
      }
    }),
  );
  return differingVariables(environments.flat());
}

/** What a result's `details` hold of a stage: all that a summary shows. */
export interface StageDetail {
  readonly stage: string;
  readonly kind: StageResult['kind'];
  readonly verdict: StageResult['verdict'];
  readonly reason: string;
  readonly tries: number;
  readonly seconds: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly failures: readonly {
    readonly test: string;
    readonly file: string | null;
    readonly line: number | null;
    readonly message: string;
  }[];
}

/** `{ stages }` for a result's details; nothing where there are none. */
export function stageDetails(results: readonly StageResult[]): { readonly stages?: readonly StageDetail[] } {
  if (results.length === 0) return {};
  return {
    stages: results.map((result) => {
      const report = result.attempts.at(-1)?.report;
      return {
        stage: result.stage,
        kind: result.kind,
        verdict: result.verdict,
        reason: result.reason,
        tries: result.attempts.length,
        seconds: result.seconds,
        passed: report?.passed ?? 0,
        failed: report?.failed ?? 0,
        skipped: report?.skipped ?? 0,
        failures: (report?.failures ?? []).slice(0, 20).map(({ suite, name, file, line, message }) => ({
          test: suite === '' ? name : `${suite} ${name}`,
          file,
          line,
          message: message.slice(0, 500),
        })),
      };
    }),
  };
}
