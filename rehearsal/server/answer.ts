import type { IncomingHttpHeaders } from 'node:http';

/** A request as it came, before anybody has looked at it. */
export interface Incoming {
  readonly method: string;
  readonly path: string;
  readonly rawQuery: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What goes back. `errorCode` is for the request log only. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly errorCode?: string;
}

/** A JSON answer of the control routes and of the registry. */
export function jsonAnswer(
  status: number,
  body: unknown,
): { status: number; headers: Record<string, string>; body: string } {
  return { status, headers: { 'content-type': 'application/json' }, body: `${JSON.stringify(body)}\n` };
}
