import * as z from 'zod';

// What is parsed once is not worth compiling a parser for.
z.config({ jitless: true });

/**
 * The leaves of the schema. `title` is what an error says was expected; the first example is what its `fix:` shows;
 * the description is for editors and the reference.
 */
export interface Wording {
  readonly title: string;
  readonly example: string | number | boolean | readonly unknown[] | Readonly<Record<string, unknown>>;
  readonly description?: string;
}

/** Gives a schema its words. A second call on the same schema replaces what it names. */
export function worded<T extends z.ZodType>(schema: T, { title, example, description }: Wording): T {
  return schema.meta({ title, examples: [example], ...(description === undefined ? {} : { description }) });
}

export function text(title: string, example: string, pattern: RegExp = /\S/): z.ZodString {
  return worded(z.string().regex(pattern), { title, example });
}

/** `90s`, `10m`, `1h`: whole seconds. */
export const duration = (example: string): z.ZodString =>
  text('a duration such as 90s, 10m or 1h', example, /^[1-9][0-9]{0,5}(s|m|h)$/);

/** As `duration`, with milliseconds: `500ms`. */
export const shortDuration = (example: string): z.ZodString =>
  text('a duration such as 500ms, 5s or 1m', example, /^[1-9][0-9]{0,5}(ms|s|m)$/);

export function wholeNumber(title: string, example: number, least: number, most: number): z.ZodNumber {
  return worded(z.number().int().min(least).max(most), { title, example });
}

export const flag = (example: boolean): z.ZodBoolean => worded(z.boolean(), { title: 'true or false', example });

/** One, or a list of at least one. */
export function oneOrMore<T extends z.ZodType>(item: T, title: string, example: readonly unknown[]) {
  return worded(z.union([item, z.array(item).min(1)]), { title, example });
}

export const environmentName = text(
  'an environment name of at most 40 lowercase letters, digits and hyphens',
  'prod',
  /^(?=.{1,40}$)[a-z0-9]+(?:-[a-z0-9]+)*$/,
);

/** ECR's rule for a part of a repository name, so that the service's name is one. */
export const serviceName = text(
  'a service name of lowercase letters, digits, and single . _ or - between them',
  'returns',
  /^(?=.{1,100}$)[a-z0-9]+(?:[._-][a-z0-9]+)*$/,
);

export const region = text('an AWS region', 'eu-west-1', /^[a-z]{2,4}(?:-[a-z]+)+-[0-9]{1,2}$/);

export const account = text('an account id of twelve digits, in quotes', '111111111111', /^[0-9]{12}$/);

export const role = text(
  'the ARN of an IAM role',
  'arn:aws:iam::111111111111:role/waybill-build',
  /^arn:aws[a-z-]*:iam::[0-9]{12}:role\/[\w+=,.@/-]+$/,
);

/** Git's rules for ref names (git-check-ref-format), as far as they fit one expression. */
export const refName = text(
  'the name of a branch or tag, without wildcards',
  'main',
  /^(?!\/|-|.*(?:\/\/|\.\.|@\{|\.lock(?:\/|$)|\/\.|[/.]$))[^\s~^:?*[\\]+$/,
);

export const pathLike = (example: string): z.ZodString => text('a path in the repository', example, /^[^\\]*\S[^\\]*$/);

export const path = pathLike('services/returns');

/** A list of words, or one text that is taken apart as a shell does it, without running one. */
export const words = worded(z.union([z.string().regex(/\S/), z.array(z.string()).min(1)]), {
  title: 'a command: one text, or a list of words',
  example: ['npm', 'run', 'e2e'],
});

/** The name of an environment variable, as POSIX shells take it. */
export const variableName = text('the name of an environment variable', 'LOG_LEVEL', /^[A-Za-z_][A-Za-z0-9_]*$/);

/** Written numbers and booleans arrive here as their own text; the schema for editors allows them too. */
export const variableValue = worded(z.union([z.string(), z.number(), z.boolean()]), {
  title: 'a text, number or boolean',
  example: 'warn',
});
