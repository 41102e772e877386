import { BatchGetImageCommand } from '@aws-sdk/client-ecr';
import type { LoggedRequest } from '../../rehearsal/server/request-log.ts';
import { createShop, told, type Shop } from '../../test/journey/stage/shop.ts';
import { openStage, type Stage } from '../../test/journey/stage/stage.ts';
import type { Group } from '../figure.ts';
import { sampleOf } from '../sample.ts';

/** What a promotion asked of the cloud. */
export interface PromotionCost {
  /** All of it: registry, ledgers, the bytes of stamps from where ECR keeps them, ECS. */
  readonly requests: number;
  /** Of the registry alone: ECR's API, and the registry's own HTTP API. */
  readonly registryRequests: number;
  /** By service, e.g. `ecr` and `ecs`; the registry's own HTTP API counts as `registry`, reading from where ECR keeps blobs as `s3`. */
  readonly by: Readonly<Record<string, number>>;
  /** Of layers and configurations of images, up and down. */
  readonly imageBytes: number;
}

/** A promotion into an environment that requires another one of the same registry, where both have a history. */
export const promotion: Group = {
  name: 'promotion',
  async measure() {
    const { requests, registryRequests, by, imageBytes } = await countPromotion();
    const split = Object.entries(by)
      .map(([service, count]) => `${count} ${service}`)
      .join(', ');
    return [
      {
        name: 'promotion.requests',
        what: `requests of a promotion with its gate, within a registry (${split})`,
        unit: 'requests',
        kind: 'counted',
        sample: sampleOf([requests]),
        bar: 15,
      },
      {
        name: 'promotion.registry-requests',
        what: 'of these, requests of the registry and of ECR',
        unit: 'requests',
        kind: 'counted',
        sample: sampleOf([registryRequests]),
        bar: 15,
      },
      {
        name: 'promotion.layer-bytes',
        what: 'bytes of image layers that it moved',
        unit: 'bytes',
        kind: 'counted',
        sample: sampleOf([imageBytes]),
        bar: 0,
      },
    ];
  },
};

/** Everything is shipped once before, and a new version is verified where it has to be. */
export async function countPromotion(): Promise<PromotionCost> {
  const stage = await openStage();
  try {
    const shop = await createShop(stage, {
      name: 'promoted',
      environments: { uat: {}, prod: { requires: { 'verified-in': ['uat'] } } },
      services: { web: { probe: '/health' } },
    });
    await shipTo(shop, 'uat');
    await shipTo(shop, 'prod');
    await shop.commit({ version: '1.1.0', images: { web: { startSeconds: 1 } } });
    await shipTo(shop, 'uat');
    const since = (await stage.requests()).at(-1)?.n ?? 0;
    const ended = await shop.run('promote', { environment: 'prod' });
    if (told(ended).outcome !== 'admitted') throw new Error(`expected it to be admitted:\n${ended.log}`);
    const asked = (await stage.requests(since)).filter((one) => one.protocol !== 'http' || isOfBlobStore(one));
    const by = Object.groupBy(asked, (one) => (isOfBlobStore(one) ? 's3' : (one.service ?? one.protocol)));
    return {
      requests: asked.length,
      registryRequests: (by['ecr']?.length ?? 0) + (by['registry']?.length ?? 0),
      by: Object.fromEntries(Object.entries(by).map(([service, requests]) => [service, requests?.length ?? 0])),
      imageBytes: await imageBytes(stage, told(ended).digest, asked),
    };
  } finally {
    await stage.close();
  }
}

/** ECR's signed addresses lead to S3; the rehearsal has them below this path. */
function isOfBlobStore({ path }: LoggedRequest): boolean {
  return path.startsWith('/_layers/');
}

async function shipTo(shop: Shop, environment: string): Promise<void> {
  const ended = await shop.run('ship', { environment });
  if (told(ended).outcome !== 'deployed') throw new Error(`expected ${environment} to be deployed:\n${ended.log}`);
}

/** The bytes of an image's configuration and layers that went up or down, by whichever of the registry's two doors. */
async function imageBytes(stage: Stage, digest: string | null, asked: readonly LoggedRequest[]): Promise<number> {
  const { images } = await stage.ecr.send(
    new BatchGetImageCommand({ repositoryName: 'promoted/web', imageIds: [{ imageDigest: digest ?? '' }] }),
  );
  const { config, layers } = JSON.parse(images?.[0]?.imageManifest ?? '') as {
    config: { digest: string };
    layers: { digest: string }[];
  };
  const blobs = [config, ...layers].map((blob) => blob.digest);
  const isOfImage = ({ path, operation, input }: LoggedRequest): boolean => {
    if (operation === 'UploadLayerPart') return true;
    const where = decodeURIComponent(`${path} ${JSON.stringify(input ?? '')}`);
    return blobs.some((blob) => where.includes(blob) || where.includes(blob.replace('sha256:', '')));
  };
  return asked.filter(isOfImage).reduce((sum, { bytesIn, bytesOut }) => sum + bytesIn + bytesOut, 0);
}
