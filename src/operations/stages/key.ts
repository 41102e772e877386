import type { Digest } from '../../domain/digest.ts';
import { stageKeyOf, type StageKey, type TestStage } from '../../domain/test-stage.ts';
import { exported, ownPaths, withExport } from './export.ts';
import type { Bench } from './world.ts';

/** The key of a stage as it stands now: paths by their git objects, images of services by their digests. */
export async function keyOf(bench: Bench, stage: TestStage): Promise<StageKey> {
  const { world, subject } = bench;
  const build = exported(stage, subject.topology.build);
  const hasPaths = ownPaths(stage).length > 0 || stage.subject.kind !== 'static' || stage.subject.on !== 'image';
  const objects = hasPaths ? (await world.source.keyInput(subject.commit, build)).objects : {};
  return stageKeyOf({ stage, objects, dependencies: await dependenciesOf(bench, stage) });
}

async function dependenciesOf(bench: Bench, stage: TestStage): Promise<Readonly<Record<string, Digest>>> {
  const { subject } = stage;
  if (subject.kind !== 'dependent') return {};
  const room = await bench.room();
  const images =
    subject.on.kind === 'services'
      ? Object.values(subject.on.services).map(({ image }) => image)
      : await composeImages(bench, stage, subject.on.file);
  const pairs = await Promise.all(
    [...new Set(images)].map(async (image) => [image, await room.resolve(image)] as const),
  );
  return Object.fromEntries(pairs);
}

async function composeImages(bench: Bench, stage: TestStage, file: string): Promise<readonly string[]> {
  const room = await bench.room();
  const { environment, secrets } = stage;
  // The image under test is named by no more than a placeholder: which one it is says its stamp.
  return withExport(bench, stage, (folder) =>
    room.composeImages({ folder, file, image: 'waybill-image', environment, secrets }),
  );
}
