import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBuilder } from '../../../src/adapters/builder/builder.ts';
import { exportTime, type BuildDeclaration } from '../../../src/domain/build.ts';
import type { BuiltImage } from '../../../src/domain/image.ts';
import { declared, plain, refusal, temporaryFolder, writeLayout } from './layouts.ts';

interface Built {
  readonly folder: string;
  readonly lines: readonly string[];
  readonly image: Promise<BuiltImage>;
}

/** Starts a build of `script` in a folder of its own; `onLine` hears every line of output. */
function start(
  script: string,
  options: {
    readonly environment?: NodeJS.ProcessEnv;
    readonly cancel?: AbortSignal;
    readonly onLine?: (line: string) => void;
    readonly words?: readonly string[];
    readonly prepare?: (folder: string) => void;
  } = {},
): Built {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'build.mjs'), script);
  options.prepare?.(folder);
  const lines: string[] = [];
  const builder = createBuilder({
    workspace: '/nowhere',
    environment: { PATH: process.env['PATH'], ...options.environment },
    ...(options.cancel === undefined ? {} : { cancel: options.cancel }),
  });
  const words = options.words ?? [process.execPath, 'build.mjs', 'a  b', '$HOME; exit 1'];
  const build: BuildDeclaration = declared({ kind: 'command', words, output: 'image' });
  const image = builder.build(build, folder, (line) => {
    lines.push(line);
    options.onLine?.(line);
  });
  return { folder, lines, image };
}

const withLayout = (folder: string): void => writeLayout(plain().made, join(folder, 'image'));

describe('a build by command', () => {
  it('runs in the exported tree, without a shell, and reads what was written there', async () => {
    const script = `
      import { renameSync } from 'node:fs';
      console.log(process.cwd());
      console.log(JSON.stringify(process.argv.slice(2)));
      console.error(process.env.SOURCE_DATE_EPOCH);
      renameSync('made', 'image');`;
    const built = start(script, { prepare: (folder) => writeLayout(plain().made, join(folder, 'made')) });
    const image = await built.image;
    expect(image.root.digest).toBe(plain().root.digest);
    expect([...built.lines].sort()).toEqual([built.folder, '["a  b","$HOME; exit 1"]', String(exportTime)].sort());
    await image.dispose();
    expect(existsSync(join(built.folder, 'image/index.json'))).toBe(true);
  });

  it('fails with the last lines of the output, each in one piece', async () => {
    const script = `
      for (let line = 1; line <= 30; line += 1) console.log('line ' + line);
      process.stdout.write('10%\\r50%\\r100%\\n\\n');
      process.stdout.write('no end');
      process.exitCode = 3;`;
    const built = start(script, { prepare: withLayout });
    const error = await refusal(built.image);
    expect(error.code).toBe('build-failed');
    const [head, ...rest] = error.message.split('\n');
    expect(head).toMatch(/^build\.command: expected `.*build\.mjs a {2}b .*` to exit 0, got exit 3$/);
    expect(rest).toHaveLength(20);
    expect(rest[0]).toBe('  | line 13');
    expect(rest.slice(-2)).toEqual(['  | 100%', '  | no end']);
    expect(built.lines).toHaveLength(32);
  });

  it('says which signal ended it', async () => {
    const error = await refusal(start(`process.kill(process.pid, 'SIGKILL'); setInterval(() => {}, 1000);`).image);
    expect(error.code).toBe('build-failed');
    expect(error.message).toContain('it was ended by SIGKILL (is there enough memory?)');
  });

  it('says what to do where the command cannot be started', async () => {
    const absent = await refusal(start('', { words: ['no-such-builder'] }).image);
    expect(absent.code).toBe('build-failed');
    expect(absent.message).toContain('fix: install no-such-builder in an earlier step');
    const undeclared = await refusal(start('', { words: ['./scripts/image'] }).image);
    expect(undeclared.message).toContain('build.paths');
    const denied = start('', {
      words: ['./image.sh'],
      prepare: (folder) => {
        writeFileSync(join(folder, 'image.sh'), '#!/bin/sh\n');
        chmodSync(join(folder, 'image.sh'), 0o644);
      },
    });
    expect((await refusal(denied.image)).message).toContain('git update-index --chmod=+x ./image.sh');
  });

  it('refuses a command that succeeds and writes nothing, and one that writes elsewhere', async () => {
    expect((await refusal(start('').image)).code).toBe('build-output-invalid');
    const outside = start(`import { symlinkSync } from 'node:fs'; symlinkSync('..', 'image');`);
    expect((await refusal(outside.image)).message).toContain('leads out of it');
  });

  it('I9: keeps the values of secrets out of lines and errors', async () => {
    const script = `console.log('using ' + process.env.NPM_TOKEN); process.exitCode = 1;`;
    const built = start(script, { environment: { NPM_TOKEN: 'npm_abcdef123456' } });
    const error = await refusal(built.image);
    expect(built.lines).toEqual(['using ***']);
    expect(error.message).not.toContain('npm_abcdef123456');
  });

  it('I9: keeps out also what would be left of one where a long line is cut', async () => {
    const script = `console.log('x'.repeat(1990) + process.env.NPM_TOKEN); process.exitCode = 1;`;
    const built = start(script, { environment: { NPM_TOKEN: 'npm_abcdef123456' } });
    const error = await refusal(built.image);
    expect(built.lines).toHaveLength(1);
    expect(`${built.lines[0]}${error.message}`).not.toContain('npm_');
  });

  it('ends the whole process group where it is cancelled', async () => {
    const cancel = new AbortController();
    const script = `
      import { spawn } from 'node:child_process';
      const child = spawn(process.execPath, ['-e', "console.log('child ' + process.pid); setInterval(() => {}, 1000)"], { stdio: 'inherit' });
      setInterval(() => {}, 1000);`;
    let child = 0;
    const built = start(script, {
      cancel: cancel.signal,
      prepare: withLayout,
      onLine: (line) => {
        child = Number(line.replace('child ', ''));
        cancel.abort();
      },
    });
    const error = await refusal(built.image);
    expect(error.code).toBe('cancelled');
    expect(child).toBeGreaterThan(0);
    // The system tells of a killed process's end a moment later.
    await expect.poll(() => isRunning(child)).toBe(false);
  });

  it('starts nothing where it was cancelled before', async () => {
    const built = start(`console.log('ran')`, { cancel: AbortSignal.abort(), prepare: withLayout });
    expect((await refusal(built.image)).code).toBe('cancelled');
    expect(built.lines).toEqual([]);
  });

  it('leaves nothing running that a command left behind', async () => {
    const script = `
      import { spawn } from 'node:child_process';
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
      child.unref();
      console.log(child.pid);`;
    const built = start(script, { prepare: withLayout });
    await (await built.image).dispose();
    await expect.poll(() => isRunning(Number(built.lines[0]))).toBe(false);
  });
});

/** A process that has ended but was not yet fetched by the system's first process counts as ended. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  if (process.platform !== 'linux') return true;
  try {
    return !/^\d+ \(.*\) [ZX]/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
