import { BatchGetImageCommand, ListImagesCommand } from '@aws-sdk/client-ecr';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createShop, told, type Shop } from './stage/shop.ts';
import { openStage, type Stage } from './stage/stage.ts';

const services = ['born', 'kept', 'gate', 'twice', 'wrong', 'quiet', 'telling', 'order'] as const;

/** A runner of tests: writes a report, says what it was given, and ends as its words say. */
const runner = `
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
const [how, counter] = process.argv.slice(2);
const failed = how === 'fail' || how === 'tell' || (how === 'flaky' && !existsSync(counter));
if (counter) writeFileSync(counter, '');
mkdirSync('reports', { recursive: true });
const told = how === 'tell' ? process.env.PARTNER_TOKEN.split('\\n') : [];
const failure = '<failure message="expected 3 to be 4' + told.join(' or ') + '">at refund (' + process.cwd() + '/checks/run.mjs:4:7)</failure>';
writeFileSync('reports/unit.xml', '<testsuites><testsuite name="refund">'
  + '<testcase name="rounds' + told.join(' ') + '"/><testcase name="pays back">' + (failed ? failure : '') + '</testcase></testsuite></testsuites>');
console.log('token', process.env.PARTNER_TOKEN, 'aws', process.env.AWS_SECRET_ACCESS_KEY);
process.exitCode = failed ? 1 : 0;
`;

const unit = (how: string, more: object = {}) => ({
  run: `node checks/run.mjs ${how}`,
  paths: ['checks'],
  junit: 'reports/*.xml',
  ...more,
});

let stage: Stage;
let shop: Shop;
beforeAll(async () => {
  stage = await openStage();
  shop = await createShop(stage, {
    name: 'tests',
    environments: { live: {}, late: { requires: { tests: ['unit'] } } },
    services: Object.fromEntries(services.map((one) => [one, {}])),
  });
  await shop.repository.commit({ 'checks/run.mjs': runner });
});
afterAll(() => stage.close());

const declare = (service: (typeof services)[number], tests: object, image = {}) =>
  shop.commit({ services: { [service]: { tests } }, images: { [service]: image } });

async function tagsOf(service: string): Promise<readonly string[]> {
  const { imageIds } = await stage.ecr.send(
    new ListImagesCommand({ repositoryName: `tests/${service}`, filter: { tagStatus: 'TAGGED' } }),
  );
  return (imageIds ?? []).flatMap(({ imageTag }) => imageTag ?? []).sort();
}

type Stages = readonly {
  readonly stage: string;
  readonly verdict: string;
  readonly reason: string;
  readonly tries: number;
}[];
const stagesOf = (result: { readonly details: Readonly<Record<string, unknown>> }) =>
  result.details['stages'] as Stages;
const verdicts = (result: { readonly details: Readonly<Record<string, unknown>> }) =>
  Object.fromEntries(stagesOf(result).map(({ stage: name, verdict }) => [name, verdict]));

test('an image that failed a test never becomes an artifact: nothing is pushed, the line is named, the job is red', async () => {
  await declare('born', { unit: unit('fail'), lint: 'node --version' }, { startSeconds: 2 });
  const failed = await shop.run('build', { service: 'born' });
  const result = told(failed);
  expect(failed.code).toBe(1);
  expect(result).toMatchObject({ outcome: 'failed', good: false });
  expect(result.message).toBe('unit failed: 1 of 2 tests failed; nothing was pushed');
  expect(verdicts(result)).toEqual({ unit: 'failed', lint: 'passed' });
  expect(await tagsOf('born')).toEqual(['before']);
  expect(failed.log).toMatch(
    /::error title=born%3A unit%3A refund pays back,file=checks\/run\.mjs,line=4::expected 3 to be 4/,
  );
  expect(failed.summary).toContain('unit: refund pays back at ');
  expect(failed.summary).toContain('1 passed, 1 failed');

  await declare('born', { unit: unit('pass'), lint: 'node --version' });
  const built = told(await shop.run('build', { service: 'born' }));
  expect(built).toMatchObject({ outcome: 'built', good: true });
  expect(verdicts(built)).toEqual({ unit: 'passed', lint: 'passed' });
  expect((await tagsOf('born')).some((tag) => tag.startsWith('src-'))).toBe(true);
});

