import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainMeans, type BuildDeclaration } from '../../../domain/build.ts';
import { WaybillError } from '../../../domain/error.ts';
import type { BuiltImage } from '../../../domain/image.ts';
import type { RegistryLogin } from '../../../ports/builder.ts';
import { openArchive } from '../archive-layout.ts';
import { secretsOf } from '../environment.ts';
import { readImage } from '../read-image.ts';
import { endOf, runLines } from '../run-lines.ts';
import { askDocker } from './ask.ts';
import { cacheWords, type CacheUse } from './cache.ts';
import { chooseBuilder, refuseUnreached, type ChosenBuilder } from './choose-builder.ts';
import { diagnose } from './diagnose.ts';
import { dockerEnvironment } from './docker-environment.ts';
import { joinPlatforms } from './join-platforms.ts';
import { neededLogins } from './needed-logins.ts';
import { wordsOf } from './options.ts';
import { readSaved } from './saved-image.ts';
import { lend, placeOf, refuseClassic } from './secrets.ts';
import { configFolder, signIn } from './sign-in.ts';
import { secretArguments } from './warnings.ts';

export interface DockerfileBuild {
  readonly build: BuildDeclaration;
  /** The Dockerfile's path in the exported tree. */
  readonly dockerfile: string;
  /** The exported tree. */
  readonly folder: string;
  readonly workspace: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly cancel: AbortSignal;
  readonly output: (line: string) => void;
  /** What else may not be printed (I9). */
  readonly secrets: readonly string[];
  readonly logins: (() => Promise<readonly RegistryLogin[]>) | null;
  /** Whether every step is run again. */
  readonly fresh: boolean;
}

/** More than the longest step's end that anybody reads. */
const kept = 500;

/**
 * Builds a Dockerfile with the builder that is asked for, or the best that is there, and prints which. The image's files
 * lie in a room of their own, which `dispose` removes. Throws `builder-missing`, `build-failed` with the Dockerfile's
 * line, `input-invalid` for a secret that is not there, or `cancelled`.
 */
