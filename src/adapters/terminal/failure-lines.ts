import type { DeadTask, Failure } from '../../domain/failure.ts';
import { line, type Line } from './line.ts';
import { printableLines } from './printable.ts';

const logLines = 20;

/** Why an attempt failed, in the order in which one looks: what, each dead task with its last words, events, what to do. */
export function failureLines(label: string, failure: Failure): readonly Line[] {
  return [
    line('bad', `✗ ${label}: ${failure.workload} failed (${failure.cause}): ${failure.reason}`),
    ...failure.tasks.flatMap(taskLines),
    ...(failure.events.length === 0 ? [] : [line('plain', '  events since it began:'), ...quoted(failure.events)]),
    ...printableLines(failure.advice).map((text, index) =>
      line('plain', index === 0 ? `  next: ${text}` : `        ${text}`),
    ),
  ];
}

function taskLines(task: DeadTask): readonly Line[] {
  const container = task.container === null ? '' : `, container ${task.container}`;
  const exit = task.exitCode === null ? '' : `, exit code ${task.exitCode}`;
  return [
    line('plain', `  task ${task.id}: ${task.code}${container}${exit}`),
    ...printableLines(task.reason).map((text) => line('plain', `    ${text}`)),
    ...(task.log.length === 0 ? [] : [line('plain', '    its last lines:'), ...quoted(task.log.slice(-logLines))]),
  ];
}

function quoted(texts: readonly string[]): readonly Line[] {
  return texts.flatMap(printableLines).map((text) => line('quiet', `    | ${text}`));
}
