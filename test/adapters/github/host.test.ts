import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { maskSecrets } from '../../../src/adapters/github/host.ts';
import { readRunnerFile } from './runner-file.ts';

const run = promisify(execFile);
const host = new URL('../../../src/adapters/github/host.ts', import.meta.url).href;
const folders: string[] = [];

afterEach(async () => {
  await Promise.all(folders.splice(0).map(async (folder) => rm(folder, { recursive: true })));
});

interface Step {
  readonly code: number;
  readonly stdout: string;
  readonly output: string;
  readonly state: string;
  readonly summary: string;
}

/** Runs a script in a process of its own, as the runner would: files for outputs, state and summary. */
async function step(script: string, more: Readonly<Record<string, string>> = {}): Promise<Step> {
  const folder = await mkdtemp(join(tmpdir(), 'waybill-host-'));
  folders.push(folder);
  const files = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'].map(
    (name) => [name, join(folder, name)] as const,
  );
  for (const [, path] of files) await writeFile(path, '');
  const source = `const { createGitHubHost } = await import(${JSON.stringify(host)}); const host = await createGitHubHost(process.env); ${script}`;
  const environment = { PATH: process.env['PATH'], ...Object.fromEntries(files), ...more };
  const { code, stdout } = await run(process.execPath, ['--input-type=module', '-e', source], {
    env: environment,
  }).then(
    (done) => ({ code: 0, stdout: done.stdout }),
    (error: unknown) => {
      const { code, stdout } = error as { readonly code: number; readonly stdout: string };
      return { code, stdout };
    },
  );
  const [output = '', state = '', summary = ''] = await Promise.all(
    files.map(async ([, path]) => readFile(path, 'utf8')),
  );
  return { code, stdout, output, state, summary };
}

describe('what an action tells the runner', () => {
  it('are outputs and state, through files, whatever is in them (I10)', async () => {
    const evil = 'a\nghadelimiter_0\nforged=yes\nforged<<EOF\nyes\nEOF\n::set-output name=forged::yes\r\nend';
    const { output, state, stdout } = await step(
      `const evil = ${JSON.stringify(evil)}; host.setOutput('result', evil); host.setOutput('digest', ''); host.saveState('entries', evil);`,
    );
    expect(readRunnerFile(output)).toEqual({ result: evil, digest: '' });
    expect(readRunnerFile(state)).toEqual({ entries: evil });
    expect(stdout.trim()).toBe('');
  });

  it('is state that the step at the end of the job reads', async () => {
    const { stdout } = await step(`console.log(host.state('entries'), JSON.stringify(host.state('other')));`, {
      STATE_entries: 'returns@prod#7',
    });
    expect(stdout.trim()).toBe('returns@prod#7 ""');
  });

  it('is a mask for a secret, and none for a few letters, which would hide words', async () => {
    const { stdout } = await step(`host.mask('s3cr3t%value'); host.mask(''); host.mask('the');`);
    expect(stdout.trim().split(/\r?\n/)).toEqual(['::add-mask::s3cr3t%25value']);
  });

  it('are annotations with a title, whose text cannot begin a command of its own (I10)', async () => {
    const { stdout } = await step(
      `host.annotate('error', 'returns, in: prod', 'a%\\n::set-env name=X::y'); host.annotate('warning', 't', 'w'); host.annotate('notice', 't', 'n');`,
    );
    expect(stdout.trim().split(/\r?\n/)).toEqual([
      '::error title=returns%2C in%3A prod::a%25%0A::set-env name=X::y',
      '::warning title=t::w',
      '::notice title=t::n',
    ]);
  });

  it('are groups in the log', async () => {
    const { stdout } = await step(`host.group('build\\n::error::x'); host.endGroup();`);
    expect(stdout.trim().split(/\r?\n/)).toEqual(['::group::build%0A::error::x', '::endgroup::']);
  });

  it('is a summary that grows, and none without the runner’s file', async () => {
    const script = `await host.summarize('# one'); await host.summarize('two');`;
    expect((await step(script)).summary).toBe('# one\ntwo\n');
    const without = await step(script, { GITHUB_STEP_SUMMARY: '' });
    expect([without.code, without.summary]).toEqual([0, '']);
  });

  it('makes the job red, with one line, and goes on to its end', async () => {
    const { code, stdout, output } = await step(`host.fail('bad\\nworse'); host.setOutput('result', '{}');`);
    expect(code).toBe(1);
    expect(stdout.trim()).toBe('::error::bad%0Aworse');
    expect(readRunnerFile(output)).toEqual({ result: '{}' });
  });

  it('knows whether debug output is wanted', async () => {
    expect((await step('console.log(host.debugging)', { RUNNER_DEBUG: '1' })).stdout.trim()).toBe('true');
    expect((await step('console.log(host.debugging)')).stdout.trim()).toBe('false');
  });
});

describe('secrets (I9)', () => {
  it('are masked line by line: those of the inputs and those that the environment holds', () => {
    const masked: string[] = [];
    maskSecrets(
      { mask: (value) => void masked.push(value) },
      {
        AWS_SECRET_ACCESS_KEY: 'aws-secret',
        AWS_SESSION_TOKEN: 'session',
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'oidc',
        HOME: '/home',
      },
      ['https://hooks.test/x\n  second line  ', null],
    );
    expect(masked).toEqual(['aws-secret', 'session', 'oidc', 'https://hooks.test/x', 'second line']);
  });
});
