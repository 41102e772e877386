import sax from 'sax';
import type { TestCase } from '../../domain/test-result.ts';
import { placeIn } from './place.ts';

// A failure's message may be an attribute of any length; the file is bounded as a whole.
(sax as { MAX_BUFFER_LENGTH?: number }).MAX_BUFFER_LENGTH = Infinity;

/** What no report of a runner reaches; a file that does is refused whole. */
const limits = { cases: 200_000, depth: 64, message: 4000, name: 300 };

type Parsed = { readonly cases: readonly TestCase[] } | { readonly problem: string };

interface Open {
  readonly name: string;
  readonly suite: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly seconds: number;
  outcome: TestCase['outcome'];
  message: string;
}

/**
 * The test cases of a JUnit report, in the spellings of the runners that write them: suites in suites, a case alone,
 * `file` and `line` on the case or in the failure's text. A document type is refused: no runner writes one, and entities
 * are how XML becomes large. What failed outside of any test (a suite that could not be loaded) is a case of its own, and
 * so is a report that counts failures and lists none: runners that leave such a suite out count it.
 * Nothing outside of the bytes is ever read. `clean` takes secrets out of names and messages.
 */
export function parseJUnit(bytes: Uint8Array, clean: (text: string) => string): Parsed {
  const parser = sax.parser(true, { position: true });
  const cases: TestCase[] = [];
  const suites: string[] = [];
  const files: (string | null)[] = [];
  /** How many the report itself says to have failed: as its root counts, else as the suites in it do. */
  const counted: { root: number | null; suites: number } = { root: null, suites: 0 };
  let depth = 0;
  let root: string | undefined;
  let problem: string | undefined;
  let open: Open | undefined;
  /** Whether what is open failed outside of any test, and ends with its failure. */
  let isAlone = false;
  let reason: string[] | undefined;

  const refuse = (what: string): void => {
    problem ??= `line ${parser.line + 1}: ${what}`;
  };
  parser.onerror = (error) => {
    refuse(`expected XML, got ${error.message.split('\n')[0] ?? 'something else'}`);
    // It would go on; the first thing that is wrong is enough.
    parser.error = null as unknown as Error;
  };
  parser.ondoctype = () => refuse('expected no document type, got one');
  parser.onopentag = ({ name, attributes }) => {
    depth += 1;
    if (depth > limits.depth) {
      refuse(`expected at most ${limits.depth} levels, got more`);
      return;
    }
    const whole = (of: string): string => {
      const value = attributes[of];
      return typeof value === 'string' ? clean(value) : '';
    };
    const attribute = (of: string): string | null => shortened(whole(of)) || null;
    root ??= name;
    if (root !== 'testsuites' && root !== 'testsuite') {
      refuse(`expected <testsuites> or <testsuite>, got <${name}>`);
      return;
    }
    if (name === 'testsuite' || name === 'testsuites') {
      const written = [attribute('failures'), attribute('errors')];
      const bad = written.reduce((sum, text) => sum + (wholeNumber(text) ?? 0), 0);
      if (depth === 1 && written.some((text) => text !== null)) counted.root = bad;
      if (depth === 2) counted.suites += bad;
    }
    switch (name) {
      case 'testsuite':
        suites.push(attribute('name') ?? '');
        files.push(attribute('file') ?? attribute('filepath') ?? files.at(-1) ?? null);
        return;
      case 'testcase':
        if (cases.length >= limits.cases) {
          refuse(`expected at most ${limits.cases} tests, got more`);
          return;
        }
        open = {
          name: attribute('name') ?? '',
          suite: attribute('classname') ?? suites.at(-1) ?? '',
          file: attribute('file') ?? files.at(-1) ?? null,
          line: wholeNumber(attribute('line')),
          seconds: Number(attribute('time')?.replaceAll(',', '') ?? 0) || 0,
          outcome: 'passed',
          message: '',
        };
        return;
      case 'failure':
      case 'error':
        isAlone = open === undefined;
        open ??= {
          name: '(outside of any test)',
          suite: suites.at(-1) ?? '',
          file: files.at(-1) ?? null,
          line: null,
          seconds: 0,
          outcome: 'errored',
          message: '',
        };
        // Several failures of one test are one that failed.
        open.outcome = name === 'error' && open.outcome !== 'failed' ? 'errored' : 'failed';
        reason = [whole('message')];
        return;
      case 'skipped':
        if (open?.outcome === 'passed') open.outcome = 'skipped';
        return;
    }
  };
  const text = (piece: string): void => {
    if (reason !== undefined && reason.length < 1000) reason.push(piece);
  };
  parser.ontext = text;
  parser.oncdata = text;
  parser.onclosetag = (name) => {
    depth -= 1;
    switch (name) {
      case 'testsuite':
        suites.pop();
        files.pop();
        return;
      case 'failure':
      case 'error':
        if (open !== undefined && reason !== undefined)
          open.message = joined([open.message, ...told(reason).map(clean)]);
        reason = undefined;
        if (open !== undefined && isAlone) {
          cases.push(placed(open));
          open = undefined;
        }
        return;
      case 'testcase':
        if (open !== undefined) cases.push(placed(open));
        open = undefined;
        return;
    }
  };

  const decoder = new TextDecoder('utf-8', { fatal: false });
  // In pieces, so that what is refused early costs nothing more.
  for (let at = 0; at < bytes.length && problem === undefined; at += 65_536)
    parser.write(decoder.decode(bytes.subarray(at, at + 65_536), { stream: true }));
  if (problem === undefined) parser.close();
  if (problem === undefined && root === undefined) return { problem: 'expected a report, got an empty file' };
  if (problem !== undefined) return { problem };
  const failures = counted.root ?? counted.suites;
  return { cases: failures > 0 && !cases.some(isBad) ? [...cases, unlisted(failures)] : cases };
}

function isBad({ outcome }: TestCase): boolean {
  return outcome === 'failed' || outcome === 'errored';
}

function unlisted(failures: number): TestCase {
  const message = `expected the ${failures} failures that the report counts, got none in it`;
  return { name: '(the report itself)', suite: '', file: null, line: null, seconds: 0, outcome: 'errored', message };
}

function shortened(text: string): string {
  return text.length > limits.name ? `${text.slice(0, limits.name)}…` : text;
}

/** The message, and the text where it says more than the message again. */
function told([message = '', ...texts]: readonly string[]): readonly string[] {
  const whole = texts.join('').trim();
  return whole.includes(message) ? [whole] : [message, whole];
}

function joined(texts: readonly string[]): string {
  const whole = texts.filter((text) => text !== '').join('\n');
  return whole.length > limits.message ? `${whole.slice(0, limits.message)}…` : whole;
}

function placed(open: Open): TestCase {
  if (open.outcome === 'passed' || open.outcome === 'skipped' || (open.file !== null && open.line !== null))
    return open;
  const found = placeIn(open.message, open.file);
  return found === undefined ? open : { ...open, ...found };
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^[1-9][0-9]{0,8}$/.test(text) ? Number(text) : null;
}
