import { BatchGetImageCommand, ListImagesCommand } from '@aws-sdk/client-ecr';
import {
  DescribeServicesCommand,
  DescribeTasksCommand,
  ListServiceDeploymentsCommand,
  ListTasksCommand,
} from '@aws-sdk/client-ecs';
import type { LedgerEvent } from '../../../src/domain/ledger/event.ts';
import type { LedgerState } from '../../../src/domain/ledger/state.ts';
import { decodeEntry } from '../../../src/operations/ledger/encode.ts';
import type { Stage } from './stage.ts';

/** Everything that LEDGER's table speaks of, read from the cloud itself, past the tool. */
export interface Looked {
  readonly events: readonly LedgerEvent[];
  readonly kinds: readonly LedgerEvent['kind'][];
  readonly state: LedgerState | undefined;
  readonly holds: LedgerState['holds'];
  /** What the service is set to run, and the images of the tasks that run. */
  readonly definition: string;
  readonly digests: readonly string[];
  readonly desired: number;
  readonly deployments: number;
  /** What the moving tag names. */
  readonly tag: string | undefined;
}

export async function look(
  stage: Stage,
  at: {
    readonly cluster: string;
    readonly service: string;
    readonly repository: string;
    readonly ledger: string;
    readonly tag: string;
  },
): Promise<Looked> {
  const { cluster, service, repository, ledger } = at;
  const [entries, tag, running] = await Promise.all([
    readLedger(stage, ledger),
    readTag(stage, repository, at.tag),
    readService(stage, cluster, service),
  ]);
  const state = entries.at(-1)?.state;
  const events = entries.map(({ event }) => event);
  return { events, kinds: events.map(({ kind }) => kind), state, holds: state?.holds ?? [], tag, ...running };
}

/** The kinds of the entries that were written between two looks. */
export function written(before: Looked, after: Looked): readonly LedgerEvent['kind'][] {
  return after.kinds.slice(before.kinds.length);
}

async function readLedger(stage: Stage, repositoryName: string) {
  const tags = await stage.ecr
    .send(new ListImagesCommand({ repositoryName, filter: { tagStatus: 'TAGGED' } }))
    .then(({ imageIds }) => (imageIds ?? []).flatMap(({ imageTag }) => imageTag ?? []))
    .catch(whereAbsent([]));
  if (tags.length === 0) return [];
  const imageIds = tags.sort().map((imageTag) => ({ imageTag }));
  const { images } = await stage.ecr.send(new BatchGetImageCommand({ repositoryName, imageIds }));
  const bytes = new Map(images?.map(({ imageId, imageManifest }) => [imageId?.imageTag, imageManifest]));
  return tags.map((one) => {
    const manifest = { digest: 'sha256:0' as never, mediaType: '', bytes: Buffer.from(bytes.get(one) ?? '') };
    return decodeEntry(manifest, Number(one), repositoryName);
  });
}

async function readTag(stage: Stage, repositoryName: string, imageTag: string): Promise<string | undefined> {
  const { images } = await stage.ecr
    .send(new BatchGetImageCommand({ repositoryName, imageIds: [{ imageTag }] }))
    .catch(whereAbsent({ images: [] }));
  return images?.[0]?.imageId?.imageDigest;
}

/** Where a repository does not exist there is nothing in it. */
function whereAbsent<T>(nothing: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof Error && error.name === 'RepositoryNotFoundException') return nothing;
    throw error;
  };
}

async function readService(stage: Stage, cluster: string, service: string) {
  const { services } = await stage.ecs.send(new DescribeServicesCommand({ cluster, services: [service] }));
  const { taskArns = [] } = await stage.ecs.send(
    new ListTasksCommand({ cluster, serviceName: service, desiredStatus: 'RUNNING' }),
  );
  const tasks =
    taskArns.length === 0
      ? []
      : ((await stage.ecs.send(new DescribeTasksCommand({ cluster, tasks: taskArns }))).tasks ?? []);
  const { serviceDeployments } = await stage.ecs.send(new ListServiceDeploymentsCommand({ cluster, service }));
  return {
    definition: services?.[0]?.taskDefinition ?? '',
    desired: services?.[0]?.desiredCount ?? 0,
    digests: tasks.flatMap(({ containers }) => containers?.[0]?.imageDigest ?? []),
    deployments: serviceDeployments?.length ?? 0,
  };
}
