import { expect, test } from 'vitest';
import { digestOf } from '../../src/domain/hash.ts';
import type { Revision } from '../../src/domain/revision.ts';
import type { Target } from '../../src/ports/orchestrator.ts';
import { createFakeClock } from './fake-clock.ts';
import { createMemoryOrchestrator } from './memory-orchestrator.ts';

const target: Target = { environment: 'prod', service: 'returns', place: {}, workloads: ['returns'] };
const old = digestOf('old');
const fresh = digestOf('fresh');

function world() {
  const clock = createFakeClock();
  const platform = createMemoryOrchestrator(clock);
  platform.exist({ environment: 'prod', service: 'returns', digest: old });
  const register = async (digest = fresh, commit: string | null = null, entry = '1:x'): Promise<Revision> => {
    const workload = {
      name: 'returns',
      container: null,
      count: null,
      cpu: null,
      memory: null,
      variables: {},
      secrets: {},
      command: null,
      base: null,
      settings: {},
    };
    const build = {
      context: '.',
      recipe: { kind: 'dockerfile', path: 'Dockerfile' },
      target: null,
      arguments: {},
      platforms: [],
      paths: [],
      contexts: {},
      epoch: 0,
    } as const;
    const topology = {
      name: 'returns',
      repository: 'returns',
      build,
      versionTag: 'v*',
      workloads: [workload],
      probes: [],
      url: null,
      tests: [],
      configGuard: { level: 'off' as const, except: [] },
      needs: [],
    };
    const request = {
      target,
      topology,
      repositoryUri: 'r/returns',
      digest,
      version: null,
      commit,
      pinned: null,
      nonce: null,
    };
    return platform.register(target, await platform.render(request), entry);
  };
  const begin = async (revision: Revision) => {
    for (const workload of revision.workloads) await platform.begin(target, workload, null);
    const [attempt] = await platform.attempts(target, 'returns');
    if (attempt === undefined) throw new Error('nothing began');
    return attempt;
  };
  const seen = async () => (await platform.observe(target))[0];
  return { clock, platform, register, begin, seen };
}

test('what exists is observed as steady and not ours', async () => {
  const { seen } = world();
  expect(await seen()).toMatchObject({
    steady: true,
    digests: [old],
    desired: 2,
    mark: { entry: null },
    underWay: null,
  });
});

test('an attempt goes its way by the clock and ends with the new digest on every task (I6)', async () => {
  const { clock, platform, register, begin, seen } = world();
  const attempt = await begin(await register());
  expect(await platform.look(target, attempt)).toMatchObject({ kind: 'running', decisive: null });
  expect(await seen()).toMatchObject({ steady: false, underWay: { id: attempt.id } });
  await clock.sleep(30);
  expect(await platform.look(target, attempt)).toEqual({ kind: 'succeeded', tasks: 2 });
  expect(await seen()).toMatchObject({ steady: true, digests: [fresh], mark: { entry: '1:x' } });
});

test('registering again finds what is registered; commit and version are no part of it (I7)', async () => {
  const { platform, register } = world();
  const first = await register(fresh, 'aaa');
  const second = await register(fresh, 'bbb');
  expect(second.hash).toBe(first.hash);
  expect(second.workloads[0]?.definition).toBe(first.workloads[0]?.definition);
  expect(platform.calls).toHaveLength(1);
});

test('a definition that is set already starts nothing', async () => {
  const { clock, platform, register, begin } = world();
  const revision = await register();
  await begin(revision);
  await clock.sleep(60);
  await begin(revision);
  expect(await platform.attempts(target, 'returns')).toHaveLength(1);
});

test('a failing attempt becomes decisive, and the platform goes back by itself to what last completed', async () => {
  const { clock, platform, register, begin, seen } = world();
  platform.behave = () => ({ kind: 'fails', cause: 'image', evidence: 20, ends: 60, goesBack: true });
  const attempt = await begin(await register());
  await clock.sleep(20);
  expect(await platform.look(target, attempt)).toMatchObject({ kind: 'running', decisive: { cause: 'image' } });
  await clock.sleep(45);
  expect(await seen()).toMatchObject({ digests: [old], underWay: { id: attempt.id } });
  await clock.sleep(10);
  expect(await platform.look(target, attempt)).toMatchObject({ kind: 'failed', returned: true });
  expect(await seen()).toMatchObject({ steady: true, digests: [old] });
});

