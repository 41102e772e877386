import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApiError } from '../../../rehearsal/server/api.ts';
import type { Caller, JsonApi, QueryApi } from '../../../rehearsal/server/api.ts';

const CALLER: Caller = { accessKeyId: 'AKIATEST', region: 'eu-west-1', service: 'test' };

/** Serves one API over HTTP, as an SDK client speaks to it. */
export async function serve(
  api: { json: JsonApi } | { query: QueryApi },
): Promise<{ endpoint: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.once('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      const answered =
        'json' in api ? callJson(api.json, String(request.headers['x-amz-target']), body) : callQuery(api.query, body);
      void answered.then(({ status, text }) => {
        response.writeHead(status, { 'Content-Type': 'json' in api ? 'application/x-amz-json-1.1' : 'text/xml' });
        response.end(text);
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Answered {
  readonly status: number;
  readonly text: string;
}

async function callJson(api: JsonApi, target: string, body: string): Promise<Answered> {
  try {
    return {
      status: 200,
      text: JSON.stringify(await api.call(target.slice(api.target.length + 1), JSON.parse(body), CALLER)),
    };
  } catch (cause) {
    const error = refusal(cause);
    return { status: error.status, text: JSON.stringify({ __type: error.code, message: error.message }) };
  }
}

async function callQuery(api: QueryApi, body: string): Promise<Answered> {
  const form = new URLSearchParams(body);
  try {
    return { status: 200, text: await api.call(form.get('Action') ?? '', form, CALLER) };
  } catch (cause) {
    const { status, code, message } = refusal(cause);
    const escaped = message.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return {
      status,
      text: `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${escaped}</Message></Error><RequestId>r</RequestId></ErrorResponse>`,
    };
  }
}

function refusal(cause: unknown): ApiError {
  return cause instanceof ApiError
    ? cause
    : new ApiError('InternalFailure', cause instanceof Error ? (cause.stack ?? cause.message) : String(cause), 500);
}
