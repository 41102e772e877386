import type { RehearsalClock } from '../clock.ts';
import type { Targets, TargetHealth } from '../load-balancer/targets.ts';
import type { Images } from '../registry/images.ts';
import type { TaskRuntime } from '../runtime/runtime.ts';
import { planLaunch } from './launch/task-launch.ts';
import type { Mint } from './mint.ts';
import type { Service } from './model/service.ts';
import type { Task } from './model/task.ts';
import { tagsOfTask } from './operations/task-tags.ts';
import { nextRegular, runPass } from './scheduler/pass.ts';
import { targetKey, type Effect, type Observations } from './scheduler/slice.ts';
import { applyTaskEvent } from './scheduler/task-events.ts';
import { progressTask } from './scheduler/task-progress.ts';
import type { EcsSettings } from './settings.ts';
import { revisionPrefix, type Store } from './store.ts';

/** The scheduler's hands: it runs passes when they are due and does what they ask for. */
export interface Engine {
  /** Looks at a service, or at the tasks without one, that many rehearsal milliseconds from now. */
  touch(service: string | undefined, inMs?: number): void;
  /** Ends every running task; resolves when the runtime has let go of them. What they report is not heard any more. */
  abandon(): Promise<void>;
  /** Takes up a state that was put in place of the former one: what ran there is started again. */
  resume(): void;
  close(): void;
}

export interface EngineParts {
  readonly clock: RehearsalClock;
  readonly images: Images;
  readonly targets: Targets;
  readonly runtime: TaskRuntime & { passesHealthCheck?(taskArn: string): boolean };
  readonly settings: EcsSettings;
  readonly store: Store;
  readonly mint: () => Mint;
  readonly region: string;
  readonly logGroupExists: (group: string) => boolean;
  /** Told whenever the state has changed. */
  readonly changed: () => void;
}

const LONE = '';

