import { describe, expect, it } from 'vitest';
import { desired } from '../../../src/domain/ledger/desired.ts';
import { emptyState } from '../../../src/domain/ledger/state.ts';
import { lastKnownGood } from '../../../src/domain/ledger/ways-back.ts';
import { event, shipped, shippedWell, tell } from './story.ts';

const always = () => true;

describe('the last known good', () => {
  it('is the newest verified revision, and never just the one before', () => {
    const state = tell([
      ...shippedWell('1.0.0'),
      event.admitted('1.1.0'),
      event.began('1.1.0'),
      event.rejected(),
      event.rolledBack('1.0.0'),
      event.admitted('1.2.0'),
      event.began('1.2.0'),
      event.rejected(),
    ]);
    expect(lastKnownGood(state, always)?.version).toBe('1.0.0');
  });

  it('passes over what cannot be pulled, to the next older', () => {
    const state = tell([
      ...shippedWell('1.0.0'),
      ...shippedWell('1.1.0'),
      event.admitted('1.2.0'),
      event.began('1.2.0'),
      event.rejected(),
    ]);
    expect(lastKnownGood(state, (way) => way.version !== '1.1.0')?.version).toBe('1.0.0');
    expect(lastKnownGood(state, () => false)).toBeUndefined();
  });

  it('prefers what was verified to what was only adopted', () => {
    const state = tell([
      event.adopted('0.9.0'),
      ...shippedWell('1.0.0'),
      event.adopted('1.0.1'),
      event.admitted('1.1.0'),
      event.began('1.1.0'),
      event.rejected(),
    ]);
    expect(lastKnownGood(state, always)?.version).toBe('1.0.0');
  });

  it('is nothing that is held here', () => {
    const state = tell([
      ...shippedWell('1.0.0'),
      ...shippedWell('1.1.0'),
      {
        kind: 'held',
        hold: {
          scope: 'digest',
          digest: shipped('1.1.0').revision.digest,
          sourceKey: null,
          revision: null,
          by: 'person',
          cause: null,
          reason: 'leak',
        },
      },
    ]);
    expect(lastKnownGood(state, always)?.version).toBe('1.0.0');
  });

  it('is what a person named, and that alone, while a return to it is under way', () => {
    const to = shipped('1.0.0').revision.hash;
    const state = tell([
      ...shippedWell('1.0.0'),
      ...shippedWell('1.1.0'),
      ...shippedWell('1.2.0'),
      event.rejected({ by: 'person', to }),
    ]);
    expect(lastKnownGood(state, always)?.version).toBe('1.0.0');
    expect(lastKnownGood(state, (way) => way.version !== '1.0.0')).toBeUndefined();
  });
});

describe('what the platform shall run', () => {
  it('follows the head alone', () => {
    expect(desired(emptyState, always)).toBeNull();
    const idle = tell(shippedWell('1.0.0'));
    expect(desired(idle, always)?.version).toBe('1.0.0');
    const admitted = tell([event.admitted('1.1.0')], idle, 4);
    expect(desired(admitted, always)?.version).toBe('1.0.0');
    const began = tell([event.began('1.1.0')], admitted, 5);
    expect(desired(began, always)?.version).toBe('1.1.0');
    const returning = tell([event.withdrawn()], began, 6);
    expect(desired(returning, always)?.version).toBe('1.0.0');
  });
});
