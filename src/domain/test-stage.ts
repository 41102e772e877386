import type { Digest } from './digest.ts';
import { hashJson } from './hash.ts';
import type { Json } from './json.ts';
import type { HttpProbe } from './probe.ts';

/**
 * A test that belongs to the build of a service, as `waybill.yml` declares it: read at the commit that is built.
 * `static`: nothing of the image runs as a service. `dynamic`: the image runs alone. `dependent`: with what it needs.
 */
export interface TestStage {
  /** Unique within its service. */
  readonly name: string;
  readonly subject: StageSubject;
  /** Words without a shell; null where the probes are all. */
  readonly run: readonly string[] | null;
  /** Patterns of JUnit reports, from the root of the export or from the image's working directory. */
  readonly junit: readonly string[];
  /** Further paths of the repository, from its root: exported, and part of the stage's key. */
  readonly paths: readonly string[];
  /** Stages of the same service that must have passed before this one begins. */
  readonly needs: readonly string[];
  /** For one attempt, starting and ending of containers included. */
  readonly timeoutSeconds: number;
  /** How often it is tried again; a pass on a later try is reported as flaky. */
  readonly retries: number;
  readonly environment: Readonly<Record<string, string>>;
  /** Names of variables of the job that hold secrets; their values are in no stamp and no key. */
  readonly secrets: readonly string[];
}

export type StageSubject =
  /** The command runs on this machine, in the exported tree. */
  | { readonly kind: 'static'; readonly on: 'checkout' }
  /** The command runs in the image. */
  | { readonly kind: 'static'; readonly on: 'image' }
  /** The command runs in a named stage of the Dockerfile. */
  | { readonly kind: 'static'; readonly on: 'target'; readonly target: string }
  | { readonly kind: 'dynamic'; readonly serves: Served }
  | {
      readonly kind: 'dependent';
      readonly serves: Served;
      readonly on: Dependencies;
      readonly migrate: Migration | null;
    };

export type StageKind = StageSubject['kind'];

/** What is asked of the image once it runs. Addresses of probes are paths below its own address. */
export interface Served {
  /** null: the one port that the image exposes. */
  readonly port: number | null;
  readonly health: HealthCheck | null;
  readonly probes: readonly HttpProbe[];
}

/** When a container counts as ready: an HTTP path that answers 2xx, or a command in it that exits 0. */
export type HealthCheck =
  { readonly kind: 'path'; readonly path: string } | { readonly kind: 'command'; readonly words: readonly string[] };

/** Runs before the image serves: in the image. */
export interface Migration {
  readonly words: readonly string[];
}

export type Dependencies =
  | { readonly kind: 'services'; readonly services: Readonly<Record<string, DependencyService>> }
  /** A Compose file, from the root of the repository; the image is told to it as `WAYBILL_IMAGE`. */
  | { readonly kind: 'compose'; readonly file: string };

export interface DependencyService {
  readonly image: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly command: readonly string[] | null;
  readonly health: HealthCheck | null;
}

declare const stageKeyBrand: unique symbol;
/** 64 lowercase hex digits. */
export type StageKey = string & { readonly [stageKeyBrand]: true };

/** Raised when the meaning of a key changes: everything runs again then. */
export const stageKeyVersion = 1;

/** What a stage's key is made of. */
export interface StageKeyInput {
  readonly stage: TestStage;
  /** Git object ids by path: of what the stage reads, where it reads the repository; and of its own paths. */
  readonly objects: Readonly<Record<string, string>>;
  /** Digests by name as they were written: images of the services that it depends on. */
  readonly dependencies: Readonly<Record<string, Digest>>;
}

/**
 * The identity of a test: its definition, its own paths, and what it depends on. The image that it judges is the
 * subject of its stamp, so that the key says the same of every image. How often it may be tried and how long it may
 * take say nothing of what was tested.
 */
export function stageKeyOf({ stage, objects, dependencies }: StageKeyInput): StageKey {
  const { name, subject, run, junit, paths, environment, secrets } = stage;
  const definition = { name, subject, run, junit, paths, environment, secrets };
  return hashJson({
    version: stageKeyVersion,
    definition: definition as unknown as Json,
    objects,
    dependencies,
  }) as StageKey;
}
