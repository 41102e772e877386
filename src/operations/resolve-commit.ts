import { WaybillError } from '../domain/error.ts';
import type { Commit } from '../domain/git.ts';
import type { Source } from '../ports/source.ts';

/** The one commit that a branch, tag or commit name means; refuses a name of several, told how to say which. */
export async function resolveCommit(source: Source, name: string, where: string): Promise<Commit | undefined> {
  const readings = await source.resolve(name);
  const commits = [...new Set(readings.map((reading) => reading.commit))];
  if (commits.length <= 1) return commits[0];
  throw new WaybillError('version-ambiguous', {
    where,
    message: `${JSON.stringify(name)} is ${readings.map((reading) => `the ${reading.kind} ${reading.name} at ${reading.commit.slice(0, 10)}`).join(' and ')}`,
    fix: readings
      .map((reading) =>
        reading.kind === 'commit'
          ? reading.commit
          : `ref:refs/${reading.kind === 'tag' ? 'tags' : 'heads'}/${reading.name}`,
      )
      .join(' or '),
  });
}
