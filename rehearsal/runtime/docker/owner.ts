import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { pid, platform } from 'node:process';
import { processIdentity } from '../process-identity.ts';
import { EngineRefusal, type EngineApi } from './engine-api.ts';

/** Names of the labels that every container of a rehearsal has. */
const OWNER = 'waybill.rehearsal.owner';
const PLACE = 'waybill.rehearsal.place';
/** The reference of a pulled image that goes when the container goes. */
export const IMAGE = 'waybill.rehearsal.image';

export type Labels = Readonly<Record<string, string>>;

/** Whose the containers of this process are; `mark` tells runtimes of one process apart. */
export function ownLabels(mark: string): Labels {
  return { [OWNER]: `${mark} ${pid} ${processIdentity(pid) ?? ''}`, [PLACE]: place() };
}

/** Removes every container that has these labels, and the images that they name. Answers how many containers. */
export async function removeOwn(engine: EngineApi, labels: Labels): Promise<number> {
  return remove(engine, await containersWith(engine, `${OWNER}=${labels[OWNER] ?? ''}`));
}

/**
 * Removes what rehearsals that are no more left in the engine. Those of other machines, and of containers with processes
 * of their own, are left alone: whether they live cannot be seen from here.
 */
export async function removeLeftovers(engine: EngineApi): Promise<number> {
  const found = await containersWith(engine, `${PLACE}=${place()}`);
  return remove(
    engine,
    found.filter(({ Labels: labels }) => !isAlive(labels[OWNER] ?? '')),
  );
}

interface Found {
  readonly Id: string;
  readonly Labels: Labels;
}

async function containersWith(engine: EngineApi, label: string): Promise<readonly Found[]> {
  const filters = JSON.stringify({ label: [label] });
  return (await engine.call({ method: 'GET', path: '/containers/json', query: { all: '1', filters } })) as Found[];
}

async function remove(engine: EngineApi, found: readonly Found[]): Promise<number> {
  await Promise.all(found.map(({ Id }) => removeContainer(engine, Id)));
  const images = new Set(found.flatMap(({ Labels: labels }) => labels[IMAGE] ?? []));
  for (const image of images) await goneAlready(engine.call({ method: 'DELETE', path: `/images/${image}` }));
  return found.length;
}

export async function removeContainer(engine: EngineApi, id: string): Promise<void> {
  const query = { force: '1', v: '1' };
  await goneAlready(engine.call({ method: 'DELETE', path: `/containers/${id}`, query }));
}

/** What is gone, or goes at another's request, or is used by somebody else, is nobody's concern here. */
async function goneAlready(removing: Promise<unknown>): Promise<void> {
  await removing.catch((cause: unknown) => {
    if (!(cause instanceof EngineRefusal && (cause.status === 404 || cause.status === 409))) throw cause;
  });
}

function isAlive(owner: string): boolean {
  const [, id = '', ...identity] = owner.split(' ');
  return processIdentity(Number(id)) === identity.join(' ');
}

/** Process ids mean something among processes that see each other. */
function place(): string {
  return `${hostname()} ${platform === 'linux' ? readlinkSync('/proc/self/ns/pid') : ''}`.trim();
}
