import { createCommandProber } from '../adapters/command-probe/prober.ts';
import { createHttpProber } from '../adapters/http-probe/prober.ts';
import type { Clock } from '../ports/clock.ts';
import type { Prober } from '../ports/prober.ts';

/** HTTP and commands as one prober; pauses follow the clock, a single request or command takes its wall time. */
export function createProber(clock: Clock, environment: Readonly<Record<string, string | undefined>>): Prober {
  return { ...createHttpProber({ clock, environment }), ...createCommandProber(environment) };
}
