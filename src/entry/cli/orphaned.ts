/**
 * Aborts with `signal`, and also when npm, which started this program as a script, is gone: npm passes a signal on to a
 * shell, and some shells end by it without telling their children.
 */
export function orphaned(signal: AbortSignal, environment: NodeJS.ProcessEnv): AbortSignal {
  if (environment['npm_lifecycle_event'] === undefined) return signal;
  const controller = new AbortController();
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    controller.abort();
  }, 200);
  watch.unref();
  return AbortSignal.any([signal, controller.signal]);
}
