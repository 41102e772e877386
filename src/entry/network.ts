import type { Agents } from '../adapters/proxy/agents.ts';
import { namesProxy, proxySecrets } from '../adapters/proxy/variables.ts';
import type { Web } from '../ports/web.ts';

/** How this machine reaches others. Without a proxy there are no agents: every adapter then has Node's own. */
export interface Network {
  /** Their connections are kept for the next request. */
  agents(): Promise<Agents | undefined>;
  /** A connection a request. */
  freshAgents(): Promise<Agents | undefined>;
  readonly web: Web;
  /** What of the proxies' addresses may not be printed (I9). */
  readonly secrets: readonly string[];
}

/** Reads the proxy variables once for all adapters; what proxies need is loaded only where one is named. */
export function openNetwork(environment: Readonly<Record<string, string | undefined>>): Network {
  const open = async (keepAlive: boolean): Promise<Agents | undefined> => {
    if (!namesProxy(environment)) return undefined;
    const [{ createAgents }, { createRoutes }] = await Promise.all([
      import('../adapters/proxy/agents.ts'),
      import('../adapters/proxy/routes.ts'),
    ]);
    return createAgents(createRoutes(environment), { keepAlive });
  };
  let kept: Promise<Agents | undefined> | undefined;
  const agents = (): Promise<Agents | undefined> => (kept ??= open(true));
  return {
    secrets: proxySecrets(environment),
    agents,
    freshAgents: () => open(false),
    async web(request) {
      const { createWeb } = await import('../adapters/web/web.ts');
      return createWeb(await agents())(request);
    },
  };
}