test('an unchanged test does not run again, a changed one does, and one that fails then turns the build red', async () => {
  await declare('kept', { unit: unit('pass'), lint: 'node --version' }, { startSeconds: 2 });
  expect(told(await shop.run('build', { service: 'kept' })).outcome).toBe('built');

  const again = told(await shop.run('build', { service: 'kept' }));
  expect(again.outcome).toBe('reused');
  expect(verdicts(again)).toEqual({ unit: 'passed-before', lint: 'passed-before' });
  expect(told(await shop.run('test', { service: 'kept' })).outcome).toBe('unchanged');

  await declare(
    'kept',
    { unit: unit('pass', { environment: { LEVEL: '1.10' } }), lint: 'node --version' },
    { startSeconds: 2 },
  );
  const changed = told(await shop.run('build', { service: 'kept' }));
  expect(changed.outcome).toBe('reused');
  expect(verdicts(changed)).toEqual({ unit: 'passed', lint: 'passed-before' });

  await shop.repository.commit({ 'checks/run.mjs': `${runner}\n// another file, the same command` });
  expect(verdicts(told(await shop.run('test', { service: 'kept' })))).toEqual({
    unit: 'passed',
    lint: 'passed-before',
  });
  await shop.repository.commit({ 'checks/run.mjs': runner });

  await declare('kept', { unit: unit('fail'), lint: 'node --version' }, { startSeconds: 2 });
  const failed = told(await shop.run('build', { service: 'kept' }));
  expect(failed).toMatchObject({ outcome: 'failed', good: false, digest: changed.digest });
  expect(failed.unmet).toMatchObject([{ code: 'test-failed' }]);
});

test('an environment that requires a stage lets in what passed it, and names the command otherwise', async () => {
  await declare('gate', {}, { startSeconds: 2 });
  expect(told(await shop.run('build', { service: 'gate' })).outcome).toBe('built');
  const refused = told(await shop.run('promote', { service: 'gate', environment: 'late' }));
  const head = await shop.repository.git('rev-parse', 'HEAD');
  expect(refused.outcome).toBe('refused');
  expect(refused.unmet).toMatchObject([{ code: 'not-tested', fix: `waybill test gate --commit ${head} --stage unit` }]);

  await declare('gate', { unit: unit('fail') }, { startSeconds: 2 });
  expect(told(await shop.run('test', { service: 'gate' })).outcome).toBe('failed');
  const failed = told(await shop.run('promote', { service: 'gate', environment: 'late' }));
  expect(failed.unmet).toMatchObject([{ code: 'not-tested' }]);
  expect(failed.message).toContain('it failed when it was last run');

  await declare('gate', { unit: unit('pass') }, { startSeconds: 2 });
  const tested = told(await shop.run('test', { service: 'gate' }));
  expect(tested).toMatchObject({ outcome: 'passed', good: true });
  const admitted = await shop.run('promote', { service: 'gate', environment: 'late', 'keep-open': 'true' });
  expect(told(admitted).outcome).toBe('admitted');
});

