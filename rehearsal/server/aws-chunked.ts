import type { IncomingHttpHeaders } from 'node:http';

/** Whether a body is framed as `aws-chunked`, as SDKs send streams. */
export function isAwsChunked(headers: IncomingHttpHeaders): boolean {
  const declared = headers['x-amz-content-sha256'];
  return (
    (typeof declared === 'string' && declared.startsWith('STREAMING-')) ||
    /\baws-chunked\b/.test(headers['content-encoding'] ?? '')
  );
}

/**
 * Takes the payload out of `<hex size>[;chunk-signature=…]\r\n<bytes>\r\n…0\r\n<trailers>`; `undefined` where the frame is
 * broken. The chunks' own signatures are not verified; that of the headers is.
 */
export function decodeAwsChunked(body: Buffer): Buffer | undefined {
  const chunks: Buffer[] = [];
  let position = 0;
  for (;;) {
    const end = body.indexOf('\r\n', position);
    if (end < 0) return undefined;
    const size = /^([0-9a-fA-F]+)(;.*)?$/.exec(body.toString('latin1', position, end))?.[1];
    if (size === undefined) return undefined;
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(chunks);
    const start = end + 2;
    if (start + length + 2 > body.length) return undefined;
    chunks.push(body.subarray(start, start + length));
    position = start + length + 2;
  }
}
