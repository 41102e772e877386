import { decide } from '../../rehearsal/iam/evaluate.ts';
import type { Demand } from '../../rehearsal/iam/demand.ts';
import { parsePolicy } from '../../rehearsal/iam/policy.ts';
import type { ActingVerb } from '../../src/entry/act.ts';
import type { PolicyDocument } from '../../src/entry/permissions/policy.ts';
import type { ServiceResult } from '../../src/domain/result.ts';
import type { Looked } from '../journey/stage/look.ts';
import type { Stage } from '../journey/stage/stage.ts';
import type { Shop } from '../journey/stage/shop.ts';
import { only, type Inputs, type Played, type Player } from './play.ts';
import { wasDenied } from './team.ts';

/** One action on one kind of resource, taken out of a policy. */
export interface Lack {
  readonly role: string;
  readonly verb: ActingVerb;
  /** The statement's `Sid`, and the action. */
  readonly from: string;
  readonly action: string;
  readonly policy: PolicyDocument;
}

/** A policy without one of its actions, once for each action of each statement. */
export function lacksOf(verb: ActingVerb, policy: PolicyDocument): readonly Lack[] {
  return policy.Statement.flatMap((statement, index) =>
    [statement.Action].flat().map((action): Lack => {
      const actions = [statement.Action].flat().filter((one) => one !== action);
      const left = policy.Statement.flatMap((one, at) =>
        at !== index ? [one] : actions.length === 0 ? [] : [{ ...one, Action: actions }],
      );
      const role = `${verb}-${statement.Sid}-${action.replace(/^.*:/, '')}`.slice(0, 64);
      return { role, verb, from: statement.Sid, action, policy: { ...policy, Statement: left } };
    }),
  );
}

/** What playing a verb without an action came to, and what of it was told. */
export interface Missed {
  readonly lack: Lack;
  readonly result: ServiceResult;
  /** What was denied; nothing: this journey did not need it. */
  readonly denied: readonly Demand[];
  /** Of what was denied: what no sentence names by verb, action and resource, with the line to add. */
  readonly untold: readonly string[];
  readonly before: Looked;
  readonly after: Looked;
}

/** Plays a verb under a policy that lacks an action. */
export async function miss(
  lack: Lack,
  at: { readonly stage: Stage; readonly shop: Shop; readonly player: Player; readonly environment: string },
  inputs: Inputs,
): Promise<Missed> {
  const { stage, shop, player, environment } = at;
  const service = inputs['service'] ?? '';
  const since = (await stage.requests()).at(-1)?.n ?? 0;
  const before = await shop.look(service, environment);
  const played = await player.play(lack.role, lack.verb, { environment, ...inputs });
  const after = await shop.look(service, environment);
  const key = stage.keyOf(lack.role)['AWS_ACCESS_KEY_ID'];
  const read = parsePolicy(lack.policy);
  if ('problems' in read) throw new Error(read.problems.join('; '));
  const denied = (await stage.requests(since))
    .filter((request) => request.accessKeyId === key && wasDenied(request))
    // AWS names the first thing that is not allowed.
    .flatMap(({ demands }) => demands.find((demand) => decide(read.policy, demand) !== 'allowed') ?? []);
  return { lack, result: only(played), denied, untold: untoldOf(lack.verb, played, denied), before, after };
}

function untoldOf(verb: ActingVerb, played: Played, denied: readonly Demand[]): readonly string[] {
  const result = only(played);
  const said = [
    ...result.unmet.map(({ message, fix }) => ({ text: message, fix: fix ?? '' })),
    ...played.reports.flatMap((report) =>
      report.kind === 'warning' && result.warnings.includes(report.text)
        ? [{ text: report.text, fix: report.fix ?? '' }]
        : [],
    ),
  ];
  // A HEAD is answered without a body: the repository stands for its ARN.
  const names = (text: string, resource: string): boolean =>
    text.includes(resource) || text.includes(resource.replace(/^arn:.*:repository\//, 'the repository '));
  const statement = (fix: string, { action }: Demand): boolean =>
    fix.includes(`"Effect":"Allow","Action":"${action}","Resource":`);
  const isTold = (demand: Demand): boolean =>
    said.some(
      ({ text, fix }) =>
        text.includes(`${verb} expected to be allowed ${demand.action} on `) &&
        names(text, demand.resource) &&
        statement(fix, demand),
    );
  // Of several requests side by side that lack the same action, one is told.
  const actions = [...new Set(denied.map(({ action }) => action))];
  return actions.filter((action) => !denied.some((demand) => demand.action === action && isTold(demand)));
}
