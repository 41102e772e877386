import { shortDigest } from '../domain/digest.ts';
import { hashJson } from '../domain/hash.ts';
import type { Instant } from '../domain/instant.ts';
import type { Json, JsonObject } from '../domain/json.ts';
import type { Named, ServiceResult } from '../domain/result.ts';
import type { Notification } from '../domain/notification.ts';
import { pageOf } from './page.ts';
import { nameOf, runsNow, titleOf } from './title.ts';

/** What a result does not know of the run that it comes from. */
export interface NotificationContext {
  /** The run's address, or `local`. */
  readonly run: string;
  readonly attempt: number;
  readonly actor: string;
  /** `owner/name`, where there is one. */
  readonly repository: string | null;
  /** The address of a commit's page; undefined where there is none. */
  readonly commitUrl: (commit: string) => string | undefined;
  /** When it ended; the same on every delivery of one run. */
  readonly time: Instant;
}

/** A result as a message: the same for every channel, and under the same id on every delivery. */
export function notificationOf(result: ServiceResult, context: NotificationContext): Notification {
  return {
    id: result.closing ?? fallbackId(result, context),
    title: titleOf(result),
    good: result.good,
    facts: facts(result, context),
    links: links(result, context),
    command: result.undo,
    data: dataOf(result, context),
    about: {
      repository: context.repository,
      service: result.service,
      environment: result.environment,
      digest: result.digest,
      version: result.version,
      time: context.time,
    },
    page: pageOf(result),
  };
}

/** Where nothing was closed, what makes it the same event: run, attempt, verb, service, environment. */
function fallbackId(result: ServiceResult, context: NotificationContext): string {
  const { verb, service, environment } = result;
  return `sha256:${hashJson({ run: context.run, attempt: context.attempt, verb, service, environment })}`;
}

function facts(result: ServiceResult, context: NotificationContext): readonly (readonly [string, string])[] {
  const rows: (readonly [string, string | null])[] = [
    ['Outcome', result.outcome],
    ['Environment', result.environment],
    ['Version', result.version],
    ['Image', result.digest === null ? null : shortDigest(result.digest)],
    ['From → to', change(result)],
    ['Runs now', result.good ? null : runsNow(result)],
    ['Verdict', verdictOf(result)],
    ['What happened', result.message],
    ['Took', result.seconds > 0 ? `${Math.round(result.seconds)} s` : null],
    ['By', context.actor],
    ...result.unmet.map((unmet) => ['Unmet', unmet.message] as const),
    ...result.warnings.map((warning) => ['Warning', warning] as const),
  ];
  return rows.flatMap(([label, value]) => (value === null || value === '' ? [] : [[label, value] as const]));
}

/** `1.3.0 (0a1b2c3) → 1.4.0 (4d5e6f7)`, where what runs changed or was to change. */
function change(result: ServiceResult): string | null {
  if (result.from === null || result.digest === null || result.from.digest === result.digest) return null;
  const to = { digest: result.digest, version: result.version, commit: result.commit };
  return `${withCommit(result.from)} → ${withCommit(to)}`;
}

function withCommit(named: Named): string {
  return named.commit === null ? nameOf(named) : `${nameOf(named)} (${named.commit.slice(0, 7)})`;
}

/** The verdict with the numbers that it rests on, one probe after the other. */
function verdictOf(result: ServiceResult): string | null {
  const { verdict, judged } = result.details;
  if (typeof verdict !== 'string') return null;
  const numbers = Array.isArray(judged) ? judged.flatMap(judgedText) : [];
  return numbers.length === 0 ? verdict : `${verdict}: ${numbers.join('; ')}`;
}

function judgedText(one: unknown): readonly string[] {
  if (typeof one !== 'object' || one === null || !('probe' in one) || !('reason' in one)) return [];
  const { probe, reason } = one;
  return typeof probe === 'string' && typeof reason === 'string' ? [`${probe} (${reason})`] : [];
}

function links(result: ServiceResult, context: NotificationContext): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  if (context.run.startsWith('https://')) found.push(['Run', context.run]);
  if (result.url !== null) found.push([result.service, result.url]);
  const commit = result.commit === null ? undefined : context.commitUrl(result.commit);
  if (commit !== undefined) found.push(['Commit', commit]);
  // Where it went wrong somebody looks further; a good end needs no second look.
  const { console } = result.details;
  if (!result.good && typeof console === 'string' && console.startsWith('https://')) found.push(['Console', console]);
  return found;
}

function dataOf(result: ServiceResult, context: NotificationContext): JsonObject {
  return {
    verb: result.verb,
    service: result.service,
    environment: result.environment,
    outcome: result.outcome,
    good: result.good,
    message: result.message,
    digest: result.digest,
    version: result.version,
    commit: result.commit,
    from:
      result.from === null
        ? null
        : { digest: result.from.digest, version: result.from.version, commit: result.from.commit },
    entry: result.entry,
    revision: result.revision,
    verdict: verdictOf(result),
    unmet: result.unmet.map((unmet) => ({ code: unmet.code, message: unmet.message, fix: unmet.fix ?? null })),
    warnings: result.warnings,
    url: result.url,
    undo: result.undo,
    seconds: result.seconds,
    run: context.run,
    attempt: context.attempt,
    actor: context.actor,
    repository: context.repository,
    time: context.time,
  } satisfies Readonly<Record<string, Json>>;
}
