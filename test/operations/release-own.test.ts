import { expect, test } from 'vitest';
import type { LedgerEvent } from '../../src/domain/ledger/event.ts';
import { rejectionBehind } from '../../src/operations/release-own.ts';
import { journey } from './ledger/entries.ts';

const numbered = (...events: readonly LedgerEvent[]) => events.map((event, index) => ({ number: index + 1, event }));
const one = (kind: LedgerEvent['kind']): LedgerEvent => {
  const found = journey.find((event) => event.kind === kind);
  if (found === undefined) throw new Error(`no ${kind} in the journey`);
  return found;
};
const [admitted, began, rejected, withdrawn, back, released] = (
  ['admitted', 'began', 'rejected', 'withdrawn', 'rolled-back', 'released'] as const
).map(one) as [LedgerEvent, LedgerEvent, LedgerEvent, LedgerEvent, LedgerEvent, LedgerEvent];

test('the rejection behind a return is the one that began it', () => {
  expect(rejectionBehind(numbered(admitted, began, rejected, back))).toBe(3);
});

test('what people hold and release in between changes nothing', () => {
  expect(rejectionBehind(numbered(admitted, began, rejected, released, back))).toBe(3);
});

test('a return that began without a judgement has none, whatever was rejected before (I5)', () => {
  expect(rejectionBehind(numbered(admitted, began, rejected, back, admitted, began, withdrawn, back))).toBeNull();
});
