import type { BuildDeclaration } from '../../domain/build.ts';
import type { TestStage } from '../../domain/test-stage.ts';
import type { Bench } from './world.ts';

/** The paths of the repository that are a stage's own. */
export function ownPaths({ subject, paths }: TestStage): readonly string[] {
  return subject.kind === 'dependent' && subject.on.kind === 'compose' ? [...paths, subject.on.file] : paths;
}

/** Whether a stage's command sees the files of the build, and not the image alone. */
export function readsRepository({ subject }: TestStage): boolean {
  return subject.kind !== 'static' || subject.on !== 'image';
}

/** What is exported for a stage: all that the build may read with its own paths; into the image, these alone. */
export function exported(stage: TestStage, build: BuildDeclaration): BuildDeclaration {
  const own = ownPaths(stage);
  if (readsRepository(stage)) return { ...build, paths: [...build.paths, ...own] };
  const [context = build.context, ...paths] = own;
  return { ...build, context, paths, contexts: {}, recipe: { kind: 'archive', path: '' } };
}

/** Lends a folder with the stage's files, fresh for each try: what a command changes there is seen by nobody else. */
export async function withExport<T>(
  { world, subject }: Bench,
  stage: TestStage,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await world.scratch.folder(`test-${stage.name}`);
  try {
    await world.source.exportTree(subject.commit, exported(stage, subject.topology.build), folder.path);
    return await use(folder.path);
  } finally {
    await folder.remove();
  }
}
