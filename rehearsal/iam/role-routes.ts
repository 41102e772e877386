import { jsonAnswer } from '../server/answer.ts';
import type { RawApi } from '../server/api.ts';
import { isRecord } from './policy.ts';
import { parseRoles, type AssumableRole } from './roles.ts';

/** `PUT /_rehearsal/roles`: role ARN → `{ trust, policy?, maxSessionDuration? }`, in place of those that there were. */
export function roleRoutes(accounts: readonly string[], changed: (roles: readonly AssumableRole[]) => void): RawApi {
  return {
    prefix: '/_rehearsal/roles',
    async handle({ method, body }) {
      if (method !== 'PUT') return jsonAnswer(405, { message: 'expected PUT' });
      try {
        const documents: unknown = JSON.parse(body.toString('utf8'));
        if (!isRecord(documents)) return jsonAnswer(400, { message: 'expected an object of role ARN → role' });
        changed(parseRoles(documents, accounts));
        return { status: 204 };
      } catch (error) {
        return jsonAnswer(400, { message: error instanceof Error ? error.message : String(error) });
      }
    },
  };
}
