import type { Builder } from '../ports/builder.ts';
import type { Orchestrator } from '../ports/orchestrator.ts';
import type { Prober } from '../ports/prober.ts';
import type { Registry } from '../ports/registry.ts';

/**
 * Ports whose adapters are loaded with the first call, since what a run asks for last, or not at all, must not keep what
 * it asks for first waiting.
 */
export function deferredOrchestrator(load: () => Promise<Orchestrator>): Orchestrator {
  let loaded: Orchestrator | undefined;
  const there = async (): Promise<Orchestrator> => (loaded ??= await load());
  return {
    observe: async (target) => (await there()).observe(target),
    render: async (request) => (await there()).render(request),
    register: async (target, rendering, entry) => (await there()).register(target, rendering, entry),
    pin: async (target, observed, repository) => (await there()).pin(target, observed, repository),
    attempts: async (target, workload) => (await there()).attempts(target, workload),
    begin: async (target, workload, count) => (await there()).begin(target, workload, count),
    look: async (target, attempt) => (await there()).look(target, attempt),
    stop: async (target, attempt) => (await there()).stop(target, attempt),
    tasks: async (target, workload) => (await there()).tasks(target, workload),
    ended: async (target, workload, ids) => (await there()).ended(target, workload, ids),
    runnable: async (target, workload) => (await there()).runnable(target, workload),
    revive: async (target, workload) => (await there()).revive(target, workload),
    remembered: async (target, workload) => (await there()).remembered(target, workload),
    // A page is known of what was seen: without a call there is none.
    link: (target) => loaded?.link(target) ?? null,
  };
}

export function deferredRegistry(load: () => Promise<Registry>): Registry {
  return {
    describe: async (repository) => (await load()).describe(repository),
    create: async (repository, purpose, readers) => (await load()).create(repository, purpose, readers),
    read: async (repository, references) => (await load()).read(repository, references),
    put: async (repository, manifest, tag) => (await load()).put(repository, manifest, tag),
    tags: async (repository) => (await load()).tags(repository),
    pullable: async (repository, digest) => (await load()).pullable(repository, digest),
    imageFacts: async (repository, digest) => (await load()).imageFacts(repository, digest),
    referrers: async (repository, subject, types) => (await load()).referrers(repository, subject, types),
    readBlob: async (repository, digest, limitBytes) => (await load()).readBlob(repository, digest, limitBytes),
    writeBlob: async (repository, bytes) => (await load()).writeBlob(repository, bytes),
    openBlob: async (repository, blob) => (await load()).openBlob(repository, blob),
    copyBlob: async (repository, blob, near) => (await load()).copyBlob(repository, blob, near),
    replication: async (repository, digest, to) => (await load()).replication(repository, digest, to),
    push: async (repository, image, progress) => (await load()).push(repository, image, progress),
  };
}

export function deferredProber(load: () => Promise<Prober>): Prober {
  return {
    http: async (probe, subject, signal, clean) => (await load()).http(probe, subject, signal, clean),
    command: async (probe, subject, signal) => (await load()).command(probe, subject, signal),
  };
}

export function deferredBuilder(load: () => Promise<Builder>): Builder {
  return {
    build: async (build, folder, output, options) => (await load()).build(build, folder, output, options),
    compare: async (one, other) => (await load()).compare(one, other),
  };
}
