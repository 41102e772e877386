import type { Digest } from '../domain/digest.ts';
import { binds, type Hold } from '../domain/ledger/hold.ts';
import { isVerifiedHere, judgementOf } from '../domain/ledger/judgements.ts';
import type { LedgerState } from '../domain/ledger/state.ts';
import type { EnvironmentPolicy } from '../domain/policy.ts';
import type { Unmet } from '../domain/result.ts';
import { isDowngrade } from '../domain/version.ts';

/** Whether the environment's refs let a commit in, as git and the ledger know. */
export type RefStanding =
  | { readonly kind: 'any' }
  | { readonly kind: 'allowed'; readonly refs: readonly string[]; readonly exempt: boolean }
  | { readonly kind: 'none-matches'; readonly refs: readonly string[] }
  | { readonly kind: 'unknown'; readonly fix: string };

/** What the gate is asked about. */
export interface Candidate {
  readonly service: string;
  readonly digest: Digest;
  readonly revision: string;
  readonly sourceKey: string | null;
  readonly version: string | null;
  readonly commit: string | null;
}

/** What the gate decides on: nothing else enters. */
export interface GateFacts {
  readonly state: LedgerState;
  readonly required: readonly { readonly environment: string; readonly state: LedgerState }[];
  readonly refs: RefStanding;
  /** How the stages that the environment requires stand for this very image. */
  readonly tests: readonly StageStanding[];
  /** Whether some way back exists and can be pulled. A first deployment has none, and says so on the record. */
  readonly wayBack: 'ready' | 'none';
  readonly acceptNoWayBack: string | null;
  /** Tags of required environments that name something else than their ledger does. */
  readonly tampered: readonly {
    readonly environment: string;
    readonly tag: string;
    readonly names: string;
    readonly ledger: string;
  }[];
}

export interface StageStanding {
  readonly stage: string;
  readonly standing: 'passed' | 'failed' | 'none';
}

/** Every requirement that is not met, all at once; empty: it may enter (I3). */
export function unmetRequirements(
  environment: EnvironmentPolicy,
  candidate: Candidate,
  facts: GateFacts,
): readonly Unmet[] {
  return [
    ...unmetRefs(environment, facts.refs),
    ...facts.tampered.map((one): Unmet => ({
      code: 'tag-tampered',
      message: `${one.tag} names ${one.names}, but the ledger of ${one.environment} says ${one.ledger}: the tag was moved by a hand`,
      fix: `waybill settle ${candidate.service} ${one.environment} --repair`,
    })),
    ...unmetVerification(environment, candidate, facts),
    ...unmetTests(environment, candidate, facts),
    ...unmetHolds(environment, candidate, facts),
    ...unmetVersion(environment, candidate, facts.state),
    ...unmetWayBack(facts),
  ];
}

function unmetRefs(environment: EnvironmentPolicy, refs: RefStanding): readonly Unmet[] {
  switch (refs.kind) {
    case 'any':
    case 'allowed':
      return [];
    case 'unknown':
      return [
        {
          code: 'refs-unknown',
          message: `git cannot tell whether a ref that ${environment.name} allows contains this commit`,
          fix: refs.fix,
        },
      ];
    case 'none-matches': {
      const allowed = [
        ...(environment.branches ?? []).map((pattern) => `branch ${pattern}`),
        ...(environment.tags ?? []).map((pattern) => `tag ${pattern}`),
      ].join(', ');
      const came = refs.refs.length === 0 ? 'a commit that no branch or tag contains' : refs.refs.join(', ');
      return [{ code: 'ref-not-allowed', message: `${environment.name} lets in ${allowed}; this is ${came}` }];
    }
  }
}

