import type { BuildDeclaration } from '../../../domain/build.ts';
import type { RegistryLogin } from '../../../ports/builder.ts';
import { hostOf, imagesOf } from './instructions.ts';
import { knowsHost } from './sign-in.ts';

/**
 * The logins of this job that a build needs: for hosts that its Dockerfile or its cache names and the user's docker does
 * not know. Asks for none where no foreign host is named; a reference that only the builder can read may be any.
 */
export async function neededLogins(
  logins: (() => Promise<readonly RegistryLogin[]>) | null,
  configFolder: string,
  dockerfile: string,
  build: BuildDeclaration,
): Promise<readonly RegistryLogin[]> {
  if (logins === null) return [];
  const cache = build.means?.cache?.registry ?? null;
  const images = [...imagesOf(dockerfile, build.arguments), ...(cache === null ? [] : [cache])];
  const hosts = new Set(images.map((image) => (image === undefined ? undefined : hostOf(image))));
  hosts.delete('docker.io');
  if (hosts.size === 0) return [];
  return (await logins()).filter(
    ({ host }) => (hosts.has(host) || hosts.has(undefined)) && !knowsHost(configFolder, host),
  );
}
