import type { CommandProbe, HttpProbe, Observation } from '../domain/probe.ts';

/** What a probe may tell the service or command about what is being judged. */
export interface ProbeSubject {
  readonly service: string;
  readonly environment: string;
  readonly digest: string;
  readonly version: string | null;
  readonly commit: string | null;
}

/** Makes checks; judges nothing. */
export interface Prober {
  /**
   * `repeats` requests, one observation each. Never throws for what the service does. `clean` takes out of what the
   * service repeats what else may not be told, beside the probe's own secrets (I9).
   */
  http(
    probe: HttpProbe,
    subject: ProbeSubject,
    signal: AbortSignal,
    clean?: (text: string) => string,
  ): Promise<readonly Observation[]>;
  /** Runs a command without a shell; exit 0 is good. A command that cannot be started is `errored`. */
  command(probe: CommandProbe, subject: ProbeSubject, signal: AbortSignal): Promise<readonly Observation[]>;
}
