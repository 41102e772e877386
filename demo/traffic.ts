import { Agent, get } from 'node:http';

export interface Traffic {
  readonly requests: number;
  /** Requests that no version answered, or that another version than the planted bad one answered with an error. */
  readonly failed: number;
  readonly toBadVersion: number;
  /** What went wrong, once each. */
  readonly failures: readonly string[];
}

/** A client that never stops asking, one request after the other at each address, until it is told to. */
export function startTraffic(addresses: readonly string[], badVersion: string): { stop(): Promise<Traffic> } {
  const agent = new Agent({ keepAlive: true });
  const counts = { requests: 0, failed: 0, toBadVersion: 0 };
  const failures = new Set<string>();
  let stopped = false;
  const fail = (why: string): void => {
    counts.failed += 1;
    failures.add(why);
  };
  const ask = (address: string): Promise<void> =>
    new Promise((resolve) => {
      const request = get(address, { agent }, (response) => {
        const version = response.headers['x-version'];
        const status = response.statusCode ?? 0;
        if (version === badVersion) counts.toBadVersion += 1;
        else if (version === undefined) fail(`${address}: nobody answered (HTTP ${status})`);
        else if (status >= 400) fail(`${address}: ${String(version)} answered HTTP ${status}`);
        response.on('error', (error) => fail(`${address}: the answer broke off: ${error.message}`));
        response.on('close', resolve);
        response.resume();
      });
      request.on('error', (error) => {
        fail(`${address}: ${error.message}`);
        resolve();
      });
    });
  const clients = addresses.map(async (address) => {
    while (!stopped) {
      counts.requests += 1;
      await ask(address);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  });
  return {
    async stop() {
      stopped = true;
      await Promise.all(clients);
      agent.destroy();
      return { ...counts, failures: [...failures] };
    },
  };
}
