import type { SavedState } from '../../../rehearsal/state/state.ts';
import { tell, type Told } from './attempts.ts';
import { chainsOf, type Chain } from './chain.ts';
import { definitionNames, definitionsForm } from './definitions.ts';
import { deployedOf } from './deployments.ts';
import { repositoryForm } from './images.ts';
import { inboxesForm } from './inboxes.ts';
import { ledgerForm } from './ledger.ts';
import type { Names } from './names.ts';
import { partsOf, type Loose } from './saved.ts';
import { serviceForm } from './services.ts';

/** Everything that two ends must have in common, in words that do not depend on who came when (docs/crash-testing.md). */
export interface NormalForm {
  readonly ledgers: Loose;
  readonly repositories: Loose;
  readonly definitions: Loose;
  readonly services: Loose;
  readonly inboxes: Loose;
  /** What may never be: a chain that does not hold, a deployment too many, an attempt that left something. */
  readonly problems: readonly string[];
}

/** `withoutLast`: takes out a withdrawn attempt that nothing stands for, too: what was there before it is what is left. */
export function normalForm(state: SavedState, { withoutLast = false } = {}): NormalForm {
  const parts = partsOf(state);
  const chains = chainsOf(parts);
  const idle = Object.values(parts.ecs.services).every(({ desiredCount }) => desiredCount === 0);
  const ledgers = chains.map((chain): readonly [Chain, Told] => [chain, tell(chain, { trailing: withoutLast, idle })]);
  const [entries, told] = ledgers[0] ?? [undefined, undefined];
  if (ledgers.length > 1) throw new Error(`expected one ledger a journey, got ${ledgers.length}`);
  const services = Object.values(parts.ecs.services).map((service) => ({
    service,
    deployed: deployedOf(parts, service, told?.takenOut ?? [], entries?.entries ?? []),
  }));
  const names: Names = {
    identifiers: new Map([
      ...definitionNames(parts),
      ...services.flatMap(({ deployed }) => [...deployed.names]),
      ...entryNames(entries, told),
    ]),
    entries: told?.names ?? new Map(),
  };
  const isLedger = (name: string): boolean => chains.some(({ repository }) => repository === name);
  const ledgerForms = Object.fromEntries(ledgers.map(([chain, one]) => [chain.repository, ledgerForm(one, names)]));
  const serviceForms = Object.fromEntries(
    services.map(({ service, deployed }) => [service.name, serviceForm(parts, service, deployed, names)]),
  );
  const shown = JSON.stringify([ledgerForms, serviceForms]);
  return {
    ledgers: ledgerForms,
    repositories: Object.fromEntries(
      parts.repositories
        .filter(({ name }) => !isLedger(name))
        .map((one) => [one.name, repositoryForm(parts, one, names)]),
    ),
    definitions: definitionsForm(parts, names, (arn) => shown.includes(names.identifiers.get(arn) ?? arn)),
    services: serviceForms,
    inboxes: inboxesForm(parts, names),
    problems: [...(told?.problems ?? []), ...services.flatMap(({ deployed }) => deployed.problems)],
  };
}

/** An entry's digest goes by its name; one of an attempt that was taken out by none that could be mixed up with it. */
function entryNames(chain: Chain | undefined, told: Told | undefined): readonly (readonly [string, string])[] {
  if (chain === undefined || told === undefined) return [];
  return chain.entries.map((entry) => {
    const name = told.names.get(entry.number) ?? '(nothing)';
    return [entry.digest, told.kept.includes(entry) ? name : `(instead of ${name})`];
  });
}
