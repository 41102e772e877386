import { WaybillError } from '../../src/domain/error.ts';
import { hashJson } from '../../src/domain/hash.ts';
import type { JsonObject } from '../../src/domain/json.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { Attempt, Target } from '../../src/ports/orchestrator.ts';
import type { MemoryOrchestrator } from './bendable-orchestrator.ts';
import {
  advance,
  copyWorkload,
  goBack,
  type MemoryAttempt,
  type MemoryDefinition,
  type MemoryWorkload,
  type Mint,
  newTask,
  scale,
  start,
} from './memory-platform.ts';
import { progressOf, shown } from './memory-progress.ts';
import { type MemoryBase, renderInMemory } from './memory-render.ts';

/** All that the memory platform holds. */
interface Memory {
  readonly definitions: Map<string, MemoryDefinition>;
  readonly workloads: Map<string, MemoryWorkload>;
  readonly bases: Map<string, MemoryBase[]>;
  readonly minted: number;
}

export function createMemoryOrchestrator(clock: Clock): MemoryOrchestrator {
  return remember(clock, { definitions: new Map(), workloads: new Map(), bases: new Map(), minted: 0 });
}

function remember(clock: Clock, memory: Memory): MemoryOrchestrator {
  let minted = memory.minted;
  const mint: Mint = (kind) => `${kind}-${String((minted += 1))}`;
  const definitions = new Map([...memory.definitions].map(([handle, made]) => [handle, { ...made }]));
  const workloads = new Map([...memory.workloads].map(([place, workload]) => [place, copyWorkload(workload, mint)]));
  const bases = new Map([...memory.bases].map(([place, known]) => [place, [...known]]));
  const calls: string[] = [];

  const key = (target: Pick<Target, 'environment' | 'service'>, workload: string): string =>
    `${target.environment}/${target.service}/${workload}`;
  const definition = (handle: string): MemoryDefinition => {
    const found = definitions.get(handle);
    if (found === undefined) throw new Error(`the memory platform has no definition ${handle}`);
    return found;
  };
  const live = (target: Pick<Target, 'environment' | 'service'>, name: string): MemoryWorkload => {
    const found = workloads.get(key(target, name));
    if (found === undefined) {
      throw new WaybillError('workload-missing', {
        message: `expected a workload ${name}, found none`,
        where: key(target, name),
      });
    }
    advance(found, definitions, clock);
    return found;
  };
  const define = (place: string, made: Omit<MemoryDefinition, 'handle' | 'state'>): MemoryDefinition => {
    const number = [...definitions.keys()].filter((handle) => handle.startsWith(`${place}:`)).length + 1;
    const whole: MemoryDefinition = { ...made, handle: `${place}:${String(number)}`, state: 'ready' };
    definitions.set(whole.handle, whole);
    return whole;
  };
  const around = async <Answer>(call: string, act: () => Answer): Promise<Answer> => {
    self.onCall(call, 'before');
    calls.push(call);
    const answer = act();
    self.onCall(call, 'after');
    return answer;
  };
  const begun = (target: Pick<Target, 'environment' | 'service'>, name: string, made: MemoryDefinition): void => {
    const { environment, service } = target;
    const { handle, digest, revision } = made;
    const behaviour = self.behave({ environment, service, workload: name, definition: handle, digest, revision });
    start(live(target, name), made, behaviour, clock.now());
  };
  const find = (place: string, revision: string): MemoryDefinition | undefined =>
    [...definitions.values()].find(
      (made) => made.handle.startsWith(`${place}:`) && made.revision === revision && made.state === 'ready',
    );
  const attemptOf = (workload: MemoryWorkload, attempt: Attempt): MemoryAttempt => {
    const found = workload.attempts.find(({ id }) => id === attempt.id);
    if (found === undefined) throw new Error(`the memory platform has no attempt ${attempt.id}`);
    return found;
  };

  const self: MemoryOrchestrator = {
    behave: () => ({ kind: 'succeeds', seconds: 30 }),
    onCall: () => undefined,
    calls,
    definitions,
    definition,
    exist({ environment, service, digest, repository = service, workloads: names = [service], count = 2 }) {
      for (const name of names) {
        const place = key({ environment, service }, name);
        const made = define(place, { digest, repository, body: {}, entry: null, revision: null, base: null });
        const now = clock.now();
        bases.set(place, [{ handle: made.handle, variables: {} }]);
        workloads.set(place, {
          name,
          mint,
          definition: made.handle,
          desired: count,
          tasks: Array.from({ length: count }, () => newTask(mint, made, true, now)),
          attempts: [],
          completed: [{ definition: made.handle, at: now }],
          candidate: made.handle,
          warnings: [],
        });
      }
    },
    change(environment, service, name, digest) {
      const place = key({ environment, service }, name);
      const made = define(place, { digest, repository: service, body: {}, entry: null, revision: null, base: null });
      bases.get(place)?.unshift({ handle: made.handle, variables: {} });
      begun({ environment, service }, name, made);
      return made.handle;
    },
    workload: (environment, service, name) => live({ environment, service }, name),
    rebase(environment, service, name, variables) {
      const place = key({ environment, service }, name);
      const { digest, repository } = definition(live({ environment, service }, name).definition);
      const made = define(place, { digest, repository, body: { variables }, entry: null, revision: null, base: null });
      bases.get(place)?.unshift({ handle: made.handle, variables });
    },

    async observe(target) {
      return target.workloads.map((name) => {
        const workload = live(target, name);
        const set = definition(workload.definition);
        const attempts = workload.attempts.map((attempt) => shown(name, attempt));
        const tasks = workload.tasks.filter(({ running }) => running);
        const ours = tasks.filter((task) => task.definition === set.handle);
        const healthy = ours.filter(({ health }) => health === 'healthy').length;
        const underWay = attempts.find(({ ended }) => !ended) ?? null;
        return {
          name,
          definition: set.handle,
          settable: set.state === 'ready',
          mark: { entry: set.entry, revision: set.revision },
          desired: workload.desired,
          steady: underWay === null && healthy === workload.desired && workload.tasks.length === workload.desired,
          healthy,
          container: 'app',
          digests: [...new Set(ours.flatMap(({ digest }) => (digest === null ? [] : [digest])))],
          newestAttempt: attempts[0] ?? null,
          underWay,
          warnings: workload.warnings,
        };
      });
    },
    async render(request) {
      for (const { name } of request.topology.workloads) live(request.target, name);
      const baseOf = (name: string, handle: string | null): MemoryBase => {
        const known = bases.get(key(request.target, name)) ?? [];
        const base = handle === null ? known[0] : known.find((candidate) => candidate.handle === handle);
        if (base !== undefined) return base;
        throw new WaybillError('base-missing', { message: `expected a base for ${name}, got ${String(handle)}` });
      };
      return renderInMemory(request, baseOf, (name) => definition(live(request.target, name).definition).body);
    },
    async register(target, { revision, bodies }, entry) {
      const { digest, repository, hash } = revision;
      const records = [];
      for (const record of revision.workloads) {
        const place = key(target, record.name);
        const known = find(place, hash);
        if (known?.entry === entry) {
          records.push({ ...record, definition: known.handle });
          continue;
        }
        const made = await around(`register ${place}`, () => {
          if (known === undefined) {
            return define(place, {
              digest,
              repository,
              body: bodies[record.name] ?? {},
              entry,
              revision: hash,
              base: record.base,
            });
          }
          known.entry = entry;
          return known;
        });
        records.push({ ...record, definition: made.handle });
      }
      return { ...revision, workloads: records };
    },
    async pin(target, observed, repository) {
      const digest = observed.flatMap(({ digests }) => digests)[0];
      if (digest === undefined)
        throw new WaybillError('workload-unsupported', { message: 'expected a task that runs, found none' });
      const hash = hashJson({ digest, pinned: observed.map(({ name, definition: from }) => [name, from]) });
      const records = [];
      for (const { name, container, definition: from } of observed) {
        const place = key(target, name);
        const known = find(place, hash);
        const body: JsonObject = { ...definition(from).body, image: `${repository}@${digest}` };
        const made =
          known ??
          (await around(`pin ${place}`, () =>
            define(place, { digest, repository, body, entry: null, revision: hash, base: from }),
          ));
        records.push({ name, container, definition: made.handle, base: from, sidecars: {}, settings: {}, count: null });
      }
      return { hash, digest, repository, workloads: records };
    },
    async attempts(target, name) {
      return live(target, name).attempts.map((attempt) => shown(name, attempt));
    },
    async begin(target, record, count) {
      const workload = live(target, record.name);
      const made = definition(record.definition ?? '');
      if (made.state === 'absent') {
        throw new WaybillError('platform-refused', {
          message: `expected a definition that exists, got ${made.handle}`,
        });
      }
      await around(`begin ${key(target, record.name)} ${made.handle}`, () => {
        made.state = 'ready';
        if (count !== null) scale(workload, definition(workload.definition), count, clock.now());
        begun(target, record.name, made);
      });
    },
    async look(target, attempt) {
      const workload = live(target, attempt.workload);
      return progressOf(workload, attemptOf(workload, attempt), clock.now());
    },
    async stop(target, attempt) {
      const workload = live(target, attempt.workload);
      const found = attemptOf(workload, attempt);
      if (found.phase !== 'running') return;
      await around(`stop ${key(target, attempt.workload)}`, () => goBack(workload, found, 'stopped', clock.now()));
    },
    async tasks(target, name) {
      return live(target, name).tasks.map((task) => ({ ...task, reachable: 'none' }));
    },
    // Of tasks that are gone this platform remembers nothing.
    async ended() {
      return [];
    },
    async revive(_target, record) {
      const made = definitions.get(record.definition ?? '');
      if (made?.state !== 'retired') return;
      await around(`revive ${made.handle}`, () => {
        made.state = 'ready';
      });
    },
    async runnable(_target, record) {
      return definitions.get(record.definition ?? '')?.state ?? 'absent';
    },
    async remembered(target, name) {
      return live(target, name).completed.map(({ definition: handle, at }) => {
        const { repository, digest } = definition(handle);
        return { definition: handle, image: `${repository}@${digest}`, at };
      });
    },
    copy: (other) => remember(other, { definitions, workloads, bases, minted }),
    link: (target) => `https://console.example/${target.environment}/${target.service}`,
  };
  return self;
}
