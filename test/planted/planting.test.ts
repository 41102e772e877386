import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { plant, planting, type PlantedBug } from './planting.ts';

const bug: PlantedBug = {
  name: 'says the wrong thing',
  breaks: 'nothing that matters',
  file: 'test/planted/planting.ts',
  find: "name: 'planted-bugs'",
  replace: "name: '$& was here'",
};

test('a bug is planted as it is written, and only while bundling', async () => {
  const bundled = await build({
    entryPoints: [bug.file],
    absWorkingDir: process.cwd(),
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    plugins: [planting([bug])],
  });
  expect(bundled.outputFiles[0]?.text).toContain('name: "$& was here"');
  expect(planting([]).name).toBe('planted-bugs');
});

test.each([
  ['gone', 'nothing like it'],
  ['there twice', "name: 'planted-bugs' name: 'planted-bugs'"],
])('text that is %s is an error that names the bug and the file', (_, source) => {
  expect(() => plant(source, bug)).toThrow(/"says the wrong thing".*test\/planted\/planting\.ts/);
});
