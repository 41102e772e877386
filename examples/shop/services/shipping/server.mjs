// Sends goods out: the web half of an image that also runs as a worker.
import { createServer } from 'node:http';
import { label } from './label.mjs';

const { PORT = '8080', WAYBILL_DIGEST, WAYBILL_VERSION = 'unversioned' } = process.env;

let draining = false;

const server = createServer((request, response) => {
  if (draining) response.setHeader('connection', 'close');
  const known = ['/shipping/live', '/shipping/health', '/shipping/label'].includes(
    new URL(request.url, 'http://shipping').pathname,
  );
  response.writeHead(known ? 200 : 404, { 'content-type': 'application/json', 'x-version': WAYBILL_VERSION });
  response.end(
    JSON.stringify({
      service: 'shipping',
      version: WAYBILL_VERSION,
      digest: WAYBILL_DIGEST ?? null,
      label: label('Ada'),
    }),
  );
});

server.listen(Number(PORT), () => console.log(`shipping ${WAYBILL_VERSION} listens`));
// A load balancer keeps its connections for a minute; whoever closes first cuts a request off, so it is not to be us.
server.keepAliveTimeout = 65_000;
// On SIGTERM what is under way is finished, and no connection is kept for more.
process.on('SIGTERM', () => {
  draining = true;
  server.close(() => process.exit(0));
});
