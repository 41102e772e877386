import { declaredPaths, type BuildDeclaration } from '../domain/build.ts';
import { merged, topmost, type Layer, type Placed } from './layer.ts';
import { listOf } from './list.ts';
import type { Report } from './origin.ts';
import { formatPath, type Path } from './path.ts';
import { replacePlaceholders } from './placeholder.ts';
import { safePath, type Base } from './safe-path.ts';
import type { RawBuild, RawLongBuild } from './schema-build.ts';
import { meansOf } from './build-means.ts';
import { wordsOf } from './command.ts';

type Kind = BuildDeclaration['recipe']['kind'];

const ownKeys: Readonly<Record<Kind, readonly (keyof RawLongBuild)[]>> = {
  dockerfile: ['dockerfile', 'target', 'args', 'contexts', 'builder', 'secrets', 'ssh', 'cache', 'sbom', 'provenance'],
  command: ['command', 'output'],
  archive: ['archive'],
};

/** Whatever differs from run to run or by environment would defeat "built once". */
const reasons: Readonly<Record<string, string>> = {
  commit: 'one image serves all commits of the same tree; the service is given WAYBILL_COMMIT when it is deployed',
  version: 'one image serves all versions of the same tree; the service is given WAYBILL_VERSION when it is deployed',
  environment: 'one image serves all environments; what differs belongs to `variables:`',
  account: 'one image serves all environments; what differs belongs to `variables:`',
  region: 'one image serves all environments; what differs belongs to `variables:`',
};

/** The build of a service: the service's own keys over those of `defaults:`; a string is its context. */
export function buildOf(service: string, written: readonly Placed<RawBuild>[], report: Report): BuildDeclaration {
  const layers = withoutOtherKinds(
    written.map(({ value, path }) => ({ value: longForm(value), path })),
    report,
  );
  const kind = layers.map(({ value }) => kindOf(value)).findLast((found) => found !== undefined) ?? 'dockerfile';
  const short = new Set(written.flatMap(({ value, path }) => (typeof value === 'string' ? formatPath(path) : [])));
  const where = layers.at(-1)?.path ?? ['services', service];
  const text = (value: string, path: Path): string => replacePlaceholders(value, { service }, path, report, reasons);
  const one = (key: 'context' | 'dockerfile' | 'output' | 'archive', otherwise: string, base: Base = ''): string => {
    const found = topmost(layers, key);
    if (found === undefined) return safePath(otherwise, base, where, report);
    const layer = found.path.slice(0, -1);
    const path = short.has(formatPath(layer)) ? layer : found.path;
    return safePath(text(found.value, path), base, path, report);
  };
  const many = (key: 'paths' | 'platforms'): Placed<string>[] => {
    const found = topmost(layers, key);
    if (found === undefined) return [];
    return listOf(found.value).map((value, index) => {
      const path = Array.isArray(found.value) ? [...found.path, index] : found.path;
      return { value: text(value, path), path };
    });
  };
  const named = (key: 'args' | 'contexts'): (readonly [string, Placed<string>])[] =>
    [...merged<RawLongBuild, typeof key, string | number | boolean>(layers, key, (map) => map)].map(
      ([name, { value, path }]) => [name, { value: text(String(value), path), path }],
    );

  const context = one('context', '.');
  const platforms = many('platforms').map(({ value }) => value);
  const target = topmost(layers, 'target');
  const means = meansOf(layers, service, text);
  return {
    context,
    recipe: recipeOf(kind, layers, where, context, one, text, report),
    target: target === undefined ? null : text(target.value, target.path),
    arguments: Object.fromEntries(named('args').map(([name, { value }]) => [name, value])),
    platforms: platforms.length > 0 || kind !== 'dockerfile' ? platforms : ['linux/amd64'],
    paths: many('paths').map(({ value, path }) => safePath(value, '', path, report)),
    contexts: Object.fromEntries(
      named('contexts').map(([name, { value, path }]) => [name, safePath(value, '', path, report)]),
    ),
    epoch: topmost(layers, 'epoch')?.value ?? 0,
    ...(means === null ? {} : { means }),
  };
}

function recipeOf(
  kind: Kind,
  layers: readonly Layer<RawLongBuild>[],
  where: Path,
  context: string,
  one: (key: 'dockerfile' | 'output' | 'archive', otherwise: string, base?: Base) => string,
  text: (value: string, path: Path) => string,
  report: Report,
): BuildDeclaration['recipe'] {
  switch (kind) {
    case 'dockerfile':
      return { kind, path: one('dockerfile', 'Dockerfile', context) };
    case 'archive':
      return { kind, path: one('archive', '.') };
    case 'command': {
      const command = topmost(layers, 'command');
      if (command === undefined)
        report(where, 'expected `command` beside `output`, got nothing', 'command: npm run image');
      if (topmost(layers, 'output') === undefined)
        report(where, 'expected `output` beside `command`, got nothing', 'output: dist/image');
      return {
        kind,
        words: command === undefined ? [] : wordsOf(command.value, command.path, text, report),
        output: one('output', '.'),
      };
    }
  }
}

/** What two services may not share: everything that makes the image; not with what it is built. */
export function buildIdentity({ means: _, ...build }: BuildDeclaration): string {
  return JSON.stringify([declaredPaths(build), build]);
}

function longForm(build: RawBuild): RawLongBuild {
  return typeof build === 'string' ? { context: build } : build;
}

function kindOf(build: RawLongBuild): Kind | undefined {
  const kinds: readonly Kind[] = ['command', 'archive', 'dockerfile'];
  return kinds.find((kind) => ownKeys[kind].some((key) => build[key] !== undefined));
}

/** Where an upper layer builds in another way, the keys of the lower layer's way are left out; in one layer it is an error. */
function withoutOtherKinds(layers: readonly Layer<RawLongBuild>[], report: Report): readonly Layer<RawLongBuild>[] {
  const kind = layers.map(({ value }) => kindOf(value)).findLast((found) => found !== undefined);
  return layers.map(({ value, path }) => {
    const own = kindOf(value);
    const foreign = (of: Kind | undefined): string[] =>
      Object.entries(ownKeys).flatMap(([other, keys]) =>
        other === of || of === undefined ? [] : keys.filter((key) => value[key] !== undefined),
      );
    const mixed = foreign(own)[0];
    if (mixed !== undefined)
      report(
        [...path, mixed],
        `expected either a Dockerfile, a command or an archive, got \`${mixed}\` beside a ${own ?? ''}`,
        `remove \`${mixed}\``,
      );
    const dropped = foreign(kind);
    return { value: Object.fromEntries(Object.entries(value).filter(([key]) => !dropped.includes(key))), path };
  });
}
