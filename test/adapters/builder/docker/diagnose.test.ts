import { describe, expect, it } from 'vitest';
import { diagnose, type FailedBuild } from '../../../../src/adapters/builder/docker/diagnose.ts';

const text = '# syntax=docker/dockerfile:1\nFROM scratch\n\nCOPY a \\\n  b /app/\nRUN npm ci\n';

function problemOf(output: string, more: Partial<FailedBuild> = {}) {
  return diagnose({
    lines: output.split('\n'),
    dockerfile: { path: 'services/web/Dockerfile', text },
    platforms: ['linux/arm64'],
    kit: 'buildkit',
    end: 'got exit 1',
    ...more,
  });
}

const step = (log: string, error: string): string =>
  `#1 [internal] load build definition from Dockerfile\n#1 DONE 0.0s\n#7 [2/3] RUN npm ci\n#7 0.512 npm error\n#7 ERROR: ${error}\n------\n > [2/3] RUN npm ci:\n${log}\n------\nDockerfile:6\n--------------------\n   4 |     COPY a b /app/\n   6 | >>> RUN npm ci\n--------------------\nERROR: failed to build: failed to solve: ${error}`;

describe('what BuildKit printed', () => {
  it('gives the line, the step, why, and what the step said last', () => {
    const said = problemOf(
      step(
        '0.512 npm error code E404\n0.600 npm error 12.5 is no version',
        'process "/bin/sh -c npm ci" did not complete successfully: exit code: 1',
      ),
    );
    expect(said).toEqual({
      where: 'services/web/Dockerfile:6',
      message:
        'RUN npm ci: process "/bin/sh -c npm ci" did not complete successfully: exit code: 1\n  | npm error code E404\n  | npm error 12.5 is no version',
    });
  });

  it('shows twenty lines of a step, the last ones', () => {
    const log = Array.from({ length: 30 }, (_, index) => `${index}.000 line ${index}`).join('\n');
    const lines = problemOf(step(log, 'exit code: 1')).message.split('\n');
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe('  | line 29');
  });

  it('reads an error of the Dockerfile itself', () => {
    const error = 'dockerfile parse error on line 2: unknown instruction: FRO (did you mean FROM?)';
    const said = problemOf(
      `#1 DONE 0.0s\nDockerfile:2\n--------------------\n   2 | >>> FRO x\n--------------------\nERROR: failed to build: failed to solve: ${error}`,
    );
    expect(said).toEqual({ where: 'services/web/Dockerfile:2', message: error });
  });

  it.each([
    ['exec /bin/sh: exec format error', 'programs of linux/arm64', 'docker/setup-qemu-action'],
    ['node:24: no match for platform in manifest: not found', 'expected a base image for linux/arm64', 'platforms:'],
    [
      'pull access denied, repository does not exist or may require authorization',
      'leave to pull',
      'docker/login-action',
    ],
    [
      'unexpected status: 429: toomanyrequests: You have reached your pull rate limit',
      'rate limit',
      'docker/login-action',
    ],
    ['secret npm: not found', 'a build secret "npm"', 'secrets: { npm:'],
    ['write /x: no space left on device', 'room on the disk', 'docker system prune'],
    [
      'failed to calculate checksum of ref a::b: "/lost": not found',
      'expected "/lost" in the build\'s context',
      '.dockerignore',
    ],
    ['target stage "web" could not be found', 'expected a stage "web"', 'FROM … AS web'],
    ['OCI exporter is not supported for the docker driver', 'got the docker driver', 'docker/setup-buildx-action'],
    [
      'Multi-platform build is not supported for the docker driver',
      'one platform at a time',
      'docker/setup-buildx-action',
    ],
  ])('knows %j', (error, message, fix) => {
    const said = problemOf(step('', error));
    expect(said.message).toContain(message);
    expect(said.fix).toContain(fix);
  });

  it('shows the last lines where nothing is known', () => {
    expect(problemOf('something\nelse', { end: 'it was ended by SIGKILL (is there enough memory?)' })).toEqual({
      where: 'services/web/Dockerfile',
      message:
        'expected the build to end well, it was ended by SIGKILL (is there enough memory?)\n  | something\n  | else',
    });
  });
});

describe('what the classic builder printed', () => {
  it('counts instructions, not lines', () => {
    const output = `Sending build context to Docker daemon  2.048kB\nStep 1/3 : FROM scratch\n ---> \nStep 2/3 : COPY a   b /app/\n ---> 12ab\nStep 3/3 : RUN npm ci\n ---> Running in 6cb36aeeaaaa\nnpm error\nThe command '/bin/sh -c npm ci' returned a non-zero code: 1`;
    expect(problemOf(output, { kit: 'classic' })).toEqual({
      where: 'services/web/Dockerfile:6',
      message:
        "RUN npm ci: The command '/bin/sh -c npm ci' returned a non-zero code: 1\n  | npm error\n  | The command '/bin/sh -c npm ci' returned a non-zero code: 1",
    });
  });

  it('reads the line of an error in the Dockerfile', () => {
    const said = problemOf('Error response from daemon: dockerfile parse error line 2: unknown instruction: FRO', {
      kit: 'classic',
    });
    expect(said.where).toBe('services/web/Dockerfile:2');
    expect(said.message).toContain('unknown instruction: FRO');
  });

  it('says what is not in the context', () => {
    const said = problemOf(
      'Step 2/3 : COPY missing /x\nCOPY failed: file not found in build context or excluded by .dockerignore: stat missing: file does not exist',
      { kit: 'classic' },
    );
    expect(said.where).toBe('services/web/Dockerfile:4');
    expect(said.message).toContain("expected missing in the build's context");
  });
});
