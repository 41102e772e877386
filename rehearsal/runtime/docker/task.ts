import type { RehearsalClock } from '../../clock.ts';
import type { ContainerLaunch, TaskEvent, TaskLaunch } from '../runtime.ts';
import { containerBody, pauseBody } from './container-body.ts';
import { startContainer, type StartedContainer } from './container.ts';
import type { EngineApi } from './engine-api.ts';
import { removeContainer, type Labels } from './owner.ts';
import type { PulledImage, PulledImages } from './pulled-images.ts';

/** What a task needs of the engine and of the rehearsal. */
export interface Yard {
  readonly clock: RehearsalClock;
  readonly engine: EngineApi;
  readonly images: PulledImages;
  readonly labels: Labels;
  /** Who is told when the engine's check of a container changes its mind; the returned function forgets it. */
  onHealth(id: string, changed: (healthy: boolean) => void): () => void;
  line(launch: ContainerLaunch, taskArn: string, text: string): void;
}

export interface RunningTask {
  stop(): void;
  /** Resolves when nothing is left of it. */
  readonly gone: Promise<void>;
}

/** Carries the refusal of one container out of the task's start. */
class StartFailure extends Error {
  readonly container: string;
  constructor(container: string, reason: string) {
    super(reason);
    this.container = container;
  }
}

/** Starts a task: pull, hold a network, create, start, report; and removes everything when its containers are gone. */
export function startTask(yard: Yard, launch: TaskLaunch, report: (event: TaskEvent) => void): RunningTask {
  const { engine, clock, labels } = yard;
  const created: string[] = [];
  const started: StartedContainer[] = [];
  let stopping = false;
  // Asked through a function, since it changes while the start waits.
  const isStopping = (): boolean => stopping;
  const { promise: running, resolve: nowRunning } = Promise.withResolvers<undefined>();

  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    for (const one of started) one.stop();
  };

  async function failing<T>(container: ContainerLaunch | undefined, prefix: string, doing: Promise<T>): Promise<T> {
    return doing.catch((cause: unknown) => {
      const message = cause instanceof Error ? cause.message : String(cause);
      throw new StartFailure(container?.name ?? launch.containers[0]?.name ?? '', `${prefix}: ${message}`);
    });
  }

  async function create(body: object): Promise<string> {
    const { Id } = (await engine.call({ method: 'POST', path: '/containers/create', body })) as { Id: string };
    created.push(Id);
    return Id;
  }

  async function holdNetwork(): Promise<{ id: string; addresses: readonly Address[] }> {
    const id = await create(pauseBody(launch, labels));
    await engine.call({ method: 'POST', path: `/containers/${id}/start` });
    const { NetworkSettings } = (await engine.call({ method: 'GET', path: `/containers/${id}/json` })) as Inspected;
    return { id, addresses: addressesIn(NetworkSettings.Ports ?? {}) };
  }

  async function startOne(container: ContainerLaunch, image: PulledImage, id: string): Promise<void> {
    const one = startContainer({
      ...{ engine, clock, id, image, container },
      line: (text) => yard.line(container, launch.taskArn, text),
    });
    await failing(container, 'CannotStartContainerError: Error response from daemon', one.running);
    const forget = yard.onHealth(id, (healthy) => {
      void running.then(() => report({ kind: 'container-health', container: container.name, healthy }));
    });
    started.push({ ...one, over: over(container, one.over.finally(forget)) });
    if (isStopping()) one.stop();
  }

  async function over(container: ContainerLaunch, ended: StartedContainer['over']): StartedContainer['over'] {
    const end = await ended;
    await running;
    report({ kind: 'container-exited', container: container.name, ...end });
    if (container.essential) stop();
    return end;
  }

  async function begin(): Promise<void> {
    try {
      const pulled = await Promise.all(
        launch.containers.map((container) =>
          failing(
            container,
            'CannotPullContainerError: pull image manifest has been retried 1 time(s)',
            yard.images.pull(container.image, container.imageDigest),
          ),
        ),
      );
      if (isStopping()) return;
      report({ kind: 'pulled' });
      const network = await failing(undefined, 'CannotStartContainerError: Error response from daemon', holdNetwork());
      const ready = await Promise.all(
        launch.containers.map(async (container, index) => {
          const image = pulled[index] ?? (await yard.images.pull(container.image, container.imageDigest));
          const around = { clock, cpus: engine.cpus, labels, pause: network.id };
          const body = containerBody(launch, container, image.reference, around);
          const id = await failing(container, 'CannotCreateContainerError: Error response from daemon', create(body));
          return { container, image, id };
        }),
      );
      for (const { container, image, id } of ready) if (!isStopping()) await startOne(container, image, id);
      if (!isStopping()) report({ kind: 'running', addresses: network.addresses });
    } catch (cause) {
      stop();
      const container = cause instanceof StartFailure ? cause.container : (launch.containers[0]?.name ?? '');
      report({ kind: 'failed-to-start', container, reason: cause instanceof Error ? cause.message : String(cause) });
    }
  }

  async function live(): Promise<void> {
    // Nothing is reported from inside the call that starts the task.
    await Promise.resolve();
    await begin();
    nowRunning(undefined);
    await Promise.all(started.map((one) => one.over));
    await Promise.all(created.map((id) => removeContainer(engine, id).catch(() => undefined)));
    report({ kind: 'stopped' });
  }

  return { stop, gone: live() };
}

interface Address {
  readonly containerPort: number;
  readonly host: string;
  readonly port: number;
}

type Published = Readonly<Record<string, readonly { readonly HostIp: string; readonly HostPort: string }[] | null>>;

interface Inspected {
  readonly NetworkSettings: { readonly Ports: Published | null };
}

function addressesIn(ports: Published): readonly Address[] {
  return Object.entries(ports).flatMap(([name, places]) =>
    (places ?? []).map(({ HostIp, HostPort }) => ({
      containerPort: Number.parseInt(name, 10),
      host: HostIp,
      port: Number(HostPort),
    })),
  );
}
