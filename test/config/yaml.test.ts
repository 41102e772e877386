import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../src/config/parse.ts';
import { parseProblems, withEnvironment, withService } from './problems.ts';

describe('what is no YAML 1.2 is refused with its line', () => {
  it.each([
    ['a key twice', withService('count: 1\ncount: 2'), 7, 'got `count` a second time'],
    ['a key twice, behind one without a value', withService('build:\nbuild: x'), 7, 'got `build` a second time'],
    ['a key twice in one line', withService('variables: { A: 1, B: 2, A: 3 }'), 6, 'got `A` a second time'],
    ['a tab', withService('count: 1').replace('    count', '\tcount'), 6, 'got a tab'],
    ['two documents', `${withService('count: 1')}---\na: 1\n`, 7, 'got a second one'],
    ['a directive for another version', '%YAML 1.1\n---\nversion: 1\n', 1, 'got a directive for 1.1'],
    ['a tag', withService('image: !!binary aGk='), 6, 'expected a value without a tag'],
    ['a list never closed', withEnvironment('branches: [main'), 5, 'expected YAML 1.2'],
    ['an alias of nothing', withService('count: *two'), 6, 'expected an alias of an anchor'],
    ['a key that is a list', withService('? [a, b]\n: c'), 6, 'expected a name before the colon'],
    [
      'a key that would reach a prototype',
      withService('__proto__: { count: 1 }'),
      6,
      'expected a name before the colon',
    ],
    ['a merge key', withService('<<: { count: 1 }'), 6, 'got a merge key'],
    ['nothing', '', 1, 'got an empty value'],
    ['a list', '- version: 1\n', 1, 'got a list'],
    ['a text', 'hello', 1, 'got "hello"'],
  ])('%s', (_, text, line, message) => {
    const problems = parseProblems(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.where).toBe(`waybill.yml:${line}`);
    expect(problems[0]?.message).toContain(message);
  });

  it('tells the first thing that confuses the reader, not what follows from it, and no text of the file (I9)', () => {
    const problems = parseProblems(withService('command: node "s3cr3t" {a}, b: { c: [d }'));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).not.toContain('s3cr3t');
  });

  it('mends the line with the tab', () => {
    expect(parseProblems('version: 1\nenvironments:\n\tprod:\n')[0]?.fix).toBe('  prod:');
  });
});

describe('what YAML allows', () => {
  it('keeps numbers and booleans of variables and arguments as they are written', () => {
    const text = withService(
      'build: { args: { NODE: 24.10 } }\nvariables: { A: 1.10, B: true, C: 0x1F, D: 007, E: 1e3, F: "x" }',
    );
    const topology = parseConfiguration(text, { file: 'waybill.yml' }).topology('prod', 'returns');
    expect(topology.workloads[0]?.variables).toEqual({ A: '1.10', B: 'true', C: '0x1F', D: '007', E: '1e3', F: 'x' });
    expect(topology.build.arguments).toEqual({ NODE: '24.10' });
  });

  it('does so by place, also where a service is called like the key', () => {
    const text =
      'version: 1\nenvironments:\n  variables:\nservices:\n  variables:\n    count: 2\n    environments:\n      variables: { cpu: 256 }\n';
    const [workload] = parseConfiguration(text, { file: 'waybill.yml' }).topology('variables', 'variables').workloads;
    expect(workload).toMatchObject({ count: 2, cpu: 256 });
  });

  it.each(['222222222222', '"012345678901"', "'012345678901'"])('account: %s', (account) => {
    const { policy } = parseConfiguration(withEnvironment(`cluster: shop\naccount: ${account}`), {
      file: 'waybill.yml',
    });
    expect(policy.environments[0]?.account).toBe(account.replaceAll(/["']/g, ''));
  });

  it('follows aliases', () => {
    const text = withService('variables: &v { A: b }', '  shipping:\n    build: b\n    variables: *v\n');
    expect(parseConfiguration(text, { file: 'w' }).topology(null, 'shipping').workloads[0]?.variables).toEqual({
      A: 'b',
    });
  });
});

describe('hostile texts', () => {
  it('stops at aliases that multiply', () => {
    const levels = Array.from(
      { length: 20 },
      (_, n) =>
        `a${n}: &a${n} [${
          n === 0
            ? 'x'
            : Array(9)
                .fill(`*a${n - 1}`)
                .join(', ')
        }]`,
    );
    expect(parseProblems(levels.join('\n'))[0]?.message).toContain('aliases count each time');
  });

  it('stops at an alias inside of itself', () => {
    expect(parseProblems('a: &a [*a]\n')[0]?.message).toContain('levels');
  });

  it.each(['['.repeat(20_000), '{a: '.repeat(20_000), '- '.repeat(5_000), 'x'.repeat(600 * 1024)])(
    'stops at depth and size',
    (text) => {
      const [problem, ...more] = parseProblems(text);
      expect(problem?.message).toMatch(/nested too deeply|at most 40 levels|at most 512 KiB/);
      expect(more).toEqual([]);
    },
  );

  const word = fc.constantFrom(
    'version',
    'region',
    'registry',
    'environments',
    'prod',
    'cluster',
    'requires',
    'verified-in',
    'branches',
    'services',
    'returns',
    'build',
    'probe',
    'expect',
    'ecs',
    'services',
    'deployment',
    'variables',
    'secrets',
    'account',
    'url',
    'count',
    'needs',
    'image',
    'notify',
    'signing',
    'except',
    'headers',
    'command',
    'steady',
    '__proto__',
    'constructor',
  );
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 7, withCrossShrink: true },
      fc.oneof(
        fc.constantFrom(
          1,
          0,
          -1,
          1.5,
          null,
          true,
          '',
          '{service}',
          '{x}',
          '{{y}}',
          '/',
          '[',
          'v*',
          '../..',
          'arn:aws:iam::1:role/x',
          '60s',
        ),
        word,
        fc.string(),
      ),
      fc.dictionary(word, tie('tree'), { maxKeys: 5 }),
      fc.array(tie('tree'), { maxLength: 3 }),
    ),
  }));

  it('never throws anything but a WaybillError, for texts', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({
            unit: fc.constantFrom(
              ':',
              ' ',
              '-',
              '\n',
              '\t',
              '{',
              '}',
              '[',
              ']',
              '&a',
              '*a',
              '!',
              '"',
              "'",
              '|',
              '%',
              '#',
              'a',
              '0',
              '<<',
            ),
          }),
        ),
        (text) => void parseProblems(text),
      ),
      { numRuns: 1000 },
    );
  });

  it('never throws anything but a WaybillError, for trees', () => {
    fc.assert(
      fc.property(fc.dictionary(word, tree), (value) => {
        for (const { where, message } of parseProblems(
          JSON.stringify({ version: 1, environments: { prod: null }, services: { returns: null }, ...value }),
        )) {
          expect(where).toMatch(/^waybill\.yml:\d+$/);
          expect(message).toContain('expected');
        }
      }),
      { numRuns: 1000 },
    );
  });
});
