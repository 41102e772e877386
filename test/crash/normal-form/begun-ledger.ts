import { isDeepStrictEqual } from 'node:util';
import type { NormalForm } from './normal-form.ts';
import type { Loose } from './saved.ts';

/**
 * What is there without a ledger that was not there before and has begun as it begins in the end: with nothing in it, or
 * with the adoption of what ran before, whose copy for going back was registered, and may run.
 */
export function withoutBegunLedger(got: NormalForm, before: NormalForm, end: NormalForm): NormalForm {
  const isNew = (name: string): boolean => !(name in before.ledgers) && name in end.ledgers;
  const begun = Object.entries(got.ledgers).find(
    ([name, entries]) => isNew(name) && isBeginning(entries, end.ledgers[name]),
  );
  const empty = Object.entries(got.repositories).find(
    ([name, one]) => isNew(name) && !(name in before.repositories) && isDeepStrictEqual(one, emptyLedger),
  );
  if (begun === undefined) return { ...got, repositories: without(got.repositories, empty?.[0]) };
  const [name, entries] = begun;
  const added = Object.entries(got.definitions).filter(
    ([arn, one]) => !(arn in before.definitions) && isDeepStrictEqual(one, end.definitions[arn]),
  );
  return {
    ...got,
    ledgers: without(got.ledgers, name),
    definitions: without(got.definitions, ...added.map(([arn]) => arn)),
    services: asFound(got.services, before.services, entries as readonly Entry[]),
  };
}

const emptyLedger = { mutability: 'IMMUTABLE', tags: {}, stamps: {}, problems: [] };

interface Entry {
  readonly event: {
    readonly kind: string;
    readonly revision?: {
      readonly workloads: readonly { readonly base: string; readonly definition: string | null }[];
    };
  };
}

function isBeginning(entries: unknown, whole: unknown): boolean {
  if (!Array.isArray(entries) || !Array.isArray(whole)) return false;
  return entries.length < whole.length && isDeepStrictEqual(entries, whole.slice(0, entries.length));
}

/** Services with what was adopted under the name that it was found by. */
function asFound(services: Loose, before: Loose, [first]: readonly Entry[]): Loose {
  if (first?.event.kind !== 'adopted') return services;
  const ran = JSON.stringify(before);
  const text = (first.event.revision?.workloads ?? []).reduce((shown, { base, definition }) => {
    const copy = JSON.stringify(definition);
    return ran.includes(copy) ? shown : shown.replaceAll(copy, JSON.stringify(base));
  }, JSON.stringify(services));
  return JSON.parse(text) as Loose;
}

function without(from: Loose, ...names: readonly (string | undefined)[]): Loose {
  return Object.fromEntries(Object.entries(from).filter(([name]) => !names.includes(name)));
}
