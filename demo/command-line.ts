import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { environmentIn } from './roles.ts';
import type { Runner } from './runner.ts';
import { note, type Chronicle, type Told } from './chronicle.ts';

export interface CommandLine {
  /** A person's command, in a checkout; its results are chronicled. */
  run(
    words: readonly string[],
  ): Promise<{ readonly code: number; readonly told: readonly Told[]; readonly log: string }>;
  /** A command that only reads: what it prints. */
  read(words: readonly string[]): Promise<string>;
}

export function createCommandLine(
  dist: string,
  folder: string,
  environmentAs: Runner['environmentAs'],
  chronicle: Chronicle,
): CommandLine {
  const run = (words: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
    new Promise((resolve) => {
      const env = {
        PATH: process.env['PATH'],
        HOME: folder,
        USER: 'grace',
        ...environmentAs(words[0] ?? '', environmentIn(words)),
      };
      execFile(process.execPath, [join(dist, 'cli.js'), ...words], { cwd: folder, env }, (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
        resolve({ code, stdout, stderr });
      });
    });
  return {
    async run(words) {
      const since = performance.now();
      const { code, stdout, stderr } = await run([...words, '--json']);
      if (stdout === '') throw new Error(`expected waybill ${words.join(' ')} to answer, it said: ${stderr}`);
      const value = JSON.parse(stdout) as Told | readonly Told[];
      const told = Array.isArray(value) ? (value as readonly Told[]) : [value as Told];
      note(chronicle, told, Math.round(performance.now() - since) / 1000);
      return { code, told, log: stderr };
    },
    async read(words) {
      const { stdout, stderr, code } = await run(words);
      if (code !== 0) throw new Error(`expected waybill ${words.join(' ')} to succeed, it said: ${stderr}`);
      return stdout;
    },
  };
}
