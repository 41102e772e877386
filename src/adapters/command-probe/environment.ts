import type { CommandProbe } from '../../domain/probe.ts';
import type { ProbeSubject } from '../../ports/prober.ts';

/** What programs need of their surroundings, and what no secret is kept in. */
const allowed = new Set([
  ...[
    'PATH',
    'HOME',
    'USER',
    'LOGNAME',
    'SHELL',
    'LANG',
    'LANGUAGE',
    'TZ',
    'TMPDIR',
    'TERM',
    'CI',
    'NO_COLOR',
    'FORCE_COLOR',
  ],
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY', 'NODE_USE_ENV_PROXY'],
  ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'NODE_EXTRA_CA_CERTS', 'CURL_CA_BUNDLE', 'REQUESTS_CA_BUNDLE'],
  ...[
    'RUNNER_TEMP',
    'RUNNER_OS',
    'RUNNER_ARCH',
    'GITHUB_WORKSPACE',
    'GITHUB_ACTIONS',
    'DISPLAY',
    'PLAYWRIGHT_BROWSERS_PATH',
  ],
  ...[
    'SYSTEMROOT',
    'COMSPEC',
    'PATHEXT',
    'TEMP',
    'TMP',
    'USERPROFILE',
    'APPDATA',
    'LOCALAPPDATA',
    'PROGRAMFILES',
    'WINDIR',
  ],
]);

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
  const passed: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    if (value === undefined) continue;
    const upper = name.toUpperCase();
    if (allowed.has(upper) || upper.startsWith('LC_') || name.startsWith(own)) passed[name] = value;
  }
  return {
    ...passed,
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
