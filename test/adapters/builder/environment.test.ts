import { describe, expect, it } from 'vitest';
import { buildEnvironment, secretsOf } from '../../../src/adapters/builder/environment.ts';
import { exportTime } from '../../../src/domain/build.ts';

const time = { SOURCE_DATE_EPOCH: String(exportTime) };

describe('the environment of a build', () => {
  it('keeps what a build needs', () => {
    const needed = {
      PATH: '/usr/bin',
      HOME: '/home/runner',
      HTTPS_PROXY: 'http://proxy:3128',
      NPM_TOKEN: 'token',
      NODE_AUTH_TOKEN: 'token',
      GITHUB_TOKEN: 'token',
      GITHUB_ACTIONS: 'true',
      CI: 'true',
      RUNNER_TEMP: '/tmp',
      AWS_REGION: 'eu-central-1',
      AWS_CA_BUNDLE: '/etc/ca.pem',
      GIT_SSH_COMMAND: 'ssh -i key',
    };
    expect(buildEnvironment(needed)).toEqual({ ...needed, ...time });
  });

  it.each([
    ...['INPUT_SERVICE', 'INPUT_ECR-TOKEN', 'STATE_entry', 'WAYBILL_PROBE_TOKEN'],
    ...['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'],
    ...['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'ACTIONS_RUNTIME_TOKEN'],
    ...['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_PROFILE', 'AWS_ROLE_ARN'],
    ...['AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_CONTAINER_CREDENTIALS_FULL_URI', 'AWS_SHARED_CREDENTIALS_FILE'],
    ...['GITHUB_SHA', 'GITHUB_REF', 'GITHUB_REF_NAME', 'GITHUB_HEAD_REF', 'GITHUB_RUN_ID', 'GITHUB_EVENT_PATH'],
    ...['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE'],
  ])('I9: withholds %s', (name) => {
    expect(buildEnvironment({ [name]: 'value' })).toEqual(time);
    expect(buildEnvironment({ [name.toLowerCase()]: 'value' })).toEqual(time);
  });

  it("says Waybill's own time, whatever the job says", () => {
    expect(buildEnvironment({ SOURCE_DATE_EPOCH: '1' })).toEqual(time);
  });
});

it('I9: knows secrets by the names of their variables, longest first, line by line', () => {
  const environment = {
    NPM_TOKEN: 'abcdef',
    SIGNING_KEY: 'first line of a key\nsecond line of a key',
    DB_PASSWORD: 'abcdefgh',
    USE_TOKEN: 'true',
    PATH: '/usr/bin:/bin',
  };
  expect(secretsOf(environment)).toEqual(['second line of a key', 'first line of a key', 'abcdefgh', 'abcdef']);
});
