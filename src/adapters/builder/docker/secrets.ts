import { existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { BuildMeans } from '../../../domain/build.ts';
import { WaybillError, type Problem } from '../../../domain/error.ts';
import { field } from './options.ts';

/** What a build may read besides its tree: words that name it, and the values that may not be printed (I9). */
export interface Lent {
  readonly words: readonly string[];
  readonly values: readonly string[];
}

/**
 * The words of secrets and ssh. A value is never among them: BuildKit reads the variable or the file itself. Throws
 * `input-invalid` with all that are not there.
 */
export function lend(means: BuildMeans, environment: NodeJS.ProcessEnv, workspace: string): Lent {
  const words: string[] = [];
  const values: string[] = [];
  const problems: Problem[] = [];
  for (const [id, secret] of Object.entries(means.secrets)) {
    const where = `build.secrets.${id}`;
    if (secret.kind === 'variable') {
      const value = environment[secret.name];
      if (value === undefined || value === '') {
        problems.push({
          where,
          message: `expected the environment variable ${secret.name}, it is ${value === undefined ? 'not set' : 'empty'}`,
          fix: `env:\n  ${secret.name}: \${{ secrets.${secret.name} }}`,
        });
      } else {
        words.push('--secret', `id=${id},${field('env', secret.name)}`);
        values.push(value);
      }
      continue;
    }
    const path = placeOf(secret.path, environment, workspace);
    if (!existsSync(path) || !statSync(path).isFile()) {
      problems.push({
        where,
        message: `expected a file at ${JSON.stringify(secret.path)}, found none`,
        fix: 'write it in an earlier step, outside of the checkout or in a path that git ignores',
      });
      continue;
    }
    words.push('--secret', `id=${id},${field('src', path)}`);
    values.push(readFileSync(path, 'utf8'));
  }
  for (const ssh of means.ssh) {
    if (!ssh.includes('=') && (environment['SSH_AUTH_SOCK'] ?? '') === '') {
      problems.push({
        where: 'build.ssh',
        message: `expected an ssh-agent for ${JSON.stringify(ssh)}, SSH_AUTH_SOCK is not set`,
        fix: '- uses: webfactory/ssh-agent@<sha>\n  with:\n    ssh-private-key: ${{ secrets.DEPLOY_KEY }}',
      });
    }
    const [id = '', path] = ssh.split('=');
    words.push('--ssh', path === undefined ? id : `${id}=${placeOf(path, environment, workspace)}`);
  }
  const [first, ...rest] = problems;
  if (first !== undefined) throw new WaybillError('input-invalid', [first, ...rest]);
  return { words, values: values.flatMap((value) => value.split(/\r?\n/)).filter((line) => line.length >= 6) };
}

/** Where a path of the configuration is on this machine: absolute, from `~/`, or from the workspace. */
export function placeOf(path: string, environment: NodeJS.ProcessEnv, workspace: string): string {
  if (path.startsWith('~/')) return join(environment['HOME'] ?? homedir(), path.slice(2));
  return isAbsolute(path) ? path : join(workspace, path);
}

/** What builds it cannot do, of what is asked: said all at once. */
export function refuseClassic(means: BuildMeans, contexts: Readonly<Record<string, string>>, why: string): void {
  const asked = [
    ...(Object.keys(means.secrets).length > 0 ? ['secrets'] : []),
    ...(means.ssh.length > 0 ? ['ssh'] : []),
    ...(Object.keys(contexts).length > 0 ? ['contexts'] : []),
  ];
  const [first, ...rest] = asked.map((key) => ({
    where: `build.${key}`,
    message: `expected a builder with BuildKit for \`${key}\`, got ${why}`,
    fix: '- uses: docker/setup-buildx-action@<sha>',
  }));
  if (first !== undefined) throw new WaybillError('builder-missing', [first, ...rest]);
}
