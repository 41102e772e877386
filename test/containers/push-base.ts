import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr';
import type { Cloud } from '../rehearsal/whole/cloud.ts';
import { pushBaseImage } from './base-image.ts';

/** Makes a repository of a rehearsal's registry and pushes the base image there; answers `host/name@digest`. */
export async function pushBaseToRehearsal(cloud: Cloud, repository: string): Promise<string> {
  await cloud.createRepository(repository);
  const { authorizationData } = await cloud.ecr.send(new GetAuthorizationTokenCommand({}));
  const folder = await mkdtemp(join(tmpdir(), 'waybill-login-'));
  try {
    const auths = { [cloud.registry]: { auth: authorizationData?.[0]?.authorizationToken } };
    await writeFile(join(folder, 'config.json'), JSON.stringify({ auths }), { mode: 0o600 });
    return await pushBaseImage(`${cloud.registry}/${repository}`, { ...process.env, DOCKER_CONFIG: folder });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
