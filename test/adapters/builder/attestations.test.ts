import { describe, expect, it } from 'vitest';
import { withoutAttestations } from '../../../src/adapters/builder/attestations.ts';
import { contentOf, draft, oci, order, readLayout, type Descriptor, type Draft } from './layouts.ts';

const provenance = 'https://slsa.dev/provenance/v1';

/** As BuildKit adds it: a manifest beside the image, which says so in the index. */
function attestation(made: Draft, subject: Descriptor, types: readonly string[]): Descriptor {
  const layers = types.map((type) => ({
    ...made.blob('application/vnd.in-toto+json', JSON.stringify({ predicateType: type, of: subject.digest })),
    annotations: { 'in-toto.io/predicate-type': type },
  }));
  return {
    ...made.manifest(layers, oci, '{"os":"unknown","architecture":"unknown"}'),
    platform: { os: 'unknown', architecture: 'unknown' },
    annotations: {
      'vnd.docker.reference.type': 'attestation-manifest',
      'vnd.docker.reference.digest': subject.digest,
    },
  };
}

function image(made: Draft, architecture: string): Descriptor {
  const layer = made.blob(oci.layer, `layer of ${architecture}`);
  const root = made.manifest([layer], oci, JSON.stringify({ os: 'linux', architecture }));
  return { ...root, platform: { os: 'linux', architecture } };
}

const textOf = (bytes: Uint8Array): unknown => JSON.parse(Buffer.from(bytes).toString('utf8'));

describe('attestations in an index', () => {
  it('become referrers of the image that they are about, one a statement', async () => {
    const made = draft();
    const [amd, arm] = [image(made, 'amd64'), image(made, 'arm64')];
    made.enter(
      made.index([
        amd,
        arm,
        attestation(made, amd, [provenance, 'https://spdx.dev/Document']),
        attestation(made, arm, [provenance]),
      ]),
    );
    const read = await readLayout(made);
    const stripped = withoutAttestations(read, 'referrers');
    expect(textOf(stripped.root.bytes)).toMatchObject({
      manifests: [{ digest: amd.digest }, { digest: arm.digest }],
    });
    expect(order(stripped)).toEqual([amd.digest, arm.digest, stripped.root.digest]);
    expect(stripped.referrers?.map(({ bytes }) => textOf(bytes))).toMatchObject([
      { subject: { digest: amd.digest, size: amd.size }, annotations: { 'in-toto.io/predicate-type': provenance } },
      { subject: { digest: amd.digest }, annotations: { 'in-toto.io/predicate-type': 'https://spdx.dev/Document' } },
      { subject: { digest: arm.digest }, artifactType: 'application/vnd.in-toto+json' },
    ]);
    for (const { bytes } of stripped.referrers ?? []) {
      const { layers, config } = textOf(bytes) as { layers: Descriptor[]; config: Descriptor };
      expect(await contentOf(stripped, layers[0]?.digest ?? '')).toContain('"of":"sha256:');
      expect(await contentOf(stripped, config.digest)).toBe('{}');
    }
    expect(stripped.blobs).toHaveLength(4 + 3 + 1);
  });

  it('of one image leave that image, with nothing around it', async () => {
    const made = draft();
    const only = image(made, 'amd64');
    made.enter(made.index([only, attestation(made, only, [provenance])]));
    const read = await readLayout(made);
    const dropped = withoutAttestations(read, 'none');
    expect(dropped.root.digest).toBe(only.digest);
    expect(order(dropped)).toEqual([only.digest]);
    expect(dropped.referrers).toEqual([]);
    expect(dropped.blobs).toHaveLength(2);
    expect(withoutAttestations(read, 'referrers').root.digest).toBe(only.digest);
  });

  it('that are not there change nothing, byte for byte', async () => {
    const made = draft();
    made.enter(made.index([image(made, 'amd64')]));
    const read = await readLayout(made);
    expect(withoutAttestations(read, 'referrers')).toBe(read);
  });
});