export function createEngine(parts: EngineParts): Engine {
  const { clock, images, targets, runtime, settings, store } = parts;
  const due = new Map<string, number>();
  /** Tasks in the runtime's hands, with what to call when it has let go. */
  const running = new Map<string, () => void>();
  let generation = 0;
  let armed: { at: number; cancel: () => void } | undefined;

  function arm(): void {
    const next = Math.min(...due.values());
    if (armed !== undefined && armed.at <= next) return;
    armed?.cancel();
    armed = undefined;
    if (next === Infinity) return;
    armed = { at: next, cancel: clock.after(Math.max(0, next - clock.now()), fire) };
  }

  function fire(): void {
    armed = undefined;
    const now = clock.now();
    for (const [key, at] of [...due]) {
      if (at > now) continue;
      due.delete(key);
      if (key === LONE) passLone(now);
      else passService(key, now);
    }
    arm();
  }

  function plan(key: string, at: number): void {
    if (at === Infinity || at >= (due.get(key) ?? Infinity)) return;
    due.set(key, at);
  }

  function observe(tasks: readonly Task[]): Observations {
    const seen: Record<string, TargetHealth> = {};
    for (const task of tasks) {
      if (!task.registered) continue;
      for (const { group, port } of task.targets) {
        seen[targetKey(group, task.address, port)] = targets.exists(group)
          ? targets.health(group, task.address, port)
          : { state: 'unused' };
      }
    }
    return {
      targets: seen,
      alarms: settings.alarms,
      provisioningMs: settings.provisioningMs,
      deprovisioningMs: settings.deprovisioningMs,
      defaultBakeMs: settings.defaultBakeMs,
      launchThrottle: settings.launchThrottle,
      breakerCountsExits: settings.breakerCountsExits,
    };
  }

  function passService(arn: string, now: number): void {
    const service = store.state.services[arn];
    if (service === undefined) return;
    const before = store.slice(service);
    const outcome = runPass(before, now, observe(before.tasks), parts.mint());
    plan(arn, outcome.wakeAt);
    if (outcome.slice === before) return;
    store.takeOver(outcome.slice);
    for (const task of outcome.slice.tasks)
      if (task.version === 1 && task.createdAt === now) tag(task, outcome.slice.service);
    if (outcome.slice.service.status === 'INACTIVE') store.forgetService(outcome.slice.service);
    perform(outcome.effects);
    parts.changed();
  }

  function tag(task: Task, service: Service): void {
    const { tags } = store.state;
    const given = tagsOfTask({
      propagate: service.options.propagateTags,
      managed: service.options.enableECSManagedTags,
      clusterName: service.clusterName,
      serviceName: service.name,
      own: [],
      ofService: tags[service.arn] ?? [],
      ofDefinition: tags[task.definition] ?? [],
    });
    if (given.length > 0) tags[task.arn] = given;
  }

  function passLone(now: number): void {
    const tasks = store.loneTasks();
    const seen = observe(tasks);
    const effects: Effect[] = [];
    for (const task of tasks) {
      const step = progressTask(task, now, seen);
      effects.push(...step.effects);
      plan(LONE, step.wakeAt);
      store.addTask(task);
    }
    perform(effects);
    if (store.loneTasks().length > 0) plan(LONE, nextRegular(now));
    parts.changed();
  }

  function perform(effects: readonly Effect[]): void {
    for (const effect of effects) {
      const task = store.state.tasks[effect.task];
      if (task === undefined) continue;
      switch (effect.kind) {
        case 'launch':
          launch(task);
          break;
        case 'stop':
          runtime.stop(task.arn);
          break;
        case 'register':
          register(task, effect.group, effect.port);
          break;
        case 'deregister':
          if (targets.exists(effect.group)) targets.deregister(effect.group, task.address, effect.port);
          break;
      }
    }
  }

  function register(task: Task, group: string, port: number): void {
    if (!targets.exists(group)) return;
    const address = task.addresses.find(({ containerPort }) => containerPort === port);
    const { arn } = task;
    const simulatedHealthy = (): boolean => {
      const now = store.state.tasks[arn];
      return now?.containers.some(isRunning) === true && (runtime.passesHealthCheck?.(arn) ?? false);
    };
    targets.register(group, {
      id: task.address,
      port,
      ...(address === undefined ? { simulatedHealthy } : { address: { host: address.host, port: address.port } }),
    });
  }

  function launch(task: Task): void {
    const now = clock.now();
    const definition = store.state.taskDefinitions[task.definition];
    if (definition === undefined) return;
    const revision = revisionOf(task);
    const decision = planLaunch(task, definition, revision?.digests ?? {}, {
      images,
      region: parts.region,
      unpacks: runtime.name !== 'simulated',
      secrets: settings.secrets,
      logGroupExists: parts.logGroupExists,
    });
    for (const container of task.containers) container.imageDigest = decision.digests[container.name];
    if (revision !== undefined) {
      for (const { name, resolvedOnce } of revision.template.containers) {
        const digest = decision.digests[name];
        if (resolvedOnce && digest !== undefined) revision.digests[name] ??= digest;
      }
    }
    if (decision.kind === 'launch') {
      begin(task, decision.launch);
      return;
    }
    if (decision.kind === 'fail') {
      if (decision.unresolved) noteUnresolved(task, now);
      applyTaskEvent(task, { kind: 'failed-to-start', container: decision.container, reason: decision.reason }, now);
    } else {
      applyTaskEvent(task, { kind: 'running', addresses: [] }, now);
      applyTaskEvent(task, { ...decision, kind: 'container-exited' }, now);
    }
    applyTaskEvent(task, { kind: 'stopped' }, now);
    touch(task.service);
  }

  function begin(task: Task, launched: Parameters<TaskRuntime['start']>[0]): void {
    const mine = generation;
    const { arn } = task;
    running.set(arn, () => undefined);
    runtime.start(launched, (event) => {
      if (event.kind === 'stopped') {
        running.get(arn)?.();
        running.delete(arn);
      }
      const current = store.state.tasks[arn];
      if (mine !== generation || current === undefined) return;
      applyTaskEvent(current, event, clock.now());
      if (event.kind === 'running' && current.registered && current.desired === 'RUNNING') {
        for (const { group, port } of current.targets) register(current, group, port);
      }
      touch(current.service);
    });
  }

  function revisionOf(task: Task) {
    const service = task.service === undefined ? undefined : store.state.services[task.service];
    if (service === undefined || task.revision === undefined) return undefined;
    return store.state.revisions[revisionPrefix(service) + task.revision];
  }

  /** Tasks that fail together are one attempt. */
  function noteUnresolved(task: Task, now: number): void {
    const record = store.deploymentsOf(task.service ?? '').find((one) => one.target === task.revision);
    if (record === undefined || record.status !== 'IN_PROGRESS' || now - record.resolutions.lastAt < 1000) return;
    record.resolutions = { failed: record.resolutions.failed + 1, lastAt: now };
  }

  function touch(service: string | undefined, inMs = 0): void {
    plan(service ?? LONE, clock.now() + inMs);
    arm();
  }

  return {
    touch,
    async abandon() {
      generation += 1;
      due.clear();
      armed?.cancel();
      armed = undefined;
      const gone = [...running.keys()].map((arn) => new Promise<void>((resolve) => running.set(arn, resolve)));
      for (const arn of running.keys()) runtime.stop(arn);
      await Promise.all(gone);
    },
    resume() {
      for (const task of Object.values(store.state.tasks)) {
        if (task.pullStartedAt === undefined || task.goneAt !== undefined || task.status === 'STOPPED') continue;
        if (task.status === 'STOPPING') applyTaskEvent(task, { kind: 'stopped' }, clock.now());
        else launch(task);
      }
      for (const arn of Object.keys(store.state.services)) plan(arn, clock.now());
      plan(LONE, clock.now());
      arm();
    },
    close() {
      generation += 1;
      due.clear();
      armed?.cancel();
      armed = undefined;
    },
  };
}

function isRunning({ status }: { status: string }): boolean {
  return status === 'RUNNING';
}
