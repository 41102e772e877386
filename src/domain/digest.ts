import { WaybillError } from './error.ts';

declare const digestBrand: unique symbol;
/** `sha256:` and 64 lowercase hex digits (OCI image specification, descriptor.md). */
export type Digest = string & { readonly [digestBrand]: true };

const pattern = /^sha256:[0-9a-f]{64}$/;

export function isDigest(text: string): text is Digest {
  return pattern.test(text);
}

/** Parses a digest once, at the edge; throws `input-invalid` naming `where` it stood. */
export function parseDigest(text: string, where: string): Digest {
  if (isDigest(text)) return text;
  throw new WaybillError('input-invalid', {
    message: `expected a digest (sha256: and 64 lowercase hex digits), got ${JSON.stringify(text)}`,
    where,
  });
}

/** The first twelve hex digits, enough for people to tell two images apart. */
export function shortDigest(digest: Digest): string {
  return digest.slice('sha256:'.length, 'sha256:'.length + 12);
}
