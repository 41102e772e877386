// Takes goods back: a small service, as a team would have it.
import { createServer } from 'node:http';
import { refund } from './refund.mjs';

const { PORT = '8080', WAYBILL_DIGEST, WAYBILL_VERSION = 'unversioned', WAYBILL_ENVIRONMENT = 'none' } = process.env;
const who = {
  service: 'returns',
  version: WAYBILL_VERSION,
  digest: WAYBILL_DIGEST ?? null,
  environment: WAYBILL_ENVIRONMENT,
};

function answer(response, status, body) {
  response.writeHead(status, { 'content-type': 'application/json', 'x-version': WAYBILL_VERSION });
  response.end(JSON.stringify({ ...who, ...body }));
}

let draining = false;

const server = createServer((request, response) => {
  if (draining) response.setHeader('connection', 'close');
  try {
    switch (new URL(request.url, 'http://returns').pathname) {
      case '/returns/live':
        return answer(response, 200, { live: true });
      case '/returns/health':
        return answer(response, 200, { refund: refund(120) });
      case '/returns/refund':
        return answer(response, 200, { refund: refund(40) });
      default:
        return answer(response, 404, {});
    }
  } catch (error) {
    console.error(`refund failed: ${error.message}`);
    return answer(response, 500, { error: error.message });
  }
});

server.listen(Number(PORT), () => console.log(`returns ${WAYBILL_VERSION} listens`));
// A load balancer keeps its connections for a minute; whoever closes first cuts a request off, so it is not to be us.
server.keepAliveTimeout = 65_000;
// On SIGTERM what is under way is finished, and no connection is kept for more.
process.on('SIGTERM', () => {
  draining = true;
  server.close(() => process.exit(0));
});
