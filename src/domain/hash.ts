import { createHash } from 'node:crypto';
import type { Digest } from './digest.ts';
import { canonicalJson, type Json } from './json.ts';

/** The sha256 of bytes (or of a text's UTF-8), as a digest. */
export function digestOf(bytes: string | Uint8Array): Digest {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}` as Digest;
}

/** 64 lowercase hex digits over the canonical JSON of a value. */
export function hashJson(value: Json): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}
