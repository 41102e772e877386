import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/domain/hash.ts';
import {
  formatStatement,
  readStatement,
  type Statement,
  statementMediaType,
  statementType,
} from '../../src/domain/statement.ts';

const statement: Statement = {
  subject: [{ name: 'shop/returns', digest: digestOf('image') }],
  predicateType: 'https://waybill.dev/stamp/built/v1',
  predicate: { b: 1, a: ['ü'] },
};
const payload = Buffer.from(formatStatement(statement)).toString('base64');
const envelope = { payloadType: statementMediaType, payload, signatures: [{ sig: 'AA==' }] };

describe('a statement', () => {
  it('has one text, in which the digest stands as in-toto wants it', () => {
    expect(JSON.parse(formatStatement(statement))).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'shop/returns', digest: { sha256: digestOf('image').slice(7) } }],
      predicateType: statement.predicateType,
      predicate: statement.predicate,
    });
    expect(formatStatement({ ...statement, predicate: { a: ['ü'], b: 1 } })).toBe(formatStatement(statement));
  });

  it.each([
    ['plain', formatStatement(statement)],
    ['dsse', JSON.stringify(envelope)],
    ['sigstore-bundle', JSON.stringify({ mediaType: 'x', dsseEnvelope: envelope })],
  ])('is read %s, never as verified', (kind, text) => {
    expect(readStatement(text)).toEqual({ ok: true, statement, envelope: kind, verified: false });
  });

  const whole = JSON.parse(formatStatement(statement)) as object;
  it.each([
    ['no JSON', '{', 'expected a JSON object'],
    ['a list', '[]', 'expected a JSON object'],
    ['another type', JSON.stringify({ ...whole, _type: 'x' }), `expected _type ${statementType}, got "x"`],
    ['no subject', JSON.stringify({ ...whole, subject: [] }), 'expected at least one subject'],
    [
      'a digest that is none',
      JSON.stringify({ ...whole, subject: [{ name: 'a', digest: { sha256: 'ff' } }] }),
      'expected every subject to have a name and a sha256 digest',
    ],
    [
      'a predicate that is a list',
      JSON.stringify({ ...whole, predicate: [] }),
      'expected a predicate that is an object',
    ],
    ['no predicate type', JSON.stringify({ ...whole, predicateType: '' }), 'expected a predicateType'],
    [
      'an envelope of something else',
      JSON.stringify({ ...envelope, payloadType: 'text/plain' }),
      `expected an envelope of ${statementMediaType}, got "text/plain"`,
    ],
    ['an envelope around nothing', JSON.stringify({ ...envelope, payload: '' }), 'expected a JSON object as statement'],
  ])('is refused with the reason where it is %s', (_name, text, reason) => {
    expect(readStatement(text)).toEqual({ ok: false, reason });
  });
});
