import type { Problem } from '../../domain/error.ts';
import type { ServiceResult } from '../../domain/result.ts';
import type { InputTable, ValuesOf } from './input.ts';

/** One output of an action, and where a service's result has it (null: this result has none). */
export interface Output {
  readonly help: string;
  readonly of: (result: ServiceResult) => string | null;
}

/** How a verb's bare words are read: one input each, or services, a version and an environment by their looks. */
export type Words = { readonly kind: 'fixed'; readonly names: readonly string[] } | { readonly kind: 'journey' };

/** The look of an action in GitHub's lists: a Feather icon and one of GitHub's colours. */
export interface Branding {
  readonly icon: string;
  readonly color: 'white' | 'black' | 'yellow' | 'blue' | 'green' | 'orange' | 'red' | 'purple' | 'gray-dark';
}

/** What makes a verb an action as well. Null in a verb that only the command line has. */
export interface Action {
  /** What the job's token needs. */
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>;
  readonly branding: Branding;
  /** Whether a step at the end of the job ends what this one left open. */
  readonly post: boolean;
  /** YAML of the steps that use it. */
  readonly example: string;
  readonly outputs: Readonly<Record<string, Output>>;
}

/** A verb as its users meet it: the only source of its inputs, outputs, help and documentation. */
export interface VerbTable {
  readonly name: string;
  /** One line for lists. */
  readonly summary: string;
  /** One paragraph: what it does, and what it leaves alone. */
  readonly purpose: string;
  readonly words: Words;
  readonly inputs: InputTable;
  readonly action: Action | null;
}

/** A table with its inputs' own types, and with what single values cannot say: which of them go together. */
export interface Verb<T extends InputTable> extends VerbTable {
  readonly inputs: T;
  readonly check: (values: ValuesOf<T>) => readonly Problem[];
}

type Written<T extends InputTable> = Omit<Verb<T>, 'check'> & Partial<Pick<Verb<T>, 'check'>>;

/** Declares a verb; its values are typed by its inputs. */
export function verb<const T extends InputTable>(written: Written<T>): Verb<T> {
  return { check: () => [], ...written };
}
