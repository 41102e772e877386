import { execFile } from 'node:child_process';
import { access, readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { flagOf, helpText } from '../../src/entry/cli/help.ts';
import { defaultText, type Input } from '../../src/entry/verbs/input.ts';
import { tables, verbNames } from '../../src/entry/verbs/tables.ts';
import type { VerbTable } from '../../src/entry/verbs/verb.ts';

const root = resolve(import.meta.dirname, '../..');
const described = z.strictObject({ description: z.string().min(1) });
const metadata = z.strictObject({
  name: z.string(),
  description: z.string().max(125),
  author: z.string(),
  branding: z.strictObject({ icon: z.string(), color: z.string() }),
  inputs: z.record(
    z.string(),
    z.strictObject({ description: z.string().min(1), required: z.boolean(), default: z.string().optional() }),
  ),
  outputs: z.record(z.string(), described),
  runs: z.strictObject({
    using: z.literal('node24'),
    main: z.string(),
    post: z.string().optional(),
    'post-if': z.literal('always()').optional(),
  }),
});

const actions: readonly VerbTable[] = verbNames.map((name) => tables[name]).filter(({ action }) => action !== null);
const folderOf = (verb: VerbTable): string => (verb.name === 'ship' ? root : join(root, 'actions', verb.name));

async function readAction(verb: VerbTable) {
  return metadata.parse(parse(await readFile(join(folderOf(verb), 'action.yml'), 'utf8')));
}

describe.each(actions.map((verb) => [verb.name, verb] as const))('the action %s', (_, verb) => {
  it('has the inputs of its table, and no others', async () => {
    const { inputs } = await readAction(verb);
    const told = Object.entries(inputs).map(([name, input]) => [name, input.required, input.default]);
    const meant = Object.entries(verb.inputs).map(([name, input]) => [
      name,
      input.type === 'text' && input.required,
      defaultText(input),
    ]);
    expect(told).toEqual(meant);
  });

  it('has the outputs of its table, and the result', async () => {
    const { outputs } = await readAction(verb);
    expect(Object.keys(outputs)).toEqual([...Object.keys(verb.action?.outputs ?? {}), 'result']);
  });

  it('starts bundles that exist', async () => {
    const { runs } = await readAction(verb);
    const dist = verb.name === 'ship' ? 'dist' : '../../dist';
    const post = verb.action?.post === true ? `${dist}/${verb.name}-post.js` : undefined;
    expect([runs.main, runs.post, runs['post-if']]).toEqual([
      `${dist}/${verb.name}.js`,
      post,
      post === undefined ? undefined : 'always()',
    ]);
    for (const path of [runs.main, ...(post === undefined ? [] : [post])])
      await expect(access(join(folderOf(verb), path))).resolves.toBeUndefined();
  });

  it('has all of them in the tables of its README', async () => {
    const readme = await readFile(join(folderOf(verb), 'README.md'), 'utf8');
    const rows = (title: string): readonly string[] => {
      const [, table = ''] = new RegExp(`### ${title}\\n\\n\\|.*\\n\\|.*\\n((?:\\|.*\\n)*)`).exec(readme) ?? [];
      return [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name);
    };
    expect(rows('Inputs')).toEqual(Object.keys(verb.inputs));
    expect(rows('Outputs')).toEqual([...Object.keys(verb.action?.outputs ?? {}), 'result']);
  });
});

it('has a folder for no other action', async () => {
  const folders = await readdir(join(root, 'actions'));
  const names = actions.map((verb) => verb.name).filter((name) => name !== 'ship');
  expect(folders.sort()).toEqual(names.sort());
});

describe.each(verbNames)('the help of %s', (name) => {
  it('shows every flag, and no secret as one (I9)', () => {
    const help = helpText(name);
    for (const [input, described] of Object.entries<Input>(tables[name].inputs)) {
      expect(help).toContain(flagOf(input, described));
      if (described.type === 'secret') expect(help).not.toMatch(new RegExp(`--${input}(?!-stdin)\\b`));
    }
  });
});

it('is what the generator writes', { timeout: 120_000 }, async () => {
  const run = promisify(execFile)(process.execPath, [join(root, 'scripts/generate.ts'), '--check'], {
    cwd: root,
  });
  await expect(run).resolves.toMatchObject({ stdout: expect.stringContaining('up to date') as string });
});
