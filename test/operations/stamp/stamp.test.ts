import { beforeEach, describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/domain/hash.ts';
import type { Manifest } from '../../../src/domain/image.ts';
import { instantOf } from '../../../src/domain/instant.ts';
import type { SourceKey } from '../../../src/domain/source-key.ts';
import { formatStatement, sigstoreBundleMediaType, statementMediaType } from '../../../src/domain/statement.ts';
import {
  builtPredicateType,
  builtStampOf,
  builtStatement,
  type BuiltFacts,
} from '../../../src/operations/stamp/built.ts';
import { emptyBlob, ociManifestMediaType } from '../../../src/operations/stamp/empty-blob.ts';
import { readStamps } from '../../../src/operations/stamp/read.ts';
import { writeStamp } from '../../../src/operations/stamp/write.ts';
import { createMemoryRegistry, type MemoryRegistry } from '../../ports/memory-registry.ts';

const repository = 'shop/returns';
const facts: BuiltFacts = {
  sourceKey: 'a'.repeat(40) as SourceKey,
  keyInput: null,
  source: 'proven',
  commit: 'c'.repeat(40),
  builder: 'command',
  inputs: { 'app.jar': 'b'.repeat(64) },
  run: 'local',
  actor: 'ada',
  time: instantOf(0),
};

let registry: MemoryRegistry;
let image: Manifest;

function manifestOf(body: object): Manifest {
  const bytes = new TextEncoder().encode(
    JSON.stringify({ schemaVersion: 2, mediaType: ociManifestMediaType, ...body }),
  );
  return { digest: digestOf(bytes), mediaType: ociManifestMediaType, bytes };
}
function subjectOf({ digest, mediaType, bytes }: Manifest) {
  return { digest, mediaType, size: bytes.length };
}

beforeEach(async () => {
  registry = createMemoryRegistry();
  await registry.create(repository, 'image');
  await registry.writeBlob(repository, emptyBlob.bytes);
  image = manifestOf({ config: emptyBlob.descriptor, layers: [] });
  await registry.put(repository, image);
});

describe('stamps', () => {
  it('are read back as they were written; written again they are the same', async () => {
    const statement = builtStatement({ repository, digest: image.digest }, facts);
    const { outcome, stamp } = await writeStamp(registry, repository, subjectOf(image), statement);
    expect(outcome).toBe('written');
    expect((await writeStamp(registry, repository, subjectOf(image), statement)).outcome).toBe('same');
    expect(await readStamps(registry, repository, image.digest, builtPredicateType)).toEqual({
      stamps: [{ ok: true, statement, envelope: 'plain', verified: false, digest: stamp.digest }],
      unreadable: [],
    });
    expect(
      (await readStamps(registry, repository, image.digest, 'https://waybill.dev/stamp/tested/v1')).stamps,
    ).toEqual([]);
  });

  it('are found inside a Sigstore bundle too, and said to be unverified', async () => {
    const statement = builtStatement({ repository, digest: image.digest }, facts);
    const payload = Buffer.from(formatStatement(statement)).toString('base64');
    const bundle = JSON.stringify({
      mediaType: sigstoreBundleMediaType,
      dsseEnvelope: { payload, payloadType: statementMediaType, signatures: [{ sig: 'AA==' }] },
    });
    const blob = await registry.writeBlob(repository, new TextEncoder().encode(bundle));
    const layer = { mediaType: sigstoreBundleMediaType, digest: blob, size: bundle.length };
    await registry.put(
      repository,
      manifestOf({
        artifactType: sigstoreBundleMediaType,
        config: emptyBlob.descriptor,
        layers: [layer],
        subject: subjectOf(image),
      }),
    );
    const { stamps } = await readStamps(registry, repository, image.digest, builtPredicateType);
    expect(stamps).toMatchObject([{ envelope: 'sigstore-bundle', verified: false, statement }]);
    expect((await builtStampOf(registry, repository, image.digest))?.sourceKey).toBe(facts.sourceKey);
  });

  it('I3: a statement about another image, or none at all, counts for nothing and is told', async () => {
    const other = builtStatement({ repository, digest: digestOf('another image') }, facts);
    await writeStamp(registry, repository, subjectOf(image), other);
    const { outcome } = await writeStamp(registry, repository, subjectOf(image), { ...other, subject: [] });
    expect(outcome).toBe('written');
    const read = await readStamps(registry, repository, image.digest, builtPredicateType);
    expect(read.stamps).toEqual([]);
    expect(read.unreadable.map(({ reason }) => reason).sort()).toEqual([
      'expected at least one subject',
      'its statement is about another image',
    ]);
    expect(await builtStampOf(registry, repository, image.digest)).toBeUndefined();
  });

  it('I1: of two sources that came to the same bytes, each finds its own stamp', async () => {
    const second = { ...facts, sourceKey: 'b'.repeat(40) as SourceKey, time: instantOf(1000) };
    for (const one of [second, facts]) {
      await writeStamp(
        registry,
        repository,
        subjectOf(image),
        builtStatement({ repository, digest: image.digest }, one),
      );
    }
    expect((await builtStampOf(registry, repository, image.digest, second.sourceKey))?.sourceKey).toBe(
      second.sourceKey,
    );
    expect((await builtStampOf(registry, repository, image.digest))?.sourceKey).toBe(facts.sourceKey);
  });
});
