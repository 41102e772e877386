import { describe, expect, it } from 'vitest';
import { createBuilder } from '../../../src/adapters/builder/builder.ts';
import { declared, draft, oci, temporaryFolder, writeLayout, type Draft } from './layouts.ts';

const config = (os: string, architecture: string, variant?: string): string =>
  JSON.stringify({ os, architecture, variant });

/** `built`, or what is said of it. */
async function outcome(made: Draft, platforms: readonly string[]): Promise<string> {
  const workspace = temporaryFolder();
  writeLayout(made, workspace);
  const builder = createBuilder({ workspace, environment: { RUNNER_TEMP: workspace } });
  const declaration = { ...declared({ kind: 'archive', path: '.' }), platforms };
  return builder
    .build(declaration, workspace, () => undefined)
    .then(
      async (image) => {
        await image.dispose();
        return 'built';
      },
      (error: unknown) => String(error),
    );
}

function single(...platform: Parameters<typeof config>): Draft {
  const made = draft();
  made.enter(made.manifest([made.blob(oci.layer, 'layer')], oci, config(...platform)));
  return made;
}

function several(...configs: readonly string[]): Draft {
  const made = draft();
  made.enter(made.index(configs.map((one, at) => made.manifest([made.blob(oci.layer, `layer ${at}`)], oci, one))));
  return made;
}

describe('the platforms of an image that was built', () => {
  it.each([
    ['one that is declared', single('linux', 'amd64'), ['linux/amd64']],
    ['any, where none is declared', single('linux', 's390x'), []],
    ['a variant of one that is declared without', single('linux', 'arm', 'v7'), ['linux/arm']],
    ['the only variant of arm64, said or not', single('linux', 'arm64'), ['linux/arm64/v8']],
    [
      'all that are declared',
      several(config('linux', 'amd64'), config('linux', 'arm64', 'v8')),
      ['linux/arm64', 'linux/amd64'],
    ],
    [
      'an index with what BuildKit adds',
      several(config('linux', 'amd64'), config('unknown', 'unknown')),
      ['linux/amd64'],
    ],
  ])('may be %s', async (_, made, platforms) => {
    expect(await outcome(made, platforms)).toBe('built');
  });

  it.each([
    [
      'another one',
      single('linux', 'arm64'),
      ['linux/amd64'],
      'expected an image for linux/amd64, got one for linux/arm64',
    ],
    ['another variant', single('linux', 'arm', 'v6'), ['linux/arm/v7'], 'got one for linux/arm/v6'],
    ['fewer', single('linux', 'amd64'), ['linux/amd64', 'linux/arm64'], 'got one for linux/amd64'],
    [
      'more',
      several(config('linux', 'amd64'), config('linux', 'arm64')),
      ['linux/amd64'],
      'got one for linux/amd64, linux/arm64',
    ],
    ['none that it says', several('{}', 'no JSON'), ['linux/amd64'], 'got one for a platform that it does not say'],
  ])('are refused where they are %s', async (_, made, platforms, message) => {
    const said = await outcome(made, platforms);
    expect(said).toContain('build.platforms: expected an image for ');
    expect(said).toContain(message);
    expect(said).toContain(`docker buildx build --platform ${platforms.join(',')}`);
  });
});
