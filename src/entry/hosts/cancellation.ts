/** Aborts when the job is cancelled: the runner sends SIGINT, after 7.5 s SIGTERM, and kills 2.5 s later. */
export function cancellation(notice: (signal: string) => void): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (!controller.signal.aborted) notice(signal);
      controller.abort();
    });
  }
  return controller.signal;
}
