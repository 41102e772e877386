import { printable } from '../../adapters/terminal/printable.ts';
import { shortDigest } from '../../domain/digest.ts';
import type { WrittenEntry } from '../../domain/ledger/entry.ts';
import type { LedgerEvent } from '../../domain/ledger/event.ts';
import type { LedgerState, Shipped } from '../../domain/ledger/state.ts';
import { grid, lengthOf, widthsOf, wrapped } from './grid.ts';

/** A ledger's entries as they come, one row each: number, time (UTC), what happened, to what, by whom, why. Plain text. */
export function historyTable(entries: readonly WrittenEntry[], columns = 80): string {
  if (entries.length === 0) return 'nothing is recorded';
  const head = ['#', 'time (UTC)', 'what', 'version', 'by'].map((cell) => [cell]);
  const rows = entries.map(({ header, event, state }) =>
    [
      `#${header.number}`,
      header.time.slice(0, 16).replace('T', ' '),
      event.kind,
      subjectOf(event, state) ?? '',
      header.actor,
    ].map((cell) => [printable(cell)]),
  );
  const widths = widthsOf([head, ...rows], 20);
  const used = widths.reduce((sum, width) => sum + width + 2, 0);
  // Reasons stand beside the row where there is room for them, else below it.
  const room = columns - used;
  const lines = entries.flatMap((entry, index) => {
    const reason = printable(reasonOf(entry.event));
    const [line = ''] = grid([rows[index] ?? []], widths);
    if (reason === '') return [line];
    if (lengthOf(reason) <= room) return [`${line.padEnd(used)}${reason}`];
    return [line, ...wrapped(reason, columns - 4, '').map((piece) => `    ${piece}`)];
  });
  return [...grid([head], widths), ...lines].join('\n');
}

/** What an event is about, as it says itself or as the state after it has it; null where nothing tells. */
function subjectOf(event: LedgerEvent, state: LedgerState): string | null {
  switch (event.kind) {
    case 'adopted':
    case 'admitted':
      return labelOf(event);
    case 'rolled-back':
      return labelOf(event.to);
    case 'held':
      return shortDigest(event.hold.digest);
    case 'released':
      return event.ids.map((id) => `#${id}`).join(', ');
    case 'verified':
    case 'deployed':
      return state.current === null ? null : labelOf(state.current);
    case 'began':
    case 'rejected':
    case 'withdrawn':
      return state.open === null ? null : labelOf(state.open);
    case 'stranded':
      return null;
  }
}

function reasonOf(event: LedgerEvent): string {
  switch (event.kind) {
    case 'adopted':
      return event.restart ?? 'it ran there before';
    case 'admitted':
      return event.refs.map((ref) => ref.replace(/^refs\/(?:heads|tags)\//, '')).join(', ');
    case 'began':
      return `until ${event.verdictBy.slice(11, 16)}`;
    case 'verified':
      return event.evidence.join('; ');
    case 'rolled-back':
      return `its probe ${event.probe === 'not-run' ? 'was not run' : event.probe}`;
    case 'held':
      return event.hold.reason;
    case 'deployed':
    case 'rejected':
    case 'stranded':
    case 'released':
      return event.reason;
    case 'withdrawn':
      return `${event.cause}: ${event.reason}`;
  }
}

function labelOf(shipped: Shipped): string {
  return shipped.version ?? shipped.commit?.slice(0, 10) ?? shortDigest(shipped.revision.digest);
}
