/**
 * One input of a verb: the only source of its line in `action.yml`, of its row in the README and of its flag. Help is
 * Markdown of one paragraph.
 */
export type Input = TextInput | SecretInput | ChoiceInput | FlagInput | NumberInput | DurationInput | ListInput;

interface Described {
  readonly help: string;
}

export interface TextInput extends Described {
  readonly type: 'text';
  readonly required: boolean;
  readonly default: string | null;
  /** What every value looks like, where they all look alike. */
  readonly shape?: { readonly pattern: RegExp; readonly expected: string };
  /** What the help calls the value: `<commit>`. */
  readonly placeholder: string;
}

/** Never a flag: an action's input, the environment variable `variable`, or standard input. */
export interface SecretInput extends Described {
  readonly type: 'secret';
  readonly variable: string;
}

export interface ChoiceInput extends Described {
  readonly type: 'choice';
  readonly choices: readonly string[];
  readonly default: string;
}

/** `true` or `false`; absent: false. */
export interface FlagInput extends Described {
  readonly type: 'flag';
}

export interface NumberInput extends Described {
  readonly type: 'number';
  readonly default: number | null;
  readonly least: number;
  readonly most: number;
}

/** `90s`, `10m`, `1h`; read as seconds. */
export interface DurationInput extends Described {
  readonly type: 'duration';
  readonly default: string | null;
}

/** Words between commas, spaces or line breaks; absent: none. As a flag it may be given several times. */
export interface ListInput extends Described {
  readonly type: 'list';
  readonly placeholder: string;
}

export type InputTable = Readonly<Record<string, Input>>;

/** What an input reads as: null where nothing was said and nothing is assumed. */
export type ValueOf<I extends Input> = I extends { readonly type: 'flag' }
  ? boolean
  : I extends { readonly type: 'choice'; readonly choices: readonly (infer C)[] }
    ? C
    : I extends { readonly type: 'list' }
      ? readonly string[]
      : I extends { readonly type: 'number' }
        ? I extends { readonly default: number }
          ? number
          : number | null
        : I extends { readonly type: 'duration' }
          ? I extends { readonly default: string }
            ? number
            : number | null
          : I extends { readonly required: true } | { readonly default: string }
            ? string
            : string | null;

export type ValuesOf<T extends InputTable> = { readonly [Name in keyof T]: ValueOf<T[Name]> };

export function text(help: string, placeholder = 'text') {
  return { type: 'text', required: false, default: null, help, placeholder } as const satisfies TextInput;
}

/** A text of one shape; `expected` says it to whom wrote another. */
export function shapedText(pattern: RegExp, expected: string, help: string, placeholder = 'text') {
  const shape = { pattern, expected };
  return { type: 'text', required: false, default: null, shape, help, placeholder } as const satisfies TextInput;
}

export function requiredText(help: string, placeholder = 'text') {
  return { type: 'text', required: true, default: null, help, placeholder } as const satisfies TextInput;
}

export function textOr<const D extends string>(fallback: D, help: string, placeholder = 'text') {
  return { type: 'text', required: false, default: fallback, help, placeholder } as const satisfies TextInput;
}

export function secret(variable: string, help: string) {
  return { type: 'secret', variable, help } as const satisfies SecretInput;
}

export function choice<const C extends readonly [string, ...string[]]>(choices: C, help: string) {
  return { type: 'choice', choices, default: choices[0], help } as const satisfies ChoiceInput;
}

export function flag(help: string) {
  return { type: 'flag', help } as const satisfies FlagInput;
}

export function wholeNumber(fallback: number, least: number, most: number, help: string) {
  return { type: 'number', default: fallback, least, most, help } as const satisfies NumberInput;
}

export function duration(help: string) {
  return { type: 'duration', default: null, help } as const satisfies DurationInput;
}

export function list(help: string, placeholder = 'name') {
  return { type: 'list', help, placeholder } as const satisfies ListInput;
}

/** An input's default as `action.yml` writes it: text, since GitHub passes nothing else; undefined where it has none. */
export function defaultText(input: Input): string | undefined {
  switch (input.type) {
    case 'flag':
      return 'false';
    case 'text':
    case 'choice':
    case 'duration':
      return input.default ?? undefined;
    case 'number':
      return input.default === null ? undefined : String(input.default);
    case 'secret':
    case 'list':
      return undefined;
  }
}
