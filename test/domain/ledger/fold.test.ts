import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/domain/hash.ts';
import { WaybillError } from '../../../src/domain/error.ts';
import type { LedgerEvent } from '../../../src/domain/ledger/event.ts';
import { emptyState, type LedgerState } from '../../../src/domain/ledger/state.ts';
import { event, shipped, shippedWell, tell } from './story.ts';

describe('the fold', () => {
  it('carries of a long reason only the beginning: what stands for ever must not fill the entries (I7)', () => {
    const reason = '🪵'.repeat(100_000);
    const rejected = tell([...shippedWell('1.0.0'), event.rejected({ by: 'person', reason })]);
    const { id: _id, at: _at, actor: _actor, ...hold } = rejected.holds[0] ?? expect.fail('expected a hold');
    const held = tell([{ kind: 'held', hold: { ...hold, reason } }], rejected, 5);
    expect(held.holds.map((one) => one.reason)).toEqual(Array(2).fill(`${'🪵'.repeat(499)}…`));
  });

  it('opens with an admission, and closes with its verdict', () => {
    const admitted = tell([event.admitted('1.0.0')]);
    expect(admitted.open).toMatchObject({ phase: 'admitted', number: 1, digest: null });
    const began = tell([event.began('1.0.0')], admitted, 2);
    expect(began.open).toMatchObject({ phase: 'began', number: 1, digest: digestOf('entry 1') });
    const verified = tell([event.verified()], began, 3);
    expect(verified.open).toBeNull();
    expect(verified.current).toMatchObject({ standing: 'verified', version: '1.0.0', number: 3 });
    expect(verified.waysBack.map((way) => way.version)).toEqual(['1.0.0']);
  });

  it('keeps a rejection, its hold and its judgement before anything goes back (I5)', () => {
    const state = tell([...shippedWell('1.0.0'), event.admitted('1.1.0'), event.began('1.1.0'), event.rejected()]);
    expect(state.open).toMatchObject({ phase: 'returning', number: 4, because: 'rejected', rejection: 6 });
    expect(state.holds).toMatchObject([
      { id: 6, scope: 'digest', digest: shipped('1.1.0').revision.digest, sourceKey: 'key-1.1.0' },
    ]);
    expect(state.judgements[0]).toMatchObject({ verdict: 'rejected', version: '1.1.0', passed: false });
    expect(state.current?.version).toBe('1.0.0');
  });

  it('holds nothing for what was withdrawn (I5)', () => {
    const state = tell([
      ...shippedWell('1.0.0'),
      event.admitted('1.1.0'),
      event.began('1.1.0'),
      event.withdrawn('network'),
      event.rolledBack('1.0.0'),
    ]);
    expect(state.holds).toEqual([]);
    expect(state.open).toBeNull();
    expect(state.current).toMatchObject({ standing: 'rolled-back', version: '1.0.0' });
    expect(state.judgements.find((one) => one.version === '1.1.0')?.verdict).toBe('admitted');
  });

  it('leaves what overtook us alone', () => {
    const state = tell([
      ...shippedWell('1.0.0'),
      event.admitted('1.1.0'),
      event.began('1.1.0'),
      event.withdrawn('overtaken'),
    ]);
    expect(state.open).toBeNull();
    expect(state.current?.standing).toBe('foreign');
    expect(state.waysBack.map((way) => way.version)).toEqual(['1.0.0']);
  });

  it('takes away the way back that a person rejects, and opens the return from idle', () => {
    const state = tell([
      ...shippedWell('1.0.0'),
      ...shippedWell('1.1.0'),
      event.rejected({ by: 'person', cause: null }),
    ]);
    expect(state.open).toMatchObject({ phase: 'returning', number: 7, cause: 'person' });
    expect(state.waysBack.map((way) => way.version)).toEqual(['1.0.0']);
  });

  it('rejects a revision for its configuration without touching its image (I5)', () => {
    const state = tell([
      ...shippedWell('1.0.0'),
      event.admitted('1.0.0', 'b'),
      event.began('1.0.0', 'b'),
      event.rejected({ scope: 'revision', cause: 'configuration' }),
    ]);
    expect(state.waysBack.map((way) => way.revision.hash)).toEqual([shipped('1.0.0').revision.hash]);
    expect(state.judgements[0]).toMatchObject({ verdict: 'verified', passed: true });
  });

  it('puts the image back in good standing only by a new verdict, never by a release', () => {
    const before = [
      ...shippedWell('1.0.0'),
      ...shippedWell('1.1.0'),
      event.rejected({ by: 'person' }),
      event.rolledBack('1.0.0'),
    ];
    const released = tell([...before, event.released(7)]);
    expect(released.holds).toEqual([]);
    expect(released.judgements.find((one) => one.version === '1.1.0')?.verdict).toBe('rejected');
    const again = tell(shippedWell('1.1.0'), released, 10);
    expect(again.judgements[0]).toMatchObject({ version: '1.1.0', verdict: 'verified' });
  });

  it('keeps 20 ways back and 200 judgements, the newest', () => {
    const many = Array.from({ length: 210 }, (_, index) => shippedWell(`1.0.${index}`)).flat();
    const state = tell(many);
    expect(state.waysBack).toHaveLength(20);
    expect(state.judgements).toHaveLength(200);
    expect(state.waysBack[0]?.version).toBe('1.0.209');
  });

  it.each<[string, LedgerEvent, readonly LedgerEvent[]]>([
    ['began without an admission', event.began('1.0.0'), []],
    ['verified without a beginning', event.verified(), [event.admitted('1.0.0')]],
    ['a second admission over an open one', event.admitted('1.1.0'), [event.admitted('1.0.0')]],
    ['rolled back while nothing returns', event.rolledBack('1.0.0'), shippedWell('1.0.0')],
    ['a rejection of what is on its way back already', event.rejected(), [...shippedWell('1.0.0'), event.rejected()]],
    ['a withdrawal of nothing', event.withdrawn(), []],
    ['stranded while nothing returns', event.stranded(), shippedWell('1.0.0')],
  ])('refuses %s', (_, bad, before) => {
    const state = tell(before);
    expect(() => tell([bad], state, before.length + 1)).toThrow(WaybillError);
  });

  it('holds its invariants over every history that it accepts', () => {
    const versions = fc.constantFrom('1.0.0', '1.1.0', '1.2.0');
    const any = fc.oneof(
      versions.map(event.adopted),
      versions.map((version) => event.admitted(version)),
      versions.map((version) => event.began(version)),
      fc.constant(event.verified()),
      fc.constant(event.deployed()),
      fc.constantFrom(
        event.rejected(),
        event.rejected({ scope: 'revision' }),
        event.rejected({ by: 'person', holds: true }),
      ),
      fc.constantFrom(event.withdrawn('capacity'), event.withdrawn('overtaken'), event.withdrawn('cancelled')),
      versions.map((version) => event.rolledBack(version)),
      fc.constant(event.stranded()),
      fc.nat(30).map((id) => event.released(id)),
    );
    fc.assert(
      fc.property(fc.array(any, { maxLength: 60 }), (events) => {
        let state: LedgerState = emptyState;
        let number = 1;
        for (const one of events) {
          let next: LedgerState;
          try {
            next = tell([one], state, number);
          } catch {
            continue;
          }
          if (one.kind === 'rejected') {
            // A rejection is never lost: it takes the ways back of its scope away, and holds where it says so.
            const subject = state.open ?? state.current;
            const still = next.waysBack.filter((way) =>
              one.scope === 'digest'
                ? way.revision.digest === subject?.revision.digest
                : way.revision.hash === subject?.revision.hash,
            );
            expect(still).toEqual([]);
            expect(next.holds.length).toBe(state.holds.length + (one.holds ? 1 : 0));
          } else if (one.kind !== 'released') expect(next.holds).toEqual(state.holds);
          if (one.kind === 'verified') expect(next.current?.standing).toBe('verified');
          const hashes = next.waysBack.map((way) => way.revision.hash);
          expect(new Set(hashes).size).toBe(hashes.length);
          state = next;
          number += 1;
        }
      }),
    );
  });
});
