import { createHash } from 'node:crypto';
import { arch } from 'node:process';
import { gzipSync } from 'node:zlib';
import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import { CreateRepositoryCommand, type CreateRepositoryCommandInput, ECRClient } from '@aws-sdk/client-ecr';
import { ECSClient } from '@aws-sdk/client-ecs';
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import { GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr';
import type { LoggedRequest } from '../../../rehearsal/server/request-log.ts';
import { startRehearsal, type Rehearsal, type RehearsalOptions } from '../../../rehearsal/start.ts';
import { layer } from '../runtime/image.ts';

export const OCI_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
export const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';

/** Where a rehearsal is, as it prints it. */
export type Where = Omit<Rehearsal, 'close'>;

export interface Push {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer | string;
  /** Absent: the registry's own token. */
  readonly authorization?: string;
}

/** The SDK's clients of a rehearsal, and what else speaks to it, all over HTTP. */
export interface Cloud extends Where {
  readonly ecs: ECSClient;
  readonly ecr: ECRClient;
  readonly logs: CloudWatchLogsClient;
  readonly elb: ElasticLoadBalancingV2Client;
  /** A request to the registry; `path` stands behind `/v2/`, or is a whole path or address. Redirects are not followed. */
  v2(path: string, request?: Push): Promise<Response>;
  /** A control route, answered as JSON. */
  control(method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }>;
  /** The requests that it logged, since the last call of this. */
  requests(): Promise<readonly LoggedRequest[]>;
  createRepository(name: string, more?: Partial<CreateRepositoryCommandInput>): Promise<void>;
}

export function clientsOf(where: Where): Cloud & { destroy(): void } {
  const { endpoint, region, accessKeyId, secretAccessKey } = where;
  const options = { endpoint, region, credentials: { accessKeyId, secretAccessKey } };
  const ecs = new ECSClient(options);
  const ecr = new ECRClient(options);
  const logs = new CloudWatchLogsClient(options);
  const elb = new ElasticLoadBalancingV2Client(options);
  let token: Promise<string> | undefined;
  let seen = 0;
  const login = async (): Promise<string> => {
    const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}));
    return `Basic ${authorizationData?.[0]?.authorizationToken ?? ''}`;
  };
  const control: Cloud['control'] = async (method, path, body) => {
    const response = await fetch(`${endpoint}/_rehearsal/${path}`, {
      method,
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
  };
  return {
    ...where,
    ecs,
    ecr,
    logs,
    elb,
    control,
    async v2(path, { method = 'GET', headers = {}, body, authorization } = {}) {
      const url = new URL(path, `${endpoint}/v2/`);
      return fetch(url, {
        method,
        headers: { authorization: authorization ?? (await (token ??= login())), ...headers },
        ...(body !== undefined && { body }),
        redirect: 'manual',
      });
    },
    async requests() {
      const { body } = await control('GET', `requests?since=${seen}`);
      const { requests } = body as { requests: LoggedRequest[] };
      seen = requests.at(-1)?.n ?? seen;
      return requests;
    },
    async createRepository(repositoryName, more = {}) {
      await ecr.send(new CreateRepositoryCommand({ repositoryName, ...more }));
    },
    destroy() {
      for (const client of [ecs, ecr, logs, elb]) client.destroy();
    },
  };
}

/** A rehearsal of this process, and its clients. */
export async function startCloud(options: RehearsalOptions = {}): Promise<Cloud & { close(): Promise<void> }> {
  const rehearsal = await startRehearsal({ speed: 200, runtime: 'simulated', ...options });
  const cloud = clientsOf(rehearsal);
  return {
    ...cloud,
    async close() {
      cloud.destroy();
      await rehearsal.close();
    },
  };
}

export function sha256(content: Buffer | string): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

export const descriptor = (mediaType: string, content: Buffer | string): Descriptor => ({
  mediaType,
  digest: sha256(content),
  size: Buffer.byteLength(content),
});
export interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}

/** Uploads a blob in one piece. */
export async function pushBlob(cloud: Cloud, repository: string, content: Buffer | string): Promise<string> {
  const digest = sha256(content);
  const began = await cloud.v2(`${repository}/blobs/uploads/`, { method: 'POST' });
  const ended = await cloud.v2(`${began.headers.get('location') ?? ''}?digest=${digest}`, {
    method: 'PUT',
    body: content,
  });
  if (ended.status !== 201) throw new Error(`${ended.status} ${await ended.text()}`);
  return digest;
}

/** Pushes a manifest under a tag, or by its digest. */
export async function pushManifest(
  cloud: Cloud,
  repository: string,
  manifest: object,
  tag?: string,
  mediaType = OCI_MANIFEST,
): Promise<Response> {
  const body = JSON.stringify(manifest);
  return cloud.v2(`${repository}/manifests/${tag ?? sha256(body)}`, {
    method: 'PUT',
    headers: { 'content-type': mediaType },
    body,
  });
}

export interface ImageParts {
  /** Text files by path, without the first slash. */
  readonly files?: Readonly<Record<string, string>>;
  readonly config?: Readonly<Record<string, unknown>>;
  /** A layer, uncompressed, that lies below them; pushed where the repository does not have it. */
  readonly base?: Buffer;
}

/** Pushes an image for this machine, and answers its digest. */
export async function pushImage(
  cloud: Cloud,
  repository: string,
  tag: string,
  { files = {}, config = {}, base }: ImageParts = {},
): Promise<string> {
  const own = await layer(...Object.entries(files).map(([name, body]) => ({ name, body })));
  const blob = gzipSync(own);
  const below = base === undefined ? [] : [base];
  const configuration = JSON.stringify({
    architecture: arch === 'x64' ? 'amd64' : arch,
    os: 'linux',
    config,
    rootfs: { type: 'layers', diff_ids: [...below, own].map(sha256) },
  });
  for (const one of below) {
    const { status } = await cloud.v2(`${repository}/blobs/${sha256(one)}`, { method: 'HEAD' });
    if (status === 404) await pushBlob(cloud, repository, one);
  }
  await pushBlob(cloud, repository, blob);
  await pushBlob(cloud, repository, configuration);
  const manifest = {
    schemaVersion: 2,
    mediaType: OCI_MANIFEST,
    config: descriptor('application/vnd.oci.image.config.v1+json', configuration),
    layers: [
      ...below.map((one) => descriptor('application/vnd.oci.image.layer.v1.tar', one)),
      descriptor('application/vnd.oci.image.layer.v1.tar+gzip', blob),
    ],
  };
  const pushed = await pushManifest(cloud, repository, manifest, tag);
  if (pushed.status !== 201) throw new Error(`${pushed.status} ${await pushed.text()}`);
  return sha256(JSON.stringify(manifest));
}

export const NETWORK = {
  awsvpcConfiguration: { subnets: ['subnet-0aa11bb22cc33dd44'], assignPublicIp: 'DISABLED' as const },
};
