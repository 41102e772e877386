import * as z from 'zod';
import { probe } from './schema-probe.ts';
import {
  duration,
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

export const stageName = text(
  'a name of at most 40 lowercase letters, digits and hyphens',
  'unit',
  /^(?=.{1,40}$)[a-z0-9]+(?:-[a-z0-9]+)*$/,
);

const variables = worded(z.record(variableName, variableValue), {
  title: 'a map of environment variables',
  example: { LOG_LEVEL: 'debug' },
});

const health = worded(z.union([z.string().regex(/\S/), z.array(z.string()).min(1)]), {
  title: 'a path that begins with /, or a command that runs in the container',
  example: 'pg_isready -U postgres',
});

const image = text('an image with its tag or digest', 'postgres:17', /^[a-z0-9][\w.:/@-]*$/);

const dependency = z.strictObject({
  image: image.describe('The image, by tag or digest; its digest is part of the stage’s key'),
  environment: variables.optional().describe('Its environment variables'),
  command: words.optional().describe('In place of the image’s own command'),
  health: health
    .optional()
    .describe(
      'A command in the container that exits 0 once it is ready. Absent: the image’s own health check, else none',
    ),
});

const long = z.strictObject({
  kind: z
    .enum(['static', 'dynamic', 'dependent'])
    .meta({ title: 'static, dynamic or dependent', examples: ['dynamic'] })
    .optional()
    .describe(
      '`static`: nothing runs as a service. `dynamic`: the image runs alone, on a network with no way out. `dependent`: it runs with what it depends on. Absent: told by what else is written',
    ),
  run: words
    .optional()
    .describe(
      'The command, without a shell; exit 0 is good. A static stage runs it where `on` says; the others run it on this machine, in the exported tree, and it finds the image’s address in WAYBILL_URL',
    ),
  on: text('image, checkout, or the name of a stage of the Dockerfile', 'image', /^[A-Za-z0-9][\w.-]*$/)
    .optional()
    .describe(
      'Where a static stage runs its command: `checkout` (the files of the commit, exported from git), `image`, or a stage of the Dockerfile. Absent: `checkout`',
    ),
  junit: oneOrMore(pathLike('reports/*.xml'), 'a pattern of files or a list of them', ['reports/*.xml'])
    .optional()
    .describe(
      'JUnit reports that the command writes, from the root of the exported tree or the image’s working directory; `*` and `**` are wildcards',
    ),
  paths: oneOrMore(path, 'a path or a list of paths', ['services/returns/test'])
    .optional()
    .describe('Further paths of the repository that it reads. They are exported, and a change of them runs it again'),
  needs: oneOrMore(stageName, 'a stage or a list of them', ['unit'])
    .optional()
    .describe('Stages of this service that must pass before it begins. Absent: it begins at once, beside the others'),
  timeout: duration('5m').optional().describe('For one try. Absent: `10m`'),
  retries: wholeNumber('a whole number from 0 to 5', 1, 0, 5)
    .optional()
    .describe('How often it is tried again after a failure; a pass on a later try is reported as flaky. Absent: 0'),
  environment: variables.optional().describe('Variables of the command, and of the image where it runs'),
  secrets: oneOrMore(variableName, 'the name of an environment variable or a list of names', ['NPM_TOKEN'])
    .optional()
    .describe('Variables of the job that are passed on and shown nowhere'),
  port: wholeNumber('a port from 1 to 65535', 8080, 1, 65_535)
    .optional()
    .describe('Where the image listens. Absent: the one port that it exposes'),
  health: health
    .optional()
    .describe(
      'When the image counts as ready: a path that answers 2xx, or a command in it that exits 0. Absent: its own health check, else once its port takes connections',
    ),
  probe: probe.optional().describe('Paths that are asked of the running image, as in `probe` of a service'),
  services: worded(
    z.record(
      text('the name of a host', 'db', /^(?=.{1,63}$)[a-z0-9]+(?:-[a-z0-9]+)*$/),
      worded(z.union([image, dependency]), {
        title: 'an image, or a map with image, environment, …',
        example: 'postgres:17',
      }),
    ),
    { title: 'a map of what it depends on', example: { db: { image: 'postgres:17' } } },
  )
    .optional()
    .describe('What the image depends on: each is a host of that name'),
  compose: pathLike('compose.test.yml')
    .optional()
    .describe(
      'A Compose file in the repository in place of `services`. A service whose image is `${WAYBILL_IMAGE}` is the image under test; where there is none, the image is started beside them',
    ),
  migrate: words.optional().describe('Run in the image, before it serves, once what it depends on is ready'),
});

const one = worded(z.union([z.string().regex(/\S/), z.array(z.string()).min(1), long]), {
  title: 'a command, or a map with run, on, probe, services, …',
  example: { run: 'npm test', on: 'image' },
});

export const tests = worded(z.record(stageName, one.nullable()), {
  title: 'a map of stages',
  example: { unit: 'npm test' },
});

const level = z.enum(['error', 'warn', 'off']).meta({ title: 'error, warn or off', examples: ['error'] });

export const configGuard = worded(
  z.union([
    level,
    z.strictObject({
      level: level.optional().describe('Absent: `warn`'),
      except: oneOrMore(pathLike('etc/ssl/private/*.key'), 'a pattern of paths in the image or a list of them', [
        'app/test/keys/**',
      ])
        .optional()
        .describe('Paths in the image that are as they should be'),
    }),
  ]),
  { title: 'error, warn or off, or a map with level and except', example: 'error' },
);

export type RawStage = z.infer<typeof one>;
export type RawLongStage = z.infer<typeof long>;
export type RawConfigGuard = z.infer<typeof configGuard>;
