/** One result of one step: what the document calls an event. */
export interface Event {
  readonly verb: string;
  readonly service: string;
  readonly environment: string | null;
  readonly version: string | null;
  readonly outcome: string;
  readonly digest: string | null;
  /** Of wall time, of the whole step. */
  readonly seconds: number;
}

/** A result output's part that the demo reads; what a step says of itself is data like any other. */
export interface Told {
  readonly verb: string;
  readonly service: string;
  readonly environment: string | null;
  readonly version: string | null;
  readonly outcome: string;
  readonly good: boolean;
  readonly message: string;
  readonly digest: string | null;
  readonly from: { readonly version: string | null; readonly digest: string } | null;
  readonly entry: string | null;
  readonly unmet: readonly { readonly code: string; readonly message: string; readonly fix?: string }[];
  readonly details: Readonly<Record<string, unknown>>;
}

/** Everything that happened, in order. */
export interface Chronicle {
  readonly events: Event[];
  readonly refusals: { readonly code: string; readonly message: string }[];
  readonly rollbacks: {
    readonly service: string;
    readonly from: string | null;
    readonly to: string | null;
    readonly reason: string;
    readonly seconds: number;
  }[];
  /** Digests by service and version, over all environments. */
  readonly digests: Map<string, Map<string, Set<string>>>;
  readonly builds: { ran: number; reused: number };
  settled: number;
}

export function emptyChronicle(): Chronicle {
  return { events: [], refusals: [], rollbacks: [], digests: new Map(), builds: { ran: 0, reused: 0 }, settled: 0 };
}

/** Writes a step's results down. */
export function note(chronicle: Chronicle, told: readonly Told[], seconds: number): void {
  for (const one of told) {
    const { verb, service, version, outcome, digest } = one;
    const environment = one.environment ?? textOf(one.details['environment']);
    chronicle.events.push({ verb, service, environment, version, outcome, digest, seconds });
    for (const { code, message } of one.unmet) chronicle.refusals.push({ code, message });
    if (verb === 'build' && outcome === 'built') chronicle.builds.ran += 1;
    if (verb === 'build' && outcome === 'reused') chronicle.builds.reused += 1;
    if (outcome === 'rolled-back') chronicle.rollbacks.push({ ...journeyBack(one), seconds });
    if (verb === 'settle' && outcome === 'settled') chronicle.settled += 1;
  }
}

/** From what to what: a person's rollback names what runs again, a failed ship what it tried. */
function journeyBack(told: Told): Omit<Chronicle['rollbacks'][number], 'seconds'> {
  const { service, version, from, message } = told;
  const before = from?.version ?? null;
  return told.verb === 'rollback'
    ? { service, from: before, to: version, reason: textOf(told.details['reason']) ?? message }
    : { service, from: version, to: before, reason: message };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
