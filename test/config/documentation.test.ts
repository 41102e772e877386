import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseProblems } from './problems.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/waybill-yml.md'), 'utf8');
const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block = '']) => block);

/** Examples show parts of a file; what they leave out is added. */
function whole(block: string): string {
  const missing = [
    ['version', 'version: 1\n'],
    [
      'environments',
      'environments:\n  uat: { cluster: uat, url: https://uat.example }\n  prod: { cluster: shop, url: https://shop.example }\n',
    ],
    ['services', 'services:\n  returns:\n'],
  ] as const;
  return block + missing.map(([key, text]) => (new RegExp(`^${key}:`, 'm').test(block) ? '' : text)).join('');
}

describe('docs/waybill-yml.md', () => {
  it.each(blocks)('has an example that is right: %s', (block) => {
    expect(parseProblems(whole(block))).toEqual([]);
  });

  it('has examples', () => {
    expect(blocks.length).toBeGreaterThan(5);
  });
});
