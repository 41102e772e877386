import type { ContainerLaunch, TaskEvent, TaskRuntime } from '../../../rehearsal/runtime/runtime.ts';
import { digestOf } from './image.ts';

let launched = 0;

export function container(name: string, image: string, more: Partial<ContainerLaunch> = {}): ContainerLaunch {
  return {
    name,
    image,
    imageDigest: digestOf(image),
    essential: true,
    environment: {},
    containerPorts: [],
    stopTimeoutSeconds: 30,
    ...more,
  };
}

export interface PlayedTask {
  readonly taskArn: string;
  readonly events: readonly TaskEvent[];
  /** Resolves with the first event of that kind, past or to come. */
  until<K extends TaskEvent['kind']>(kind: K): Promise<Extract<TaskEvent, { kind: K }>>;
  /** Where a container port listens. */
  url(containerPort: number): Promise<string>;
}

/** Starts a task and keeps its events. */
export function play(runtime: TaskRuntime, ...containers: readonly ContainerLaunch[]): PlayedTask {
  const taskArn = `arn:aws:ecs:eu-west-1:111122223333:task/shop/${String((launched += 1)).padStart(32, '0')}`;
  const events: TaskEvent[] = [];
  const waiting: ((event: TaskEvent) => void)[] = [];
  runtime.start({ taskArn, containers }, (event) => {
    events.push(event);
    for (const look of [...waiting]) look(event);
  });
  const until: PlayedTask['until'] = (kind) =>
    new Promise((resolve) => {
      const look = (event: TaskEvent): void => {
        if (event.kind === kind) resolve(event as Extract<TaskEvent, { kind: typeof kind }>);
      };
      events.forEach(look);
      waiting.push(look);
    });
  return {
    taskArn,
    events,
    until,
    async url(containerPort) {
      const { addresses } = await until('running');
      const address = addresses.find((one) => one.containerPort === containerPort);
      if (address === undefined) throw new Error(`port ${containerPort} has no address`);
      return `http://${address.host}:${address.port}`;
    },
  };
}

/** Asks until it is answered: a container runs when its process has started, not when it listens. */
export async function answered(url: string): Promise<Response> {
  for (;;) {
    const response = await fetch(url).catch(() => undefined);
    if (response !== undefined) return response;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
