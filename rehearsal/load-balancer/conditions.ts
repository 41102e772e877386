import type { Condition } from './model.ts';
import { strings } from './operation.ts';
import { list, oneOf, required, string, struct, validationError } from './query.ts';
import type { XmlStruct } from './xml.ts';

const values = struct({ Values: required(strings) });

const parameter = struct({
  Field: required(oneOf('path-pattern', 'host-header', 'http-request-method', 'http-header', 'query-string')),
  Values: strings,
  PathPatternConfig: values,
  HostHeaderConfig: values,
  HttpRequestMethodConfig: values,
  HttpHeaderConfig: struct({ HttpHeaderName: required(string), Values: required(strings) }),
  QueryStringConfig: struct({ Values: required(list(required(struct({ Key: string, Value: required(string) })))) }),
});

/** The conditions of a rule, as they are sent. */
export const conditionsParameter = list(required(parameter));

type Sent = NonNullable<ReturnType<typeof conditionsParameter>>;

export function parseConditions(sent: Sent): Condition[] {
  if (sent.length === 0) throw validationError('A rule must have at least one condition');
  return sent.map((condition) => {
    switch (condition.Field) {
      case 'path-pattern':
        return { kind: condition.Field, values: filled(condition.PathPatternConfig?.Values ?? condition.Values) };
      case 'host-header':
        return { kind: condition.Field, values: filled(condition.HostHeaderConfig?.Values ?? condition.Values) };
      case 'http-request-method':
        return { kind: condition.Field, values: filled(condition.HttpRequestMethodConfig?.Values) };
      case 'http-header':
        return {
          kind: condition.Field,
          name: condition.HttpHeaderConfig?.HttpHeaderName ?? '',
          values: filled(condition.HttpHeaderConfig?.Values),
        };
      case 'query-string': {
        const pairs = filled(condition.QueryStringConfig?.Values);
        return {
          kind: condition.Field,
          values: pairs.map(({ Key, Value }) => ({ ...(Key === undefined ? {} : { key: Key }), value: Value })),
        };
      }
    }
  });
}

function filled<T>(sent: readonly T[] | undefined): readonly T[] {
  if (sent === undefined || sent.length === 0) throw validationError('A condition value must be specified');
  return sent;
}

export function showCondition(condition: Condition): XmlStruct {
  switch (condition.kind) {
    case 'path-pattern':
      return { Field: condition.kind, Values: condition.values, PathPatternConfig: { Values: condition.values } };
    case 'host-header':
      return { Field: condition.kind, Values: condition.values, HostHeaderConfig: { Values: condition.values } };
    case 'http-request-method':
      return { Field: condition.kind, HttpRequestMethodConfig: { Values: condition.values } };
    case 'http-header':
      return { Field: condition.kind, HttpHeaderConfig: { HttpHeaderName: condition.name, Values: condition.values } };
    case 'query-string':
      return {
        Field: condition.kind,
        QueryStringConfig: { Values: condition.values.map(({ key, value }) => ({ Key: key, Value: value })) },
      };
  }
}
