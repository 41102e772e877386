import { printable, printableLines } from '../../adapters/terminal/printable.ts';

/**
 * What means something in GitHub's Markdown: marks, and what would become a mention, an issue, a link or a picture; at
 * the beginning of a line also what would begin a list, a heading or a rule.
 */
const meaning = /[&<>\\`*_[\]|~$@]|#(?=\d)|^#|:(?=\/\/)|:(?=[a-z+-][\w+-]*:)|\bwww(?=\.)|^[-+=]|^\d+[.)](?=\s|$)/gi;

/** A comment that nobody sees: GitHub reads what stands on both sides of it as two texts. */
const gap = '<!-- -->';

/**
 * A foreign text as one line of Markdown that shows it and does nothing else (I10): in a paragraph, a list, a table's
 * cell or between HTML tags. Longer than `letters`: cut, with an ellipsis.
 */
export function plain(text: string, letters = 2000): string {
  return cut(oneLine(text), letters).replace(meaning, (mark) => {
    if (/^(?:@|#|:|www)$/i.test(mark)) return mark + gap;
    // Its mathematics begin with it; a tag around it is GitHub's own way to show one.
    if (mark === '$') return '<span>$</span>';
    return `${mark.slice(0, -1)}&#${mark.charCodeAt(mark.length - 1)};`;
  });
}

/** A foreign text as code within a line: between backticks where they can hold it, else in the tag. */
export function code(text: string, letters = 400): string {
  const shown = cut(oneLine(text), letters);
  if (shown === '') return '';
  return /[`|\\]/.test(shown) ? `<code>${plain(shown, letters)}</code>` : `\`${shown}\``;
}

/** Lines as a block of code. Its fence is longer than any in them, so that nothing within can end it. */
export function fence(texts: readonly string[], language: 'sh' | 'yaml' | 'diff' | 'text' | 'mermaid'): string {
  const lines = texts.flatMap(printableLines);
  const longest = lines.flatMap((line) => line.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const mark = '`'.repeat(Math.max(3, longest + 1));
  return [`${mark}${language}`, ...lines, mark].join('\n');
}

/** A link to a web address; anything else stays text. Nothing in the address can end it early. */
export function link(text: string, address: string): string {
  const url = URL.parse(address);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return plain(text);
  const target = url.href
    .replace(/[()<>[\]\\|`*_'"~$\s]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('&', '&amp;');
  return `[${plain(text)}](${target})`;
}

/** A label of a Mermaid node, without its quotes: letters and digits stay, the rest becomes Mermaid's own `#…;`. */
export function mermaidLabel(text: string, letters = 60): string {
  return cut(oneLine(text), letters).replace(/[^\p{L}\p{N} .,/…✓✗→-]/gu, (mark) => `#${mark.codePointAt(0) ?? 0};`);
}

/** Cut at a letter, not within one. */
export function cut(text: string, letters: number): string {
  if (text.length <= letters) return text;
  const all = Array.from(text);
  return all.length <= letters ? text : `${all.slice(0, letters - 1).join('')}…`;
}

function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}
