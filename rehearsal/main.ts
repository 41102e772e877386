import { readFile } from 'node:fs/promises';
import type { PolicyDocuments } from './iam/principals.ts';
import { startRehearsal, type RehearsalOptions } from './start.ts';

/**
 * Runs a rehearsal until `until` aborts, then ends it with every process of its tasks. When it is ready, `write` gets
 * one line of JSON: `{"endpoint","registry","region","accessKeyId","secretAccessKey"}`, and with `enforceIam` the keys of
 * its `roles`. Rejects where it cannot start.
 */
export async function rehearse(
  {
    enforceIam,
    ...options
  }: RehearsalOptions & {
    /** A file of JSON: role name → IAM policy document. */
    readonly enforceIam?: string;
  },
  write: (line: string) => void,
  until: AbortSignal,
): Promise<void> {
  if (until.aborted) return;
  const over = new Promise((aborted) => until.addEventListener('abort', aborted, { once: true }));
  const policies = enforceIam === undefined ? undefined : await readPolicies(enforceIam);
  const rehearsal = await startRehearsal({ ...options, ...(policies !== undefined && { policies }) });
  try {
    const { endpoint, registry, region, accessKeyId, secretAccessKey, roles } = rehearsal;
    const known = { endpoint, registry, region, accessKeyId, secretAccessKey };
    write(JSON.stringify(policies === undefined ? known : { ...known, roles }));
    await over;
  } finally {
    await rehearsal.close();
  }
}

async function readPolicies(path: string): Promise<PolicyDocuments> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as PolicyDocuments;
  } catch (cause) {
    const got = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`enforce-iam: expected a file of JSON at ${path}: ${got}`, { cause });
  }
}
