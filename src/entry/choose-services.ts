import { didYouMean, suggestion } from '../config/suggestion.ts';
import { WaybillError } from '../domain/error.ts';
import type { LoadedCatalog } from './catalog.ts';

/**
 * The services that a run is for: those that were named, each once, else every one of the file. A name that neither the
 * checked-out file nor the policy's has is refused, all of them at once, before anything is asked for it: a ledger that
 * nobody writes is in perfect order.
 */
export function chooseServices(
  { checkedOut, guarding }: Pick<LoadedCatalog, 'checkedOut' | 'guarding'>,
  named: readonly string[],
): readonly string[] {
  if (named.length === 0) return checkedOut.services;
  const known = [...new Set([...checkedOut.services, ...guarding.services])];
  const wanted = [...new Set(named)];
  const environments = guarding.policy.environments.map((one) => one.name);
  const [first, ...rest] = wanted
    .filter((name) => !known.includes(name))
    .map((name) => {
      const isEnvironment = environments.includes(name);
      const hint = isEnvironment ? ', which is an environment' : didYouMean(name, known);
      return {
        where: 'input "service"',
        message: `expected one of the services ${known.join(', ')}, got ${JSON.stringify(name.slice(0, 200))}${hint}`,
        fix: isEnvironment ? `environment: ${name}` : `service: ${suggestion(name, known) ?? known[0] ?? '<service>'}`,
      };
    });
  if (first !== undefined) throw new WaybillError('input-invalid', [first, ...rest]);
  return wanted;
}
