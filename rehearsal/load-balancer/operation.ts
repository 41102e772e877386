import { ApiError } from '../server/api.ts';
import type { RehearsalClock } from '../clock.ts';
import type { LoadBalancer, Listener, Model, Rule, TargetGroup } from './model.ts';
import type { Pools } from './pools.ts';
import { list, required, string, struct } from './query.ts';
import type { FormTree, Parser } from './query.ts';
import type { XmlStruct } from './xml.ts';

/** What the operations work on. */
export interface Context {
  readonly clock: RehearsalClock;
  readonly region: string;
  readonly account: string;
  readonly partition: string;
  readonly model: Model;
  readonly pools: Pools;
  openListener(listenerArn: string): Promise<void>;
  closeListener(listenerArn: string): Promise<void>;
}

export type Operation = (context: Context, form: FormTree) => XmlStruct | Promise<XmlStruct>;

type Input<F extends Record<string, Parser<unknown>>> = { readonly [K in keyof F]: ReturnType<F[K]> };

/** An operation of exactly these parameters. */
export function operation<F extends Record<string, Parser<unknown>>>(
  fields: F,
  run: (context: Context, input: Input<F>) => XmlStruct | Promise<XmlStruct>,
): Operation {
  const parse = required(struct(fields));
  return (context, form) => run(context, parse(form, ''));
}

/** A list of texts, such as names or ARNs. */
export const strings = list(required(string));

const tag = required(struct({ Key: required(string), Value: string }));
/** Tags are taken and forgotten: nothing of the rehearsal reads them. */
export const tags = list(tag);

/** Name and value pairs, as attributes are sent and shown. */
export const attributes = list(required(struct({ Key: required(string), Value: required(string) })));

export function attributeList(values: Readonly<Record<string, string>>): XmlStruct[] {
  return Object.entries(values).map(([Key, Value]) => ({ Key, Value }));
}

/** Changes known attributes; another name is refused. */
export function withAttributes(
  known: Readonly<Record<string, string>>,
  changes: readonly { readonly Key: string; readonly Value: string }[],
): Record<string, string> {
  for (const { Key } of changes) {
    if (!(Key in known)) throw new ApiError('ValidationError', `Attribute key '${Key}' is not recognized`);
  }
  return { ...known, ...Object.fromEntries(changes.map(({ Key, Value }) => [Key, Value])) };
}

export function loadBalancerOf({ model }: Context, arn: string): LoadBalancer {
  return found(model.loadBalancers.get(arn), 'LoadBalancerNotFound', 'One or more load balancers not found');
}

export function targetGroupOf({ model }: Context, arn: string): TargetGroup {
  return found(model.targetGroups.get(arn), 'TargetGroupNotFound', 'One or more target groups not found');
}

export function listenerOf({ model }: Context, arn: string): Listener {
  return found(model.listeners.get(arn), 'ListenerNotFound', 'One or more listeners not found');
}

export function ruleOf({ model }: Context, arn: string): Rule {
  return found(model.rules.get(arn), 'RuleNotFound', 'One or more rules not found');
}

function found<T>(value: T | undefined, code: string, message: string): T {
  if (value === undefined) throw new ApiError(code, message);
  return value;
}
