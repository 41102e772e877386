import * as z from 'zod';
import type { Digest } from '../../domain/digest.ts';
import { WaybillError } from '../../domain/error.ts';
import { digestOf } from '../../domain/hash.ts';
import type { Manifest } from '../../domain/image.ts';
import { canonicalJson, type JsonObject } from '../../domain/json.ts';
import { type Entry, entryTag, type EntryHeader, type WrittenEntry } from '../../domain/ledger/entry.ts';
import { formatStatement, readStatement, type Statement, type Subject } from '../../domain/statement.ts';
import { emptyBlob, ociManifestMediaType } from '../stamp/empty-blob.ts';
import { digest, entryNumber, event, instant, maybe, text, texts } from './event-schema.ts';
import { state } from './state-schema.ts';

export const entryArtifactType = 'application/vnd.waybill.ledger.entry.v1+json';
export const entryPredicateType = 'https://waybill.dev/ledger/entry/v1';
export const statementAnnotation = 'dev.waybill.statement';

const entryPredicate: z.ZodType<EntryHeader & Pick<Entry, 'event' | 'state'>> = z.strictObject({
  service: text,
  environment: text,
  number: entryNumber,
  previous: digest.nullable(),
  time: instant,
  actor: text,
  run: text,
  nonce: text,
  commit: maybe,
  policy: z.strictObject({ commit: maybe, hash: text }).nullable(),
  restsOn: texts,
  event,
  state,
});

const manifestShape = z.object({
  artifactType: z.literal(entryArtifactType),
  annotations: z.object({ [statementAnnotation]: text }),
});

/** The statement of an entry: the header's members, `event` and `state` side by side in the predicate. */
export function entryStatement(entry: Entry): Statement {
  return {
    subject: [subjectOf(entry)],
    predicateType: entryPredicateType,
    predicate: { ...entry.header, event: entry.event, state: entry.state } as unknown as JsonObject,
  };
}

/** The manifest of an entry: without a subject, since registries delete referrers with theirs. Same entry, same bytes. */
export function encodeEntry(entry: Entry): Manifest {
  const bytes = new TextEncoder().encode(
    canonicalJson({
      schemaVersion: 2,
      mediaType: ociManifestMediaType,
      artifactType: entryArtifactType,
      config: emptyBlob.descriptor,
      layers: [emptyBlob.descriptor],
      annotations: { [statementAnnotation]: formatStatement(entryStatement(entry)) },
    }),
  );
  return { digest: digestOf(bytes), mediaType: ociManifestMediaType, bytes };
}

/** Reads an entry out of its manifest; throws `ledger-unreadable` saying what could not be read. */
export function decodeEntry(manifest: Manifest, number: number, repository: string): WrittenEntry {
  const unreadable = (reason: string): WaybillError =>
    new WaybillError('ledger-unreadable', {
      where: `ledger ${repository}#${entryTag(number)}`,
      message: reason,
      fix: 'a newer Waybill may have written it: use that version; else `waybill settle --restart-ledger --reason "…"` begins a new ledger that names this one',
    });
  const outer = manifestShape.safeParse(jsonOf(manifest.bytes));
  if (!outer.success) throw unreadable(`expected a manifest of a ledger entry, got ${firstIssue(outer.error)}`);
  const reading = readStatement(outer.data.annotations[statementAnnotation]);
  if (!reading.ok) throw unreadable(reading.reason);
  const { predicate, predicateType } = reading.statement;
  if (predicateType !== entryPredicateType) {
    throw unreadable(`expected the predicate ${entryPredicateType}, got ${JSON.stringify(predicateType)}`);
  }
  const parsed = entryPredicate.safeParse(predicate);
  if (!parsed.success) throw unreadable(`expected an entry, got ${firstIssue(parsed.error)}`);
  const { event: what, state: after, ...header } = parsed.data;
  if (header.number !== number) throw unreadable(`expected entry ${number}, got entry ${header.number}`);
  return { header, event: what, state: after, digest: manifest.digest };
}

/** The image that an entry speaks of; where it speaks of none (`released`, an unjudged end), the entry before it. */
function subjectOf({ header: { service, environment, number, previous }, event: what, state: after }: Entry): Subject {
  const image = (revision: { readonly repository: string; readonly digest: Digest }): Subject => ({
    name: revision.repository,
    digest: revision.digest,
  });
  if ('revision' in what) return image(what.revision);
  if (what.kind === 'rolled-back') return image(what.to.revision);
  if (what.kind === 'held') return { name: service, digest: what.hold.digest };
  if (after.open !== null) return image(after.open.revision);
  if (after.current?.number === number) return image(after.current.revision);
  const judged = after.judgements.find((judgement) => judgement.number === number);
  if (judged !== undefined) return { name: service, digest: judged.digest };
  return { name: `${service}@${environment}`, digest: previous ?? emptyBlob.descriptor.digest };
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  return issue === undefined ? 'something else' : `${issue.message} at "${issue.path.join('.')}"`;
}
