import { code, fence, plain } from './escape.ts';

/** A part that is folded away until somebody opens it. `title` is foreign text, `body` is Markdown. */
export function folded(title: string, body: readonly string[]): string {
  return [`<details><summary>${plain(title)}</summary>`, ...body, '</details>'].join('\n\n');
}

/** A table. `head` and cells are Markdown already; a column without any value is left out. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const used = head.map((_, column) => rows.some((row) => (row[column] ?? '') !== ''));
  const shown = (cells: readonly string[]): string => `| ${cells.filter((_, column) => used[column]).join(' | ')} |`;
  return [shown(head), shown(head.map(() => '---')), ...rows.map(shown)].join('\n');
}

/** What is wrong, and the line that mends it, ready to be copied. */
export function remedy(
  what: { readonly text: string; readonly code: string | null; readonly fix: string | null },
  letters: number,
): string {
  const head = `- ${plain(what.text, letters)}${what.code === null ? '' : ` (${code(what.code)})`}`;
  if (what.fix === null) return head;
  return [head, '', ...indented(fence(what.fix.split('\n'), languageOf(what.fix)))].join('\n');
}

/** Commands by the program that they begin with; the rest are lines of YAML. */
export function languageOf(fix: string): 'sh' | 'yaml' {
  return /^(?:waybill|git|gh|aws|docker|terraform|npm|npx) /.test(fix) ? 'sh' : 'yaml';
}

function indented(block: string): readonly string[] {
  return block.split('\n').map((line) => `  ${line}`);
}
