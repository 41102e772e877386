import type { Problem } from '../../domain/error.ts';

/** A commit's name, and when it was made, in milliseconds since the epoch. */
export interface CommitMoment {
  readonly commit: string;
  readonly time: number;
}

const twoDays = 2 * 24 * 3600 * 1000;
const dateTime = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;
const placeholder =
  /\$\{\{.*\}\}|\$\{?(?:GITHUB_(?:SHA|RUN_ID|RUN_NUMBER|RUN_ATTEMPT)|CI_COMMIT_\w+|COMMIT_SHA|BUILD_DATE)\b|\{commit\}|\{version\}|\$\(/;
const timeName = /(?:^|_)(?:DATE|DATETIME|TIME|TIMESTAMP|CREATED|CREATED_AT|BUILT_AT|BUILDTIME|BUILDDATE)$/i;

/**
 * The build arguments that carry the commit or the time, each of which would give every commit an image of its own.
 *
 * Decided from the values and the commit alone, never from the clock, so that the answer is the same on every machine
 * and in every year: the commit itself or seven and more of its leading digits; a date with a time of day, or seconds or
 * milliseconds since the epoch, within two days of the commit's own time, or at any time where the argument's name says
 * that it is one; a placeholder of a CI system, which nobody here expands. Another commit's digits (a pinned dependency),
 * a plain date (a dated toolchain) and a number far from the commit's time stay what they are: constants.
 */
export function unstableArguments(build: Readonly<Record<string, string>>, moment: CommitMoment): readonly Problem[] {
  return Object.entries(build).flatMap(([name, value]) => {
    const carries = whatItCarries(name, value.trim(), moment);
    if (carries === undefined) return [];
    return {
      message:
        `expected an argument that is the same for every commit, got ${JSON.stringify(value)}, which carries ${carries}: ` +
        'no two commits could share an image, so nothing would be reused or promoted',
      where: `waybill.yml build.args.${name}`,
      fix: `remove ${name}: the service is given WAYBILL_COMMIT, WAYBILL_VERSION and WAYBILL_DIGEST when it is deployed`,
    };
  });
}

function whatItCarries(name: string, value: string, moment: CommitMoment): string | undefined {
  const lower = value.toLowerCase();
  if (/^[0-9a-f]{7,}$/.test(lower) && moment.commit.startsWith(lower)) return 'the commit';
  if (lower.includes(moment.commit)) return 'the commit';
  if (placeholder.test(value)) return 'a placeholder that changes with every run';
  const time = timeOf(value);
  if (time === undefined) return undefined;
  return timeName.test(name) || Math.abs(time - moment.time) <= twoDays ? 'the time of a build' : undefined;
}

/** Milliseconds since the epoch, where a value reads as a moment. */
function timeOf(value: string): number | undefined {
  if (dateTime.test(value)) {
    const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/.test(value) ? value : `${value}Z`;
    const time = Date.parse(zoned.replace(' ', 'T'));
    return Number.isNaN(time) ? undefined : time;
  }
  if (/^\d{10}$/.test(value)) return Number(value) * 1000;
  return /^\d{13}$/.test(value) ? Number(value) : undefined;
}
