import { createStageHost } from '../adapters/stage-host/host.ts';
import type { StageTools } from '../operations/stages/world.ts';
import type { Containers } from '../ports/containers.ts';
import type { Prober } from '../ports/prober.ts';

/** What the adapters of test stages are made of. */
export interface StageToolParts {
  readonly environment: NodeJS.ProcessEnv;
  /** What else may not be printed (I9). */
  readonly secrets: readonly string[];
  readonly prober: Prober;
  /** Told of a value that must not be printed, before anything can print it. */
  readonly secret: (value: string) => void;
}

/** The tools of test stages; each is loaded with its first use, since most runs have none. */
export function deferredStageTools({ environment, secrets, prober, secret }: StageToolParts): StageTools {
  const reports = once(async () => (await import('../adapters/junit/reports.ts')).createTestReports());
  const layers = once(async () => (await import('../adapters/layers/layers.ts')).createLayers());
  const containers: () => Promise<Containers> = once(async () => {
    const { createContainers } = await import('../adapters/containers/containers.ts');
    return createContainers({ environment, hidden: secrets, secret });
  });
  return {
    host: createStageHost({ environment, hidden: secrets, secret }),
    reports: {
      inFolder: async (folder, patterns, clean) => (await reports()).inFolder(folder, patterns, clean),
      of: async (files, patterns, clean) => (await reports()).of(files, patterns, clean),
    },
    layers: {
      settings: async (image) => (await layers()).settings(image),
      walk: async (image, visit) => (await layers()).walk(image, visit),
    },
    containers: { open: async (service) => (await containers()).open(service) },
    prober,
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
