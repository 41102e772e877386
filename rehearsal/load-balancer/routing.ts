import type { IncomingMessage } from 'node:http';
import type { Action, Condition, Listener, Rule, WeightedGroup } from './model.ts';

/** The part of a request that rules look at. */
export type RoutedRequest = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;

/** The action for a request: of the first rule, by priority, whose conditions all hold, else the listener's own. */
export function routeRequest(listener: Listener, rules: readonly Rule[], request: RoutedRequest): Action {
  const byPriority = rules.filter((rule) => rule.listenerArn === listener.arn).sort((a, b) => a.priority - b.priority);
  const rule = byPriority.find(({ conditions }) => conditions.every((condition) => meets(condition, request)));
  return rule?.action ?? listener.action;
}

function meets(condition: Condition, request: RoutedRequest): boolean {
  const url = new URL(request.url ?? '/', 'http://load-balancer');
  switch (condition.kind) {
    case 'path-pattern':
      return condition.values.some((value) => wildcard(value, '').test(url.pathname));
    case 'host-header': {
      const host = (request.headers.host ?? '').replace(/:\d+$/, '');
      return condition.values.some((value) => wildcard(value, 'i').test(host));
    }
    case 'http-request-method':
      return condition.values.includes(request.method ?? '');
    case 'http-header': {
      const found = request.headers[condition.name.toLowerCase()];
      const values = found === undefined ? [] : [found].flat();
      return condition.values.some((value) => values.some((one) => wildcard(value, 'i').test(one)));
    }
    case 'query-string':
      return condition.values.some(({ key, value }) =>
        [...url.searchParams].some(
          ([name, text]) => (key === undefined || wildcard(key, 'i').test(name)) && wildcard(value, 'i').test(text),
        ),
      );
  }
}

/** `*` is any number of characters, `?` is exactly one. */
function wildcard(pattern: string, flags: string): RegExp {
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, `s${flags}`);
}

/**
 * Chooses among weighted groups so that every run of as many requests as the weights add up to has exactly the weights'
 * shares (smooth weighted round robin). `credits` is what is owed to each group; it is changed.
 */
export function chooseGroup(groups: readonly WeightedGroup[], credits: Map<string, number>): string | undefined {
  const total = groups.reduce((sum, group) => sum + group.weight, 0);
  if (total === 0) return undefined;
  let best: string | undefined;
  let most = -Infinity;
  for (const { targetGroupArn, weight } of groups) {
    const credit = (credits.get(targetGroupArn) ?? 0) + weight;
    credits.set(targetGroupArn, credit);
    if (weight > 0 && credit > most) [best, most] = [targetGroupArn, credit];
  }
  if (best !== undefined) credits.set(best, most - total);
  return best;
}
