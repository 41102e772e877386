import type { Digest } from '../../domain/digest.ts';
import type { Commit } from '../../domain/git.ts';
import type { BuiltImage } from '../../domain/image.ts';
import type { ServiceTopology } from '../../domain/topology.ts';
import type { Clock } from '../../ports/clock.ts';
import type { ContainerRoom, Containers } from '../../ports/containers.ts';
import type { Layers } from '../../ports/layers.ts';
import type { Prober } from '../../ports/prober.ts';
import type { Reporter } from '../../ports/reporter.ts';
import type { Scratch } from '../../ports/scratch.ts';
import type { Source } from '../../ports/source.ts';
import type { StageHost } from '../../ports/stage-host.ts';
import type { TestReports } from '../../ports/test-reports.ts';

/** What stages need of a machine, beside what a build has. */
export interface StageTools {
  readonly host: StageHost;
  readonly reports: TestReports;
  readonly containers: Containers;
  readonly layers: Layers;
  readonly prober: Prober;
}

/** Everything outside that the stages of a service may touch. */
export interface StageWorld {
  readonly service: string;
  readonly tools: StageTools;
  readonly source: Source;
  readonly scratch: Scratch;
  readonly clock: Clock;
  readonly reporter: Reporter;
  readonly cancel: AbortSignal;
}

/** What is tested: an image, and the commit whose files and definitions count. */
export interface StageSubject {
  readonly commit: Commit;
  readonly topology: ServiceTopology;
  readonly digest: Digest;
  readonly image: BuiltImage;
}

/** What the stages of one run share: the room is opened when the first of them asks for it. */
export interface Bench {
  readonly world: StageWorld;
  readonly subject: StageSubject;
  readonly room: () => Promise<ContainerRoom>;
}