test('stopping returns to what last completed and is nobody’s failure; stopping again changes nothing', async () => {
  const { clock, platform, register, begin, seen } = world();
  platform.behave = () => ({ kind: 'stalls' });
  const attempt = await begin(await register());
  await platform.stop(target, attempt);
  await platform.stop(target, attempt);
  await clock.sleep(10);
  expect(await platform.look(target, attempt)).toEqual({ kind: 'ended-by-other', newer: null });
  expect(await seen()).toMatchObject({ steady: true, digests: [old] });
  expect(platform.calls.filter((call) => call.startsWith('stop'))).toHaveLength(1);
});

test('somebody else’s change replaces an attempt, which then says by which', async () => {
  const { platform, register, begin } = world();
  const attempt = await begin(await register());
  const handle = platform.change('prod', 'returns', 'returns', digestOf('theirs'));
  expect(await platform.look(target, attempt)).toMatchObject({ kind: 'ended-by-other', newer: { definition: handle } });
});

test('a lost answer leaves the effect, a lost request none (I7)', async () => {
  const { platform, register, begin } = world();
  const revision = await register();
  platform.onCall = (_call, phase) => {
    if (phase === 'before') throw new Error('lost');
  };
  await expect(begin(revision)).rejects.toThrow('lost');
  expect(await platform.attempts(target, 'returns')).toHaveLength(0);
  platform.onCall = (_call, phase) => {
    if (phase === 'after') throw new Error('lost');
  };
  await expect(begin(revision)).rejects.toThrow('lost');
  expect(await platform.attempts(target, 'returns')).toHaveLength(1);
});

test('zero tasks succeed with no proof', async () => {
  const { platform, register, begin } = world();
  platform.workload('prod', 'returns', 'returns').desired = 0;
  const attempt = await begin(await register());
  expect(await platform.look(target, attempt)).toEqual({ kind: 'succeeded', tasks: 0 });
});

test('what is pinned names what it was copied from and is registered once', async () => {
  const { platform } = world();
  const observed = await platform.observe(target);
  const first = await platform.pin(target, observed, 'returns');
  expect(await platform.pin(target, observed, 'returns')).toEqual(first);
  expect(first).toMatchObject({ digest: old, workloads: [{ base: observed[0]?.definition, count: null }] });
});

test('what begins while the platform goes back has nothing to go back to, and stays as it failed', async () => {
  const { clock, platform, register, begin, seen } = world();
  platform.behave = () => ({ kind: 'fails', cause: 'image', evidence: 5, ends: 10, goesBack: true });
  const first = await begin(await register());
  await clock.sleep(12);
  expect(await seen()).toMatchObject({ digests: [old], underWay: { id: first.id } });
  const next = await register(digestOf('next'), null, '2:x');
  const second = await begin(next);
  expect(await platform.look(target, first)).toMatchObject({ kind: 'failed', returned: false });
  await clock.sleep(30);
  expect(await platform.look(target, second)).toMatchObject({ kind: 'failed', returned: false });
  expect(await seen()).toMatchObject({ definition: next.workloads[0]?.definition, steady: false, underWay: null });
});

test('a copy goes its own way', async () => {
  const { clock, platform, register, begin, seen } = world();
  const twin = platform.copy(clock);
  const attempt = await begin(await register());
  await clock.sleep(30);
  expect(await platform.look(target, attempt)).toMatchObject({ kind: 'succeeded' });
  expect(await twin.attempts(target, 'returns')).toEqual([]);
  expect((await twin.observe(target))[0]).toMatchObject({ digests: [old] });
  expect(await seen()).toMatchObject({ digests: [fresh] });
});
