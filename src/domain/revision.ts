import type { Digest } from './digest.ts';
import type { JsonObject } from './json.ts';

/** One workload of a revision, as it was or will be given to the platform. */
export interface WorkloadRecord {
  readonly name: string;
  /** The container that carries the artifact. */
  readonly container: string;
  /** The platform's handle of the immutable definition; null until it is registered. */
  readonly definition: string | null;
  /** What the definition was rendered from (a platform handle, or `path@commit` of the team's file). */
  readonly base: string | null;
  /** Other containers' images, resolved once while rendering. */
  readonly sidecars: Readonly<Record<string, Digest>>;
  /** Platform settings that are sent with the definition, and restored with it. Opaque to the core. */
  readonly settings: JsonObject;
  /** The configured count, null where autoscaling or infrastructure code owns it. Never restored. */
  readonly count: number | null;
}

/** What a deployment deploys: an artifact and the rendered configuration of every workload, named by hash. */
export interface Revision {
  /** 64 hex digits over digest, rendered definitions and settings; version and commit stay out of it. */
  readonly hash: string;
  readonly digest: Digest;
  /** The image repository, without host. */
  readonly repository: string;
  readonly workloads: readonly WorkloadRecord[];
  /** Given by `--force`: part of the hash, so that it is needed to render the revision again. */
  readonly nonce?: string;
}
