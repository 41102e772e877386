import type { RegistryHost } from '../domain/policy.ts';
import type { Run } from '../operations/session.ts';
import type { StageTools } from '../operations/stages/world.ts';
import type { PolicyReading } from '../ports/catalog.ts';
import type { Builder, RegistryLogin } from '../ports/builder.ts';
import type { Clock } from '../ports/clock.ts';
import type { Orchestrator } from '../ports/orchestrator.ts';
import type { Prober } from '../ports/prober.ts';
import type { Registry } from '../ports/registry.ts';
import type { Reporter } from '../ports/reporter.ts';
import type { Scratch } from '../ports/scratch.ts';
import type { Source } from '../ports/source.ts';
import type { Web } from '../ports/web.ts';
import type { OpenNotifier } from './notify/channels.ts';

/** A role to be assumed, and the services for whose sake: they stand in the name of the session. */
export interface PlacedRole {
  readonly arn: string;
  readonly services: readonly string[];
}

/** Where in the cloud, and as whom; null: as the surroundings say. */
export interface CloudPlace {
  readonly region: string | null;
  readonly role: PlacedRole | null;
}

/** A registry there; null: the caller's own. */
export interface CloudRegistryPlace extends CloudPlace {
  readonly account: string | null;
}

/** A registry of the cloud, or any other at its host. */
export type RegistryPlace = CloudRegistryPlace | { readonly host: RegistryHost };

/** Everything outside that a verb may touch. Made once, by the wiring; what is not asked for is never loaded. */
export interface World {
  readonly environment: NodeJS.ProcessEnv;
  readonly folder: string;
  readonly clock: Clock;
  readonly web: Web;
  readonly reporter: Reporter;
  readonly cancel: AbortSignal;
  readonly run: Run;
  readonly isPullRequest: boolean;
  /** Told of each entry that this run admits. */
  readonly admitted: (entry: string) => void;
  /** Told of a value that must not be printed (I9). */
  readonly secret: (value: string) => void;
  /** Told of the policy that this run goes by. */
  readonly guarded: (policy: PolicyReading) => void;
  /** The GitHub environment of the job, by its identity token; null where nothing says. */
  jobEnvironment(): Promise<string | null>;
  source(): Promise<Source | null>;
  /** Begins to load what speaks to the cloud, so that it is there once git has told which one is meant. */
  prepareCloud(): void;
  registry(place: RegistryPlace): Registry;
  /** Logins to that registry, for builders that pull base images from it. Asked for when one is needed. */
  logins(place: RegistryPlace): () => Promise<readonly RegistryLogin[]>;
  orchestrator(place: CloudPlace): Orchestrator;
  readonly prober: Prober;
  readonly builder: Builder;
  readonly notifier: OpenNotifier;
  /** What test stages need of this machine. */
  readonly stages: StageTools;
  scratch(): Promise<Scratch>;
}
