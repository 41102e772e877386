import type { ServiceResult } from '../../domain/result.ts';
import type { StageDetail } from '../../operations/test-image.ts';
import { folded, table } from './details.ts';
import { code, fence, plain } from './escape.ts';
import type { Room } from './facts.ts';

const marks: Readonly<Record<string, string>> = {
  passed: '✅',
  flaky: '⚠️',
  failed: '❌',
  errored: '❌',
  cancelled: '❌',
};

/** A row for each test stage, and for each test that failed its place and its message; null where there are none. */
export function stagesOf(result: ServiceResult, room: Room): string | null {
  // Only our own operations write them: a result that another step handed over is no part of a summary.
  const stages = (result.details['stages'] ?? []) as readonly StageDetail[];
  if (stages.length === 0) return null;
  const shown = stages.slice(0, room.rows);
  const rows = shown.map((one) => [
    plain(one.stage),
    plain(one.kind),
    `${marks[one.verdict] ?? '➖'} ${plain(one.verdict.replace('-', ' '))}`,
    counted(one),
    plain(one.reason, room.letters),
    one.tries === 0 ? '' : `${Math.max(1, Math.round(one.seconds))} s`,
  ]);
  const failures = shown.flatMap((one) => one.failures.map((failure) => ({ ...failure, stage: one.stage })));
  return [
    table(['Stage', 'Kind', 'Verdict', 'Tests', 'What came of it', 'Time'], rows),
    ...failures.slice(0, room.rows).map((failure) => {
      const { file, line, message } = failure;
      const at = file === null ? '' : ` at ${file}${line === null ? '' : `:${line}`}`;
      const text = message.slice(0, room.letters);
      return folded(`${failure.stage}: ${failure.test}${at}`, [
        text === '' ? code('no message') : fence([text], 'text'),
      ]);
    }),
  ].join('\n\n');
}

function counted({ passed, failed, skipped }: StageDetail): string {
  if (passed + failed + skipped === 0) return '';
  return [
    `${passed} passed`,
    ...(failed === 0 ? [] : [`${failed} failed`]),
    ...(skipped === 0 ? [] : [`${skipped} skipped`]),
  ].join(', ');
}
