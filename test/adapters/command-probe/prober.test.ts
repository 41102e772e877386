import { existsSync, readFileSync } from 'node:fs';
import { execPath, kill } from 'node:process';
import { describe, expect, it } from 'vitest';
import { createCommandProber } from '../../../src/adapters/command-probe/prober.ts';
import type { CommandProbe, Observation } from '../../../src/domain/probe.ts';
import { subject } from '../http-probe/service.ts';

const node = (script: string, more: Partial<CommandProbe> = {}): CommandProbe => ({
  kind: 'command',
  name: 'e2e',
  words: [execPath, '--eval', script],
  url: 'https://returns.example/',
  timeoutSeconds: 30,
  ...more,
});

async function observe(
  probe: CommandProbe,
  environment: Record<string, string> = {},
  signal = new AbortController().signal,
): Promise<readonly Observation[]> {
  return createCommandProber(environment).command(probe, subject, signal);
}

describe('a command probe', () => {
  it('is good where the command ends with 0, and bad with its last lines where it does not', async () => {
    expect(await observe(node('process.exit(0)'))).toMatchObject([{ ok: true, errored: false }]);
    const [bad] = await observe(node('console.log("checked 3"); console.error("cart is empty"); process.exit(2)'));
    expect(bad).toMatchObject({ ok: false, errored: false });
    expect(bad?.detail).toContain('exit 2');
    expect(bad?.detail).toContain('cart is empty');
  });

  it('is told what is judged, and nothing of the credentials around it (I9)', async () => {
    const script = 'console.log(JSON.stringify(process.env)); process.exit(1)';
    const around = {
      AWS_SECRET_ACCESS_KEY: 'aws-secret-value',
      GITHUB_TOKEN: 'github-secret',
      WAYBILL_PROBE_KEY: 'own-key-value',
    };
    const [one] = await observe(node(script), around);
    for (const told of [
      'https://returns.example/',
      subject.digest,
      '"WAYBILL_ENVIRONMENT":"uat"',
      '"WAYBILL_VERSION":"1.4.0"',
    ])
      expect(one?.detail).toContain(told);
    expect(one?.detail).not.toMatch(/aws-secret|github-secret|own-key-value/);
    expect(one?.detail).toContain('"WAYBILL_PROBE_KEY":"***"');
  });

  it('repeats nothing of a secret of many lines, of one that JSON writes otherwise, or of one where a line is cut (I9)', async () => {
    const around = {
      WAYBILL_PROBE_KEY: '-----BEGIN KEY-----\nfirst-line-of-the-key\nsecond-line-of-the-key\n-----END KEY-----\n',
      WAYBILL_PROBE_PASSWORD: 'quote"and\\slash',
      WAYBILL_PROBE_TOKEN: 'token-that-is-cut-in-two',
    };
    const script = `const { WAYBILL_PROBE_KEY: key, WAYBILL_PROBE_PASSWORD: password, WAYBILL_PROBE_TOKEN: token } = process.env;
      console.log(key); console.log(JSON.stringify({ password })); console.log('x'.repeat(490) + token);
      process.stdout.write('x'.repeat(490) + token); process.exitCode = 1;`;
    const [one] = await observe(node(script), around);
    expect(one?.detail).toContain('"password":"***"');
    expect(one?.detail).not.toMatch(/line-of-the-key|slash|token/);
  });

  it('runs without a shell: words are words', async () => {
    const [one] = await observe(
      node('console.log(process.argv.slice(1).join("|")); process.exit(1)', {
        words: [
          execPath,
          '--eval',
          'console.log(process.argv.slice(1).join("|")); process.exit(1)',
          '$(id)',
          '; exit 0',
          '*',
        ],
      }),
    );
    expect(one?.detail).toContain('$(id)|; exit 0|*');
  });

  it('one that cannot be started is an error, not a judgement', async () => {
    const [one] = await observe({ ...node(''), words: ['no-such-command-anywhere'] });
    expect(one).toMatchObject({ ok: false, errored: true });
    expect(one?.detail).toContain('there is no such command');
  });

  it('one that does not end in time is bad, and leaves no process behind', async () => {
    const script = `const { spawn } = require('node:child_process');
      const child = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
      console.log('child ' + child.pid); setInterval(() => {}, 1000);`;
    const [one] = await observe(node(script, { timeoutSeconds: 1 }));
    expect(one).toMatchObject({ ok: false, errored: false });
    expect(one?.detail).toContain('not done within 1 s');
    const pid = Number(/child (\d+)/.exec(one?.detail ?? '')?.[1]);
    expect(pid).toBeGreaterThan(0);
    await expect.poll(() => alive(pid)).toBe(false);
  });

  it('one that was cancelled is no observation', async () => {
    const controller = new AbortController();
    const observing = observe(node('setInterval(() => {}, 1000)'), {}, controller.signal);
    controller.abort();
    expect(await observing).toEqual([]);
  });
});

/** A zombie, whose parent has not asked after it, has ended. */
function alive(pid: number): boolean {
  try {
    kill(pid, 0);
  } catch {
    return false;
  }
  const stat = `/proc/${pid}/stat`;
  return !existsSync(stat) || !/^\d+ \(.*\) Z /.test(readFileSync(stat, 'utf8'));
}
