export interface WebRequest {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Of wall time, for the whole of it. */
  readonly seconds: number;
  /** What of the answer is read; 64 KiB unless said. */
  readonly bytesAtMost?: number;
}

export interface WebAnswer {
  readonly status: number;
  /** Lowercase names; several values of one name joined by `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** Cut off where the answer is longer than was asked for. */
  readonly text: string;
}

/**
 * One small exchange over HTTP. Redirects are answers, not followed. Rejects with a `WaybillError` for what a proxy or a
 * certificate kept from being asked, with `TimeoutError` when the time is over, and with the system's error otherwise.
 */
export type Web = (request: WebRequest) => Promise<WebAnswer>;
