import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords } from '../../src/config/words.ts';

describe('splitWords', () => {
  it.each([
    ['npm run e2e', ['npm', 'run', 'e2e']],
    ['  a\t b\n', ['a', 'b']],
    [`a 'b c' "d e"f`, ['a', 'b c', 'd ef']],
    [`a '' ""`, ['a', '', '']],
    [`a\\ b \\"c "d\\"e" 'f\\g' "h\\i"`, ['a b', '"c', 'd"e', 'f\\g', 'h\\i']],
    [`'$HOME' '|' 'a;b' "a;b" \\$x *.js $ 1$`, ['$HOME', '|', 'a;b', 'a;b', '$x', '*.js', '$', '1$']],
    ['a \\\n b', ['a', 'b']],
  ])('%j', (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });

  it.each([
    '',
    '  ',
    'a | b',
    'a > b',
    'a && b',
    'a; b',
    '$(a)',
    '`a`',
    '"$(a)"',
    'a $HOME',
    '"${A}"',
    "'a",
    '"a',
    'a\\',
    '(a)',
  ])('refuses %j', (text) => {
    expect(typeof splitWords(text)).toBe('string');
  });

  it('gives back what was quoted, whatever it is (I10)', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (words) => {
        const quoted = words.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ');
        expect(splitWords(quoted)).toEqual(words);
      }),
    );
  });
});
