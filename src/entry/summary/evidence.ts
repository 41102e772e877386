import type { Change } from '../../ports/orchestrator.ts';
import type { ServiceResult } from '../../domain/result.ts';
import type { ServiceReports } from './collect.ts';
import { code, cut, fence, plain } from './escape.ts';
import { folded, table } from './details.ts';
import type { Room } from './facts.ts';

interface Judgement {
  readonly probe: string;
  readonly verdict: string;
  readonly reason: string;
}

/** What the verdict rests on: the probes with their numbers, what was heard instead, and the recorded evidence. */
export function evidenceOf(result: ServiceResult, reports: ServiceReports, room: Room): string | null {
  const judged = judgedOf(result);
  const told = new Set(judged.map((one) => one.probe));
  const rows = [
    ...judged.map((one) => [code(one.probe), plain(one.verdict), plain(one.reason, room.letters)]),
    ...reports.tallies
      .filter((one) => !told.has(one.probe))
      .map((one) => [
        code(one.probe),
        one.errored === one.made ? 'errored' : one.good === one.made ? 'good' : 'not good',
        `${one.good} of ${one.made} good`,
      ]),
  ].slice(0, room.rows);
  const reasons = reports.tallies.flatMap((one) => one.reasons.map((reason) => `${one.probe}: ${reason}`));
  const recorded = recordedOf(result).slice(0, room.rows);
  const parts = [
    ...(rows.length === 0 ? [] : [table(['Probe', 'Verdict', 'Numbers'], rows)]),
    ...(reasons.length === 0 || room.logLines === 0
      ? []
      : [
          fence(
            reasons.map((one) => cut(one, room.letters)),
            'text',
          ),
        ]),
    ...(recorded.length === 0 ? [] : [recorded.map((one) => `- ${plain(one, room.letters)}`).join('\n')]),
  ];
  return parts.length === 0 ? null : folded('Evidence', parts);
}

/** What the deployment changes, folded, as a diff: secrets by name only, as the change has them. */
export function changesOf(result: ServiceResult, reports: ServiceReports, room: Room): string | null {
  const changes = reports.changes.length > 0 ? reports.changes : recordedChanges(result);
  if (changes.length === 0) return null;
  const shown = changes.slice(0, room.rows);
  const workloads = [...new Set(shown.map((change) => change.workload))];
  const lines = workloads.flatMap((workload) => [
    `# ${workload}`,
    ...shown.filter((change) => change.workload === workload).flatMap((change) => changeLines(change, room.letters)),
  ]);
  const more = changes.length - shown.length;
  const title = changes.length === 1 ? '1 change' : `${changes.length} changes`;
  return folded(title, [fence(more > 0 ? [...lines, `# and ${more} more`] : lines, 'diff')]);
}

function changeLines({ path, from, to }: Change, letters: number): readonly string[] {
  const flat = (sign: string, value: string): string => cut(`${sign} ${path}: ${value}`.replace(/\s+/g, ' '), letters);
  return [
    ...(from === null ? [] : [flat('-', from)]),
    ...(to === null ? [] : [flat('+', to)]),
    ...(from === null && to === null ? [flat('+', '')] : []),
  ];
}

/** The verdict in a word, where one was reached. */
export function verdictOf(result: ServiceResult): string {
  const { verdict } = result.details;
  return typeof verdict === 'string' ? verdict : '';
}

function judgedOf(result: ServiceResult): readonly Judgement[] {
  const { judged } = result.details;
  if (!Array.isArray(judged)) return [];
  return (judged as readonly unknown[]).flatMap((one) =>
    isRecord(one) && typeof one['probe'] === 'string' && typeof one['verdict'] === 'string'
      ? [
          {
            probe: one['probe'],
            verdict: one['verdict'],
            reason: typeof one['reason'] === 'string' ? one['reason'] : '',
          },
        ]
      : [],
  );
}

function recordedOf(result: ServiceResult): readonly string[] {
  const { evidence } = result.details;
  return Array.isArray(evidence) ? (evidence as readonly unknown[]).filter((one) => typeof one === 'string') : [];
}

function recordedChanges(result: ServiceResult): readonly Change[] {
  const { changes } = result.details;
  if (!Array.isArray(changes)) return [];
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return (changes as readonly unknown[]).flatMap((one) =>
    isRecord(one) && typeof one['path'] === 'string'
      ? [{ workload: text(one['workload']) ?? '', path: one['path'], from: text(one['from']), to: text(one['to']) }]
      : [],
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