export async function buildDockerfile(request: DockerfileBuild): Promise<BuiltImage> {
  const room = await mkdtemp(join(request.environment['RUNNER_TEMP'] ?? tmpdir(), 'waybill-docker-'));
  const remove = (): Promise<void> => rm(room, { recursive: true, force: true });
  try {
    const image = await buildIn(room, request);
    return { ...image, dispose: remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function buildIn(room: string, request: DockerfileBuild): Promise<BuiltImage> {
  const { build, folder, workspace, output } = request;
  const means = build.means ?? plainMeans;
  const own = dockerEnvironment(request.environment, { gha: (means.cache?.gha ?? null) !== null });
  const lent = lend(means, own, workspace);
  const chosen = await chooseBuilder(means.builder, askDocker(folder, own, request.cancel), own);
  if (chosen.kit === 'classic') refuseClassic(means, build.contexts, chosen.why);
  if (chosen.exports === 'store') refuseAttestations(build, chosen);
  output(`builder: ${chosen.why}`);

  const text = readFileSync(join(folder, request.dockerfile), 'utf8');
  const logins = await neededLogins(request.logins, configFolder(own), text, build);
  const environment = logins.length === 0 ? own : { ...own, ...signedIn(own, logins, room) };
  const cache = cacheOf(request, chosen, room);
  const warnings = [...secretArguments(build.arguments), ...cache.warnings];
  const run: Run = {
    request,
    chosen,
    room,
    text,
    environment,
    secrets: [...secretsOf(environment), ...lent.values, ...request.secrets, ...logins.map((one) => one.password)]
      .filter((value) => value !== '')
      .sort((a, b) => b.length - a.length),
    more: [...lent.words, ...cache.words],
  };
  const image = chosen.exports === 'oci' ? await exported(run) : await saved(run);
  if (cache.local !== null) await keepCache(cache.local);
  return { ...image, made: { builder: chosen.builder, why: chosen.why, warnings } };
}

interface Run {
  readonly request: DockerfileBuild;
  readonly chosen: ChosenBuilder;
  readonly room: string;
  /** The Dockerfile's. */
  readonly text: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly secrets: readonly string[];
  readonly more: readonly string[];
}

/** All platforms at once, as a layout that the builder writes. */
async function exported(run: Run): Promise<BuiltImage> {
  const { request, room } = run;
  const file = join(room, 'image.tar');
  await call(run, request.build.platforms, { kind: 'oci', file });
  const { cancel } = request;
  const remove = async (): Promise<void> => undefined;
  return readImage(await openArchive({ file, name: 'the builder’s archive', key: 'build', cancel, remove }));
}

/** One platform after the other, by way of the engine's image store. */
async function saved(run: Run): Promise<BuiltImage> {
  const { request, room } = run;
  const images: { platform: string; image: BuiltImage }[] = [];
  for (const [index, platform] of request.build.platforms.entries()) {
    const idFile = join(room, `id-${index}`);
    await call(run, [platform], { kind: 'store', idFile });
    const id = (await readFile(idFile, 'utf8')).trim();
    const file = join(room, `saved-${index}.tar`);
    const words = ['docker', 'save', '--output', file, id];
    await program(run, words, (lines, end) => ({
      where: 'docker save',
      message: [`expected \`${words.join(' ')}\` to exit 0, ${end}`, ...lines.slice(-5)].join('\n  | '),
    }));
    images.push({ platform, image: await readSaved(file, room, request.cancel) });
  }
  return joinPlatforms(images);
}

async function call(
  run: Run,
  platforms: readonly string[],
  output: { readonly kind: 'oci'; readonly file: string } | { readonly kind: 'store'; readonly idFile: string },
): Promise<void> {
  const { request, chosen, more, text } = run;
  const { build, dockerfile, fresh } = request;
  const attest = build.means ?? plainMeans;
  const words = wordsOf({ chosen, build, dockerfile, platforms, more, output, fresh, attest });
  await program(run, words, (lines, end) =>
    diagnose({ lines, dockerfile: { path: dockerfile, text }, platforms, kit: chosen.kit, end }),
  );
}

async function program(
  run: Run,
  words: readonly string[],
  problem: (lines: readonly string[], end: string) => ConstructorParameters<typeof WaybillError>[1],
): Promise<void> {
  const { folder, cancel, output } = run.request;
  const { environment, secrets } = run;
  const { ended, last } = await runLines({ words, folder, environment, cancel, output, secrets, kept });
  if (ended.kind === 'exited' && ended.code === 0) return;
  if (ended.kind === 'cancelled')
    throw new WaybillError('cancelled', { where: 'build', message: 'the build was cancelled' });
  refuseUnreached(last.join('\n'));
  throw new WaybillError('build-failed', problem(last, endOf(ended)));
}

function signedIn(own: NodeJS.ProcessEnv, logins: readonly RegistryLogin[], room: string): NodeJS.ProcessEnv {
  const folder = configFolder(own);
  // Buildx keeps its builders beside the configuration, and goes by the real path of that.
  const builders = own['BUILDX_CONFIG'] ?? join(folder, 'buildx');
  return {
    DOCKER_CONFIG: signIn(folder, logins, room),
    ...(existsSync(builders) ? { BUILDX_CONFIG: builders } : {}),
  };
}

function cacheOf(
  request: DockerfileBuild,
  chosen: ChosenBuilder,
  room: string,
): CacheUse & { readonly warnings: readonly string[] } {
  const cache = request.build.means?.cache ?? null;
  if (cache === null) return { words: [], local: null, warnings: [] };
  if (chosen.exports === 'store') {
    return {
      words: [],
      local: null,
      warnings: [
        'build.cache is not used: this builder can neither read nor write one; `docker buildx create --use` gives one that can',
      ],
    };
  }
  const place = (path: string): string => placeOf(path, request.environment, request.workspace);
  return { ...cacheWords(cache, { place, room, mayPush: request.logins !== null }), warnings: [] };
}

/** The new cache takes the place of the old one; across file systems it is copied. */
async function keepCache({ path, fresh }: NonNullable<CacheUse['local']>): Promise<void> {
  if (!existsSync(join(fresh, 'index.json'))) return;
  await rm(path, { recursive: true, force: true });
  try {
    await rename(fresh, path);
  } catch {
    await cp(fresh, path, { recursive: true });
  }
}

function refuseAttestations({ means = plainMeans }: BuildDeclaration, { why }: ChosenBuilder): void {
  const asked = [...(means.sbom === false ? [] : ['sbom']), ...(means.provenance === null ? [] : ['provenance'])];
  const [first, ...rest] = asked.map((key) => ({
    where: `build.${key}`,
    message: `expected a builder that exports OCI for \`${key}\`, got ${why}`,
    fix: '- uses: docker/setup-buildx-action@<sha>',
  }));
  if (first !== undefined) throw new WaybillError('builder-missing', [first, ...rest]);
}
