import { createHash } from 'node:crypto';

/** ECR knows SHA-256 only. */
export const digestPattern = /^sha256:[0-9a-f]{64}$/;

export function digestOf(content: Buffer): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}
