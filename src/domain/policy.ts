import type { JsonObject } from './json.ts';

/** What guards the environments: read from the policy ref, never from the ref that is deployed. */
export interface Policy {
  /** The ref named by `policy-ref`, where the file names one. */
  readonly policyRef: string | null;
  readonly registry: RegistryPolicy;
  readonly environments: readonly EnvironmentPolicy[];
}

/** A registry at a host of its own, beside the cloud's. */
export interface RegistryHost {
  /** `ghcr.io/acme`: what stands before every repository's name. */
  readonly address: string;
  /** The names of the environment variables that hold its credentials; null: whatever Docker is logged in with. */
  readonly username: string | null;
  readonly password: string | null;
}

/** Where a registry is. */
export interface RegistrySite {
  /** Null: the cloud's own registry. */
  readonly host: RegistryHost | null;
  /** The role that may write images there; null: that of the environment which is built for. */
  readonly role: string | null;
  /** Null: the environment's own, or that of the credentials. */
  readonly account: string | null;
  readonly region: string | null;
}

/** One registry for the images of all environments; without an account, each environment's is in its own. */
export interface RegistryPolicy extends RegistrySite {
  /** `ledger` repositories: `waybill/{environment}/{service}`. */
  readonly ledger: string;
  /** The environment whose tag `at.latest` follows; null: the last of the graph. */
  readonly latestFrom: string | null;
}

export interface EnvironmentPolicy {
  readonly name: string;
  /** The GitHub environment's name, where it differs. */
  readonly github: string;
  /** GitHub's patterns, `*` stops at `/`; null where the file names none. */
  readonly branches: readonly string[] | null;
  readonly tags: readonly string[] | null;
  readonly requires: {
    readonly verifiedIn: readonly string[];
    /** Test stages that the image must have passed. */
    readonly tests: readonly string[];
    /** A commit that is the tip of such a ref needs no `verified-in`. */
    readonly except: { readonly branches: readonly string[]; readonly tags: readonly string[] };
  };
  /** What the platform's adapter needs to find the environment; null: another tool deploys. Opaque to the core. */
  readonly place: JsonObject | null;
  readonly region: string | null;
  /** The role that everything here is done under; null: the ambient credentials. */
  readonly role: string | null;
  /** The account of the platform and of the ledgers; null: that of the credentials. */
  readonly account: string | null;
  /** Where the images of this environment are, if not where those of all are. */
  readonly registry: RegistrySite | null;
  /** With `{service}` and `{environment}` still in it. */
  readonly url: string | null;
  /** Whether a machine's judgement holds here, also where nothing is required. */
  readonly hold: boolean;
  readonly allowZero: boolean;
  /** Whether a lower semantic version than the one that runs is let in. */
  readonly allowDowngrade: boolean;
  /** null: the open entry's own deadline. */
  readonly lockTimeoutSeconds: number | null;
  readonly admitTtlSeconds: number;
  /** How long a deployment may take until its verdict, and how long going back may take after it. */
  readonly verdictSeconds: number;
  readonly returnSeconds: number;
}
