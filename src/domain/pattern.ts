/**
 * One piece of a pattern: a character that passes `test`; `many`: any number of them; `optional`: or none. `skips`: the
 * piece is only a fork, which leads to the next piece or past that many.
 */
interface Piece {
  readonly test: (character: string) => boolean;
  readonly many: boolean;
  readonly optional: boolean;
  readonly skips: number;
}

const notSlash = (character: string): boolean => character !== '/';
const anything = (): boolean => true;

function once(test: Piece['test']): Piece {
  return { test, many: false, optional: false, skips: 0 };
}

/** `[1-9a-z]`, with the range syntax that GitHub documents: letters, digits and ranges of them. */
function characterClass(body: string): Piece['test'] | string {
  if (body === '') return 'the brackets are empty';
  if (!/^(?:[a-z]-[a-z]|[A-Z]-[A-Z]|[0-9]-[0-9]|[a-zA-Z0-9])+$/.test(body)) {
    return `[${body}] may hold letters, digits and ranges of them only`;
  }
  for (const [range, from = '', to = ''] of body.matchAll(/(.)-(.)/g)) {
    if (from > to) return `the range ${range} runs backwards`;
  }
  const expression = new RegExp(`^[${body}]$`);
  return (character) => expression.test(character);
}

/** The pieces of a pattern, or a sentence that says what is wrong with it. */
function compile(pattern: string): readonly Piece[] | string {
  if (pattern === '') return 'it is empty';
  const pieces: Piece[] = [];
  let quantifiable: Piece['test'] | undefined;
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern.charAt(at);
    if (character === '*') {
      const double = pattern.charAt(at + 1) === '*';
      const begins = at === 0 || pattern.charAt(at - 1) === '/';
      if (double) at++;
      // `**/README.md` fits README.md too: the folders may be none, together with their slash.
      if (double && begins && pattern.charAt(at + 1) === '/') {
        pieces.push({ test: () => false, many: false, optional: true, skips: 3 });
      }
      pieces.push({ test: double ? anything : notSlash, many: true, optional: true, skips: 0 });
      quantifiable = undefined;
    } else if (character === '?' || character === '+') {
      if (quantifiable === undefined) return `\`${character}\` needs a character before it`;
      const last = pieces.length - 1;
      if (character === '?') pieces[last] = { ...once(quantifiable), optional: true };
      else pieces.push({ ...once(quantifiable), many: true, optional: true });
      quantifiable = undefined;
    } else if (character === '[') {
      const end = pattern.indexOf(']', at);
      if (end < 0) return 'a `[` is never closed';
      const test = characterClass(pattern.slice(at + 1, end));
      if (typeof test === 'string') return test;
      pieces.push(once(test));
      quantifiable = test;
      at = end;
    } else if (character === ']') {
      return 'a `]` closes nothing';
    } else if (/[\s~^:\\]/.test(character)) {
      return `no ref name holds ${JSON.stringify(character)}`;
    } else {
      quantifiable = (other) => other === character;
      pieces.push(once(quantifiable));
    }
  }
  return pieces;
}

/** Every position that can be reached from `from` without reading a character. */
function reach(pieces: readonly Piece[], from: Iterable<number>): Set<number> {
  const reached = new Set(from);
  for (const position of reached) {
    const piece = pieces[position];
    if (piece?.optional !== true) continue;
    reached.add(position + 1);
    if (piece.skips > 0) reached.add(position + piece.skips);
  }
  return reached;
}

/** What is wrong with a pattern, or null. A leading `!` is allowed. */
export function patternProblem(pattern: string): string | null {
  const compiled = compile(pattern.startsWith('!') ? pattern.slice(1) : pattern);
  return typeof compiled === 'string' ? compiled : null;
}

/**
 * Whether a branch's or tag's name (without `refs/heads/`) fits one of GitHub's filter patterns: `*` stops at `/`,
 * `**` does not, `?` and `+` repeat the character before them, `[]` is a choice of letters and digits. The rules are
 * those of "Filter pattern cheat sheet" in GitHub's "Workflow syntax". Time grows with length of pattern × name.
 * A pattern that is malformed, or begins with `!`, fits nothing.
 */
export function matchesPattern(pattern: string, name: string): boolean {
  const pieces = pattern.startsWith('!') ? '' : compile(pattern);
  if (typeof pieces === 'string') return false;
  let positions = reach(pieces, [0]);
  for (const character of name) {
    const next: number[] = [];
    for (const position of positions) {
      const piece = pieces[position];
      if (piece?.test(character) === true) next.push(piece.many ? position : position + 1);
    }
    positions = reach(pieces, next);
  }
  return positions.has(pieces.length);
}

/**
 * Whether a name fits a list of patterns. As GitHub does, they are taken in order: one that fits lets the name in, one
 * with a leading `!` that fits puts it out again, and a later one can let it in once more.
 */
export function matchesAny(patterns: readonly string[], name: string): boolean {
  let inside = false;
  for (const pattern of patterns) {
    if (pattern.startsWith('!')) inside &&= !matchesPattern(pattern.slice(1), name);
    else inside ||= matchesPattern(pattern, name);
  }
  return inside;
}
