/** A live check as it was rendered for one service in one environment: data only, so that it can be hashed and kept in an entry. */
export type Probe = HttpProbe | CommandProbe | SteadyProbe;

export interface HttpProbe {
  readonly kind: 'http';
  readonly name: string;
  readonly method: string;
  /** Absolute, placeholders already replaced. */
  readonly url: string;
  /** A value `{ env: NAME }` is read from the runner's environment when the probe runs and appears nowhere else. */
  readonly headers: Readonly<Record<string, string | { readonly env: string }>>;
  readonly body: string | null;
  readonly expect: {
    /** Inclusive ranges; `[[200, 299]]` where nothing is said. */
    readonly status: readonly (readonly [number, number])[];
    /** Header name (lowercase) → regular expression that its value must match. */
    readonly headers: Readonly<Record<string, string>>;
    /** `$.a.b[0]` → the JSON text of the expected value. */
    readonly json: Readonly<Record<string, string>>;
    /** A regular expression that the body must match. */
    readonly body: string | null;
    /** Where the answer says which image answers: it must equal the deployed digest, version or commit. */
    readonly version: {
      readonly from: 'header' | 'json';
      readonly at: string;
      readonly is: 'digest' | 'version' | 'commit';
    } | null;
  };
  readonly timeoutSeconds: number;
  /** How many requests, and the pause between two of them. */
  readonly repeats: number;
  readonly intervalSeconds: number;
  /** The least share of good answers, 0 to 1. */
  readonly successRate: number;
  readonly p95Milliseconds: number | null;
}

export interface CommandProbe {
  readonly kind: 'command';
  readonly name: string;
  /** Run without a shell; it finds WAYBILL_URL, WAYBILL_DIGEST, WAYBILL_ENVIRONMENT, WAYBILL_SERVICE in its environment. */
  readonly words: readonly string[];
  readonly url: string | null;
  readonly timeoutSeconds: number;
}

export interface SteadyProbe {
  readonly kind: 'steady';
  readonly name: string;
  /** Every task on the digest, healthy, its target healthy, no restart, for so long. */
  readonly seconds: number;
}

/** One result of one check. `verdict` of a single observation; what is no evidence carries no judgement. */
export interface Observation {
  readonly probe: string;
  readonly ok: boolean;
  /** `errored`: the check itself could not be made (no such command, name not resolved); says nothing of the service. */
  readonly errored: boolean;
  readonly detail: string;
  readonly milliseconds: number;
}
