import type { Digest } from './digest.ts';
import { isDigest } from './digest.ts';
import { canonicalJson, type Json, type JsonObject } from './json.ts';

/** What stamps and ledger entries say, as an in-toto Statement (https://github.com/in-toto/attestation, spec/v1/statement.md). */
export interface Statement {
  readonly subject: readonly Subject[];
  readonly predicateType: string;
  readonly predicate: JsonObject;
}

export interface Subject {
  readonly name: string;
  readonly digest: Digest;
}

/** How a statement was wrapped. Nothing is verified by reading: that a signature is there says nothing of whose it is. */
export type Envelope = 'plain' | 'dsse' | 'sigstore-bundle';

export interface ReadStatement {
  readonly statement: Statement;
  readonly envelope: Envelope;
  readonly verified: false;
}

/** `ok: false` says in one clause what was expected and what came instead. */
export type StatementReading =
  ({ readonly ok: true } & ReadStatement) | { readonly ok: false; readonly reason: string };

export const statementType = 'https://in-toto.io/Statement/v1';
export const statementMediaType = 'application/vnd.in-toto+json';
export const sigstoreBundleMediaType = 'application/vnd.dev.sigstore.bundle.v0.3+json';

/** One text for one statement, so that writing it again gives the same digest. */
export function formatStatement(statement: Statement): string {
  return canonicalJson({
    _type: statementType,
    subject: statement.subject.map(({ name, digest }) => ({
      name,
      digest: { sha256: digest.slice('sha256:'.length) },
    })),
    predicateType: statement.predicateType,
    predicate: statement.predicate,
  });
}

/**
 * Reads a statement that stands alone, in a DSSE envelope, or in a DSSE envelope inside a Sigstore bundle
 * (https://docs.sigstore.dev/about/bundle/). Signatures are not looked at.
 */
export function readStatement(text: string): StatementReading {
  const outer = parseJson(text);
  if (!isObject(outer)) return failed('expected a JSON object');
  const bundled = outer['dsseEnvelope'];
  const enveloped = isObject(bundled) ? bundled : outer;
  if ('payloadType' in enveloped) {
    const { payloadType, payload } = enveloped;
    if (payloadType !== statementMediaType) {
      return failed(`expected an envelope of ${statementMediaType}, got ${JSON.stringify(payloadType)}`);
    }
    if (typeof payload !== 'string') return failed('expected a payload in base64 in the envelope');
    const inner = parseJson(Buffer.from(payload, 'base64').toString('utf8'));
    return statementOf(inner, enveloped === outer ? 'dsse' : 'sigstore-bundle');
  }
  return statementOf(outer, 'plain');
}

function statementOf(value: Json | undefined, envelope: Envelope): StatementReading {
  if (!isObject(value)) return failed('expected a JSON object as statement');
  const { _type, subject, predicateType, predicate } = value;
  if (_type !== statementType) return failed(`expected _type ${statementType}, got ${JSON.stringify(_type)}`);
  if (typeof predicateType !== 'string' || predicateType === '') return failed('expected a predicateType');
  if (!isObject(predicate)) return failed('expected a predicate that is an object');
  if (!Array.isArray(subject) || subject.length === 0) return failed('expected at least one subject');
  const subjects: Subject[] = [];
  for (const one of subject as readonly Json[]) {
    const read = subjectOf(one);
    if (read === undefined) return failed('expected every subject to have a name and a sha256 digest');
    subjects.push(read);
  }
  return { ok: true, statement: { subject: subjects, predicateType, predicate }, envelope, verified: false };
}

function subjectOf(value: Json): Subject | undefined {
  if (!isObject(value) || typeof value['name'] !== 'string' || !isObject(value['digest'])) return undefined;
  const { sha256 } = value['digest'];
  const digest = `sha256:${typeof sha256 === 'string' ? sha256 : ''}`;
  return isDigest(digest) ? { name: value['name'], digest } : undefined;
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function failed(reason: string): StatementReading {
  return { ok: false, reason };
}
