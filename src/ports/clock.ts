import type { Instant } from '../domain/instant.ts';

/** Time. Its moments follow the platform's own clock, not this machine's. */
export interface Clock {
  now(): Instant;
  /** Milliseconds since some moment. No answer ever sets them back: for paces, never for deadlines. */
  elapsed(): number;
  /** Resolves after `seconds`, or at once when `signal` is aborted; never rejects. */
  sleep(seconds: number, signal?: AbortSignal): Promise<void>;
  /** 32 hex digits, never the same twice. */
  nonce(): string;
}
