import { createAwsClients } from '../adapters/aws/clients.ts';
import { createRateBudget } from '../adapters/aws/rate-budget.ts';
import { readRehearsal } from '../adapters/clock/rehearsal.ts';
import { createClock } from '../adapters/clock/system-clock.ts';
import { checkoutRoot } from '../adapters/git/checkout-root.ts';
import { environmentOfJob } from '../adapters/github/job-environment.ts';
import { isPullRequest, runContext } from '../adapters/github/run-context.ts';
import type { PolicyReading } from '../ports/catalog.ts';
import type { Clock } from '../ports/clock.ts';
import type { Reporter } from '../ports/reporter.ts';
import { deferredBuilder, deferredOrchestrator, deferredProber, deferredRegistry } from './deferred.ts';
import { sessionName } from './session-name.ts';
import { notifierOpener } from './notify/open-notifier.ts';
import { deferredStageTools } from './stage-tools.ts';
import { toolVersion } from './tool-version.ts';
import { openNetwork } from './network.ts';
import type { CloudPlace, RegistryPlace, World } from './world.ts';

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
  const git = once(async () => {
    const { createGitSource } = await import('../adapters/git/source.ts');
    return createGitSource({ folder: options.folder, environment, fetchAllowed: true });
  });
  // Every verb asks git first, and git the remote: both are on their way while the rest is loaded.
  const asking = git().then((source) => source.prepare());
  asking.catch(() => undefined);
  // Git is asked while the rehearsal is; of two complaints, the rehearsal's is told.
  const root = checkout();
  root.catch(() => undefined);
  const rehearsal = await readRehearsal(environment, network.web);
  const clock = createClock({ rehearsal });
  const folder = (await root) ?? options.folder;

  const budget = each(
    (_place: CloudPlace) => createRateBudget(clock),
    ({ region, role }) => ({ region, role: role?.arn }),
  );
  const connection = async ({ region }: CloudPlace) => ({
    region,
    clock,
    version: toolVersion,
    rehearsal: rehearsal !== undefined,
    agents: await network.agents(),
  });
  const clients = each(async (place: CloudPlace) => {
    const connected = { ...(await connection(place)), budget: budget(place) };
    if (place.role === null) return createAwsClients(connected);
    const [{ createRoleCredentials }, { requestIdToken }] = await Promise.all([
      import('../adapters/aws/assume-role.ts'),
      import('../adapters/github/id-token.ts'),
    ]);
    const role = createRoleCredentials({
      ...connected,
      role: place.role.arn,
      sessionName: sessionName(context.url, context.actor, place.role.services),
      idToken: (audience) => requestIdToken(environment, network.web, audience),
      secret: options.secret,
    });
    return createAwsClients({ ...connected, role });
  });
  const registry = each((at: RegistryPlace) =>
    deferredRegistry(
      once(async () => {
        if ('host' in at) {
          const [{ createOciRegistry }, agents] = await Promise.all([
            import('../adapters/oci/registry.ts'),
            network.agents(),
          ]);
          const { address: host, username, password } = at.host;
          return createOciRegistry({ host, username, password, environment, clock, agents, secret: options.secret });
        }
        const { account, ...place } = at;
        const [{ createEcrRegistry }, agents, ours] = await Promise.all([
          import('../adapters/ecr/registry.ts'),
          network.agents(),
          clients(place),
        ]);
        const callersAccount = place.role?.arn.split(':')[4];
        return createEcrRegistry({
          clients: ours,
          clock,
          agents,
          ...(account !== null && { registryId: account }),
          ...(callersAccount !== undefined && { callersAccount }),
        });
      }),
    ),
  );
  const logins = (at: RegistryPlace) => async () => {
    if ('host' in at) {
      const { hostLogins } = await import('../adapters/oci/logins.ts');
      const { address: host, username, password } = at.host;
      return hostLogins({ host, username, password, environment, secret: options.secret });
    }
    const { ecrLogins } = await import('../adapters/ecr/logins.ts');
    return ecrLogins({ clients: await clients(at), clock, agents: await network.agents() });
  };
  const orchestrator = each((place: CloudPlace) =>
    deferredOrchestrator(
      once(async () => {
        const [{ createEcsOrchestrator }, { sidecarDigests }, ours] = await Promise.all([
          import('../adapters/ecs/orchestrator.ts'),
          import('./sidecar-digests.ts'),
          clients(place),
        ]);
        const resolveImage = sidecarDigests(registry({ ...place, account: null }), place.role?.arn.split(':')[4]);
        return createEcsOrchestrator({ ...ours, clock, resolveImage, console: rehearsal === undefined });
      }),
    ),
  );

  const prober = deferredProber(
    once(async () => {
      const [{ createProber }, agents] = await Promise.all([import('./prober.ts'), network.freshAgents()]);
      return createProber({ clock, environment, agents, secrets: network.secrets });
    }),
  );

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
      return (await checkout()) === undefined ? null : git();
    }),
    prepareCloud() {
      // Loading holds everything else up: what was just begun is let go first. What fails is told where it is needed.
      setImmediate(() => {
        for (const loading of [import('../adapters/ecr/registry.ts'), import('../adapters/aws/sdk/ecr-client.ts')])
          loading.catch(() => undefined);
      });
    },
    registry,
    logins,
    orchestrator,
    prober,
    stages: deferredStageTools({
      environment,
      secrets: network.secrets,
      secret: options.secret,
      // What is tested runs on this machine: no proxy is on the way, whatever the environment says.
      prober: deferredProber(
        once(async () => {
          const { createProber } = await import('./prober.ts');
          return createProber({ clock, environment, secrets: network.secrets });
        }),
      ),
    }),
    builder: deferredBuilder(
      once(async () => {
        const { createBuilder } = await import('../adapters/builder/builder.ts');
        return createBuilder({ workspace: folder, environment, cancel, secrets: network.secrets });
      }),
    ),
    notifier: notifierOpener({
      clock,
      web: network.web,
      rehearsal: rehearsal?.endpoint ?? null,
      aws: clients,
    }),
    scratch: once(async () =>
      (await import('../adapters/scratch/scratch.ts')).createScratch(environment['RUNNER_TEMP']),
    ),
  };
}

/** One for each place, made when it is first asked for. `by`: what tells places apart; all of it unless said. */
function each<P extends CloudPlace | RegistryPlace, T>(
  make: (place: P) => T,
  by: (place: P) => object = (place) => place,
): (place: P) => T {
  const made = new Map<string, T>();
  return (place) => {
    const key = JSON.stringify(Object.entries(by(place)).sort());
    const known = made.get(key) ?? make(place);
    made.set(key, known);
    return known;
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
