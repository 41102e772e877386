/** Who asks so often wants it to end now: a network that says nothing would keep what hears of the first from acting. */
export interface Insistence {
  readonly times: number;
  readonly end: () => void;
}

/**
 * Aborts when the job is cancelled: the runner sends SIGINT, after 7.5 s SIGTERM, and kills 2.5 s later. A person who
 * presses Ctrl-C again and again is heard as `insist` says.
 */
export function cancellation(notice: (signal: string, time: number) => void, insist?: Insistence): AbortSignal {
  const controller = new AbortController();
  let times = 0;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      times += 1;
      if (insist !== undefined && times >= insist.times) insist.end();
      if (!controller.signal.aborted || insist !== undefined) notice(signal, times);
      controller.abort();
    });
  }
  return controller.signal;
}
