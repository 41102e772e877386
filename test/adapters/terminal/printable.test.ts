import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable, printableLines } from '../../../src/adapters/terminal/printable.ts';

const escape = '\u001b';

describe('a foreign text that is printed (I10)', () => {
  it.each([
    ['colours', `a${escape}[31mred${escape}[0m b`, 'ared b'],
    ['a window title', `x${escape}]0;title\u0007y`, 'xy'],
    ['a link', `q${escape}]8;;http://example.test${escape}\\link`, 'qlink'],
    ['a character set', `k${escape}(Bz`, 'kz'],
    ['a workflow command', '::error::z', ': :error::z'],
    ['an old workflow command', '##[group]z', '## [group]z'],
    ['letters in reverse', 'a\u202eb', 'ab'],
    ['several lines', 'a\r\nb', 'a b'],
  ])('loses %s', (_, text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it('never holds what acts, whatever it is made of', () => {
    const pieces = fc.constantFrom(escape, '[31m', ']0;', '\u0007', '::', '##[', '\n', '\r', '\u202e', 'a', ' ', '\\');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        for (const line of printableLines(parts.join(''))) {
          expect(line).not.toMatch(/[\p{Cc}\u202e]/u);
          expect(line).not.toMatch(/^\s*::|##\[/);
        }
      }),
    );
  });
});
