import { setTimeout } from 'node:timers/promises';
import type { Docker } from './docker.ts';
import { isAbandoned, ownerLabel } from './owner.ts';

/** What Compose writes beside everything that it makes. */
export const composeLabel = 'com.docker.compose.project';

/** Repositories of images that were handed to the engine for a run, and Compose's projects. */
export const imagePrefix = 'waybill-stage/';
export const projectPrefix = 'waybill-';

/** How often it is tried to take away what the engine does not let go at once: a container that is just ending, say. */
const tries = 10;

/** Takes away containers, networks and volumes with a label. What is gone already is as it should be. */
export async function removeLabelled(docker: Docker, label: string): Promise<void> {
  const filter = ['--filter', `label=${label}`];
  const gone = async (list: readonly string[], remove: readonly string[]): Promise<void> => {
    for (let round = 1; round <= tries; round += 1) {
      const ids = (await docker.ask([...list, ...filter])).stdout.split('\n').filter((id) => id !== '');
      if (ids.length === 0) return;
      const { code } = await docker.ask([...remove, ...ids]);
      if (code === 0) return;
      await setTimeout(200);
    }
  };
  await gone(['ps', '--all', '--quiet', '--no-trunc'], ['rm', '--force', '--volumes']);
  await gone(['network', 'ls', '--quiet', '--no-trunc'], ['network', 'rm']);
  await gone(['volume', 'ls', '--quiet'], ['volume', 'rm', '--force']);
}

/** Takes away what runs left that were killed before they could. */
export async function sweep(docker: Docker): Promise<void> {
  const [containers, networks, images] = await Promise.all([
    labelsOf(docker, ['ps', '--all']),
    labelsOf(docker, ['network', 'ls']),
    docker.ask(['image', 'ls', '--format', '{{.Repository}}:{{.Tag}}', '--filter', `reference=${imagePrefix}*`]),
  ]);
  const volumes = await labelsOf(docker, ['volume', 'ls']);
  const labels = new Set([...containers, ...networks, ...volumes]);
  for (const label of labels) if (isAbandoned(ownerIn(label))) await removeLabelled(docker, label);
  const left = images.stdout
    .split('\n')
    .filter((image) => image.startsWith(imagePrefix))
    .filter((image) => isAbandoned(image.slice(imagePrefix.length).split(':')[0] ?? ''));
  if (left.length > 0) await docker.ask(['image', 'rm', ...left]);
}

async function labelsOf(docker: Docker, words: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await docker.ask([
    ...words,
    '--format',
    `{{.Label "${ownerLabel}"}} {{.Label "${composeLabel}"}}`,
  ]);
  return stdout.split('\n').flatMap((line) => {
    const [owner = '', project = ''] = line.split(' ');
    if (owner !== '') return [`${ownerLabel}=${owner}`];
    return project.startsWith(projectPrefix) ? [`${composeLabel}=${project}`] : [];
  });
}

/** `dev.waybill.owner=<key>`, or a project's name that begins with it. */
function ownerIn(label: string): string {
  const value = label.slice(label.indexOf('=') + 1);
  return value.startsWith(projectPrefix) ? (value.slice(projectPrefix.length).split('_')[0] ?? '') : value;
}
