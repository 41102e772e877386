import { gitFailure } from './failure.ts';
import { runGit } from './process.ts';

/**
 * The top folder of the checkout around `folder`; undefined where there is none. A repository that git refuses to read
 * (owned by somebody else, of a newer format) is a failure, not an absence.
 */
export async function checkoutRoot(folder: string, environment: NodeJS.ProcessEnv): Promise<string | undefined> {
  const place = { location: ['-C', folder], settings: [], environment, lazyFetch: false };
  const result = await runGit(place, ['rev-parse', '--show-toplevel']);
  if (result.code === 0) return result.stdout.toString('utf8').replace(/\r?\n$/, '');
  if (/not a git repository|must be run in a work tree/.test(result.stderr)) return undefined;
  throw gitFailure('rev-parse', result);
}
