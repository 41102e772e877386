import * as z from 'zod';
import {
  duration,
  flag,
  oneOrMore,
  shortDuration,
  text,
  variableName,
  wholeNumber,
  worded,
  words,
} from './schema-value.ts';

const statusNumber = wholeNumber('an HTTP status from 100 to 599', 200, 100, 599);
const statusRange = text('a range of HTTP statuses such as 200-299', '200-299', /^[1-5][0-9]{2}-[1-5][0-9]{2}$/);
const status = oneOrMore(
  worded(z.union([statusNumber, statusRange]), { title: 'an HTTP status or a range of them', example: 200 }),
  'an HTTP status, a range such as 200-299, or a list of them',
  [200, 204],
);

const jsonPath = text(
  'a JSON path such as $.status or $.items[0].id',
  '$.status',
  /^\$(?:\.[A-Za-z_][\w-]*|\[[0-9]+\])*$/,
);
const headerName = text('the name of a header', 'x-version', /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/);
const expression = text('a regular expression', '^ok');

const version = worded(
  z.strictObject({
    header: headerName.optional().describe('The answer’s header that says it'),
    json: jsonPath.optional().describe('Where the answer’s JSON says it'),
    is: z
      .enum(['digest', 'version', 'commit'])
      .meta({ title: 'digest, version or commit', examples: ['digest'] })
      .optional()
      .describe('What it says. Absent: `digest` (the service is given it as WAYBILL_DIGEST)'),
  }),
  { title: 'a map with header or json', example: { json: '$.digest' } },
);

const expectation = z.strictObject({
  status: status.optional().describe('Which statuses are good. Absent: 200-299'),
  headers: worded(z.record(headerName, expression), {
    title: 'a map of header names and regular expressions',
    example: { 'content-type': 'json' },
  })
    .optional()
    .describe('Headers of the answer, and the regular expression that each must match'),
  json: worded(z.record(jsonPath, z.union([z.string(), z.number(), z.boolean(), z.null()])), {
    title: 'a map of JSON paths and values',
    example: { '$.status': 'ok' },
  })
    .optional()
    .describe('Values that the answer’s JSON must have'),
  body: expression.optional().describe('A regular expression that the body must match'),
  version: version
    .optional()
    .describe('Where the answer says which image answers: it must be the one that was deployed'),
});

const header = worded(
  z.union([
    z.string(),
    z.strictObject({ env: variableName.describe('The environment variable that holds the value') }),
  ]),
  {
    title: 'a text, or { env: NAME } for a secret of the environment',
    example: { env: 'PROBE_TOKEN' },
  },
);

const long = z.strictObject({
  name: text('a name for people', 'checkout works').optional().describe('What reports call it. Absent: what it does'),
  path: text('a path that begins with /', '/health', /^\/\S*$/)
    .optional()
    .describe('Asked for below the `url` of the environment'),
  url: text('a URL that begins with https:// or http://', 'https://shop.example/health', /^https?:\/\/\S+$/)
    .optional()
    .describe('A whole URL, where it is not below that of the environment'),
  method: z
    .enum(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
    .meta({ title: 'an HTTP method in capitals', examples: ['GET'] })
    .optional()
    .describe('Absent: `GET`'),
  headers: worded(z.record(headerName, header), {
    title: 'a map of headers',
    example: { authorization: { env: 'PROBE_TOKEN' } },
  })
    .optional()
    .describe(
      'Headers that are sent; `{ env: NAME }` is read from the environment when the probe runs, and shown nowhere',
    ),
  body: z
    .string()
    .meta({ title: 'a text', examples: ['{}'] })
    .optional()
    .describe('What is sent'),
  expect: worded(z.union([statusNumber, statusRange, expectation]), {
    title: 'an HTTP status, or a map with status, headers, json, body, version',
    example: 200,
  })
    .optional()
    .describe('What a good answer is. Absent: any 2xx'),
  timeout: shortDuration('5s')
    .optional()
    .describe('For one request (absent: `10s`), or for the command (absent: `10m`)'),
  repeats: wholeNumber('a whole number from 1 to 10000', 10, 1, 10_000)
    .optional()
    .describe('How many requests. Absent: 1'),
  interval: shortDuration('1s').optional().describe('The pause between two requests. Absent: `1s`'),
  'success-rate': worded(
    z.union([z.number().gt(0).max(1), text('a percentage such as 99%', '99%', /^(?:100|[1-9]?[0-9](?:\.[0-9]+)?)%$/)]),
    {
      title: 'a share from 0 to 1, or a percentage such as 99%',
      example: '99%',
    },
  )
    .optional()
    .describe('The least share of good answers. Absent: all'),
  p95: shortDuration('300ms').optional().describe('95 of 100 good answers take at most this long. Absent: not judged'),
  command: words
    .optional()
    .describe(
      'Any command, run without a shell; it finds WAYBILL_URL, WAYBILL_DIGEST, WAYBILL_ENVIRONMENT and WAYBILL_SERVICE. Exit 0 is good',
    ),
  steady: worded(z.union([flag(true), duration('60s')]), { title: 'a duration such as 60s', example: '60s' })
    .optional()
    .describe(
      'Every task on the digest, healthy, its target healthy and none replaced, for so long; auto scaling may add and take away',
    ),
});

const short = text('a path that begins with /, a URL, or `steady`', '/health', /^(?:\/\S*|https?:\/\/\S+|steady)$/);
const one = worded(z.union([short, long]), {
  title: 'a path, a URL, or a map with path, command, steady, …',
  example: '/health',
});

export const probe = worded(z.union([short, long, z.array(one).min(1)]), {
  title: 'a path, a URL, a map with path, command, steady, …, or a list of these',
  example: '/health',
});

export type RawProbe = z.infer<typeof probe>;
export type RawLongProbe = z.infer<typeof long>;
export type RawExpectation = z.infer<typeof expectation>;
