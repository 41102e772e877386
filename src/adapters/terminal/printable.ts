const escape = '\u001b';
const bell = '\u0007';

const escapes = [
  // Control sequences, then operating system commands and other strings up to their end, then single escapes.
  new RegExp(`${escape}\\[[0-?]*[ -/]*[@-~]`, 'g'),
  new RegExp(`${escape}[\\]PX^_][^${bell}${escape}]*(?:${bell}|${escape}\\\\)?`, 'g'),
  new RegExp(`${escape}[ -/]*[0-~]?`, 'g'),
];

/** Everything that acts instead of being shown: control characters, and marks that reverse the order of letters. */
const acting = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200e\u200f]/gu;

/**
 * The lines of a foreign text as they may be printed (I10): nothing in them moves the cursor, colours, rings, or is
 * taken for a command by a runner, which reads `::name::` at the beginning of a line and `##[name]` anywhere.
 */
export function printableLines(text: string): readonly string[] {
  const shown = escapes.reduce((rest, pattern) => rest.replace(pattern, ''), text);
  return shown.split(/\r\n|\n|\r/).map(inert);
}

/** One line of it; what were several are joined by spaces. */
export function printable(text: string): string {
  return printableLines(text).join(' ');
}

function inert(line: string): string {
  return line
    .replaceAll('\t', '    ')
    .replace(acting, '')
    .replace(/^(\s*):(?=:)/, '$1: ')
    .replaceAll('##[', '## [');
}
