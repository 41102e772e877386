import type { Stateful } from '../server/api.ts';
import type { RegistryStore } from './store.ts';

/** The registries of all accounts that the rehearsal plays; each has a host of its own. */
export interface Registries {
  /** Undefined: no such account. */
  of(account: string): RegistryStore | undefined;
  /** Whose registry a host names; undefined: that of nobody here. */
  named(host: string): RegistryStore | undefined;
  /** That which a request to a host is for; the first where the host says nothing. */
  at(host: string | undefined): RegistryStore;
  /** Where there are several: which host was whose, for states that another rehearsal restores. */
  readonly hosts: Stateful;
}

const loopback = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/;
const plain = (host: string): string => host.replace(/^localhost(?=:|$)/, '127.0.0.1');

/** The first is the rehearsal's own: any loopback host that is not known otherwise stands for it. */
export function createRegistries(own: RegistryStore, others: readonly RegistryStore[] = []): Registries {
  const stores = [own, ...others];
  const of = (account: string | undefined) => stores.find((one) => one.account === account);
  /** Hosts of the rehearsal whose state was restored. */
  const former = new Map<string, string>();
  const named = (host: string): RegistryStore | undefined =>
    stores.find((one) => one.host() === plain(host)) ??
    of(former.get(plain(host))) ??
    (loopback.test(host) ? own : undefined);
  return {
    of,
    named,
    at: (host) => (host === undefined ? undefined : named(host)) ?? own,
    hosts: {
      part: 'hosts',
      save: () => [...former, ...stores.map((one): [string, string] => [one.host(), one.account])],
      restore(state) {
        for (const [host, account] of state as readonly (readonly [string, string])[]) former.set(host, account);
      },
    },
  };
}
