import type { Commit } from '../domain/git.ts';
import type { Policy } from '../domain/policy.ts';
import type { ServiceTopology } from '../domain/topology.ts';

/** The policy with where it was read. */
export interface PolicyReading {
  readonly policy: Policy;
  /** Null where no git stands behind it. */
  readonly commit: Commit | null;
  readonly hash: string;
  /**
   * `checkout`: the policy ref has no file yet; `unreached`: the remote could not be asked, and the checkout's own file
   * counts. Every summary says either.
   */
  readonly from: 'policy-ref' | 'checkout' | 'unreached' | 'inputs';
}

/** What `waybill.yml` declares, at the commits that count; or what the inputs say, where there is no file. */
export interface Catalog {
  policy(): Promise<PolicyReading>;
  /** The services of a commit's file, in its order. `null`: the inputs alone. */
  services(commit: Commit | null): Promise<readonly string[]>;
  /** A service as that commit describes it, for an environment (`null`: for the build alone). */
  topology(commit: Commit | null, service: string, environment: string | null): Promise<ServiceTopology>;
}
