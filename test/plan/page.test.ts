import { describe, expect, it } from 'vitest';
import type { ServiceResult } from '../../src/domain/result.ts';
import { pageOf } from '../../src/plan/page.ts';
import { resultOf, turnedBack } from '../entry/summary/results.ts';

const stranded = { outcome: 'failed', good: false, details: { paged: true } } as const;

describe('who is called', () => {
  it.each<[Partial<ServiceResult>, ReturnType<typeof pageOf>]>([
    [{}, 'clear'],
    [{ verb: 'probe', outcome: 'verified' }, 'clear'],
    [{ outcome: 'unchanged' }, 'clear'],
    [{ verb: 'rollback', outcome: 'rolled-back' }, 'clear'],
    [stranded, 'alert'],
    [{ ...stranded, verb: 'rollback' }, 'alert'],
    [{ ...stranded, verb: 'settle', outcome: 'errored' }, 'alert'],
    [{ ...stranded, environment: null }, null],
    [{ outcome: 'deployed', details: { verdict: 'inconclusive' } }, null],
    [{ verb: 'rollback', outcome: 'unchanged' }, null],
    [{ verb: 'settle', outcome: 'unchanged' }, null],
    [{ verb: 'settle', outcome: 'settled' }, null],
    [{ outcome: 'rolled-back' }, null],
    [{ outcome: 'superseded' }, null],
    [{ outcome: 'refused', good: false }, null],
    [{ verb: 'build', environment: null, outcome: 'built' }, null],
  ])('%j: %s', (result, page) => {
    expect(pageOf(resultOf(result))).toBe(page);
  });

  it('is nobody where a version was taken back well: what runs is good, and nothing was stranded before', () => {
    expect(pageOf(turnedBack({ details: { paged: false } }))).toBeNull();
  });
});
