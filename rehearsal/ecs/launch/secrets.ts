import type { ContainerDefinition } from '@aws-sdk/client-ecs';

export type Secrets =
  | { readonly kind: 'resolved'; readonly environment: Readonly<Record<string, string>> }
  | { readonly kind: 'missing'; readonly valueFrom: string };

/**
 * The values of a container's secrets. `valueFrom` is a secret's or parameter's ARN or name, of a secret possibly with
 * `:json-key:stage:id` behind it; the known values are looked up by the whole text first, then by the ARN alone.
 */
export function resolveSecrets(container: ContainerDefinition, known: Readonly<Record<string, string>>): Secrets {
  const environment: Record<string, string> = {};
  for (const { name, valueFrom } of container.secrets ?? []) {
    const value = lookUp(valueFrom ?? '', known);
    if (value === undefined) return { kind: 'missing', valueFrom: valueFrom ?? '' };
    environment[name ?? ''] = value;
  }
  return { kind: 'resolved', environment };
}

function lookUp(valueFrom: string, known: Readonly<Record<string, string>>): string | undefined {
  const whole = known[valueFrom];
  if (whole !== undefined) return whole;
  const [, arn, key] =
    /^(arn:[^:]+:secretsmanager:[^:]*:[^:]*:secret:[^:]+):([^:]*)(?::[^:]*:[^:]*)?$/.exec(valueFrom) ?? [];
  const secret = arn === undefined ? undefined : known[arn];
  if (secret === undefined || key === undefined || key === '') return secret;
  const fields: unknown = JSON.parse(secret);
  if (typeof fields !== 'object' || fields === null || !(key in fields)) return undefined;
  return String(Reflect.get(fields, key));
}
