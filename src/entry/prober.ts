import { createCommandProber } from '../adapters/command-probe/prober.ts';
import { createHttpProber, type HttpProberParts } from '../adapters/http-probe/prober.ts';
import type { Prober } from '../ports/prober.ts';

export interface ProberParts extends HttpProberParts {
  /** What else a command may print and nobody may read (I9). */
  readonly secrets: readonly string[];
}

/** HTTP and commands as one prober; pauses follow the clock, a single request or command takes its wall time. */
export function createProber(parts: ProberParts): Prober {
  return { ...createHttpProber(parts), ...createCommandProber(parts.environment, parts.secrets) };
}
