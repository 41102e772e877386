/** As long as IAM takes it (STS API reference, RoleSessionName). */
const longest = 64;

/**
 * What the session of a role is called in CloudTrail: the run and the services, `waybill-5001-returns`; outside of GitHub
 * who it is, `waybill-ada-returns`. What IAM does not take becomes a hyphen.
 */
export function sessionName(runUrl: string, actor: string, services: readonly string[]): string {
  const run = /\/actions\/runs\/([0-9]+)$/.exec(runUrl)?.[1] ?? actor;
  const all = [run, ...services].join('-');
  const name = `waybill-${all}`.replaceAll(/[^\w+=,.@-]/g, '-');
  if (name.length <= longest) return name;
  return `${name.slice(0, longest - 1)}+`;
}
