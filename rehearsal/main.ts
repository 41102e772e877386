import { readFile } from 'node:fs/promises';
import type { PolicyDocuments } from './iam/principals.ts';
import { startRehearsal, type RehearsalOptions } from './start.ts';

/**
 * Runs a rehearsal until `until` aborts, then ends it with every process of its tasks. When it is ready, `write` gets
 * one line of JSON: `{"endpoint","registry","region","accessKeyId","secretAccessKey"}`, with `enforceIam` the keys of
 * its `roles`, with `accounts` theirs. Rejects where it cannot start.
 */
export async function rehearse(
  {
    enforceIam,
    ...options
  }: RehearsalOptions & {
    /** A file of JSON: role name → IAM policy document; role ARN → `{ trust, policy?, maxSessionDuration? }`. */
    readonly enforceIam?: string;
  },
  write: (line: string) => void,
  until: AbortSignal,
): Promise<void> {
  if (until.aborted) return;
  const over = new Promise((aborted) => until.addEventListener('abort', aborted, { once: true }));
  const enforced = enforceIam === undefined ? undefined : byKind(await readPolicies(enforceIam));
  const rehearsal = await startRehearsal({ ...options, ...enforced });
  try {
    const { endpoint, registry, region, accessKeyId, secretAccessKey, roles, accounts } = rehearsal;
    const known = { endpoint, registry, region, accessKeyId, secretAccessKey };
    const further = Object.keys(accounts).length > 0 ? { accounts } : {};
    write(JSON.stringify({ ...known, ...(enforced !== undefined && { roles }), ...further }));
    await over;
  } finally {
    await rehearsal.close();
  }
}

/** Names are of roles that have keys, ARNs of roles that are assumed. */
function byKind(documents: Readonly<Record<string, unknown>>): Pick<RehearsalOptions, 'policies' | 'roles'> {
  const entries = Object.entries(documents);
  const isArn = ([name]: [string, unknown]): boolean => name.startsWith('arn:');
  return {
    policies: Object.fromEntries(entries.filter((one) => !isArn(one))),
    roles: Object.fromEntries(entries.filter(isArn)),
  };
}

async function readPolicies(path: string): Promise<PolicyDocuments> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as PolicyDocuments;
  } catch (cause) {
    const got = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`enforce-iam: expected a file of JSON at ${path}: ${got}`, { cause });
  }
}
