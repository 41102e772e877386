import { expect, it } from 'vitest';
import { blotting } from '../../src/domain/blot.ts';

const secret = 'T0ken/S3cret+Väl ue<"&=';

const inXml = secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

it.each([
  ['as it is', secret, /^\*{3}$/],
  ['in JSON', JSON.stringify({ secret }), /^\{"secret":"\*{3}"\}$/],
  ['in an address', `https://x.example/?t=${encodeURIComponent(secret)}`, /\?t=\*{3}$/],
  ['in a form', new URLSearchParams({ secret }).toString(), /^secret=\*{3}$/],
  ['in XML', `<a b="${inXml}"/>`, /^<a b="\*{3}"\/>$/],
  // Of Base64, a few letters may stand at the ends: they belong to the neighbours too.
  ['in Base64', Buffer.from(secret).toString('base64'), /^\*{3}.{0,4}$/],
  ['in Base64, behind a name', Buffer.from(`u:${secret}`).toString('base64'), /^.{3}\*{3}.{0,4}$/],
  ['in Base64, between others', Buffer.from(`me:${secret}:x`).toString('base64'), /^.{4}\*{3}.{0,8}$/],
  ['in Base64 of addresses', Buffer.from(`you:${secret}`).toString('base64url'), /^.{6,7}\*{3}.{0,4}$/],
])('a secret is blotted out: %s (I9)', (_how, text, left) => {
  expect(blotting([secret])(text)).toMatch(left);
});

it('each line of a secret that has several, and nothing of one that holds another', () => {
  const clean = blotting(['first line of it\nsecond line of it', 'line of it']);
  expect(clean('a second line of it b, first line of it')).toBe('a *** b, ***');
});

it('words that are no secret stay', () => {
  expect(blotting(['abc', '', 'secret-7'])('about secrets, abd, c2Vj')).toBe('about secrets, abd, c2Vj');
});
