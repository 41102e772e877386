import type { RefName } from '../domain/git.ts';
import type { EnvironmentPolicy } from '../domain/policy.ts';
import { denialIn, toldBy } from '../domain/error.ts';
import type { Verb } from '../domain/outcome.ts';
import type { Catalog, PolicyReading } from '../ports/catalog.ts';
import type { Clock } from '../ports/clock.ts';
import type { Orchestrator, Target } from '../ports/orchestrator.ts';
import type { Prober } from '../ports/prober.ts';
import type { Registry } from '../ports/registry.ts';
import type { Report, Reporter } from '../ports/reporter.ts';
import type { Source } from '../ports/source.ts';

/** Who runs this, and under which ref. */
export interface Run {
  /** The run's address, or `local`. */
  readonly url: string;
  readonly actor: string;
  readonly ref: RefName | null;
  /** The commit that the run is for; null outside of a workflow. */
  readonly commit: string | null;
}

/** One service in one environment, with everything that an operation needs of the world. */
export interface Session {
  readonly service: string;
  readonly environment: EnvironmentPolicy;
  readonly policy: PolicyReading;
  readonly catalog: Catalog;
  /** Where the images of this environment are: tasks pull from there. */
  readonly registry: Registry;
  /** Where an image may lie that is to come here: where it must be verified, where builds go, and here; each once. */
  readonly sources: readonly Registry[];
  /** Where the images of an environment are. */
  readonly imagesOf: (environment: string) => Registry;
  /** Where the ledgers of an environment are: in the registry of its own account. */
  readonly ledgers: (environment: string) => Registry;
  readonly orchestrator: Orchestrator;
  /** Null where no git repository is at hand. */
  readonly source: Source | null;
  readonly prober: Prober;
  readonly clock: Clock;
  readonly reporter: Reporter;
  readonly run: Run;
  /** What is being done, for whoever lacks a permission for it; null where no verb has begun yet. */
  readonly verb: Verb | null;
  /** Aborted when the job is cancelled. */
  readonly cancel: AbortSignal;
  /** What every summary says of where images and ledgers are kept. */
  readonly caveats: readonly string[];
  /** Told of each entry that this run admits, at once: whoever ends the job knows what it left open. */
  readonly admitted: (entry: string) => void;
}

/** The ledger of the session's service: its repository, and the registry which that is in. */
export interface LedgerPlace {
  readonly registry: Registry;
  readonly repository: string;
}

/** The ledger of the session's service in an environment; its own where none is named. */
export function ledgerOf(
  session: Pick<Session, 'policy' | 'service' | 'environment' | 'ledgers'>,
  environment = session.environment.name,
): LedgerPlace {
  const repository = session.policy.policy.registry.ledger
    .replaceAll('{environment}', environment)
    .replaceAll('{service}', session.service);
  return { registry: session.ledgers(environment), repository };
}

/** The other accounts that read this environment's ledger: those of the environments that require it. */
export function readersOf({ environment, policy }: Pick<Session, 'environment' | 'policy'>): readonly string[] {
  const accounts = policy.policy.environments.flatMap(({ requires, account }) =>
    requires.verifiedIn.includes(environment.name) && account !== null && account !== environment.account
      ? [account]
      : [],
  );
  return [...new Set(accounts)];
}

/** Where the platform finds the service: its workloads as the topology names them, or as a revision recorded them. */
export function targetOf(session: Session, of: { readonly workloads: readonly { readonly name: string }[] }): Target {
  return {
    environment: session.environment.name,
    service: session.service,
    place: session.environment.place ?? {},
    workloads: of.workloads.map((workload) => workload.name),
  };
}

type Said = Extract<Report, { readonly environment: string; readonly text: string }>;

/** Reports one line about this session's service and environment. */
export function say(session: Session, kind: Said['kind'], text: string, fix?: string): void {
  const about = { service: session.service, environment: session.environment.name, text };
  if (kind === 'warning') session.reporter.report({ kind, ...about, ...(fix === undefined ? {} : { fix }) });
  else session.reporter.report({ kind, ...about });
}

/** Says what a missing permission keeps from being done, and how to add it. Whatever else is wrong is thrown on. */
export function sayDenied(session: Session, error: unknown, what: string): void {
  const denial = denialIn(error);
  if (denial === undefined) throw error;
  say(session, 'warning', `${what}: ${toldBy(session.verb, denial)}`, denial.fix);
}
