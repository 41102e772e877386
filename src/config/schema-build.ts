import * as z from 'zod';
import {
  oneOrMore,
  path,
  pathLike,
  text,
  variableName,
  variableValue,
  wholeNumber,
  worded,
  words,
} from './schema-value.ts';

const secret = worded(
  z.union([
    variableName,
    z.strictObject({
      file: text('a path', '~/.npmrc', /^[^\0\n]*\S[^\0\n]*$/).describe(
        'A file: absolute, from `~/`, or from the workspace',
      ),
    }),
  ]),
  { title: 'the name of an environment variable, or a map with file', example: 'NPM_TOKEN' },
);

const cachePlaces = z.strictObject({
  local: text('the path of a folder', '.cache/buildx')
    .optional()
    .describe('A folder: absolute, from `~/`, or from the workspace'),
  registry: text(
    'a reference with a host and a tag',
    'registry.example/build-cache:{service}',
    /^[^\s/@]*[.:][^\s/@]*\/[^\s@,]+:[^\s/@:,]+$|^localhost\/[^\s@,]+:[^\s/@:,]+$/,
  )
    .optional()
    .describe('A tag in a repository of its own: a cache’s tags move, those of an image repository do not'),
  gha: worded(z.union([z.literal(true), z.record(z.string().regex(/^[a-z][a-z_-]*$/), z.string().regex(/^[^,"]*$/))]), {
    title: 'true, or a map of BuildKit’s options for it',
    example: { scope: '{service}' },
  })
    .optional()
    .describe('GitHub’s cache, under the scope of the service’s name where no other is given'),
  mode: worded(z.enum(['min', 'max']), { title: 'min or max', example: 'max' })
    .optional()
    .describe('Whether the layers of all stages are kept, or those of the image alone. Absent: `max`'),
});

const long = z.strictObject({
  context: path
    .optional()
    .describe('The folder that is the Docker context, from the root of the repository. Absent: `.`'),
  dockerfile: pathLike('Dockerfile')
    .optional()
    .describe('The Dockerfile, from the context, as in Compose (`../Dockerfile` is above it). Absent: `Dockerfile`'),
  target: text('the name of a build stage', 'runtime', /^[A-Za-z0-9][\w.-]*$/)
    .optional()
    .describe('The stage to build. Absent: the last one'),
  args: worded(z.record(variableName, variableValue), {
    title: 'a map of build arguments',
    example: { NODE_VERSION: '24' },
  })
    .optional()
    .describe(
      'Build arguments. Those that carry a commit, a version or an environment are refused: one image serves all of them',
    ),
  paths: oneOrMore(path, 'a path or a list of paths', ['packages/common'])
    .optional()
    .describe('Further paths, from the root of the repository, that the build reads'),
  contexts: worded(z.record(text('the name of a context', 'shared', /^[\w.-]+$/), path), {
    title: 'a map of named contexts',
    example: { shared: 'packages/shared' },
  })
    .optional()
    .describe('Named contexts: name and path from the root of the repository'),
  platforms: oneOrMore(
    text('a platform such as linux/amd64', 'linux/amd64', /^[a-z0-9]+\/[a-z0-9]+(?:\/[a-z0-9]+)?$/),
    'a platform or a list of them',
    ['linux/amd64'],
  )
    .optional()
    .describe('What the image is built for. Absent: `linux/amd64`; for a command or an archive, what it contains'),
  epoch: wholeNumber('a whole number from 0', 1, 0, 1_000_000)
    .optional()
    .describe('Raise it to build again without a change of source, to take fixes of base images. Absent: 0'),
  builder: worded(z.enum(['buildx', 'docker']), { title: 'buildx or docker', example: 'buildx' })
    .optional()
    .describe(
      '`buildx`: the builder that `docker buildx use` chose; `docker`: the engine’s own `docker build`. Absent: the best that is there. Not part of the source key',
    ),
  secrets: worded(z.record(text('the id of a secret', 'npm', /^[\w.-]+$/), secret), {
    title: 'a map of build secrets',
    example: { npm: 'NPM_TOKEN' },
  })
    .optional()
    .describe(
      'Build secrets, by the id that `RUN --mount=type=secret,id=…` names: an environment variable or a file, never the value. Not part of the source key',
    ),
  ssh: oneOrMore(
    text('default, or an id and the path of a key', 'default', /^[\w.-]+(?:=[^\s,]+)?$/),
    'default, an id with a key, or a list of them',
    ['default'],
  )
    .optional()
    .describe('What `RUN --mount=type=ssh` may use: `default` is the job’s ssh-agent. Not part of the source key'),
  cache: worded(z.union([z.literal('gha'), cachePlaces]), {
    title: 'gha, or a map with local, registry, gha or mode',
    example: 'gha',
  })
    .optional()
    .describe('Where BuildKit finds and keeps what it may use again. Not part of the source key'),
  sbom: worded(
    z.union([
      z.boolean(),
      z.strictObject({
        generator: text('an image', 'docker/buildkit-syft-scanner').describe('The image that makes it'),
      }),
    ]),
    {
      title: 'true, or a map with generator',
      example: true,
    },
  )
    .optional()
    .describe('Whether BuildKit makes a bill of materials, and with which generator. Absent: none'),
  provenance: worded(z.enum(['min', 'max']), { title: 'min or max', example: 'max' })
    .optional()
    .describe('How much BuildKit’s own provenance says. Absent: none; the `built` stamp is made in any case'),
  attestations: worded(z.enum(['referrers', 'children', 'none']), {
    title: 'referrers, children or none',
    example: 'referrers',
  })
    .optional()
    .describe(
      'Where SBOM and provenance are kept: beside the image, as children of an index, or not at all. Absent: `referrers`; for an archive, as they are',
    ),
  command: words
    .optional()
    .describe('Run without a shell in the exported tree; writes an OCI layout or archive to `output`'),
  output: pathLike('dist/image')
    .optional()
    .describe('Where `command` writes the image, from the root of the exported tree'),
  archive: pathLike('image.tar')
    .optional()
    .describe(
      'An OCI layout or archive that an earlier step made, a path in the workspace. Accepted as it is, and said to be unproven',
    ),
});

export const build = worded(z.union([path, long]), {
  title: 'a context folder, or a map with context, dockerfile, target, …',
  example: 'services/{service}',
});

export type RawBuild = z.infer<typeof build>;
export type RawLongBuild = z.infer<typeof long>;
