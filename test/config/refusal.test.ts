import { describe, expect, it } from 'vitest';
import { parseProblems, withEnvironment, withService, withTop } from './problems.ts';

describe('all at once', () => {
  it('tells what the schema refuses together with what only the whole file shows, by line', () => {
    const problems = parseProblems(`version: 1
regoin: eu-west-1
environments:
  dev:
    account: 012345678901
    requires: { verified-in: [prod] }
  prod:
    hold: maybe
    requires: { verified-in: [dev] }
services:
  returns:
    count: many
  shipping:
    needs: [retruns]
`);
    expect(problems.map(({ where }) => where)).toEqual([2, 5, 8, 9, 12, 13, 14].map((line) => `waybill.yml:${line}`));
  });

  it('tells nothing of what it put in the place of a wrong value', () => {
    expect(parseProblems(withEnvironment('requires: { verified-in: 5 }'))).toHaveLength(1);
    expect(parseProblems(withService('needs: 5\nbuild: { context: 5 }'))).toHaveLength(2);
  });

  it('tells nothing that follows only from another finding', () => {
    const text = withService('builld: a', '  shipping:\n    build: b\n').replace(
      'url: "https://shop.example"',
      'url: 5',
    );
    expect(parseProblems(`${text}defaults: { probe: /health }\n`).map(({ where }) => where)).toEqual([
      'waybill.yml:3',
      'waybill.yml:6',
    ]);
  });
});

describe('secrets (I9)', () => {
  it.each([
    withService('secrets: { A: s3cr3t-value }'),
    withService('variables: { A: [s3cr3t-value] }\nsecrets: [s3cr3t-value]'),
    withService('probe: { path: /, headers: { Cookie: s3cr3t-value } }'),
    withService('probe: { path: /, headers: s3cr3t-value }'),
    withTop('notify: { webhook: "https://example/s3cr3t-value" }'),
    withTop('notify: s3cr3t-value'),
    withService('build: { args: s3cr3t-value }'),
  ])('%j never shows a value', (text) => {
    const problems = parseProblems(text);
    expect(problems.length).toBeGreaterThan(0);
    expect(JSON.stringify(problems)).not.toContain('s3cr3t-value');
  });
});

describe('indentation', () => {
  it.each([
    [
      'an environment beside `environments`',
      'version: 1\nenvironments:\nprod:\n  cluster: shop\nservices:\n  returns:\n',
      'indent `prod:` under `environments:`',
    ],
    [
      'services within the environments',
      'version: 1\nenvironments:\n  prod:\n  services:\n    returns:\n      build: .\n',
      '`services:` belongs to the top of the file',
    ],
  ])('%s', (_, text, fix) => {
    expect(parseProblems(text).map((problem) => problem.fix)).toContain(fix);
  });
});
