import { describe, expect, it } from 'vitest';
import { WaybillError } from '../../../src/domain/error.ts';
import { parseArguments } from '../../../src/entry/cli/arguments.ts';
import { readInputs } from '../../../src/entry/inputs/read.ts';
import { tables, verbNames } from '../../../src/entry/verbs/tables.ts';
import { refusals } from '../problems.ts';

const hook = 'https://hooks.slack.com/services/T0/B0/s3cret';

function parse(line: readonly string[], environment: NodeJS.ProcessEnv = {}, input = '') {
  let reads = 0;
  const readStandardInput = (): string => {
    reads += 1;
    return input;
  };
  return { invocation: parseArguments(line, { environment, readStandardInput }), reads: () => reads };
}

function run(line: readonly string[], environment?: NodeJS.ProcessEnv, input?: string) {
  const { invocation } = parse(line, environment, input);
  if (invocation.kind !== 'run') throw new Error(`expected a run, got ${invocation.kind}`);
  return invocation;
}

const shipped = (line: readonly string[]) => readInputs(tables.ship, run(['ship', ...line]).source);
const shipRefused = (line: readonly string[], environment?: NodeJS.ProcessEnv, input?: string) =>
  refusals(tables.ship, run(['ship', ...line], environment, input).source);

describe('the verb', () => {
  it.each(verbNames)('%s has a command and a help', (name) => {
    expect(parse([name, '--help']).invocation).toEqual({ kind: 'help', verb: name });
    expect(parse(['help', name]).invocation).toEqual({ kind: 'help', verb: name });
    expect(run([name]).verb).toBe(name);
  });

  it('may be missing, which prints the help', () => {
    for (const line of [[], ['help'], ['--help'], ['-h']])
      expect(parse(line).invocation).toEqual({ kind: 'help', verb: null });
    expect(parse(['--version']).invocation).toEqual({ kind: 'tool-version' });
  });

  it('is refused where there is none of its name, with the one that was probably meant', () => {
    for (const line of [['shp'], ['help', 'shp']]) {
      expect(() => parse(line)).toThrow(WaybillError);
      expect(() => parse(line)).toThrow(/fix: waybill ship/);
    }
    expect(() => parse(['frobnicate'])).toThrow(/expected ship, build, .*, got "frobnicate"/);
  });
});

describe('bare words', () => {
  it('are services, a version and an environment', () => {
    expect(shipped(['returns', 'shipping', '1.4.0', 'prod'])).toMatchObject({
      service: ['returns', 'shipping'],
      version: '1.4.0',
      environment: 'prod',
    });
  });

  it('go to their inputs, for verbs with a fixed order', () => {
    const words = ['returns', 'prod', '1.6.0', '--reason', 'loses orders'];
    expect(readInputs(tables.hold, run(['hold', ...words]).source)).toMatchObject({
      service: 'returns',
      environment: 'prod',
      version: '1.6.0',
      reason: 'loses orders',
    });
  });

  it('that have no place are refused', () => {
    expect(shipRefused(['returns', '1.4.0', 'prod', 'now'])[0]?.message).toBe('there is no place for "now"');
  });

  it('that are empty are refused: a script forgot a variable, and all services are not meant', () => {
    expect(shipRefused([''])[0]?.message).toMatch(/an empty one/);
    expect(shipRefused(['returns', '1.4.0', ' '])[0]?.message).toMatch(/an empty one/);
  });

  it('cannot say again what a flag says, but a list takes both', () => {
    expect(shipRefused(['returns', '1.4.0', 'prod', '--environment', 'uat'])[0]?.message).toMatch(/got both/);
    expect(shipped(['returns', '--service', 'shipping']).service).toEqual(['returns', 'shipping']);
  });
});

