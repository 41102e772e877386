import { hashJson } from '../../src/domain/hash.ts';
import type { Json, JsonObject } from '../../src/domain/json.ts';
import type { WorkloadRecord } from '../../src/domain/revision.ts';
import type { Change, Rendering, RenderRequest } from '../../src/ports/orchestrator.ts';

/** What a workload of the memory platform is rendered from. */
export interface MemoryBase {
  readonly handle: string;
  readonly variables: Readonly<Record<string, string>>;
}

const unhashed = ['WAYBILL_COMMIT', 'WAYBILL_VERSION'];

function inserted(text: string, commit: string | null, version: string | null): string {
  return text.replaceAll('{commit}', commit ?? '').replaceAll('{version}', version ?? '');
}

/** Renders as every orchestrator must: from the base, never from what was rendered; commit and version stay out of the hash. */
export function renderInMemory(
  request: RenderRequest,
  baseOf: (workload: string, handle: string | null) => MemoryBase,
  bodyOf: (workload: string) => JsonObject,
): Rendering {
  const bodies: Record<string, JsonObject> = {};
  const hashed: Record<string, Json> = {};
  const workloads: WorkloadRecord[] = [];
  const changes: Change[] = [];
  for (const topology of request.topology.workloads) {
    const pinned = request.pinned?.find(({ name }) => name === topology.name);
    const base = baseOf(topology.name, pinned?.base ?? null);
    const image = `${request.repositoryUri}@${request.digest}`;
    const body = (commit: string | null, version: string | null): JsonObject => ({
      image,
      cpu: topology.cpu,
      memory: topology.memory,
      secrets: topology.secrets,
      variables: {
        ...base.variables,
        ...Object.fromEntries(
          Object.entries(topology.variables).map(([key, value]) => [key, inserted(value, commit, version)]),
        ),
        WAYBILL_DIGEST: request.digest,
        WAYBILL_ENVIRONMENT: request.target.environment,
        ...(commit === null ? {} : { WAYBILL_COMMIT: commit }),
        ...(version === null ? {} : { WAYBILL_VERSION: version }),
      },
    });
    const rendered = body(request.commit, request.version);
    bodies[topology.name] = rendered;
    hashed[topology.name] = { body: body(null, null), settings: topology.settings };
    changes.push(...difference(topology.name, bodyOf(topology.name), rendered));
    workloads.push({
      name: topology.name,
      container: topology.container ?? 'app',
      definition: null,
      base: base.handle,
      sidecars: pinned?.sidecars ?? {},
      settings: topology.settings,
      count: topology.count,
    });
  }
  const hash = hashJson({ digest: request.digest, workloads: hashed, nonce: request.nonce });
  return {
    revision: { hash, digest: request.digest, repository: request.topology.repository, workloads },
    bodies,
    changes,
    warnings: [],
  };
}

function difference(workload: string, before: JsonObject, after: JsonObject): Change[] {
  const from = flat(before);
  const to = flat(after);
  return [...new Set([...from.keys(), ...to.keys()])]
    .sort()
    .filter((path) => from.get(path) !== to.get(path) && !unhashed.some((name) => path === `variables.${name}`))
    .map((path) => ({ workload, path, from: from.get(path) ?? null, to: to.get(path) ?? null }));
}

function flat(value: JsonObject, prefix = ''): Map<string, string> {
  const lines = new Map<string, string>();
  for (const [key, member] of Object.entries(value)) {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    if (typeof member === 'object' && member !== null && !Array.isArray(member)) {
      for (const [inner, text] of flat(member as JsonObject, path)) lines.set(inner, text);
    } else if (member !== null) lines.set(path, typeof member === 'string' ? member : JSON.stringify(member));
  }
  return lines;
}
