import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../domain/error.ts';
import { gitRecords, withoutCredentials } from './failure.ts';
import { fetchCommits } from './fetch.ts';
import type { Home, ListedCommit } from './home.ts';
import { openOwnRepository } from './own-repository.ts';
import { openRepository, type Repository } from './repository.ts';
import { missing } from './missing.ts';
import { submoduleUrl } from './submodule-url.ts';
import { findPath } from './tree.ts';

type Opened = { readonly repository: Repository; readonly home: Home } | { readonly problem: Problem };

/**
 * Finds the repository that has a submodule's commit: the checked-out submodule, the one in the git folder's
 * `modules/`, or the address in that commit's own `.gitmodules`, where fetching is allowed.
 */
export async function openSubmodule(parent: ListedCommit, path: string, commit: string): Promise<Opened> {
  const module = await readModule(parent, path);
  const url = module?.url === undefined ? undefined : submoduleUrl(parent.home.url, module.url);
  for (const location of await candidates(parent.home, path, module?.name)) {
    const repository = openAt(parent, location.words);
    if ((await missing(repository, [commit])).length === 0)
      return { repository, home: { repository, folder: location.folder, url } };
    repository.objects.close();
  }
  const { repository: owner } = parent.home;
  if (url === undefined || !owner.fetchAllowed)
    return {
      problem: lost(
        parent,
        path,
        commit,
        url === undefined ? 'no address for it in .gitmodules' : 'it is not checked out',
      ),
    };
  const own = await openOwnRepository(owner, { name: 'origin', url }, 'trees', false);
  if ((await missing(own, [commit])).length > 0) {
    const fetched = await fetchCommits(own, 'trees', [commit]);
    if (!fetched.done)
      return { problem: lost(parent, path, commit, `${withoutCredentials(url)} gave: ${fetched.why}`) };
  }
  return { repository: own, home: { repository: own, folder: undefined, url } };
}

function openAt(parent: ListedCommit, location: readonly string[]): Repository {
  const { environment } = parent.home.repository.place;
  return openRepository({ location, environment, fetchAllowed: parent.home.repository.fetchAllowed });
}

async function candidates(
  home: Home,
  path: string,
  name: string | undefined,
): Promise<readonly { words: readonly string[]; folder: string | undefined }[]> {
  const found: { words: readonly string[]; folder: string | undefined }[] = [];
  if (home.folder !== undefined && (await exists(join(home.folder, path, '.git')))) {
    const folder = join(home.folder, path);
    found.push({ words: ['-C', folder], folder });
  }
  if (name !== undefined && !name.split('/').includes('..')) {
    const folder = join(await home.repository.commonFolder(), 'modules', name);
    // Its configuration names a working folder that may be gone; the git folder itself is one that exists.
    if (await exists(join(folder, 'HEAD')))
      found.push({ words: ['--git-dir', folder, '--work-tree', folder], folder: undefined });
  }
  return found;
}

/** The submodule's name and address, from the `.gitmodules` of the commit that is exported. */
async function readModule(
  parent: ListedCommit,
  path: string,
): Promise<{ name: string; url: string | undefined } | undefined> {
  const file = await findPath(parent.repository, parent.commit, '.gitmodules');
  if (file.kind !== 'found') return undefined;
  const records = await gitRecords(parent.repository.place, ['config', '--blob', file.id, '--list', '-z']);
  const values = new Map(
    records.map((record) => [record.slice(0, record.indexOf('\n')), record.slice(record.indexOf('\n') + 1)]),
  );
  for (const [key, value] of values) {
    const name = /^submodule\.([\s\S]+)\.path$/.exec(key)?.[1];
    if (name !== undefined && value === path) return { name, url: values.get(`submodule.${name}.url`) };
  }
  return undefined;
}

function lost(parent: ListedCommit, path: string, commit: string, why: string): Problem {
  return {
    message: `expected submodule ${JSON.stringify(parent.prefix + path)} at ${commit.slice(0, 12)}, got nothing: ${why}`,
    where: '.gitmodules',
    fix: '- uses: actions/checkout\n  with:\n    submodules: recursive',
  };
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