test('a pass at the second try is flaky, and told; it stands in the stamp as a warning', async () => {
  const counter = `${stage.folder}/flaky-${Date.now()}`;
  await declare('twice', { unit: unit(`flaky ${counter}`, { retries: 1 }) }, { startSeconds: 2 });
  const step = await shop.run('build', { service: 'twice' });
  const result = told(step);
  expect(result).toMatchObject({ outcome: 'built', good: true });
  expect(stagesOf(result)).toMatchObject([{ verdict: 'flaky', tries: 2 }]);
  expect(result.warnings.join('\n')).toContain('the stage unit is flaky');
  expect(step.log).toMatch(/::warning title=twice%3A unit%3A refund pays back,file=checks\/run\.mjs/);
  const { images } = await stage.ecr.send(
    new BatchGetImageCommand({ repositoryName: 'tests/twice', imageIds: [{ imageDigest: result.digest ?? '' }] }),
  );
  expect(images).toHaveLength(1);
});

test('no report, no test and a stage that hangs are no pass; what needs them is not run', async () => {
  await declare(
    'wrong',
    {
      silent: { run: 'node --version', junit: 'reports/*.xml' },
      hangs: { run: ['node', '-e', 'setInterval(() => {}, 1000)'], timeout: '1s' },
      absent: 'there-is-no-such-program',
      poor: { run: 'node --version', secrets: 'NOT_SET_ANYWHERE' },
      after: { run: 'node --version', needs: ['silent'] },
      alone: 'node --version',
    },
    { startSeconds: 2 },
  );
  const result = told(await shop.run('test', { service: 'wrong' }));
  expect(result.outcome).toBe('failed');
  expect(verdicts(result)).toEqual({
    silent: 'failed',
    hangs: 'failed',
    absent: 'errored',
    poor: 'errored',
    after: 'skipped',
    alone: 'passed',
  });
  const reasons = Object.fromEntries(stagesOf(result).map(({ stage: name, reason }) => [name, reason]));
  expect(reasons['silent']).toBe('expected a report at reports/*.xml, found none');
  expect(reasons['hangs']).toBe('it was not done within 1 s');
  expect(reasons['absent']).toContain('there is no command there-is-no-such-program');
  expect(await tagsOf('wrong')).toEqual(['before']);
});

test('a command finds the secrets of its stage, and no credentials of the job; neither is printed (I9)', async () => {
  await declare('quiet', { unit: unit('pass', { secrets: 'PARTNER_TOKEN' }) }, { startSeconds: 2 });
  const step = await shop.run('build', { service: 'quiet' }, { PARTNER_TOKEN: 'partner-secret-7' });
  expect(told(step).outcome).toBe('built');
  expect(step.log).toContain('unit | token *** aws undefined');
  expect(
    JSON.stringify([step.log.replaceAll('::add-mask::partner-secret-7', ''), step.outputs, step.summary]),
  ).not.toContain('partner-secret-7');
});

test('a report that repeats a secret, line by line: none of it is told (I9)', async () => {
  await declare('telling', { unit: unit('tell', { secrets: 'PARTNER_TOKEN' }) }, { startSeconds: 2 });
  const step = await shop.run(
    'build',
    { service: 'telling' },
    { PARTNER_TOKEN: 'partner-secret-7\nsecond-line-of-it' },
  );
  expect(told(step).outcome).toBe('failed');
  const log = step.log
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n');
  expect(log).toContain('expected 3 to be 4*** or ***');
  expect(step.summary).toContain('expected 3 to be 4');
  expect(JSON.stringify([log, step.outputs, step.summary])).not.toMatch(/partner-secret-7|second-line-of-it/);
});

test('stages that are asked for run with what they need, and nothing else', async () => {
  await declare(
    'order',
    { one: 'node --version', two: { run: 'node --version', needs: ['one'] }, three: 'node --version' },
    { startSeconds: 2 },
  );
  const result = told(await shop.run('test', { service: 'order', stage: 'two' }));
  expect(verdicts(result)).toEqual({ one: 'passed', two: 'passed' });
  expect(result.message).toContain('pushed nowhere');
  const refused = told(await shop.run('test', { service: 'order', stage: 'four' }));
  expect(refused).toMatchObject({ outcome: 'refused' });
  expect(refused.message).toContain('expected one of the stages one, two, three, got "four"');
});
