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

/** What is left of an environment for a program that has no use for credentials: what programs need of a machine. */
export function plainEnvironment(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const passed: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    const upper = name.toUpperCase();
    if (value !== undefined && (allowed.has(upper) || upper.startsWith('LC_'))) passed[name] = value;
  }
  return passed;
}
