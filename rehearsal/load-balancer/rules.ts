import { randomBytes } from 'node:crypto';
import { ApiError } from '../server/api.ts';
import { actionsParameter, parseActions, refuseSharedGroups, showActions } from './actions.ts';
import { conditionsParameter, parseConditions, showCondition } from './conditions.ts';
import type { Listener, Rule } from './model.ts';
import { listenerOf, operation, ruleOf, strings, tags } from './operation.ts';
import type { Operation } from './operation.ts';
import { page, pageParameters } from './page.ts';
import { integer, required, string, validationError } from './query.ts';
import type { XmlStruct } from './xml.ts';

export const ruleOperations: Readonly<Record<string, Operation>> = {
  CreateRule: operation(
    {
      ListenerArn: required(string),
      Priority: required(integer),
      Conditions: required(conditionsParameter),
      Actions: required(actionsParameter),
      Tags: tags,
    },
    (context, input) => {
      const listener = listenerOf(context, input.ListenerArn);
      if (input.Priority < 1 || input.Priority > 50_000)
        throw validationError(`Priority '${input.Priority}' must be between 1 and 50000`);
      const taken = [...context.model.rules.values()].some(
        ({ listenerArn, priority }) => listenerArn === listener.arn && priority === input.Priority,
      );
      if (taken) throw new ApiError('PriorityInUse', `Priority '${input.Priority}' is currently in use`);
      const action = parseActions(context, input.Actions);
      refuseSharedGroups(context, action, listener.loadBalancerArn);
      const arn = `${listener.arn.replace(':listener/', ':listener-rule/')}/${randomBytes(8).toString('hex')}`;
      const created: Rule = {
        arn,
        listenerArn: listener.arn,
        priority: input.Priority,
        conditions: parseConditions(input.Conditions),
        action,
      };
      context.model.rules.set(arn, created);
      context.pools.recheck();
      return { Rules: [show(created)] };
    },
  ),

  DescribeRules: operation({ ListenerArn: string, RuleArns: strings, ...pageParameters }, (context, input) => {
    if (input.ListenerArn === undefined && input.RuleArns === undefined)
      throw validationError('You must specify either listener rule ARNs or a listener ARN');
    const ofListener = (listener: Listener): XmlStruct[] => [
      ...[...context.model.rules.values()]
        .filter(({ listenerArn }) => listenerArn === listener.arn)
        .sort((a, b) => a.priority - b.priority)
        .map(show),
      showDefault(listener),
    ];
    const byArn = (arn: string): XmlStruct => {
      const listener = [...context.model.listeners.values()].find((one) => defaultRuleArn(one) === arn);
      return listener === undefined ? show(ruleOf(context, arn)) : showDefault(listener);
    };
    const { items, NextMarker } = page(
      input.RuleArns?.map(byArn) ?? ofListener(listenerOf(context, input.ListenerArn ?? '')),
      input,
    );
    return { Rules: items, NextMarker };
  }),

  ModifyRule: operation(
    { RuleArn: required(string), Conditions: conditionsParameter, Actions: actionsParameter },
    (context, input) => {
      refuseDefault(context.model.listeners.values(), input.RuleArn, 'modified');
      const existing = ruleOf(context, input.RuleArn);
      const action = input.Actions === undefined ? existing.action : parseActions(context, input.Actions);
      refuseSharedGroups(context, action, listenerOf(context, existing.listenerArn).loadBalancerArn);
      const conditions = input.Conditions === undefined ? existing.conditions : parseConditions(input.Conditions);
      const changed: Rule = { ...existing, action, conditions };
      context.model.rules.set(changed.arn, changed);
      context.pools.recheck();
      return { Rules: [show(changed)] };
    },
  ),

  DeleteRule: operation({ RuleArn: required(string) }, (context, { RuleArn: arn }) => {
    refuseDefault(context.model.listeners.values(), arn, 'deleted');
    ruleOf(context, arn);
    context.model.rules.delete(arn);
    context.pools.recheck();
    return {};
  }),
};

/** A listener's own action is shown as its last rule, made of the listener's name. */
function defaultRuleArn({ arn }: Listener): string {
  return `${arn.replace(':listener/', ':listener-rule/')}/${arn.slice(-16).split('').reverse().join('')}`;
}

function refuseDefault(listeners: Iterable<Listener>, ruleArn: string, done: string): void {
  for (const listener of listeners) {
    if (defaultRuleArn(listener) === ruleArn)
      throw new ApiError('OperationNotPermitted', `Default rule '${ruleArn}' cannot be ${done}`);
  }
}

function show(rule: Rule): XmlStruct {
  return {
    RuleArn: rule.arn,
    Priority: String(rule.priority),
    Conditions: rule.conditions.map(showCondition),
    Actions: showActions(rule.action),
    IsDefault: false,
  };
}

function showDefault(listener: Listener): XmlStruct {
  return {
    RuleArn: defaultRuleArn(listener),
    Priority: 'default',
    Conditions: [],
    Actions: showActions(listener.action),
    IsDefault: true,
  };
}
