import type { Input } from '../verbs/input.ts';

/** A written value, read; or what was expected instead. */
export type Reading =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly expected: string };

const secondsOf: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600 };

/** Whole seconds of `90s`, `10m` or `1h`; undefined for anything else, a bare number too. */
export function parseDuration(text: string): number | undefined {
  const match = /^([1-9][0-9]{0,5})([smh])$/.exec(text);
  return match === null ? undefined : Number(match[1]) * (secondsOf[match[2] ?? ''] ?? 0);
}

/** The words of a list: between commas, white space or line breaks; none is empty. */
export function parseList(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}

/** Reads a value that is not empty. Nothing is guessed: `3O` is no number and `yes` is no flag. */
export function readValue(input: Input, text: string): Reading {
  switch (input.type) {
    case 'text':
      return input.shape === undefined || input.shape.pattern.test(text)
        ? { ok: true, value: text }
        : { ok: false, expected: input.shape.expected };
    case 'secret':
      return { ok: true, value: text };
    case 'choice':
      return input.choices.includes(text)
        ? { ok: true, value: text }
        : { ok: false, expected: input.choices.join(' or ') };
    case 'flag':
      if (text === 'true' || text === 'false') return { ok: true, value: text === 'true' };
      return { ok: false, expected: 'true or false' };
    case 'number': {
      const value = /^(?:0|[1-9][0-9]{0,14})$/.test(text) ? Number(text) : NaN;
      if (value >= input.least && value <= input.most) return { ok: true, value };
      return { ok: false, expected: `a whole number from ${input.least} to ${input.most}` };
    }
    case 'duration': {
      const value = parseDuration(text);
      if (value !== undefined) return { ok: true, value };
      return { ok: false, expected: 'a duration such as 90s, 10m or 1h' };
    }
    case 'list':
      return { ok: true, value: parseList(text) };
  }
}

/** What an input is where nothing was written. */
export function absentValue(input: Input): unknown {
  switch (input.type) {
    case 'text':
    case 'choice':
    case 'number':
      return input.default;
    case 'duration':
      return input.default === null ? null : parseDuration(input.default);
    case 'secret':
      return null;
    case 'flag':
      return false;
    case 'list':
      return [];
  }
}
