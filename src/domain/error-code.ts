/**
 * The closed set of what can go wrong. Every code has its paragraph in `docs/troubleshooting.md`; a test holds the
 * two together.
 */
export const errorCodes = [
  // What the user wrote
  'input-invalid',
  'config-invalid',
  'config-missing',
  'not-yet-supported',
  'version-ambiguous',
  'version-unknown',
  // Git and builds
  'git-failed',
  'git-history-missing',
  'source-not-found',
  'source-unsafe',
  'builder-missing',
  'build-failed',
  'build-output-invalid',
  'build-inputs-changed',
  // Credentials
  'role-denied',
  // Test stages
  'test-failed',
  'config-guarded',
  'containers-unavailable',
  'containers-failed',
  // The registry
  'registry-denied',
  'registry-unreachable',
  'repository-missing',
  'repository-mutable',
  'manifest-missing',
  'digest-mismatch',
  'tag-taken',
  'stamp-missing',
  'stamp-invalid',
  // The ledger
  'ledger-unreadable',
  'ledger-truncated',
  'ledger-contended',
  'entry-not-open',
  'entry-unknown',
  'tag-tampered',
  // The orchestrator
  'platform-denied',
  'platform-unreachable',
  'platform-refused',
  'workload-missing',
  'workload-unsupported',
  'container-ambiguous',
  'base-missing',
  'render-mismatch',
  'platform-astray',
  // The network between
  'proxy-failed',
  'proxy-denied',
  'certificate-unknown',
  // The gate's no
  'refused',
  // Everything else
  'rehearsal-refused',
  'cancelled',
  'internal',
] as const;

export type ErrorCode = (typeof errorCodes)[number];
