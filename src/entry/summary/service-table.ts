import { shortDigest } from '../../domain/digest.ts';
import type { Named, ServiceResult } from '../../domain/result.ts';
import { table } from './details.ts';
import { code, link, plain } from './escape.ts';
import { verdictOf } from './evidence.ts';
import type { Room, SummaryFacts } from './facts.ts';
import { markOf, outcomeWords } from './outcome-words.ts';

/** One row a service: what it is now, what it was, and what came of it. */
export function serviceTable(results: readonly ServiceResult[], about: SummaryFacts, room: Room): string {
  const environments = new Set(results.map((result) => result.environment));
  const shown = results.slice(0, room.rows);
  const rows = shown.map((result) => [
    result.url === null ? plain(result.service) : link(result.service, result.url),
    environments.size > 1 ? plain(result.environment ?? '') : '',
    plain(result.version ?? ''),
    result.digest === null ? '' : code(shortDigest(result.digest)),
    change(result, about),
    `${markOf([result])} ${outcomeWords(result)}`,
    verdictOf(result),
    duration(result.seconds),
  ]);
  const head = ['Service', 'Environment', 'Version', 'Image', 'From → to', 'Outcome', 'Verdict', 'Time'];
  const more = results.length - shown.length;
  return table(head, rows) + (more > 0 ? `\n\nand ${more} more: the \`result\` output has them all.` : '');
}

/** `1.3.0 (0a1b2c3) → 1.4.0 (4d5e6f7)`, commits as links. */
function change(result: ServiceResult, about: SummaryFacts): string {
  const { digest, from } = result;
  if (from === null || digest === null || from.digest === digest) return '';
  const to = { digest, version: result.version, commit: result.commit };
  return `${named(from, about)} → ${named(to, about)}`;
}

function named(one: Named, about: SummaryFacts): string {
  const name = one.version === null ? code(shortDigest(one.digest)) : plain(one.version);
  return one.commit === null ? name : `${name} (${commitLink(one.commit, about)})`;
}

/** A commit, shortened, as a link where its page is known. */
export function commitLink(commit: string, about: SummaryFacts): string {
  const address = about.commitUrl(commit);
  const short = commit.slice(0, 7);
  return address === undefined ? code(short) : link(short, address);
}

function duration(seconds: number): string {
  if (seconds <= 0) return '';
  const whole = Math.round(seconds);
  return whole < 60 ? `${Math.max(1, whole)} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
