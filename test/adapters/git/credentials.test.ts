import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Commit } from '../../../src/domain/git.ts';
import {
  createTemporary,
  gitEnvironment,
  openSource,
  openTemporary,
  temporaryFolder,
  type TemporaryRepository,
} from './temporary-repository.ts';

const header = 'AUTHORIZATION: basic c2VjcmV0LXRva2Vu';

/** git's own HTTP server, which lets nobody in without exactly one right header; returns its address. */
async function serve(repository: TemporaryRepository): Promise<string> {
  const server = createServer((request, response) => {
    if (request.headersDistinct['authorization']?.join() !== header.slice('AUTHORIZATION: '.length)) {
      response.writeHead(401, { 'WWW-Authenticate': 'Basic' }).end();
    } else backend(repository, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/${repository.folder.split('/').at(-1) ?? ''}`;
}

function backend(repository: TemporaryRepository, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const child = spawn('git', ['http-backend'], {
    env: gitEnvironment({
      GIT_PROJECT_ROOT: dirname(repository.folder),
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: url.pathname.replace(/^(\/[^/]+)/, '$1/.git'),
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'],
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'],
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    }),
  });
  request.pipe(child.stdin);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.on('close', () => {
    const output = Buffer.concat(chunks);
    const end = output.indexOf('\r\n\r\n');
    const headers = output.toString('latin1', 0, end).split('\r\n');
    const status = headers.find((line) => line.startsWith('Status:'));
    for (const line of headers) {
      const [name = '', value = ''] = line.split(/: (.*)/);
      if (name !== 'Status') response.setHeader(name, value);
    }
    response.statusCode = Number(status?.split(' ')[1] ?? 200);
    response.end(output.subarray(end + 4));
  });
}

async function authorised(
  configure: (clone: TemporaryRepository, url: string) => void,
): Promise<{ clone: TemporaryRepository; origin: TemporaryRepository }> {
  const origin = createTemporary();
  origin.commit('first', { a: '1' });
  origin.commit('second', { a: '2' });
  const url = await serve(origin);
  const clone = openTemporary(temporaryFolder());
  clone.git('init', '--quiet');
  clone.git('fetch', '--quiet', '--depth=1', origin.url, 'main');
  clone.git('checkout', '--quiet', '--detach', 'FETCH_HEAD');
  clone.git('remote', 'add', 'origin', url);
  configure(clone, url);
  return { clone, origin };
}

test('the checkout’s own credentials are used, from its configuration', async () => {
  const { clone, origin } = await authorised((each, url) => {
    each.git('config', `http.${new URL(url).origin}/.extraheader`, header);
  });
  const source = openSource(clone.folder);
  const first = origin.git('rev-parse', 'main~1') as Commit;
  const second = origin.git('rev-parse', 'main') as Commit;
  expect(await source.tip('refs/heads/main')).toBe(second);
  expect(await source.isAncestor(first, second)).toBe('yes');
  expect(await source.readFile(first, 'a')).toBe('1');
});

test('also from a file that only this checkout includes', async () => {
  const { clone, origin } = await authorised((each, url) => {
    const file = join(temporaryFolder(), 'credentials');
    writeFileSync(file, `[http "${new URL(url).origin}/"]\n\textraheader = ${header}\n`);
    each.git('config', `includeIf.gitdir:${each.folder}/.git.path`, file);
  });
  const source = openSource(clone.folder);
  expect(
    await source.isAncestor(origin.git('rev-parse', 'main~1') as Commit, origin.git('rev-parse', 'main') as Commit),
  ).toBe('yes');
});

test('I9: without credentials the error says what to do, and no address shows its password', async () => {
  const { clone } = await authorised((each, url) =>
    each.git('remote', 'set-url', 'origin', url.replace('//', '//user:hunter2@')),
  );
  const error: unknown = await openSource(clone.folder)
    .tip('refs/heads/main')
    .catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    code: 'git-failed',
    problems: [{ fix: expect.stringContaining('persist-credentials') as string }],
  });
  expect(String(error)).not.toContain('hunter2');
});
