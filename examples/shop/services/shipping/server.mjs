// Sends goods out: the web half of an image that also runs as a worker.
import { createServer } from 'node:http';
import { label } from './label.mjs';

const { PORT = '8080', WAYBILL_DIGEST, WAYBILL_VERSION = 'unversioned' } = process.env;

const server = createServer((request, response) => {
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
process.on('SIGTERM', () => server.close(() => process.exit(0)));
