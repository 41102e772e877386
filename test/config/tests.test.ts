import { describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../src/config/parse.ts';
import { expectRefusal, parseProblems, withService, type Refusal } from './problems.ts';

const testsOf = (text: string) => parseConfiguration(text, { file: 'waybill.yml' }).topology(null, 'returns').tests;

describe('tests', () => {
  it('a command alone is a static stage on the files of the commit', () => {
    expect(testsOf(withService('tests: { unit: npm test }'))).toEqual([
      {
        name: 'unit',
        subject: { kind: 'static', on: 'checkout' },
        run: ['npm', 'test'],
        junit: [],
        paths: [],
        needs: [],
        timeoutSeconds: 600,
        retries: 0,
        environment: {},
        secrets: [],
      },
    ]);
  });

  it('the kind is told by what is written', () => {
    const kinds = testsOf(
      withService(
        'tests:\n  a: { run: npm test, on: image }\n  b: { run: npm test, on: checks }\n  c: { probe: /health }\n  d: { probe: /x, services: { db: "postgres:17" } }\n  e: { run: x, compose: a.yml }\n  f: { kind: dynamic, run: x }',
      ),
    ).map(({ subject }) => (subject.kind === 'static' ? `static ${subject.on}` : subject.kind));
    expect(kinds).toEqual(['static image', 'static target', 'dynamic', 'dependent', 'dependent', 'dynamic']);
  });

  it('a service lays its stages over those of all: by name, and one without a value is gone', () => {
    const text = `${withService('tests: { unit: npm run unit, lint: }')}\ndefaults: { tests: { unit: npm test, lint: npm run lint, audit: npm audit } }\n`;
    expect(testsOf(text).map(({ name, run }) => [name, run?.join(' ')])).toEqual([
      ['unit', 'npm run unit'],
      ['audit', 'npm audit'],
    ]);
  });

  it('values of variables stay as they are written', () => {
    const [stage] = testsOf(withService('tests: { unit: { run: x, environment: { NODE: 1.10, ON: true } } }'));
    expect(stage?.environment).toEqual({ NODE: '1.10', ON: 'true' });
  });

  it('an environment names the stages that it requires', () => {
    const text = 'version: 1\nenvironments:\n  prod: { requires: { tests: unit } }\nservices:\n  returns:\n';
    expect(parseConfiguration(text, { file: 'waybill.yml' }).policy.environments[0]?.requires.tests).toEqual(['unit']);
  });

  it.each<Refusal>([
    [
      'nothing to do',
      withService('tests: { unit: { paths: [a] } }'),
      6,
      'expected `run`, or a `probe`',
      'run: npm test',
    ],
    [
      'an image that nothing judges',
      withService('tests: { api: { port: 80 } }'),
      6,
      'expected a `probe` or a `run`',
      undefined,
    ],
    ['a shell', withService('tests: { unit: "npm ci && npm test" }'), 6, 'which needs a shell', undefined],
    [
      'a need that is not there',
      withService('tests: { a: x, b: { run: x, needs: [c] } }'),
      6,
      'expected one of the stages a, b, got "c"',
      'needs: [a]',
    ],
    [
      'a circle',
      withService('tests: { a: { run: x, needs: b }, b: { run: x, needs: a } }'),
      6,
      'expected no circle',
      undefined,
    ],
    [
      'both ways to say what is needed',
      withService('tests: { a: { run: x, services: { db: x }, compose: a.yml } }'),
      6,
      'either `services` or `compose`',
      'remove `services`',
    ],
    [
      'a place for what runs as a service',
      withService('tests: { a: { run: x, on: image, probe: /x } }'),
      6,
      'got `on`',
      'remove `on`',
    ],
    [
      'a static stage with a port',
      withService('tests: { a: { kind: static, run: x, port: 80 } }'),
      6,
      'got `port`',
      'remove `port`',
    ],
    [
      'steady',
      withService('tests: { a: { probe: steady } }'),
      6,
      'expected a path of the running image, got `steady`',
      'probe: /health',
    ],
    [
      'a whole URL',
      withService('tests: { a: { probe: "https://x.example/" } }'),
      6,
      'got a whole URL',
      'probe: /health',
    ],
    [
      'a secret that steers programs',
      withService('tests: { a: { run: x, secrets: [DOCKER_HOST] } }'),
      6,
      'got DOCKER_HOST',
      undefined,
    ],
    [
      'a path that leads out',
      withService('tests: { a: { run: x, paths: [../x] } }'),
      6,
      'expected a path inside the repository',
      undefined,
    ],
    [
      'the name of the image itself',
      withService('tests: { a: { probe: /x, services: { app: x } } }'),
      6,
      'expected another name than "app"',
      'db:',
    ],
  ])('%s', (_name, text, line, message, fix) => expectRefusal(text, line, message, fix));

  it('a level that there is none of is refused with those that there are', () => {
    expect(parseProblems(withService('config-guard: loud'))[0]?.message).toContain('error, warn or off');
  });
});
