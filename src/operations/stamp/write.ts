import { digestOf } from '../../domain/hash.ts';
import type { Descriptor, Manifest } from '../../domain/image.ts';
import { canonicalJson } from '../../domain/json.ts';
import { formatStatement, type Statement, statementMediaType } from '../../domain/statement.ts';
import type { PutOutcome, Registry } from '../../ports/registry.ts';
import { emptyBlob, ociManifestMediaType } from './empty-blob.ts';

/** The annotation by which tools tell statements apart without reading them (in-toto attestation bundles). */
export const predicateTypeAnnotation = 'in-toto.io/predicate-type';

/**
 * Stamps an image: stores a statement about it as a referrer beside it (OCI image specification 1.1). The same
 * statement gives the same bytes, so that stamping again changes nothing and answers `same`.
 */
export async function writeStamp(
  registry: Registry,
  repository: string,
  subject: Pick<Descriptor, 'digest' | 'mediaType' | 'size'>,
  statement: Statement,
): Promise<{ readonly outcome: PutOutcome; readonly stamp: Manifest }> {
  const text = new TextEncoder().encode(formatStatement(statement));
  const stamp = stampManifest(subject, statement.predicateType, text);
  await Promise.all([registry.writeBlob(repository, emptyBlob.bytes), registry.writeBlob(repository, text)]);
  return { outcome: await registry.put(repository, stamp), stamp };
}

function stampManifest(
  { digest, mediaType, size }: Pick<Descriptor, 'digest' | 'mediaType' | 'size'>,
  predicateType: string,
  text: Uint8Array,
): Manifest {
  const bytes = new TextEncoder().encode(
    canonicalJson({
      schemaVersion: 2,
      mediaType: ociManifestMediaType,
      artifactType: statementMediaType,
      config: emptyBlob.descriptor,
      layers: [{ mediaType: statementMediaType, digest: digestOf(text), size: text.length }],
      subject: { mediaType, digest, size },
      annotations: { [predicateTypeAnnotation]: predicateType },
    }),
  );
  return { digest: digestOf(bytes), mediaType: ociManifestMediaType, bytes };
}
