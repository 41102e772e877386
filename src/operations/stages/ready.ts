import type { HttpProbe } from '../../domain/probe.ts';
import type { HealthCheck } from '../../domain/test-stage.ts';
import type { Container } from '../../ports/containers.ts';
import type { Try } from './try.ts';

/** How often it is looked, in seconds. */
const pause = 0.25;

export type Ready = { readonly kind: 'ready' } | { readonly kind: 'not'; readonly reason: string };

/** What a container that shall become ready is asked. */
export interface Awaited {
  readonly container: Container;
  readonly health: HealthCheck | null;
  /** Where it serves; null: nothing is asked of it but that it runs. */
  readonly port: number | null;
}

/**
 * Waits until a container says that it is ready: by the stage's own check, else by the image's, else by taking
 * connections. One that ends meanwhile never will be. How long is the stage's own time limit.
 */
export async function waitUntilReady(one: Try, awaited: Awaited): Promise<Ready> {
  const { clock } = one.bench.world;
  const { container } = awaited;
  for (;;) {
    const state = await container.state();
    if (state.kind === 'ended') {
      const why = state.outOfMemory ? 'it ran out of memory' : `exit ${state.code}`;
      return { kind: 'not', reason: `${container.name} ended before it was ready: ${why}` };
    }
    const answer = await ask(one, awaited, state.health).catch(async (error: unknown) => {
      // What ends while it is asked has no address any more: the next look at its state says how it ended.
      if ((await container.state()).kind !== 'ended') throw error;
      return 'it has ended';
    });
    if (answer === 'ready') return { kind: 'ready' };
    if (one.signal.aborted) return { kind: 'not', reason: `${container.name} did not become ready: ${answer}` };
    await clock.sleep(pause, one.signal);
  }
}

async function ask(
  one: Try,
  { container, health, port }: Awaited,
  own: 'none' | 'starting' | 'healthy' | 'unhealthy',
): Promise<string> {
  if (health === null) {
    if (own === 'none')
      return port === null || (await container.accepts(port)) ? 'ready' : `nothing listens on port ${port}`;
    return own === 'healthy' ? 'ready' : `its health check says ${own}`;
  }
  if (health.kind === 'command') {
    const end = await container.exec(health.words, one.signal);
    if (end.kind === 'exited' && end.code === 0) return 'ready';
    const said = end.kind === 'exited' ? `exit ${end.code}` : end.kind;
    return `\`${health.words.join(' ')}\` says ${said}${end.kind === 'not-started' ? `: ${end.reason}` : ''}`;
  }
  if (port === null) return 'no port of it is known';
  if (!(await container.accepts(port))) return `nothing listens on port ${port}`;
  const { prober } = one.bench.world.tools;
  const probe = healthProbe(`${await container.address(port)}${health.path}`);
  const [observation] = await prober.http(probe, subjectOf(one), one.signal, one.clean);
  return observation?.ok === true ? 'ready' : (observation?.detail ?? 'it was not asked');
}

function healthProbe(url: string): HttpProbe {
  return {
    kind: 'http',
    name: 'health',
    method: 'GET',
    url,
    headers: {},
    body: null,
    expect: { status: [[200, 299]], headers: {}, json: {}, body: null, version: null },
    timeoutSeconds: 5,
    repeats: 1,
    intervalSeconds: 1,
    successRate: 1,
    p95Milliseconds: null,
  };
}

/** What probes may compare an answer with: the image as it was told who it is. */
export function subjectOf({ bench }: Try) {
  const { world, subject } = bench;
  return { service: world.service, environment: 'test', digest: subject.digest, version: null, commit: subject.commit };
}
