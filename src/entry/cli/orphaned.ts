/**
 * Aborts with `signal`, and also when whoever started this program is gone, where that is npm or asks for it by
 * WAYBILL_ENDS_WITH_PARENT: npm passes a signal on to a shell, and some shells end by it without telling their children; a
 * program that is killed tells nobody.
 */
export function orphaned(signal: AbortSignal, environment: NodeJS.ProcessEnv): AbortSignal {
  const asked = environment['npm_lifecycle_event'] ?? environment['WAYBILL_ENDS_WITH_PARENT'];
  if (asked === undefined) return signal;
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
