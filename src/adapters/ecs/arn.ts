/** The parts of an ARN that are the same for every service: `arn:{partition}:{service}:{region}:{account}:…`. */
export function arnFacts(arn: string): { readonly partition: string; readonly region: string } | undefined {
  const [scheme, partition, , region] = arn.split(':');
  if (scheme !== 'arn' || partition === undefined || region === undefined) return undefined;
  return { partition, region };
}

/** What stands after the last `/`: a task's id, a service revision's decimal. */
export function lastPart(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}

/** `…task-definition/checkout:41` → family `checkout`, revision 41. */
export function familyAndRevision(definitionArn: string): { readonly family: string; readonly revision: number } {
  const name = lastPart(definitionArn);
  const colon = name.lastIndexOf(':');
  return colon < 0
    ? { family: name, revision: 0 }
    : { family: name.slice(0, colon), revision: Number(name.slice(colon + 1)) };
}

/** `…task-definition/checkout:41` and 42 → `checkout:42`, which every call understands. */
export function revisionName(family: string, revision: number): string {
  return `${family}:${String(revision)}`;
}
