import type { Service } from '@aws-sdk/client-ecs';
import type { JsonObject } from '../../domain/json.ts';
import type { WorkloadRecord } from '../../domain/revision.ts';
import type { WorkloadTopology } from '../../domain/topology.ts';
import type { Change, Rendering, RenderRequest } from '../../ports/orchestrator.ts';
import { familyAndRevision } from './arn.ts';
import { findBase } from './base.ts';
import { formatBody } from './body.ts';
import { describeChanges } from './changes.ts';
import { chooseContainer } from './container.ts';
import { asJson, registrable } from './definition.ts';
import type { Reads } from './observe.ts';
import { renderDefinition, renderForHash, type RenderInput } from './render.ts';
import { type HashedWorkload, revisionHash } from './revision-hash.ts';
import { settingsInForce } from './settings.ts';
import { type ResolveImage, resolveSidecars } from './sidecars.ts';
import { requireSupported, serviceWarnings } from './supported.ts';
import { mark } from './tags.ts';

interface RenderedWorkload {
  readonly record: WorkloadRecord;
  readonly hashed: HashedWorkload;
  readonly body: JsonObject;
  readonly changes: readonly Change[];
  readonly warnings: readonly string[];
}

/** Renders every workload of a service; reads only. The definitions in the result are not registered yet. */
export async function renderTarget(reads: Reads, resolve: ResolveImage, request: RenderRequest): Promise<Rendering> {
  const { topology, digest, nonce } = request;
  const names = topology.workloads.map(({ name }) => name);
  const services = await reads.services.borrow(request.target, names);
  for (const { name, settings } of topology.workloads) requireSupported(services.get(name) ?? {}, settings);
  const rendered = await Promise.all(
    topology.workloads.map((workload) =>
      renderWorkload(reads, resolve, request, workload, services.get(workload.name) ?? {}),
    ),
  );
  const hash = revisionHash(digest, rendered.map(({ hashed }) => hashed), nonce); // prettier-ignore
  const { repository } = topology;
  return {
    revision: {
      hash,
      digest,
      repository,
      workloads: rendered.map(({ record }) => record),
      ...(nonce === null ? {} : { nonce }),
    },
    bodies: Object.fromEntries(rendered.map(({ record, body }) => [record.name, body])),
    changes: rendered.flatMap(({ changes }) => changes),
    warnings: rendered.flatMap(({ warnings }) => warnings),
  };
}

async function renderWorkload(
  reads: Reads,
  resolve: ResolveImage,
  request: RenderRequest,
  workload: WorkloadTopology,
  service: Service,
): Promise<RenderedWorkload> {
  const { definitions } = reads;
  const { target, topology, repositoryUri, digest, version, commit } = request;
  const set = service.taskDefinition ?? '';
  const pinned = request.pinned?.find(({ name }) => name === workload.name) ?? null;
  const base = await findBase(definitions, set, workload.base, pinned?.base ?? null);
  const container = chooseContainer(
    base.definition.containerDefinitions ?? [],
    workload.container,
    topology.name,
    workload.name,
  );
  const sidecars = await resolveSidecars(
    base.definition,
    { container, repositoryUri },
    pinned?.sidecars ?? null,
    resolve,
  );
  const input: RenderInput = {
    base: base.definition,
    family: base.family,
    service: topology.name,
    environment: target.environment,
    workload,
    repositoryUri,
    digest,
    commit,
    version,
    sidecars: sidecars.digests,
  };
  const { definition } = renderDefinition(input);
  const running = await definitions.describe(set);
  const before = running === undefined ? {} : asJson(registrable(running.definition));
  const { settings, count, name } = workload;
  return {
    record: { name, container, definition: null, base: base.handle, sidecars: sidecars.digests, settings, count },
    hashed: { name, definition: renderForHash(input), settings },
    body: formatBody({
      definition,
      tags: { ...base.tags, [mark.base]: base.handle, [mark.seen]: String(base.seen), [mark.container]: container },
    }),
    changes: [
      ...describeChanges(name, before, asJson(definition)),
      ...describeChanges(name, settingsInForce(settings, service), settings),
    ],
    warnings: [...sidecars.warnings, ...serviceWarnings(service), ...familyWarning(set, base.family, name)],
  };
}

function familyWarning(set: string, family: string, name: string): readonly string[] {
  const { family: own } = familyAndRevision(set);
  return own === family || own === ''
    ? []
    : [`ECS service ${name} changes from the task definition family ${own} to ${family}`];
}
