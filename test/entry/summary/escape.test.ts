import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { code, cut, fence, link, mermaidLabel, plain } from '../../../src/entry/summary/escape.ts';

/** Pieces that mean something to Markdown, HTML, GitHub or a runner, between arbitrary text. */
const pieces = fc.oneof(
  fc.constantFrom('`', '```', '~~~', '|', '\\', '*', '__', '<b>', '</details>', '<!--', '-->', '![i](http://x.test)'),
  fc.constantFrom('http://x.test', 'www.x.test', 'a@b.test', '@user', '#12', '&amp;', '&#42;', '$x$', ':tada:'),
  fc.constantFrom('\n', '\r', '# ', '- ', '1. ', '> ', '===', '    ', '::error::', '##[group]', '\u001b[31m', '\u202e'),
  fc.string(),
);
const hostile = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));

/** What a browser shows of escaped text: references and our own two tags taken back. */
function shown(markdown: string): string {
  return markdown
    .replaceAll('<!-- -->', '')
    .replaceAll('<span>$</span>', '$')
    .replace(/&#(\d+);/g, (_, number: string) => String.fromCharCode(Number(number)));
}

describe('plain text in a summary (I10)', () => {
  it.each([
    ['a cell’s end', 'a|b', 'a&#124;b'],
    ['a tag', '<img src=x>', '&#60;img src=x&#62;'],
    ['a picture', '![i](u)', '!&#91;i&#93;(u)'],
    ['a mention', 'by @octocat', 'by @<!-- -->octocat'],
    ['an issue', 'see #12', 'see #<!-- -->12'],
    ['a bare address', 'at https://x.test/', 'at https:<!-- -->//x.test/'],
    ['an address without its scheme', 'www.x.test', 'www<!-- -->.x.test'],
    ['a picture by name', ':tada:', ':<!-- -->tada:'],
    ['mathematics', '$x$', '<span>$</span>x<span>$</span>'],
    ['a heading', '# big', '#<!-- --> big'],
    ['a list', '- one', '&#45; one'],
    ['a numbered list', '1. one', '1&#46; one'],
    ['a second line', 'a\n\n## b', 'a ## b'],
    ['a workflow command', '::error::x', ': :<!-- -->error::x'],
    ['a reference that is text', '&lt;', '&#38;lt;'],
  ])('shows %s and does not make one', (_, text, markdown) => {
    expect(plain(text)).toBe(markdown);
  });

  it('leaves what people read as it is: versions, times, sentences', () => {
    for (const text of ['1.4.0', '1.4.0-rc.2', '10:00:00', 'runs, and passed its verdict (p95 12 ms)', 'say "no"'])
      expect(plain(text)).toBe(text);
  });

  it('has no mark left, whatever it is made of, and shows the text itself', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const markdown = plain(text);
        expect(markdown.replaceAll('<!-- -->', '').replaceAll('<span>$</span>', '')).not.toMatch(/[<>\\`*_[\]|~$]/);
        expect(markdown).not.toMatch(/@(?!<!-- -->)/);
        expect(markdown).not.toMatch(/[\n\r\p{Cc}\u202e]|:\/\/|^[-+=]|^#(?!<)/u);
        expect(markdown).not.toMatch(/&(?!#\d+;)/);
        expect(plain(shown(markdown))).toBe(markdown);
      }),
    );
  });
});

describe('code in a summary (I10)', () => {
  it('is between backticks where they can hold it, else in a tag', () => {
    expect(code('returns@prod <b> *x*')).toBe('`returns@prod <b> *x*`');
    expect(code('a`b|c')).toBe('<code>a&#96;b&#124;c</code>');
    expect(code(' ')).toBe('');
  });

  it('is never ended from within', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(code(text)).toMatch(/^(?:|`[^`|\\\n]+`|<code>[^`|\n]*<\/code>)$/);
      }),
    );
  });
});

describe('a block of code in a summary (I10)', () => {
  it('has a fence that no line in it closes', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 6 }), (texts) => {
        const lines = fence(texts, 'text').split('\n');
        const mark = /^`+/.exec(lines[0] ?? '')?.[0] ?? '';
        expect(mark.length).toBeGreaterThanOrEqual(3);
        expect(lines[0]).toBe(`${mark}text`);
        expect(lines.at(-1)).toBe(mark);
        for (const line of lines.slice(1, -1)) expect(line).not.toContain(mark);
      }),
    );
  });

  it('breaks lines and takes commands to the runner apart', () => {
    expect(fence(['a\r\n::warning::b', '\u001b[31mred'], 'text')).toBe('```text\na\n: :warning::b\nred\n```');
  });
});

describe('a link in a summary (I10)', () => {
  it('leads to web addresses only', () => {
    expect(link('run', 'https://x.test/a?b=1&c=2')).toBe('[run](https://x.test/a?b=1&amp;c=2)');
    expect(link('run', 'javascript:alert(1)')).toBe('run');
    expect(link('run', 'no address')).toBe('run');
  });

  it('is not ended by its address or its text', () => {
    fc.assert(
      fc.property(hostile, hostile, (text, path) => {
        const markdown = link(text, `https://x.test/${path}`);
        if (markdown !== plain(text)) expect(markdown).toMatch(/^\[[^[\]]*\]\(https:\/\/x\.test[^()<>[\]\\|`\s]*\)$/);
      }),
    );
  });
});

describe('a label of the journey (I10)', () => {
  it('holds no character that Mermaid reads', () => {
    expect(mermaidLabel('prod"]; click x "y')).toBe('prod#34;#93;#59; click x #34;y');
    fc.assert(
      fc.property(hostile, (text) => {
        expect(mermaidLabel(text).replaceAll(/#\d+;/g, '')).toMatch(/^[\p{L}\p{N} .,/…✓✗→-]*$/u);
      }),
    );
  });
});

describe('a text that is cut', () => {
  it('keeps whole letters and says that more followed', () => {
    expect(cut('😀😀😀', 2)).toBe('😀…');
    expect(cut('abc', 3)).toBe('abc');
  });
});
