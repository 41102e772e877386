import { canonicalJson, type Json } from '../../domain/json.ts';
import type { HttpProbe } from '../../domain/probe.ts';
import type { ProbeSubject } from '../../ports/prober.ts';
import { boundedMatch } from './bounded-match.ts';
import { follow } from './json-path.ts';
import { bodyLimit, type Answer } from './request.ts';

/** Why an answer is not as expected; `errored` where the expectation itself cannot be judged. */
export interface Unexpected {
  readonly errored: boolean;
  readonly reason: string;
}

type Show = (text: string) => string;

const bad = (reason: string): Unexpected => ({ errored: false, reason });
const unjudged = (reason: string): Unexpected => ({ errored: true, reason });

/**
 * Everything in an answer that is not as expected; empty where it is good. `clean` takes secrets out of what is
 * repeated of the answer.
 */
export function unexpected(
  probe: HttpProbe,
  answer: Answer,
  subject: ProbeSubject,
  clean: (text: string) => string,
): readonly Unexpected[] {
  const shown = (text: string): string => shortened(clean(text));
  const found: Unexpected[] = [];
  const { expect } = probe;
  if (!expect.status.some(([least, most]) => answer.status >= least && answer.status <= most)) {
    const wanted = expect.status.map(([least, most]) => (least === most ? String(least) : `${least}-${most}`));
    found.push(bad(`expected status ${wanted.join(' or ')}, got ${answer.status}${hint(answer, shown)}`));
  }
  for (const [name, pattern] of Object.entries(expect.headers)) {
    const value = answer.headers[name.toLowerCase()];
    if (value === undefined) found.push(bad(`expected the header ${name}, got none`));
    else found.push(...matched(pattern, value, `the header ${name}`, shown));
  }
  if (expect.body !== null) found.push(...matched(expect.body, answer.body, 'the body', shown));
  const json = parsed(answer, shown);
  for (const [path, text] of Object.entries(expect.json)) found.push(...member(json, path, text, shown));
  if (expect.version !== null) found.push(...version(expect.version, answer, json, subject, shown));
  return found;
}

/** The beginning of an error's body often says why. */
function hint(answer: Answer, shown: Show): string {
  const text = answer.body.trim();
  if (answer.status < 400 || text === '' || text.startsWith('<')) return '';
  return `: ${shown(text)}`;
}

function matched(pattern: string, text: string, what: string, shown: Show): readonly Unexpected[] {
  switch (boundedMatch(pattern, text)) {
    case 'yes':
      return [];
    case 'no':
      return [bad(`expected ${what} to match /${pattern}/, got ${shown(text)}`)];
    case 'too-slow':
      return [unjudged(`the expression /${pattern}/ takes too long on ${what}`)];
    case 'malformed':
      return [unjudged(`/${pattern}/ is no regular expression`)];
  }
}

type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string };

function parsed(answer: Answer, shown: Show): Parsed {
  if (answer.cut) return { ok: false, reason: `got more than ${bodyLimit} bytes` };
  try {
    return { ok: true, value: JSON.parse(answer.body) };
  } catch {
    return { ok: false, reason: `got ${answer.body === '' ? 'an empty body' : shown(answer.body)}` };
  }
}

function member(json: Parsed, path: string, text: string, shown: Show): readonly Unexpected[] {
  let wanted: Json;
  try {
    wanted = JSON.parse(text) as Json;
  } catch {
    return [unjudged(`the value expected at ${path} is no JSON`)];
  }
  const found = at(json, path);
  if ('reason' in found) return [found];
  const got = canonicalJson(found.value as Json);
  return got === canonicalJson(wanted) ? [] : [bad(`expected ${path} to be ${shown(text)}, got ${shown(got)}`)];
}

function at(json: Parsed, path: string): Unexpected | { readonly value: unknown } {
  if (!json.ok) return bad(`expected JSON, ${json.reason}`);
  const found = follow(path, json.value);
  switch (found.kind) {
    case 'found':
      return { value: found.value };
    case 'absent':
      return bad(`expected ${path} in the answer’s JSON, got nothing there`);
    case 'malformed':
      return unjudged(`${path} is no JSON path (at character ${found.at + 1})`);
  }
}

function version(
  expected: NonNullable<HttpProbe['expect']['version']>,
  answer: Answer,
  json: Parsed,
  subject: ProbeSubject,
  shown: Show,
): readonly Unexpected[] {
  const wanted = subject[expected.is];
  if (wanted === null) return [unjudged(`what runs has no ${expected.is} to compare with`)];
  let got: unknown;
  if (expected.from === 'header') {
    got = answer.headers[expected.at.toLowerCase()];
    if (got === undefined) return [bad(`expected the header ${expected.at} to name the ${expected.is}, got none`)];
  } else {
    const found = at(json, expected.at);
    if ('reason' in found) return [found];
    got = found.value;
  }
  if (got === wanted) return [];
  return [
    bad(
      `expected the ${expected.is} ${wanted} to answer, got ${shown(typeof got === 'string' ? got : JSON.stringify(got))}`,
    ),
  ];
}

/** A foreign text, short enough for one line. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
}
