import { printable } from '../../adapters/terminal/printable.ts';

/** Rows of cells, each cell some lines, as text in columns: every column as wide as its widest line, two spaces apart. */
export function grid(rows: readonly (readonly (readonly string[])[])[], widths: readonly number[]): readonly string[] {
  return rows.flatMap((cells) => {
    const height = cells.reduce((most, cell) => Math.max(most, cell.length), 0);
    return Array.from({ length: height }, (_, index) =>
      cells
        .map((cell, column) => padded(cell[index] ?? '', widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  });
}

/** What the widest line of each column takes, and at most `limit`. */
export function widthsOf(rows: readonly (readonly (readonly string[])[])[], limit: number): readonly number[] {
  const columns = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  return Array.from({ length: columns }, (_, column) =>
    Math.min(
      limit,
      rows.flatMap((cells) => cells[column] ?? []).reduce((most, line) => Math.max(most, lengthOf(line)), 0),
    ),
  );
}

/**
 * Words of a text in lines of `width`, those after the first further in by `indent`. A word that comes to begin a line is
 * made inert anew: that is where a runner reads commands (I10).
 */
export function wrapped(text: string, width: number, indent: string): readonly string[] {
  const [first = '', ...words] = text.split(' ');
  const lines: string[] = [];
  let line = first;
  for (const word of words) {
    if (lengthOf(line) + 1 + lengthOf(word) > width) {
      lines.push(line);
      line = indent + word;
    } else line = `${line} ${word}`;
  }
  return [...lines, line].map(printable);
}

export function lengthOf(text: string): number {
  return Array.from(text).length;
}

function padded(text: string, width: number): string {
  const letters = Array.from(text);
  if (letters.length > width) return `${letters.slice(0, Math.max(0, width - 1)).join('')}…`;
  return text + ' '.repeat(width - letters.length);
}
