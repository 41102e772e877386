import type { Web } from '../../ports/web.ts';
import { requestIdToken } from './id-token.ts';

/** What the job's own token says of its GitHub environment. */
export type JobEnvironment =
  | { readonly kind: 'named'; readonly name: string }
  /** The job has a token, and it names no environment. */
  | { readonly kind: 'none' }
  /** The job may ask for no token (no `id-token: write`), or the answer could not be read. */
  | { readonly kind: 'unknown'; readonly reason: string };

/**
 * Reads the `environment` claim of an ID token that is asked for and dropped: not printed, not kept, not sent on. The
 * claim is not verified: it comes from the runner's own service, and only catches a mistake (a job for `uat` that ships to
 * `prod`); what guards an environment is the trust policy of its role.
 */
export async function environmentOfJob(
  environment: Readonly<Record<string, string | undefined>>,
  web: Web,
): Promise<JobEnvironment> {
  const answer = await requestIdToken(environment, web, 'waybill');
  switch (answer.kind) {
    case 'not-offered':
      return { kind: 'unknown', reason: 'the job may ask for no ID token (permissions: id-token: write)' };
    case 'unreadable':
      return { kind: 'unknown', reason: answer.reason };
    case 'token': {
      const name = answer.claims['environment'];
      return typeof name === 'string' && name !== '' ? { kind: 'named', name } : { kind: 'none' };
    }
  }
}
