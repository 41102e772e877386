import { createHash, randomUUID } from 'node:crypto';
import { appendFile, mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { environmentWithCredentials } from './credentials.ts';
import { gitOutput } from './failure.ts';
import { openRepository, type Remote, type Repository } from './repository.ts';

/**
 * What one of Waybill's own repositories holds of a remote. `history`: commits with all their ancestors, nothing else.
 * `trees`: single commits with their trees, without ancestors. Files come one by one, or together before an export.
 */
export type OwnKind = 'history' | 'trees';

const filters: Readonly<Record<OwnKind, string>> = { history: 'tree:0', trees: 'blob:none' };

/**
 * Opens (makes, the first time) a bare repository beside the owner's own, for what the owner lacks. A fetch into the
 * checkout itself would turn it into a partial clone for good and move its shallow boundary; here it changes nothing
 * that the user's git looks at, and the next step of the job finds it again.
 */
export async function openOwnRepository(
  owner: Repository,
  remote: Remote,
  kind: OwnKind,
  trusted: boolean,
): Promise<Repository> {
  const name = createHash('sha256').update(remote.url).digest('hex').slice(0, 16);
  const folder = join(await owner.commonFolder(), 'waybill', `${kind}-${name}.git`);
  if (!(await exists(folder))) await make(owner, remote, kind, folder);
  const environment = await environmentWithCredentials(owner);
  return openRepository({
    location: ['--git-dir', folder],
    settings: ['fetch.negotiationAlgorithm=consecutive'],
    // An address that comes out of the repository's own files may not use what git trusts users alone with.
    environment: trusted ? environment : { ...environment, GIT_PROTOCOL_FROM_USER: '0' },
    fetchAllowed: owner.fetchAllowed,
    remote: { name: 'origin', url: remote.url },
  });
}

/** Made aside and moved into place whole, so that a run killed half-way or another run beside us leaves no ruin. */
async function make(owner: Repository, remote: Remote, kind: OwnKind, folder: string): Promise<void> {
  const draft = `${folder}.${randomUUID()}`;
  await mkdir(dirname(folder), { recursive: true });
  try {
    const format = await owner.objectFormat();
    await gitOutput({ ...owner.place, location: [] }, [
      'init',
      '--quiet',
      '--bare',
      '--template=',
      `--object-format=${format}`,
      '--',
      draft,
    ]);
    await appendFile(join(draft, 'config'), configuration(remote, kind, format));
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!(await exists(folder))) throw error;
  }
}

function configuration(remote: Remote, kind: OwnKind, format: string): string {
  const url = remote.url.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
  return [
    '[core]',
    '\trepositoryformatversion = 1',
    '[extensions]',
    ...(format === 'sha1' ? [] : [`\tobjectformat = ${format}`]),
    '\tpartialclone = origin',
    '[remote "origin"]',
    `\turl = "${url}"`,
    '\tpromisor = true',
    `\tpartialclonefilter = ${filters[kind]}`,
    '',
  ].join('\n');
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
