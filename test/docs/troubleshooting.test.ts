import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../src/domain/error-code.ts';

const root = resolve(import.meta.dirname, '../..');
const page = await readFile(join(root, 'docs/troubleshooting.md'), 'utf8');

/** Code → its text, up to the next heading. */
const paragraphs = new Map(
  [...page.matchAll(/^### `([a-z-]+)`\n([\s\S]*?)(?=^#{2,3} |(?![\s\S]))/gm)].map(
    ([, code = '', text = '']) => [code, text.trim()] as const,
  ),
);

/** The codes of the gate's unmet requirements, read from where they are made. */
async function gateCodes(): Promise<readonly string[]> {
  const folder = join(root, 'src/plan');
  const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')));
  return files.flatMap((text) => [...text.matchAll(/\bcode: '([a-z-]+)'/g)].map(([, code = '']) => code));
}

/** The members of the union `Outcome`. */
async function outcomes(): Promise<readonly string[]> {
  const text = await readFile(join(root, 'src/domain/outcome.ts'), 'utf8');
  const [, union = ''] = /type Outcome =([^;]*);/.exec(text) ?? [];
  return [...union.matchAll(/'([a-z-]+)'/g)].map(([, outcome = '']) => outcome);
}

describe('docs/troubleshooting.md', () => {
  it.each(errorCodes)('says what %s is, and what to do', (code) => {
    expect(paragraphs.get(code)?.length ?? 0).toBeGreaterThan(80);
  });

  it('says it of every reason of the gate', async () => {
    const codes = await gateCodes();
    expect(codes).toContain('not-verified');
    expect(codes.filter((code) => !paragraphs.has(code))).toEqual([]);
  });

  it('speaks of no code that does not exist', async () => {
    const known = new Set<string>([...errorCodes, ...(await gateCodes())]);
    expect([...paragraphs.keys()].filter((code) => !known.has(code))).toEqual([]);
  });

  it('says what every outcome means, and of none that does not exist', async () => {
    const [, table = ''] = /## At 3 a\.m\.[\s\S]*?\n\|---.*\n([\s\S]*?)\n\n/.exec(page) ?? [];
    const told = table.split('\n').flatMap((row) => {
      const [, first = ''] = row.split('|');
      return [...first.matchAll(/`([a-z-]+)`/g)].map(([, outcome = '']) => outcome);
    });
    expect(told.sort()).toEqual([...(await outcomes())].sort());
  });
});
