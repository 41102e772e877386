import type { IncomingMessage } from 'node:http';
import type { EngineApi } from './engine-api.ts';
import { jsonLines } from './json-lines.ts';
import type { Labels } from './owner.ts';

export interface HealthEvents {
  on(id: string, changed: (healthy: boolean) => void): () => void;
  close(): void;
}

/** Hears from the engine when its check of a container changes its mind; only of containers with these labels. */
export async function hearHealth(engine: EngineApi, labels: Labels): Promise<HealthEvents> {
  const heard = new Map<string, (healthy: boolean) => void>();
  const label = Object.entries(labels).map(([name, value]) => `${name}=${value}`);
  const filters = JSON.stringify({ type: ['container'], event: ['health_status'], label });
  const events = await engine.open({ method: 'GET', path: '/events', query: { filters } });
  void listen(events, heard);
  return {
    on(id, changed) {
      heard.set(id, changed);
      return () => heard.delete(id);
    },
    close: () => events.destroy(),
  };
}

async function listen(events: IncomingMessage, heard: ReadonlyMap<string, (healthy: boolean) => void>): Promise<void> {
  try {
    for await (const { Action, Actor } of jsonLines(events)) {
      const healthy = /^health_status: ((?:un)?healthy)$/.exec(String(Action))?.[1];
      if (healthy !== undefined) heard.get((Actor as { ID: string }).ID)?.(healthy === 'healthy');
    }
  } catch {
    // The engine is gone, or nobody listens any more.
  }
}
