import { createAwsClients } from '../adapters/aws/clients.ts';
import { readRehearsal } from '../adapters/clock/rehearsal.ts';
import { createClock } from '../adapters/clock/system-clock.ts';
import { checkoutRoot } from '../adapters/git/checkout-root.ts';
import { environmentOfJob } from '../adapters/github/job-environment.ts';
import { isPullRequest, runContext } from '../adapters/github/run-context.ts';
import type { PolicyReading } from '../ports/catalog.ts';
import type { Clock } from '../ports/clock.ts';
import type { Reporter } from '../ports/reporter.ts';
import { deferredBuilder, deferredOrchestrator, deferredProber } from './deferred.ts';
import { toolVersion } from './tool-version.ts';
import { openNetwork } from './network.ts';
import type { World } from './world.ts';

export interface WorldOptions {
  readonly environment: NodeJS.ProcessEnv;
  /** Where the user stands: the workspace, or any folder of a checkout. */
  readonly folder: string;
  /** Made once the clock is there, since what is said is timed by it. */
  readonly reporter: (clock: Clock) => Reporter;
  readonly cancel: AbortSignal;
  readonly admitted: (entry: string) => void;
  readonly secret: (value: string) => void;
  readonly guarded: (policy: PolicyReading) => void;
}

/** The one place that makes adapters. Each is loaded when it is first asked for, and made once. */
export async function openWorld(options: WorldOptions): Promise<World> {
  const { environment, cancel } = options;
  const network = openNetwork(environment);
  network.secrets.forEach(options.secret);
  const context = runContext(environment);
  const checkout = once(() => checkoutRoot(options.folder, environment));
  // Git is asked while the rehearsal is; of two complaints, the rehearsal's is told.
  const root = checkout();
  root.catch(() => undefined);
  const rehearsal = await readRehearsal(environment, network.web);
  const clock = createClock({ rehearsal });
  const folder = (await root) ?? options.folder;
  const clouds = new Map<string | null, ReturnType<World['cloud']>>();

  const openCloud = async (region: string | null) => {
    const [{ createEcrRegistry }, agents] = await Promise.all([
      import('../adapters/ecr/registry.ts'),
      network.agents(),
    ]);
    const clients = createAwsClients({
      region,
      clock,
      version: toolVersion,
      rehearsal: rehearsal !== undefined,
      agents,
    });
    const registry = createEcrRegistry({ clients, clock, agents });
    const orchestrator = once(async () => {
      const [{ createEcsOrchestrator }, { sidecarDigests }] = await Promise.all([
        import('../adapters/ecs/orchestrator.ts'),
        import('./sidecar-digests.ts'),
      ]);
      const resolveImage = sidecarDigests(registry);
      return createEcsOrchestrator({ ...clients, clock, resolveImage, console: rehearsal === undefined });
    });
    return { registry, orchestrator: deferredOrchestrator(orchestrator) };
  };

  return {
    environment,
    folder,
    clock,
    web: network.web,
    reporter: options.reporter(clock),
    cancel,
    run: { url: context.url, actor: context.actor, ref: context.ref, commit: context.commit },
    isPullRequest: isPullRequest(context),
    admitted: options.admitted,
    secret: options.secret,
    guarded: options.guarded,
    jobEnvironment: once(async () => {
      const job = await environmentOfJob(environment, network.web);
      return job.kind === 'named' ? job.name : null;
    }),
    source: once(async () => {
      if ((await checkout()) === undefined) return null;
      const { createGitSource } = await import('../adapters/git/source.ts');
      return createGitSource({ folder, environment, fetchAllowed: true });
    }),
    prepareCloud() {
      // Loading holds everything else up: what was just begun is let go first. What fails is told where it is needed.
      setImmediate(() => {
        for (const loading of [import('../adapters/ecr/registry.ts'), import('../adapters/aws/sdk/ecr-client.ts')])
          loading.catch(() => undefined);
      });
    },
    cloud(region) {
      const open = clouds.get(region) ?? openCloud(region);
      clouds.set(region, open);
      return open;
    },
    prober: deferredProber(
      once(async () => {
        const [{ createProber }, agents] = await Promise.all([import('./prober.ts'), network.freshAgents()]);
        return createProber({ clock, environment, agents, secrets: network.secrets });
      }),
    ),
    builder: deferredBuilder(
      once(async () => {
        const { createBuilder } = await import('../adapters/builder/builder.ts');
        return createBuilder({ workspace: folder, environment, cancel, secrets: network.secrets });
      }),
    ),
    scratch: once(async () =>
      (await import('../adapters/scratch/scratch.ts')).createScratch(environment['RUNNER_TEMP']),
    ),
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
