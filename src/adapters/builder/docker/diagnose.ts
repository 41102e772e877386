import type { Problem } from '../../../domain/error.ts';
import { instructionsOf } from './instructions.ts';

/** What is known of a build that failed. */
export interface FailedBuild {
  readonly lines: readonly string[];
  /** The Dockerfile's path as it was declared, and its text. */
  readonly dockerfile: { readonly path: string; readonly text: string };
  readonly platforms: readonly string[];
  readonly kit: 'buildkit' | 'classic';
  /** `got exit 1`. */
  readonly end: string;
}

const shown = 20;

/** Says which line of the Dockerfile failed, why, and what mends it, from what the builder printed. */
export function diagnose(failed: FailedBuild): Problem {
  const { lines, dockerfile, end } = failed;
  const found = failed.kit === 'classic' ? classicFailure(lines, dockerfile.text) : buildkitFailure(lines);
  const where = found.line === undefined ? dockerfile.path : `${dockerfile.path}:${found.line}`;
  const known = causeOf(lines.join('\n'), failed.platforms);
  const said = known?.message ?? found.error ?? `expected the build to end well, ${end}`;
  // Where the builder says what failed, what other steps printed tells nothing.
  const tail = (found.error !== undefined ? found.log : lines).slice(-shown);
  return {
    where,
    message: [found.step === undefined ? said : `${found.step}: ${said}`, ...tail.map((line) => `  | ${line}`)].join(
      '\n',
    ),
    ...(known?.fix === undefined ? {} : { fix: known.fix }),
  };
}

interface Failure {
  readonly line: number | undefined;
  readonly step: string | undefined;
  readonly error: string | undefined;
  /** What the failing step printed. */
  readonly log: readonly string[];
}

/** BuildKit prints the step's log between rules, then `Dockerfile:3`, an excerpt, and `ERROR: failed to …`. */
function buildkitFailure(lines: readonly string[]): Failure {
  const place = lines.findLastIndex(
    (line, index) => /^\S.*:\d+$/.test(line) && /^-{10,}$/.test(lines[index + 1] ?? ''),
  );
  const line = place === -1 ? undefined : Number(/:(\d+)$/.exec(lines[place] ?? '')?.[1]);
  const title = lines.findLastIndex((text) => /^ > .*:$/.test(text));
  const after = title === -1 ? [] : lines.slice(title + 1);
  const ruled = after.findIndex((text) => /^-{6}$/.test(text));
  const log = after.slice(0, ruled === -1 ? 0 : ruled).map((text) => text.replace(/^\d+\.\d+ /, ''));
  const step = / > (?:\[[^\]]*\] )?(.*):$/.exec(lines[title] ?? '')?.[1];
  const error = lines
    .findLast((text) => /^ERROR: /.test(text))
    ?.replace(/^ERROR: (?:failed to (?:build|solve): )*/, '');
  return { line, step, error, log };
}

/** The engine's builder of old counts instructions: `Step 3/4 : RUN false`. */
function classicFailure(lines: readonly string[], text: string): Failure {
  const at = lines.findLastIndex((line) => /^Step \d+\/\d+ : /.test(line));
  const number = Number(/^Step (\d+)/.exec(lines[at] ?? '')?.[1]);
  const [instruction] = instructionsOf(text).slice(number - 1, number);
  const parsed = lines
    .map((line) => /parse error (?:on )?line (\d+)/i.exec(line)?.[1])
    .findLast((one) => one !== undefined);
  const log = at === -1 ? [] : lines.slice(at + 1).filter((line) => !/^ ---> /.test(line));
  return {
    line: instruction?.line ?? (parsed === undefined ? undefined : Number(parsed)),
    step: at === -1 ? undefined : lines[at]?.replace(/^Step \d+\/\d+ : /, ''),
    error: log.findLast((line) => line.trim() !== '' && !/^Removing intermediate/.test(line)),
    log,
  };
}

/** Causes that have a remedy of their own; what the builder says stays below. */
function causeOf(
  text: string,
  platforms: readonly string[],
): { readonly message: string; readonly fix: string } | undefined {
  const foreign = platforms.join(', ');
  if (/exec format error/i.test(text)) {
    return {
      message: `expected a machine that can run programs of ${foreign}, this one cannot (exec format error)`,
      fix: '- uses: docker/setup-qemu-action@<sha>',
    };
  }
  if (
    /no match for platform in manifest|does not (?:match|provide) the specified platform|no matching manifest for/i.test(
      text,
    )
  ) {
    return {
      message: `expected a base image for ${foreign}, it has none`,
      fix: 'platforms: [linux/amd64]',
    };
  }
  if (/multi-?platform build is not supported|multiple platforms feature is currently not supported/i.test(text)) {
    return {
      message: `expected a builder for ${foreign}, this one builds one platform at a time`,
      fix: '- uses: docker/setup-buildx-action@<sha>',
    };
  }
  if (
    /(?:OCI exporter|docker exporter|cache export|attestations?).{0,40}not supported for the docker driver/i.test(text)
  ) {
    return {
      message: 'expected a builder that exports OCI, caches and attestations, got the docker driver',
      fix: '- uses: docker/setup-buildx-action@<sha>',
    };
  }
  if (
    /pull access denied|no basic auth credentials|insufficient_scope|401 Unauthorized|authorization failed|403 Forbidden/i.test(
      text,
    )
  ) {
    return {
      message: 'expected leave to pull an image, the registry denied it',
      fix: '- uses: docker/login-action@<sha>\n  with: { registry: <its host>, username: …, password: … }',
    };
  }
  if (/toomanyrequests|pull rate limit/i.test(text)) {
    return {
      message: 'expected to pull an image, the registry’s rate limit is reached',
      fix: '- uses: docker/login-action@<sha>\n  with: { username: …, password: … }',
    };
  }
  const lost =
    /failed to calculate checksum of ref \S+: ("[^"]+"): not found/.exec(text)?.[1] ??
    /(?:file not found in build context or excluded by \.dockerignore: stat|failed: stat) (\S+):/.exec(text)?.[1];
  if (lost !== undefined) {
    return {
      message: `expected ${lost} in the build's context, found nothing`,
      fix: 'commit it below build.context; .dockerignore may leave it out, and only declared paths are exported',
    };
  }
  const target = /target stage "([^"]+)" could not be found|failed to reach build target (\S+) in Dockerfile/i.exec(
    text,
  );
  if (target !== null) {
    const name = target[1] ?? target[2] ?? '';
    return {
      message: `expected a stage ${JSON.stringify(name)}, the Dockerfile has none`,
      fix: `FROM … AS ${name}`,
    };
  }
  const secret = /secret (\S+): not found/i.exec(text)?.[1];
  if (secret !== undefined) {
    return {
      message: `expected a build secret ${JSON.stringify(secret)}, none is declared`,
      fix: `secrets: { ${secret}: <the name of an environment variable> }`,
    };
  }
  if (/no space left on device/i.test(text)) {
    return { message: 'expected room on the disk, it is full', fix: 'docker system prune --force' };
  }
  return undefined;
}
