import type { RawResponse } from '../server/api.ts';

/** One range: `bytes=first-last`, `bytes=first-` or `bytes=-count`. Others are ignored, as RFC 9110 (14.2) allows. */
const rangePattern = /^bytes=(?=-?\d)(\d*)-(\d*)$/;

/** The bytes that a range names; `undefined` where it cannot be satisfied. */
function parseRange(header: string, size: number): { first: number; last: number } | undefined {
  const [, from = '', to = ''] = rangePattern.exec(header) ?? [];
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return first <= last && first < size ? { first, last } : undefined;
}

/** The whole content, or the one byte range that was asked for. */
export function contentAnswer(content: Buffer, range: string | undefined): RawResponse {
  const headers = { 'content-type': 'application/octet-stream', 'Accept-Ranges': 'bytes' };
  if (range === undefined || !rangePattern.test(range)) return { status: 200, headers, body: content };
  const asked = parseRange(range, content.length);
  if (asked === undefined)
    return { status: 416, headers: { ...headers, 'Content-Range': `bytes */${content.length}` } };
  return {
    status: 206,
    headers: { ...headers, 'Content-Range': `bytes ${asked.first}-${asked.last}/${content.length}` },
    body: content.subarray(asked.first, asked.last + 1),
  };
}
