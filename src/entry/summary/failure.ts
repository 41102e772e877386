import type { DeadTask, Failure } from '../../ports/orchestrator.ts';
import { code, fence, plain } from './escape.ts';
import { folded, table } from './details.ts';
import type { Room } from './facts.ts';

/** Why an attempt failed, folded: each dead task with its last words, the platform's events, what to do next. */
export function failureReport(failure: Failure, room: Room): string {
  const { tasks, events } = failure;
  const shown = tasks.slice(0, room.rows);
  const logs = shown.flatMap((task) => logOf(task, room));
  const kept = newest(events, room.logLines);
  return folded(`${failure.workload}: ${failure.reason}`, [
    plain(failure.reason, room.letters),
    ...(shown.length === 0
      ? []
      : [
          table(
            ['Task', 'Stop code', 'Container', 'Exit code', 'Reason'],
            shown.map((task) => [
              code(task.id),
              code(task.code),
              code(task.container ?? ''),
              task.exitCode === null ? '' : String(task.exitCode),
              plain(task.reason, room.letters),
            ]),
          ),
        ]),
    ...logs,
    ...(kept.length === 0 ? [] : ['Events since it began:', fence(kept, 'text')]),
    ...(failure.advice === '' ? [] : [`**Next:** ${plain(failure.advice, room.letters)}`]),
  ]);
}

function logOf(task: DeadTask, room: Room): readonly string[] {
  const lines = newest(task.log, Math.min(20, room.logLines));
  if (lines.length === 0) return [];
  const of = task.container === null ? code(task.id) : `${code(task.container)} in ${code(task.id)}`;
  return [`Last lines of ${of}:`, fence(lines, 'text')];
}

/** The newest lines; none where there is no room for any. */
export function newest(lines: readonly string[], most: number): readonly string[] {
  return most <= 0 ? [] : lines.slice(-most).map((line) => line.slice(0, 2000));
}
