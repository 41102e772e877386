import { describe, it } from 'vitest';
import { expectRefusal, withService, withTop, type Refusal } from './problems.ts';

const refusals: readonly Refusal[] = [
  [
    'a context outside',
    withService('build: ../shop'),
    6,
    'expected a path inside the repository',
    'build: services/returns',
  ],
  [
    'an absolute path',
    withService('build:\n  context: .\n  paths:\n    - /etc'),
    9,
    'expected a path inside the repository, got "/etc"',
    undefined,
  ],
  [
    'a build by commit',
    withService('build:\n  args:\n    VERSION: "{commit}"'),
    8,
    'expected one of {service} here, got {commit}',
    'one image serves all commits of the same tree; the service is given WAYBILL_COMMIT when it is deployed',
  ],
  [
    'two kinds of build',
    withService('build:\n  command: make image\n  output: image\n  target: runtime'),
    9,
    'either a Dockerfile, a command or an archive',
    'remove `target`',
  ],
  [
    'a builder of a command',
    withService('build:\n  command: make image\n  output: image\n  builder: buildx'),
    9,
    'either a Dockerfile, a command or an archive',
    'remove `builder`',
  ],
  [
    'another builder',
    withService('build:\n  builder: podman'),
    7,
    'expected buildx or docker, got "podman"',
    'builder: buildx',
  ],
  [
    'a cache without a tag',
    withService('build:\n  cache:\n    registry: registry.example/cache'),
    8,
    'expected a reference with a host and a tag',
    undefined,
  ],
  [
    'a cache among the images',
    withService('image: shop/returns\nbuild:\n  cache:\n    registry: registry.example/shop/returns:cache'),
    9,
    'expected a repository of its own for the cache',
    'registry: registry.example/shop/returns-cache:cache',
  ],
  [
    'a secret itself',
    withService('build:\n  secrets:\n    npm: npm_0123-456'),
    8,
    'expected the name of an environment variable, got a text that is not shown here',
    undefined,
  ],
  [
    'a command without output',
    withService('build:\n  command: make image'),
    6,
    'expected `output` beside `command`',
    'output: dist/image',
  ],
  [
    'a pipe',
    withService('build:\n  output: a\n  command: make | tee log'),
    8,
    'got `|`, which needs a shell',
    undefined,
  ],
  [
    'a path without the URL it is below',
    withTop('defaults: { probe: /health }'),
    3,
    'expected a `url` of prod, since returns is probed at "/health", got none',
    'url: https://{service}.prod.shop.example',
  ],
  [
    'a probe of two kinds',
    withService('probe: { path: /health, steady: 60s }'),
    6,
    'expected one of path, url, command and steady, got path and steady',
    'write a list of probes, one for each',
  ],
  ['a probe of no kind', withService('probe: { repeats: 3 }'), 6, 'got none of them', 'path: /health'],
  [
    'an expectation of a command',
    withService('probe:\n  command: npm run e2e\n  expect: 200'),
    8,
    'expected nothing but name, timeout beside `command`',
    'remove `expect`',
  ],
  ['a status that is none', withService('probe: { path: /, expect: 42 }'), 6, 'expected an HTTP status', 'expect: 200'],
  [
    'a range that runs backwards',
    withService('probe: { path: /, expect: 299-200 }'),
    6,
    'runs upwards',
    'status: 200-299',
  ],
  [
    'a token in the file',
    withService('probe:\n  path: /\n  headers:\n    Authorization: Bearer abc'),
    9,
    'a text (not shown)',
    'Authorization: { env: PROBE_TOKEN }',
  ],
  [
    'a bad expression',
    withService('probe: { path: /, expect: { body: "(" } }'),
    6,
    'expected a regular expression',
    'body: "^ok"',
  ],
  ['a body with GET', withService('probe: { path: /, body: x }'), 6, 'expected no body with GET', 'method: POST'],
  [
    'a version from nowhere',
    withService('probe: { path: /, expect: { version: { is: commit } } }'),
    6,
    'expected either header or json, got none',
    'version: { json: $.digest }',
  ],
];

describe('a refusal in a build or a probe', () => {
  it.each(refusals)('%s', (_, text, line, message, fix) => {
    expectRefusal(text, line, message, fix);
  });
});
