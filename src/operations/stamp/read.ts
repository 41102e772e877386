import * as z from 'zod';
import { type Digest, isDigest } from '../../domain/digest.ts';
import { WaybillError } from '../../domain/error.ts';
import type { Descriptor, Manifest } from '../../domain/image.ts';
import {
  readStatement,
  type ReadStatement,
  sigstoreBundleMediaType,
  statementMediaType,
} from '../../domain/statement.ts';
import type { Registry } from '../../ports/registry.ts';
import { predicateTypeAnnotation } from './write.ts';

/** More than any statement of ours, and little enough to read whatever stands there. */
const limitBytes = 4 * 1024 * 1024;

export interface Stamp extends ReadStatement {
  /** The digest of the referrer that carries it. */
  readonly digest: Digest;
}

/** A referrer that should be a stamp and is none: it counts for nothing, and people are told. */
export interface UnreadableStamp {
  readonly digest: Digest;
  readonly reason: string;
}

export interface Stamps {
  readonly stamps: readonly Stamp[];
  readonly unreadable: readonly UnreadableStamp[];
}

const layered = z.object({
  layers: z.tuple([
    z.object({
      digest: z.custom<Digest>((value) => typeof value === 'string' && isDigest(value), 'expected a digest'),
    }),
  ]),
});

/** All stamps of one kind on an image: plain statements, and those inside Sigstore bundles (their signatures unverified). */
export async function readStamps(
  registry: Registry,
  repository: string,
  subject: Digest,
  predicateType: string,
): Promise<Stamps> {
  const listed = await registry.referrers(repository, subject, [statementMediaType, sigstoreBundleMediaType]);
  const candidates = listed.filter((descriptor) => mayBe(descriptor, predicateType));
  if (candidates.length === 0) return { stamps: [], unreadable: [] };
  const manifests = await registry.read(
    repository,
    candidates.map(({ digest }) => digest),
  );
  const stamps: Stamp[] = [];
  const unreadable: UnreadableStamp[] = [];
  await Promise.all(
    candidates.map(async ({ digest }) => {
      const read = await readOne(registry, repository, subject, manifests.get(digest));
      if (typeof read === 'string') unreadable.push({ digest, reason: read });
      else if (read.statement.predicateType === predicateType) stamps.push({ ...read, digest });
    }),
  );
  const byDigest = (one: { digest: Digest }, other: { digest: Digest }): number => (one.digest < other.digest ? -1 : 1);
  return { stamps: stamps.sort(byDigest), unreadable: unreadable.sort(byDigest) };
}

/** Some tools list no annotations, or write others: only one that names another predicate is passed over unread. */
function mayBe({ annotations }: Descriptor, predicateType: string): boolean {
  const said = annotations?.[predicateTypeAnnotation] ?? annotations?.['dev.sigstore.bundle.predicateType'];
  return said === undefined || said === predicateType;
}

async function readOne(
  registry: Registry,
  repository: string,
  subject: Digest,
  manifest: Manifest | undefined,
): Promise<ReadStatement | string> {
  if (manifest === undefined) return 'it is listed and not there';
  const parsed = layered.safeParse(jsonOf(manifest.bytes));
  if (!parsed.success) return 'expected a manifest with one layer, the statement';
  let bytes: Uint8Array;
  try {
    bytes = await registry.readBlob(repository, parsed.data.layers[0].digest, limitBytes);
  } catch (error) {
    if (error instanceof WaybillError && (error.code === 'digest-mismatch' || error.code === 'manifest-missing')) {
      return error.message;
    }
    throw error;
  }
  const reading = readStatement(new TextDecoder().decode(bytes));
  if (!reading.ok) return reading.reason;
  if (!reading.statement.subject.some(({ digest }) => digest === subject))
    return 'its statement is about another image';
  return reading;
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