describe('flags', () => {
  it('are the inputs of the verb, and those that all verbs have', () => {
    const { globals, source } = run(['ship', '--dry-run', '--json', '--lock-timeout=5m', '--debug=false']);
    expect(globals).toEqual({ json: true, dryRun: true, debug: false });
    expect(readInputs(tables.ship, source)).toMatchObject({ 'dry-run': true, 'lock-timeout': 300 });
  });

  it('take a value that begins with a hyphen after `=` only', () => {
    expect(shipped(['--reason=--because--']).reason).toBe('--because--');
    expect(shipRefused(['--reason', '--force'])).toEqual([
      { where: '--reason', message: 'expected a value, got nothing', fix: '--reason=…' },
    ]);
  });

  it('with an empty value are refused: a script forgot a variable, and the default is not meant', () => {
    expect(shipRefused(['--environment', ''])[0]?.message).toBe('expected a value, got nothing');
    expect(shipRefused(['--version='])[0]?.message).toBe('expected a value, got nothing');
  });

  it('that are unknown are refused with the one that was meant, and never with their value', () => {
    const found = shipRefused(['--enviroment', 'prod', `--slack-webhok=${hook}`, '--tokn', 's3cret']);
    expect(found.map(({ where }) => where)).toEqual(['--enviroment', '--slack-webhok', '--tokn']);
    expect(found[0]?.fix).toBe('--environment');
    expect(JSON.stringify(found)).not.toContain('s3cret');
    expect(JSON.stringify(found)).not.toContain('prod');
  });

  it('may be given once, lists several times', () => {
    expect(shipRefused(['--version', '1.0.0', '--version', '1.1.0'])[0]?.message).toBe('expected one value, got 2');
    expect(shipped(['--service', 'a', '--service', 'b,c']).service).toEqual(['a', 'b', 'c']);
  });

  it('are refused all at once, together with wrong values', () => {
    const found = shipRefused(['--nope', '--lock-timeout', 'soon', '--accept-no-way-back', '--json=maybe']);
    expect(found.map(({ where }) => where)).toEqual(['--nope', '--json', '--lock-timeout', '--reason']);
  });

  it('are told in the words of the command line', () => {
    const [found] = refusals(tables.hold, run(['hold', 'returns', 'prod', '1.6.0']).source);
    expect(found).toMatchObject({ where: '--reason', fix: '--reason <text>' });
  });
});

describe('I9: secrets', () => {
  it.each([['--slack-webhook', hook], [`--slack-webhook=${hook}`], [`--slack-webhook-stdin=${hook}`]])(
    'are no flags: %s',
    (...line) => {
      const found = shipRefused(line);
      expect(found.length).toBeGreaterThan(0);
      expect(JSON.stringify(found)).not.toContain('s3cret');
    },
  );

  it('are not repeated where they were written as a word or a verb', () => {
    const found = refusals(tables.notify, run(['notify', hook, '--result', '{}']).source);
    expect(found).toHaveLength(1);
    expect(JSON.stringify(found)).not.toContain('s3cret');
    expect(() => parse([hook])).toThrow(/got an address/);
  });

  it('come from the environment', () => {
    const { source } = run(['ship'], { SLACK_WEBHOOK_URL: hook });
    expect(readInputs(tables.ship, source)['slack-webhook']).toBe(hook);
  });

  it('come from standard input, which is read only where it was asked for', () => {
    const { source } = run(['ship', '--webhook-stdin'], { WAYBILL_WEBHOOK_URL: 'other' }, `${hook}\n`);
    expect(readInputs(tables.ship, source).webhook).toBe(hook);
    expect(parse(['ship']).reads()).toBe(0);
    expect(parse(['ship', '--help']).reads()).toBe(0);
  });

  it('cannot share standard input, nor be empty there', () => {
    expect(shipRefused(['--webhook-stdin', '--slack-webhook-stdin'])[0]?.message).toMatch(/got several/);
    expect(shipRefused(['--webhook-stdin'], {}, '\n')[0]?.message).toMatch(/got nothing/);
  });
});
