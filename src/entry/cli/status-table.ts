import { printable } from '../../adapters/terminal/printable.ts';
import { shortDigest } from '../../domain/digest.ts';
import type { Status } from '../../operations/status.ts';
import { grid, widthsOf, wrapped } from './grid.ts';

/** Narrower than this, a column of the matrix says too little: services stand below each other instead. */
const leastColumn = 16;

/**
 * The matrix service × environment in at most `columns` letters a line, and below it whatever needs a person: what
 * differs, what is open, what is held. Plain text.
 */
export function statusTable(rows: readonly Status[], columns = 80): string {
  if (rows.length === 0) return 'there is nothing to show';
  const environments = unique(rows.map((row) => row.environment));
  const services = unique(rows.map((row) => row.service));
  const matrix = [
    [[''], ...environments.map((name) => [printable(name)])],
    ...services.map((service) => [
      [printable(service)],
      ...environments.map((environment) =>
        cellOf(rows.find((row) => row.service === service && row.environment === environment)),
      ),
    ]),
  ];
  const [first = 0, ...others] = widthsOf(matrix, 30);
  const share = Math.floor((columns - first) / Math.max(1, environments.length)) - 2;
  const fits = first + others.reduce((sum, width) => sum + 2 + width, 0) <= columns;
  const table = fits || share >= leastColumn ? lines(matrix, first, others, fits ? 30 : share) : stacked(rows, columns);
  const notes = rows.flatMap((row) => notesOf(row).flatMap((note) => wrapped(note, columns, '  ')));
  return [...table, ...(notes.length === 0 ? [] : ['', ...notes])].join('\n');
}

function lines(
  matrix: readonly (readonly (readonly string[])[])[],
  first: number,
  others: readonly number[],
  share: number,
): readonly string[] {
  return grid(matrix, [first, ...others.map((width) => Math.min(width, share))]);
}

/** One line a service in an environment, wrapped: for many environments and narrow windows. */
function stacked(rows: readonly Status[], columns: number): readonly string[] {
  return rows.flatMap((row) =>
    wrapped(`${printable(row.service)} in ${printable(row.environment)}: ${cellOf(row).join(', ')}`, columns, '  '),
  );
}

function cellOf(row: Status | undefined): readonly string[] {
  if (row === undefined) return ['-'];
  const marks = [
    ...(row.drift.length > 0 ? ['drift'] : []),
    ...(row.open === null ? [] : ['open']),
    ...(row.holds.length === 0 ? [] : [row.holds.length === 1 ? '1 hold' : `${row.holds.length} holds`]),
  ];
  const named = row.version ?? row.commit?.slice(0, 10) ?? null;
  return [
    ...(named === null ? [] : [printable(named)]),
    ...(row.digest === null ? [] : [shortDigest(row.digest)]),
    row.standing === 'empty'
      ? 'nothing recorded'
      : `${row.standing}${row.ageSeconds === null ? '' : `, ${age(row.ageSeconds)}`}`,
    ...(marks.length === 0 ? [] : [`! ${marks.join(', ')}`]),
  ];
}

function notesOf(row: Status): readonly string[] {
  const where = `! ${row.service} in ${row.environment}:`;
  return [
    ...row.drift.map((drift) => `${where} ${drift}`),
    ...(row.open === null ? [] : [`${where} ${row.open}`]),
    ...row.holds.map(
      (hold) =>
        `${where} hold #${hold.id} on ${shortDigest(hold.digest)}${hold.scope === 'revision' ? ' with one configuration' : ''}, by ${hold.by === 'machine' ? 'a verdict' : hold.actor}: ${hold.reason}`,
    ),
  ].map(printable);
}

/** `40 s`, `12 min`, `5 h`, `3 d`: one unit is enough to tell fresh from old. */
export function age(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min`;
  if (whole < 86_400) return `${Math.floor(whole / 3600)} h`;
  return `${Math.floor(whole / 86_400)} d`;
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
