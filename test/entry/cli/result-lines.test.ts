import { describe, expect, it } from 'vitest';
import { painter } from '../../../src/adapters/terminal/paint.ts';
import { resultLines } from '../../../src/entry/cli/result-lines.ts';
import { resultOf, turnedBack } from '../summary/results.ts';

describe('what a command came to', () => {
  it('is a tick, what happened, where it answers, and how to undo it', () => {
    expect(resultLines([resultOf({ warnings: ['no circuit breaker'] })])).toEqual([
      '✓ returns 1.4.0 runs in prod',
      '  runs, and passed its verdict',
      '  ! no circuit breaker',
      '  https://returns.shop.example/',
      '  to undo it: waybill rollback returns prod --from 1.4.0 --reason "…"',
    ]);
  });

  it('is a cross, and everything that is missing with its mend', () => {
    const unmet = [
      { code: 'verified-in', message: 'not verified in uat', fix: 'waybill ship returns 1.4.0 uat' },
      { code: 'held', message: 'held here' },
    ];
    expect(resultLines([turnedBack({ outcome: 'refused', message: 'not verified in uat; held here', unmet })])).toEqual(
      [
        '✗ returns 1.4.0 was refused for prod',
        '  - not verified in uat',
        '    fix: waybill ship returns 1.4.0 uat',
        '  - held here',
      ],
    );
  });

  it('says one thing that is missing once', () => {
    const unmet = [{ code: 'held', message: 'held here', fix: 'a:\n  b' }];
    expect(resultLines([turnedBack({ outcome: 'refused', message: 'held here', unmet })])).toEqual([
      '✗ returns 1.4.0 was refused for prod',
      '  held here',
      '  fix: a:',
      '         b',
    ]);
  });

  it('has colours where somebody asked for them, and none in a pipe', () => {
    expect(resultLines([turnedBack()], painter(true))[0]).toBe(
      '\u001b[31m✗ returns 1.4.0 was taken back in prod\u001b[0m',
    );
    expect(resultLines([turnedBack()], painter(false)).join('')).not.toContain('\u001b');
  });

  it('holds nothing that acts, whatever others wrote (I10)', () => {
    const evil = 'x\u001b[31m\n::error::y\n##[error]z';
    const unmet = [
      { code: evil, message: evil, fix: evil },
      { code: evil, message: evil },
    ];
    const lines = resultLines([
      turnedBack({ service: evil, version: evil, message: evil, unmet, warnings: [evil], undo: evil }),
    ]);
    for (const line of lines) expect(line).not.toMatch(/\p{Cc}|^\s*::|##\[/u);
  });

  it('says that there was nothing to do', () => {
    expect(resultLines([])).toEqual(['there was nothing to do']);
  });
});
