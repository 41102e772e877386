/** What a request needs to be allowed, in the terms of an IAM policy: one action on one resource. */
export interface Demand {
  /** `ecs:UpdateService` */
  readonly action: string;
  /** An ARN; `*` where the action knows no resource. */
  readonly resource: string;
  /** The condition keys that come with it, by their names in lower case. */
  readonly context?: Readonly<Record<string, string>>;
}

/** Where the rehearsal says it is; the ARNs of demands are made from it. */
export interface Place {
  readonly partition: string;
  readonly region: string;
  readonly account: string;
}

/** An input's member where it is a text; a demand is made before anything has checked the input's shape. */
export function textOf(input: unknown, member: string): string | undefined {
  const value = memberOf(input, member);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** An input's member where it is a list: the texts in it. */
export function textsOf(input: unknown, member: string): readonly string[] {
  const value = memberOf(input, member);
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

/** An input's member where it is a list. */
export function listOf(input: unknown, member: string): readonly unknown[] {
  const value = memberOf(input, member);
  return Array.isArray(value) ? value : [];
}

export function memberOf(input: unknown, member: string): unknown {
  return typeof input === 'object' && input !== null ? (input as Readonly<Record<string, unknown>>)[member] : undefined;
}
