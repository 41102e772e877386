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

const long = z.strictObject({
  context: path
    .optional()
    .describe('The folder that is the Docker context, from the root of the repository. Absent: `.`'),
  dockerfile: pathLike('Dockerfile')
    .optional()
    .describe(
      'The Dockerfile, from the context, as in Compose (`../Dockerfile` is above it). Absent: `Dockerfile`. Not built by itself yet: give the `command`',
    ),
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
