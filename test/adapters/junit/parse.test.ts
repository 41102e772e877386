import { describe, expect, it } from 'vitest';
import { parseJUnit } from '../../../src/adapters/junit/parse.ts';

const parse = (text: string, clean = (said: string) => said) => parseJUnit(Buffer.from(text), clean);
const cases = (text: string) => {
  const parsed = parse(text);
  if ('problem' in parsed) throw new Error(parsed.problem);
  return parsed.cases;
};

describe('a JUnit report', () => {
  it('of jest-junit: suites in suites, a stack that names the line', () => {
    const [good, bad] = cases(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="jest tests" tests="2" failures="1" time="1.2">
  <testsuite name="refund" errors="0" failures="1" timestamp="2026-01-01T00:00:00">
    <testcase classname="refund rounds" name="rounds down" time="0.01"></testcase>
    <testcase classname="refund pays" name="pays &lt;back&gt;" time="1,000.5" file="test/refund.test.js">
      <failure>Error: expected 3 to be 4
    at Object.&lt;anonymous&gt; (/tmp/x/node_modules/expect/build/index.js:9:1)
    at Object.&lt;anonymous&gt; (/tmp/x/test/refund.test.js:12:15)</failure>
    </testcase>
  </testsuite>
</testsuites>`);
    expect(good).toMatchObject({ name: 'rounds down', suite: 'refund rounds', outcome: 'passed', message: '' });
    expect(bad).toMatchObject({
      name: 'pays <back>',
      outcome: 'failed',
      file: 'test/refund.test.js',
      line: 12,
      seconds: 1000.5,
    });
  });

  it('of pytest: a suite alone, file and line, an error of its set-up, a skip', () => {
    const all =
      cases(`<testsuite name="pytest"><testcase classname="tests.test_a" name="test_a" file="tests/test_a.py" line="4">
<failure message="assert 1 == 2">def test_a():
&gt;       assert 1 == 2
E       assert 1 == 2

tests/test_a.py:5: AssertionError</failure></testcase>
<testcase name="b"><error message="no fixture"/></testcase><testcase name="c"><skipped/></testcase></testsuite>`);
    expect(all.map(({ outcome, file, line }) => [outcome, file, line])).toEqual([
      ['failed', 'tests/test_a.py', 4],
      ['errored', null, null],
      ['skipped', null, null],
    ]);
    expect(all[0]?.message).toMatch(/^def test_a/);
    expect(all[1]?.message).toBe('no fixture');
  });

  it('of the node runner: cases without a suite, CDATA, addresses of files', () => {
    const [one] = cases(`<testsuites><testcase name="adds" time="0.002" classname="test">
<failure type="testCodeFailure" message="1 !== 2"><![CDATA[AssertionError: 1 !== 2
    at node:internal/test:3:1
    at file:///app/test/add.test.mjs:7:10]]></failure></testcase></testsuites>`);
    expect(one).toMatchObject({ outcome: 'failed', file: '/app/test/add.test.mjs', line: 7 });
  });

  it('takes the file of the suite, and one test with several failures as one', () => {
    const all = cases(
      `<testsuites><testsuite file="a_spec.rb"><testcase name="x"><failure message="1"/><failure message="2"/></testcase></testsuite></testsuites>`,
    );
    expect(all).toMatchObject([{ file: 'a_spec.rb', outcome: 'failed', message: '1\n2' }]);
  });

  it.each([
    ['an empty file', '', 'expected a report, got an empty file'],
    ['half of one', '<testsuite><testcase name="a">', 'line 1: expected XML'],
    ['another document', '<html><body/></html>', 'line 1: expected <testsuites> or <testsuite>, got <html>'],
    ['no XML', 'ok 1 - adds', 'expected XML'],
    ['one with too many levels', '<testsuite>'.repeat(100), 'expected at most 64 levels'],
    [
      'an entity bomb',
      `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><testsuite><testcase name="&b;"/></testsuite>`,
      'expected no document type, got one',
    ],
    [
      'a file of this machine',
      `<!DOCTYPE x SYSTEM "file:///etc/passwd"><testsuite/>`,
      'expected no document type, got one',
    ],
  ])('%s is refused', (_name, text, problem) => {
    expect(parse(text)).toEqual({ problem: expect.stringContaining(problem) as string });
  });

  it('a message of any length is cut, not refused', () => {
    const [one] = cases(
      `<testsuite><testcase name="a"><failure message="${'x'.repeat(200_000)}"/></testcase></testsuite>`,
    );
    expect(one?.message.length).toBe(4001);
  });
});

it('secrets are taken out of names and messages, before a message is shortened (I9)', () => {
  const long = 'x'.repeat(3990);
  const report = `<testsuite name="of k3y-of-ours"><testcase name="log in as k3y-of-ours">
    <failure message="no k3y-of-ours">${long}k3y-of-ours</failure></testcase></testsuite>`;
  const parsed = parse(report, (text) => text.replaceAll('k3y-of-ours', '***'));
  expect(parsed).toMatchObject({ cases: [{ suite: 'of ***', name: 'log in as ***' }] });
  expect(JSON.stringify(parsed)).not.toContain('k3');
});

it('what failed outside of any test counts, and so does what the report counts and leaves out', () => {
  const [ok, suite] = cases(`<testsuites><testsuite name="refund"><testcase name="ok"/>
    <error message="could not collect"/></testsuite></testsuites>`);
  expect(ok).toMatchObject({ name: 'ok', outcome: 'passed' });
  expect(suite).toMatchObject({ suite: 'refund', outcome: 'errored', message: 'could not collect' });
  for (const report of [
    '<testsuites failures="3" errors="2"><testsuite><testcase name="ok"/></testsuite></testsuites>',
    '<testsuites><testsuite errors="5"><testcase name="ok"/></testsuite><testsuite failures="0"/></testsuites>',
    '<testsuite failures="5"><testcase name="ok"/></testsuite>',
  ]) {
    const [, left] = cases(report);
    expect(left).toMatchObject({ outcome: 'errored', message: expect.stringContaining('the 5 failures') as string });
  }
  expect(cases('<testsuites failures="0" errors="0"><testcase name="ok"/></testsuites>')).toHaveLength(1);
});

it('names of any length are shortened', () => {
  const [one] = cases(`<testsuite name="${'s'.repeat(5000)}"><testcase name="${'n'.repeat(5000)}"/></testsuite>`);
  expect(one?.name).toHaveLength(301);
  expect(one?.suite).toHaveLength(301);
});
