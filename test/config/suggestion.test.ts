import { describe, expect, it } from 'vitest';
import { suggestion } from '../../src/config/suggestion.ts';

describe('suggestion', () => {
  const known = ['branches', 'tags', 'requires', 'role', 'url', 'hold'];

  it.each([
    ['branch', 'branches'],
    ['brnaches', 'branches'],
    ['tag', 'tags'],
    ['Role', 'role'],
    ['require', 'requires'],
    ['hodl', 'hold'],
  ])('%s → %s', (word, meant) => {
    expect(suggestion(word, known)).toBe(meant);
  });

  it.each(['', 'x', 'colour', 'approvals', 'constructor'])('has none for %j', (word) => {
    expect(suggestion(word, known)).toBeUndefined();
  });
});
