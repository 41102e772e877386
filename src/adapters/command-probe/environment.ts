import type { CommandProbe } from '../../domain/probe.ts';
import type { ProbeSubject } from '../../ports/prober.ts';
import { plainEnvironment } from '../process/environment.ts';

/** Variables that a team sets for its own commands: `WAYBILL_PROBE_TOKEN`. */
const own = 'WAYBILL_PROBE_';

/**
 * The environment of a probe's command: not the runner's, whose credentials a test tool and its dependencies have no
 * use for, but what programs need, the team's own `WAYBILL_PROBE_*`, and what is judged.
 */
export function commandEnvironment(
  probe: CommandProbe,
  subject: ProbeSubject,
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const ofTheTeam = Object.entries(environment).filter(([name, value]) => name.startsWith(own) && value !== undefined);
  return {
    ...plainEnvironment(environment),
    ...(Object.fromEntries(ofTheTeam) as Record<string, string>),
    WAYBILL_URL: probe.url ?? '',
    WAYBILL_SERVICE: subject.service,
    WAYBILL_ENVIRONMENT: subject.environment,
    WAYBILL_DIGEST: subject.digest,
    WAYBILL_VERSION: subject.version ?? '',
    WAYBILL_COMMIT: subject.commit ?? '',
  };
}

/** The values that a command may print and nobody may read: those of `WAYBILL_PROBE_*`. */
export function secretsOf(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  return Object.entries(environment).flatMap(([name, value]) =>
    name.startsWith(own) && value !== undefined && value.length >= 4 ? [value] : [],
  );
}
