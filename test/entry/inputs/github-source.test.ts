import { describe, expect, it } from 'vitest';
import { githubInputs } from '../../../src/entry/inputs/github-source.ts';
import { readInputs } from '../../../src/entry/inputs/read.ts';
import { defaultText, type InputTable } from '../../../src/entry/verbs/input.ts';
import { tables } from '../../../src/entry/verbs/tables.ts';
import { refusals } from '../problems.ts';

/** What the runner sets: every declared input, written or not, and whatever else stands under `with:`. */
function runnerSets(inputs: InputTable, written: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const declared = Object.entries(inputs).map(([name, input]) => [name, defaultText(input) ?? ''] as const);
  const all: Record<string, string> = { ...Object.fromEntries(declared), ...written };
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}

const { ship, rollback, notify, build } = tables;

describe('the inputs of a step', () => {
  it('reads every type, and what was not written as its default or nothing', () => {
    const environment = runnerSets(ship.inputs, {
      service: 'returns, shipping\nlabels',
      version: ' 1.4.0 ',
      'dry-run': 'true',
      'lock-timeout': '15m',
    });
    expect(readInputs(ship, githubInputs(ship.inputs, environment))).toMatchObject({
      service: ['returns', 'shipping', 'labels'],
      version: '1.4.0',
      environment: null,
      'dry-run': true,
      force: false,
      'lock-timeout': 900,
      config: 'waybill.yml',
      'ecs-services': [],
      'slack-webhook': null,
    });
  });

  it('reads a choice, and its first where nothing is written', () => {
    const read = (written: Record<string, string>) =>
      readInputs(build, githubInputs(build.inputs, runnerSets(build.inputs, written)))['changed-inputs'];
    expect(read({})).toBe('warn');
    expect(read({ 'changed-inputs': 'refuse' })).toBe('refuse');
  });

  it('takes a secret from its input, else from its variable', () => {
    const read = (environment: NodeJS.ProcessEnv) =>
      readInputs(ship, githubInputs(ship.inputs, environment))['slack-webhook'];
    const byVariable = { ...runnerSets(ship.inputs, {}), SLACK_WEBHOOK_URL: 'from-variable' };
    expect(read(byVariable)).toBe('from-variable');
    expect(read({ ...byVariable, 'INPUT_SLACK-WEBHOOK': 'from-input' })).toBe('from-input');
    expect(read({ ...byVariable, SLACK_WEBHOOK_URL: '' })).toBeNull();
  });

  it('says everything that is wrong at once, each with its name', () => {
    const environment = runnerSets(ship.inputs, {
      'dry-run': 'yes',
      'lock-timeout': '15',
      'accept-no-way-back': 'true',
      enviroment: 'prod',
    });
    const found = refusals(ship, githubInputs(ship.inputs, environment));
    expect(found.map((problem) => problem.where)).toEqual([
      'input "enviroment"',
      'input "lock-timeout"',
      'input "dry-run"',
      'input "reason"',
    ]);
    expect(found.map((problem) => problem.message).join('\n')).toMatch(/did you mean "environment"/);
    expect(found.map((problem) => problem.message).join('\n')).toMatch(/expected true or false, got "yes"/);
    expect(found.at(-1)?.fix).toBe('reason: first deployment of this service');
  });

  it('does not say twice what is wrong by itself and missing for others', () => {
    const environment = runnerSets(tables.release.inputs, {
      service: 'returns',
      environment: 'prod',
      reason: 'x',
      id: '0',
    });
    const found = refusals(tables.release, githubInputs(tables.release.inputs, environment));
    expect(found.map((problem) => problem.where)).toEqual(['input "id"']);
  });

  it('names every required input that is missing', () => {
    const found = refusals(tables.hold, githubInputs(tables.hold.inputs, runnerSets(tables.hold.inputs, {})));
    expect(found.map((problem) => problem.where)).toEqual(
      ['service', 'environment', 'version', 'reason'].map((name) => `input "${name}"`),
    );
  });

  it('cuts a long wrong value short', () => {
    const environment = runnerSets(ship.inputs, { 'dry-run': 'x'.repeat(5000) });
    const [found] = refusals(ship, githubInputs(ship.inputs, environment));
    expect(found?.message.length).toBeLessThan(300);
  });
});

describe('names that no input has', () => {
  const problems = (environment: NodeJS.ProcessEnv) => githubInputs(ship.inputs, environment).problems;

  it.each([
    ['dry-rn', 'dry-run', 'true'],
    ['dry_run', 'dry-run', 'true'],
    ['enviroment', 'environment', 'prod'],
    ['services', 'service', 'returns'],
  ])('refuses %s, which was meant as %s', (name, meant, value) => {
    const [found, ...others] = problems(runnerSets(ship.inputs, { [name]: value }));
    expect(others).toEqual([]);
    expect(found?.message).toContain(`did you mean "${meant}"`);
    expect(found?.fix).toMatch(new RegExp(`^${meant}: …`));
  });

  it('leaves alone what a job sets for its other steps', () => {
    expect(problems({ ...runnerSets(ship.inputs, {}), INPUT_ARGUMENTS: 'build', INPUT_TICKET: 'SHOP-12' })).toEqual([]);
  });

  it('leaves alone a variable that resembles an input which was written itself', () => {
    const written = { 'dry-run': 'true', service: 'returns' };
    expect(problems({ ...runnerSets(ship.inputs, written), INPUT_DRY_RUN: 'true', INPUT_SERVICES: 'a,b' })).toEqual([]);
  });

  it('leaves alone a variable that says what holds anyway', () => {
    expect(problems({ ...runnerSets(ship.inputs, {}), INPUT_DRY_RUN: 'false' })).toEqual([]);
  });

  it('never refuses an input that is declared, whatever the case of its variable', () => {
    expect(problems({ Input_Service: 'returns' })).toEqual([]);
  });
});

describe('values that do not go together', () => {
  const refused = (written: Record<string, string>) =>
    refusals(rollback, githubInputs(rollback.inputs, runnerSets(rollback.inputs, written))).map(({ where }) => where);

  it('lets a rollback have nothing at all: the entry of a promotion that admitted nothing is empty', () => {
    expect(refused({ reason: 'e2e failed' })).toEqual([]);
  });

  it('lets an entry stand alone', () => {
    expect(refused({ entry: 'returns@prod#7:sha256:0', from: '1.6.0', to: '1.5.0' })).toEqual([
      'input "from"',
      'input "to"',
    ]);
  });

  it('wants everything that a person must say', () => {
    expect(refused({ service: 'returns' })).toEqual(['input "environment"', 'input "from"', 'input "reason"']);
  });

  it('wants something to tell of, and not twice', () => {
    const of = (written: Record<string, string>) =>
      refusals(notify, githubInputs(notify.inputs, runnerSets(notify.inputs, written))).map(({ where }) => where);
    expect(of({})).toEqual(['input "steps"']);
    expect(of({ steps: '{}', result: '{}' })).toEqual(['input "result"']);
    expect(of({ result: '{}' })).toEqual([]);
  });
});
