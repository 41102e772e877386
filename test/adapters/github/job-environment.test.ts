import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { environmentOfJob } from '../../../src/adapters/github/job-environment.ts';
import { createWeb } from '../../../src/adapters/web/web.ts';

const web = createWeb();

const requestToken = 'request-token';
const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(closing.splice(0).map(async (close) => close()));
});

/** The runner's token service, and the variables that lead to it. */
async function tokenService(answer: { readonly status?: number; readonly body?: string; readonly location?: string }) {
  const asked: Pick<IncomingMessage, 'url' | 'headers'>[] = [];
  const server = createServer((request, response) => {
    asked.push({ url: request.url, headers: request.headers });
    response.writeHead(answer.status ?? 200, answer.location === undefined ? {} : { location: answer.location });
    response.end(answer.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/token?api-version=2.0`;
  return {
    asked,
    environment: { ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken },
  };
}

/** `{ value: <JWT> }` with these claims; its signature is nobody's. */
function tokenOf(claims: unknown): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return JSON.stringify({ value: `${part({ alg: 'RS256' })}.${part(claims)}.signature` });
}

describe('the environment of a job', () => {
  it('is the claim of a token that is asked for with the job’s own credential', async () => {
    const { asked, environment } = await tokenService({ body: tokenOf({ environment: 'prod', sub: 'repo:shop' }) });
    expect(await environmentOfJob(environment, web)).toEqual({ kind: 'named', name: 'prod' });
    expect(asked.map(({ url }) => url)).toEqual(['/token?api-version=2.0&audience=waybill']);
    expect(asked[0]?.headers.authorization).toBe(`Bearer ${requestToken}`);
  });

  it.each([
    ['no claim', {}],
    ['an empty claim', { environment: '' }],
    ['a claim that is no text', { environment: 3 }],
  ])('is none where the token has %s', async (_, claims) => {
    const { environment } = await tokenService({ body: tokenOf(claims) });
    expect(await environmentOfJob(environment, web)).toEqual({ kind: 'none' });
  });

  it.each([
    ['answers an error', { status: 403, body: 'denied' }, 'the token service answered 403'],
    ['answers no JSON', { body: '<html>' }, 'the token service answered something else than a token'],
    ['answers other JSON', { body: '{"token":1}' }, 'the token service answered something else than a token'],
    ['answers half a token', { body: '{"value":"abc"}' }, 'the token service answered something else than a token'],
    [
      'answers claims that are no JSON',
      { body: '{"value":"a.b.c"}' },
      'the token service answered something else than a token',
    ],
  ])('is unknown where the service %s', async (_, answer, reason) => {
    const { environment } = await tokenService(answer);
    expect(await environmentOfJob(environment, web)).toEqual({ kind: 'unknown', reason });
  });

  it('is unknown where the job may ask for no token, and nobody is asked', async () => {
    const { asked, environment } = await tokenService({ body: tokenOf({ environment: 'prod' }) });
    expect(await environmentOfJob({}, web)).toMatchObject({ kind: 'unknown' });
    expect(await environmentOfJob({ ...environment, ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' }, web)).toMatchObject({
      kind: 'unknown',
    });
    expect(await environmentOfJob({ ...environment, ACTIONS_ID_TOKEN_REQUEST_URL: 'nowhere' }, web)).toMatchObject({
      kind: 'unknown',
    });
    expect(asked).toEqual([]);
  });

  it('is unknown after a redirect: the credential goes nowhere else (I9)', async () => {
    const other = await tokenService({ body: tokenOf({ environment: 'prod' }) });
    const { environment } = await tokenService({
      status: 302,
      location: other.environment.ACTIONS_ID_TOKEN_REQUEST_URL,
    });
    expect(await environmentOfJob(environment, web)).toMatchObject({ kind: 'unknown' });
    expect(other.asked).toEqual([]);
  });

  it('says in no reason what the credential was (I9)', async () => {
    const { environment } = await tokenService({ status: 500, body: requestToken });
    expect(JSON.stringify(await environmentOfJob(environment, web))).not.toContain(requestToken);
  });
});
