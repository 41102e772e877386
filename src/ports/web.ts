export interface WebRequest {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Of wall time, for the whole of it. */
  readonly seconds: number;
}

export interface WebAnswer {
  readonly status: number;
  /** Lowercase names; several values of one name joined by `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** At most 64 KiB. */
  readonly text: string;
}

/**
 * One small exchange over HTTP. Redirects are answers, not followed. Rejects with a `WaybillError` for what a proxy or a
 * certificate kept from being asked, with `TimeoutError` when the time is over, and with the system's error otherwise.
 */
export type Web = (request: WebRequest) => Promise<WebAnswer>;
