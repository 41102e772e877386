import type { BuildDeclaration } from './build.ts';
import type { ConfigGuard } from './config-guard.ts';
import type { JsonObject } from './json.ts';
import type { Probe } from './probe.ts';
import type { TestStage } from './test-stage.ts';

/** A service as the commit that is shipped describes it, for one environment: defaults, service and environment merged. */
export interface ServiceTopology {
  readonly name: string;
  /** The image repository, without a registry's host. */
  readonly repository: string;
  readonly build: BuildDeclaration;
  /** `v*`, or `returns/v*`: which git tags are versions of this service; `*` stands for the version. */
  readonly versionTag: string;
  readonly workloads: readonly WorkloadTopology[];
  /** `steady` alone where none is configured. */
  readonly probes: readonly Probe[];
  /** What an image must pass before it becomes an artifact, in the order of the file. */
  readonly tests: readonly TestStage[];
  readonly configGuard: ConfigGuard;
  readonly url: string | null;
  /** Services that must be settled before this one begins, in a run of several. */
  readonly needs: readonly string[];
}

export interface WorkloadTopology {
  /** What the platform calls it; unique within the service. */
  readonly name: string;
  /** The container that carries the artifact; null: the only one, else the one named like the service. */
  readonly container: string | null;
  readonly count: number | null;
  readonly cpu: number | null;
  readonly memory: number | null;
  /** Values may still hold `{commit}` and `{version}`. */
  readonly variables: Readonly<Record<string, string>>;
  /** Name → where the platform finds the secret (an ARN); never the value. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly command: readonly string[] | null;
  /** The team's own base file, as the topology commit has it, placeholders replaced; null: the platform's own. */
  readonly base: JsonObject | null;
  /** Settings of the platform that are sent only because they are set here. Opaque to the core. */
  readonly settings: JsonObject;
}
