import { beforeEach, describe, expect, it } from 'vitest';
import { digestOf } from '../../src/domain/hash.ts';
import type { Digest } from '../../src/domain/digest.ts';
import type { Manifest } from '../../src/domain/image.ts';
import type { LedgerEvent } from '../../src/domain/ledger/event.ts';
import type { Shipped } from '../../src/domain/ledger/state.ts';
import { moveTags } from '../../src/operations/move-tags.ts';
import type { Session } from '../../src/operations/session.ts';
import type { Report } from '../../src/ports/reporter.ts';
import { createMemoryRegistry, type MemoryRegistry } from '../ports/memory-registry.ts';
import { following } from './ledger/entries.ts';
import { append } from '../../src/operations/ledger/append.ts';
import { event, shipped } from '../domain/ledger/story.ts';
import type { WrittenEntry } from '../../src/domain/ledger/entry.ts';

const ledger = 'waybill/prod/returns';
const images = 'returns';

describe('the moving tags', () => {
  let registry: MemoryRegistry;
  let said: Report[];
  let chain: WrittenEntry[];

  beforeEach(async () => {
    registry = createMemoryRegistry();
    await registry.create(images, 'image');
    await registry.create(ledger, 'ledger');
    said = [];
    chain = [];
  });

  it('name what runs again after a person took back what had been verified, and blame no hand (I4)', async () => {
    const [old, fresh] = [await image('1.5.0'), await image('1.6.0')];
    await write(...ran(old), ...ran(fresh));
    await moveTags(session(), 1);
    expect(await named('at.prod')).toBe(fresh.revision.digest);
    await write(event.rejected({ by: 'person', cause: null }), {
      kind: 'rolled-back',
      to: old,
      probe: 'passed',
      evidence: [],
    });
    // In passing, as whoever comes after a run that died before its tags moved.
    const moved = await moveTags(session(), 1, 'leave');
    expect(moved).toEqual(['at.prod']);
    expect(await named('at.prod')).toBe(old.revision.digest);
    expect(said).toEqual([]);
  });

  it('keep the evidence where one names what never ran here (I4)', async () => {
    const [good, forged] = [await image('1.5.0'), await image('0.0.1')];
    await write(...ran(good));
    await moveTags(session(), 1);
    registry.tamper(images, 'at.prod', forged.revision.digest);
    expect(await moveTags(session(), 1, 'leave')).toEqual([]);
    expect(await named('at.prod')).toBe(forged.revision.digest);
    expect(said).toMatchObject([{ kind: 'warning', text: expect.stringContaining('moved by a hand') as string }]);
  });

  async function image(version: string): Promise<Shipped> {
    const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, annotations: { version } }));
    const digest = digestOf(bytes);
    const manifest: Manifest = { digest, mediaType: 'application/vnd.oci.image.manifest.v1+json', bytes };
    await registry.put(images, manifest);
    const of = shipped(version);
    return { ...of, revision: { ...of.revision, digest } };
  }

  async function write(...events: readonly LedgerEvent[]): Promise<void> {
    for (const one of events) {
      const entry = following(chain.at(-1), one);
      const answer = await append(registry, ledger, entry);
      if (answer.kind === 'lost') throw new Error('an entry was lost');
      chain.push({ ...entry, digest: answer.digest });
    }
  }

  async function named(tag: string): Promise<Digest | undefined> {
    return (await registry.read(images, [tag])).get(tag)?.digest;
  }

  /** The few parts of a session that tags need. */
  function session(): Session {
    const environment = { name: 'prod', requires: { verifiedIn: [], except: { branches: [], tags: [] } } };
    const parts: Partial<Record<keyof Session, unknown>> = {
      service: 'returns',
      environment,
      policy: {
        policy: {
          environments: [environment],
          registry: { ledger: 'waybill/{environment}/{service}', latest: null },
        },
      },
      registry,
      ledgers: () => registry,
      reporter: { report: (report: Report) => said.push(report) },
    };
    return parts as unknown as Session;
  }
});

/** The events by which a revision comes to run verified. */
function ran(of: Shipped): readonly LedgerEvent[] {
  return [
    { kind: 'admitted', ...of, admitBy: '2026-11-20T11:00:00.000Z' as never, probes: [], refs: [] },
    {
      kind: 'began',
      revision: of.revision,
      baseline: {},
      verdictBy: '2026-11-20T11:00:00.000Z' as never,
      leaseUntil: '2026-11-20T11:00:00.000Z' as never,
    },
    event.verified(),
  ];
}
