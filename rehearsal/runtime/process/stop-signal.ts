import { constants } from 'node:os';

/** The signal that an image asks to be stopped with (`SIGQUIT`, `QUIT`, `3`); SIGTERM where it names none that there is. */
export function stopSignal(named: string | undefined): NodeJS.Signals {
  if (named === undefined || named === '') return 'SIGTERM';
  const wanted = named.toUpperCase();
  const found = Object.entries(constants.signals).find(
    ([name, number]) => name === wanted || name === `SIG${wanted}` || String(number) === wanted,
  );
  return (found?.[0] as NodeJS.Signals | undefined) ?? 'SIGTERM';
}
