/** Whether a text fits a pattern in which `*` stands for any characters and `?` for one. */
export function fits(pattern: string, text: string): boolean {
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 's').test(text);
}

/**
 * Whether an ARN fits a pattern. The five parts before the resource are compared one by one, so that a `*` in one of them
 * never reaches into the next (IAM user guide, "IAM JSON policy elements: Resource": a wildcard stays within its segment).
 */
export function fitsArn(pattern: string, arn: string): boolean {
  if (pattern === '*') return true;
  const [patterns, parts] = [segments(pattern), segments(arn)];
  return patterns.length === parts.length && patterns.every((one, index) => fits(one, parts[index] ?? ''));
}

function segments(arn: string): readonly string[] {
  const parts = arn.split(':');
  return [...parts.slice(0, 5), ...(parts.length > 5 ? [parts.slice(5).join(':')] : [])];
}