function unmetVerification(environment: EnvironmentPolicy, candidate: Candidate, facts: GateFacts): readonly Unmet[] {
  if (facts.refs.kind === 'allowed' && facts.refs.exempt) return [];
  return environment.requires.verifiedIn.flatMap((name): Unmet[] => {
    const state = facts.required.find((required) => required.environment === name)?.state;
    if (state !== undefined && isVerifiedHere(state, candidate.digest)) return [];
    const judgement = state === undefined ? undefined : judgementOf(state, candidate.digest);
    const found =
      judgement?.verdict === 'rejected' ? `was rejected there (#${judgement.number})` : 'was never verified there';
    return [
      {
        code: 'not-verified',
        message: `${environment.name} requires this very image to be verified in ${name}; it ${found}`,
        fix: `waybill ship ${candidate.service} ${candidate.version ?? candidate.digest} ${name}`,
      },
    ];
  });
}

/** A commit that needs no verification elsewhere needs its tests all the same. */
function unmetTests(environment: EnvironmentPolicy, candidate: Candidate, facts: GateFacts): readonly Unmet[] {
  return environment.requires.tests.flatMap((stage): Unmet[] => {
    const standing = facts.tests.find((one) => one.stage === stage)?.standing ?? 'none';
    if (standing === 'passed') return [];
    const found = standing === 'failed' ? 'it failed when it was last run' : 'no stamp says that it was run';
    const commit = candidate.commit === null ? '' : ` --commit ${candidate.commit}`;
    return [
      {
        code: 'not-tested',
        message: `${environment.name} requires this very image to have passed the stage ${stage}; ${found}`,
        fix: `waybill test ${candidate.service}${commit} --stage ${stage}`,
      },
    ];
  });
}

function unmetHolds(environment: EnvironmentPolicy, candidate: Candidate, facts: GateFacts): readonly Unmet[] {
  const subject = { digest: candidate.digest, sourceKey: candidate.sourceKey, revision: candidate.revision };
  const own = facts.state.holds
    .filter((hold) => binds(hold, subject))
    .map((hold) => ({ where: environment.name, hold }));
  const exempt = facts.refs.kind === 'allowed' && facts.refs.exempt;
  const verifiedHere = isVerifiedHere(facts.state, candidate.digest);
  const inherited = exempt
    ? []
    : facts.required.flatMap(({ environment: where, state }) =>
        state.holds
          .filter((hold) => binds(hold, subject) && !(hold.by === 'machine' && verifiedHere))
          .map((hold) => ({ where, hold })),
      );
  return [...own, ...inherited].map(({ where, hold }) => ({
    code: 'held',
    message: `held in ${where} since ${hold.at} by ${hold.by === 'machine' ? 'a failed verdict' : hold.actor} (#${hold.id}): ${hold.reason}`,
    fix: releaseCommand(candidate.service, where, hold),
  }));
}

/** The command that lifts a hold, on the record. */
export function releaseCommand(service: string, environment: string, hold: Hold): string {
  return `waybill release ${service} ${environment} --id ${hold.id} --reason "…"`;
}

function unmetVersion(environment: EnvironmentPolicy, candidate: Candidate, state: LedgerState): readonly Unmet[] {
  const runs = state.current?.version ?? null;
  if (environment.allowDowngrade || runs === null || candidate.version === null) return [];
  if (!isDowngrade(runs, candidate.version)) return [];
  return [
    {
      code: 'downgrade',
      message: `${environment.name} runs ${runs}; ${candidate.version} is older`,
      fix: `waybill rollback ${candidate.service} ${environment.name} --from ${runs} --to ${candidate.version} --reason "…"`,
    },
  ];
}

function unmetWayBack(facts: GateFacts): readonly Unmet[] {
  if (facts.wayBack !== 'none' || facts.acceptNoWayBack !== null) return [];
  return [
    {
      code: 'no-way-back',
      message: 'nothing is known that could be gone back to: no earlier revision is good, free of holds and pullable',
      fix: 'accept-no-way-back: true   # with a reason; by hand: --accept-no-way-back --reason "first deployment"',
    },
  ];
}
