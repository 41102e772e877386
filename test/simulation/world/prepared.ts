/** The worlds in which histories begin, made once by the operations themselves and then copied. */
import { createMemoryOrchestrator } from '../../ports/memory-orchestrator.ts';
import { createMemoryRegistry } from '../../ports/memory-registry.ts';
import { instantOf } from '../../../src/domain/instant.ts';
import { emptyBlob } from '../../../src/operations/stamp/empty-blob.ts';
import { builtStatement } from '../../../src/operations/stamp/built.ts';
import { writeStamp } from '../../../src/operations/stamp/write.ts';
import { sourceKeyOf, sourceTag } from '../../../src/domain/source-key.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import type { EnvironmentName, Fate, History, Release } from '../history.ts';
import { playPart } from '../play/people.ts';
import { inOrder } from '../play/stage.ts';
import { commitOf, digestOfRelease, foreignDigest, foreignImage, imageOf, service, sourceOf } from './shop.ts';
import { openTheatre, type World } from './theatre.ts';

const start = Date.UTC(2026, 10, 20, 10);
const allHealthy: Record<Release, Fate> = {
  c0: 'healthy',
  c1: 'healthy',
  c2: 'healthy',
  c3: 'healthy',
  c4: 'healthy',
  c5: 'healthy',
};

const calm: History = {
  setup: 'first-contact',
  workloads: 1,
  tasks: 2,
  fates: allHealthy,
  outage: null,
  bothToldYes: false,
  callMilliseconds: 1,
  turns: 'at-waits',
  cast: [],
  happenings: [],
  comes: 'settle',
};

const worlds = new Map<string, Promise<World>>();

/** The world of a setup; every history gets a copy of it. */
export function preparedWorld(history: Pick<History, 'setup' | 'workloads' | 'tasks'>): Promise<World> {
  const { setup, workloads, tasks } = history;
  const key = `${setup} ${String(workloads)} ${String(tasks)}`;
  const known = worlds.get(key);
  if (known !== undefined) return known;
  const made = prepare({ ...calm, setup, workloads, tasks });
  worlds.set(key, made);
  return made;
}

async function prepare(history: History): Promise<World> {
  let world = await untouched(history);
  for (const release of ['c0', 'c1', 'c2', 'c4'] as const) world = await shipped(history, world, release, 'uat');
  if (history.setup === 'two') world = await shipped(history, world, 'c0', 'prod');
  if (history.setup !== 'first-contact') world = await shipped(history, world, 'c1', 'prod');
  // Whatever happened here lies a day back; services may have been scaled to nothing since.
  if (history.tasks === 0) scaleToNothing(world, history);
  return { ...world, now: world.now + 86_400_000 };
}

async function untouched(history: History): Promise<World> {
  const registry = createMemoryRegistry();
  await registry.create(service, 'image');
  await registry.writeBlob(service, emptyBlob.bytes);
  await registry.put(service, foreignImage);
  for (const environment of ['uat', 'prod']) {
    await registry.create(`waybill/${environment}/${service}`, 'ledger');
    await registry.writeBlob(`waybill/${environment}/${service}`, emptyBlob.bytes);
  }
  for (const release of ['c0', 'c1', 'c2', 'c3'] as const) {
    const image = imageOf(release, 'before');
    const keyInput = await sourceOf(release).keyInput(commitOf(release), {} as never);
    const sourceKey = sourceKeyOf(keyInput);
    await registry.put(service, image);
    const statement = builtStatement(
      { repository: service, digest: digestOfRelease(release) },
      {
        sourceKey,
        keyInput,
        source: 'proven',
        commit: commitOf(release),
        builder: 'dockerfile',
        inputs: {},
        run: 'before',
        actor: 'before',
        time: instantOf(start),
      },
    );
    await writeStamp(registry, service, { ...image, size: image.bytes.length }, statement);
    await registry.put(service, image, sourceTag(sourceKey));
  }
  const platform = createMemoryOrchestrator({ now: () => instantOf(start) } as Clock);
  const workloads = history.workloads === 1 ? ['web'] : ['web', 'worker'];
  for (const environment of ['uat', 'prod']) platform.exist({ environment, service, digest: foreignDigest, workloads });
  return { registry, platform, heads: new Map(), now: start };
}

async function shipped(history: History, world: World, release: Release, environment: EnvironmentName): Promise<World> {
  const theatre = openTheatre(history, world, inOrder());
  const role = { kind: 'ship', release, byHand: false, acceptNoWayBack: true, patience: null, post: false } as const;
  const player = theatre.stage.player(`before ${release}`, 0);
  let outcome = '';
  await theatre.stage.run([
    playPart(theatre, player, { role, environment, enters: 0 }).then((part) => {
      outcome = part.kind === 'answered' ? part.outcome : JSON.stringify(part);
    }),
  ]);
  if (outcome !== 'deployed')
    throw new Error(`the world could not be prepared: ${release} in ${environment}: ${outcome}`);
  return {
    registry: theatre.registry.memory,
    platform: theatre.platform.memory,
    heads: new Map((['uat', 'prod'] as const).map((name) => [name, theatre.registry.newest(name)])),
    now: theatre.stage.now() + 60_000,
  };
}

function scaleToNothing(world: World, history: History): void {
  for (const name of history.workloads === 1 ? ['web'] : ['web', 'worker']) {
    const workload = world.platform.workload('prod', service, name);
    workload.desired = 0;
    workload.tasks = [];
  }
}
