import type { BuildDeclaration, BuildMeans } from '../../../domain/build.ts';
import type { ChosenBuilder } from './choose-builder.ts';

/** One call of a builder. */
export interface Call {
  readonly chosen: ChosenBuilder;
  readonly build: BuildDeclaration;
  /** The Dockerfile, from the exported tree. */
  readonly dockerfile: string;
  readonly platforms: readonly string[];
  /** Words of secrets, ssh and caches. */
  readonly more: readonly string[];
  readonly output:
    { readonly kind: 'oci'; readonly file: string } | { readonly kind: 'store'; readonly idFile: string };
  /** Whether every step is run again. */
  readonly fresh: boolean;
  readonly attest: Pick<BuildMeans, 'sbom' | 'provenance'>;
}

/** The words of a build, run in the exported tree. No secret is ever one of them. */
export function wordsOf({
  chosen,
  build,
  dockerfile,
  platforms,
  more,
  output,
  fresh,
  attest,
}: Call): readonly string[] {
  const classic = chosen.kit === 'classic';
  return [
    'docker',
    ...(chosen.builder === 'buildx' ? ['buildx', 'build'] : ['build']),
    ...(chosen.name === null ? [] : ['--builder', chosen.name]),
    ...(classic ? [] : ['--progress', 'plain']),
    '--file',
    here(dockerfile),
    ...(build.target === null ? [] : ['--target', build.target]),
    ...(platforms.length === 0 ? [] : ['--platform', platforms.join(',')]),
    ...Object.entries(build.arguments).flatMap(([name, value]) => ['--build-arg', `${name}=${value}`]),
    ...Object.entries(build.contexts).flatMap(([name, path]) => ['--build-context', `${name}=${here(path)}`]),
    ...more,
    ...(classic ? [] : attestWords(attest)),
    ...(fresh ? ['--no-cache'] : []),
    ...(output.kind === 'oci'
      ? ['--output', `type=oci,${field('dest', output.file)},rewrite-timestamp=true`]
      : [...(classic ? [] : ['--load']), '--iidfile', output.idFile]),
    here(build.context),
  ];
}

function attestWords({ sbom, provenance }: Pick<BuildMeans, 'sbom' | 'provenance'>): readonly string[] {
  return [
    `--provenance=${provenance === null ? 'false' : `mode=${provenance}`}`,
    `--sbom=${typeof sbom === 'boolean' ? String(sbom) : `generator=${sbom.generator}`}`,
  ];
}

/** A path of the tree that can be taken neither for an option nor for an address. */
function here(path: string): string {
  return path === '.' ? '.' : `./${path}`;
}

/** One field of a list that is read as CSV (RFC 4180). */
export function field(name: string, value: string): string {
  const text = `${name}=${value}`;
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
