import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GetAuthorizationTokenCommand, type ECRClient } from '@aws-sdk/client-ecr';

interface Descriptor {
  readonly digest: string;
  readonly mediaType: string;
}

/** Pushes an image layout as any client of a registry would: the way images came there before. Answers `host/name:tag`. */
export async function pushLayout(
  ecr: ECRClient,
  to: { readonly endpoint: string; readonly registry: string; readonly repository: string; readonly tag: string },
  layout: string,
): Promise<string> {
  const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}));
  const authorization = `Basic ${authorizationData?.[0]?.authorizationToken ?? ''}`;
  const blob = (digest: string) => readFile(join(layout, 'blobs', digest.replace(':', '/')));
  const parsed = async (bytes: Promise<Buffer>) => JSON.parse((await bytes).toString('utf8')) as unknown;
  const base = `${to.endpoint}/v2/${to.repository}`;
  const send = async (
    url: string,
    init: {
      readonly method: string;
      readonly body?: Uint8Array<ArrayBuffer>;
      readonly headers?: Record<string, string>;
    },
  ): Promise<Response> => {
    const answer = await fetch(url, { ...init, headers: { authorization, ...init.headers } });
    if (!answer.ok) throw new Error(`expected ${url} to take it, got HTTP ${answer.status}: ${await answer.text()}`);
    return answer;
  };
  const index = (await parsed(readFile(join(layout, 'index.json')))) as { manifests: Descriptor[] };
  const [root] = index.manifests;
  if (root === undefined) throw new Error(`expected an image in ${layout}, found none`);
  const manifest = (await parsed(blob(root.digest))) as { config: Descriptor; layers: Descriptor[] };
  for (const { digest } of [manifest.config, ...manifest.layers]) {
    const begun = await send(`${base}/blobs/uploads/`, { method: 'POST' });
    const place = new URL(begun.headers.get('location') ?? '', to.endpoint);
    place.searchParams.set('digest', digest);
    await send(place.href, { method: 'PUT', body: new Uint8Array(await blob(digest)) });
  }
  await send(`${base}/manifests/${to.tag}`, {
    method: 'PUT',
    headers: { 'content-type': root.mediaType },
    body: new Uint8Array(await blob(root.digest)),
  });
  return `${to.registry}/${to.repository}:${to.tag}`;
}
