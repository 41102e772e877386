import type { ApiError } from './api.ts';
import type { Answer } from './answer.ts';

const headers = (requestId: string): Record<string, string> => ({
  'content-type': 'text/xml',
  'x-amzn-RequestId': requestId,
});

/** Text as it may stand inside an XML element. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

export function querySuccess(requestId: string, document: string): Answer {
  return { status: 200, headers: headers(requestId), body: Buffer.from(document) };
}

/** The error document of the query protocol. */
export function queryRefusal(requestId: string, error: ApiError): Answer {
  const type = error.status < 500 ? 'Sender' : 'Receiver';
  const body = `<ErrorResponse><Error><Type>${type}</Type><Code>${escapeXml(error.code)}</Code><Message>${escapeXml(error.message)}</Message></Error><RequestId>${requestId}</RequestId></ErrorResponse>`;
  return { status: error.status, headers: headers(requestId), body: Buffer.from(body), errorCode: error.code };
}
