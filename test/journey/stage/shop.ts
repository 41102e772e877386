import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Behaviour } from '../../../rehearsal/runtime/simulated/behaviour.ts';
import type { ServiceResult } from '../../../src/domain/result.ts';
import { buildScript } from './image.ts';
import {
  createCluster,
  createRepository as createImages,
  createService,
  untilSteady,
  type ServiceAsMade,
} from './infrastructure.ts';
import { look, type Looked } from './look.ts';
import { createRepository, type Repository } from './repository.ts';
import type { Stage } from './stage.ts';
import { startStep, type Ended, type Inputs, type Started } from './step.ts';

type Part = Readonly<Record<string, unknown>>;

export interface ShopSpec {
  /** No other shop of this rehearsal has this name; its clusters are called `<name>-<environment>`. */
  readonly name: string;
  /** By name; `live` unless said, which holds what it rejects. */
  readonly environments?: Readonly<Record<string, Part>>;
  /** By name, as waybill.yml says them. */
  readonly services: Readonly<Record<string, Part>>;
  /** As waybill.yml says it. */
  readonly notify?: Part;
  readonly made?: Readonly<Record<string, ServiceAsMade>>;
  /** What else waybill.yml says of the registry of all. */
  readonly registry?: Part;
}

/** What a commit changes: parts of waybill.yml, laid over what they said, and how images behave. */
export interface Change {
  readonly environments?: Readonly<Record<string, Part>>;
  readonly services?: Readonly<Record<string, Part>>;
  readonly images?: Readonly<Record<string, Partial<Behaviour>>>;
  readonly version?: string;
}

/** A team with its repository, its waybill.yml and its infrastructure. */
export interface Shop {
  readonly name: string;
  readonly repository: Repository;
  cluster(environment?: string): string;
  commit(change: Change): Promise<string>;
  /** `bundles`: where they lie, if not where the stage has them. */
  start(
    action: string,
    inputs?: Inputs,
    environment?: Readonly<Record<string, string>>,
    bundles?: string,
  ): Promise<Started>;
  run(action: string, inputs?: Inputs, environment?: Readonly<Record<string, string>>): Promise<Ended>;
  look(service: string, environment?: string): Promise<Looked>;
  /** A checkout of its own at a ref, as a job that is started again has it: pass it as GITHUB_WORKSPACE. */
  checkout(ref: string): Promise<string>;
}

/** Deadlines that no test comes near unless it says so: a machine that is busy must not decide a row. */
const patient = { 'admit-ttl': '9h', 'verdict-timeout': '9h', 'return-timeout': '9h' };

/** Makes the infrastructure, where another tool's image runs already, and the first commit, tagged v1.0.0. */
export async function createShop(stage: Stage, spec: ShopSpec): Promise<Shop> {
  const { name } = spec;
  const cluster = (environment = 'live'): string => `${name}-${environment}`;
  const imagesOf = (service: string): string => `${name}/${service}`;
  const environments: Record<string, Part> = Object.fromEntries(
    Object.entries(spec.environments ?? { live: {} }).map(([key, part]) => [key, { ...patient, hold: true, ...part }]),
  );
  const services: Record<string, Part> = { ...spec.services };
  stage.places.push({ shop: name, services: Object.keys(services), environments: Object.keys(environments) });
  const repository = await createRepository(await mkdtemp(join(stage.folder, `${name}-`)));

  const infrastructure = async (): Promise<void> => {
    await Promise.all(Object.keys(services).map((service) => createImages(stage, imagesOf(service))));
    for (const environment of Object.keys(environments)) {
      await createCluster(stage, cluster(environment));
      for (const service of Object.keys(services)) {
        const at = { cluster: cluster(environment), service, repository: imagesOf(service) };
        await createService(stage, at, spec.made?.[service] ?? {});
      }
    }
    const toWait = Object.keys(services).filter((service) => spec.made?.[service]?.rehearse === undefined);
    for (const environment of Object.keys(environments))
      await Promise.all(toWait.map((service) => untilSteady(stage, cluster(environment), service)));
  };

  const commit = async (change: Change): Promise<string> => {
    for (const [key, part] of Object.entries(change.environments ?? {}))
      environments[key] = { ...environments[key], ...part };
    for (const [key, part] of Object.entries(change.services ?? {})) services[key] = { ...services[key], ...part };
    const file = {
      version: 1,
      'policy-ref': 'main',
      registry: { ledger: `${name}/ledger/{environment}/{service}`, ...spec.registry },
      environments: Object.fromEntries(
        Object.entries(environments).map(([key, part]) => [
          key,
          { cluster: cluster(key), url: `${stage.answers.url}/${cluster(key)}/{service}`, ...part },
        ]),
      ),
      defaults: {
        image: `${name}/{service}`,
        build: {
          context: 'services/{service}',
          paths: ['build.mjs'],
          command: 'node build.mjs services/{service} image',
          output: 'image',
        },
        ecs: { container: 'app' },
        probe: { steady: '20s' },
      },
      services,
      ...(spec.notify !== undefined && { notify: spec.notify }),
    };
    const behaviours = Object.entries(change.images ?? {}).map(
      ([service, behaviour]) => [`services/${service}/behaviour.json`, JSON.stringify(behaviour)] as const,
    );
    return repository.commit(
      { 'waybill.yml': JSON.stringify(file, null, 2), ...Object.fromEntries(behaviours) },
      change.version,
    );
  };

  const first = async (): Promise<void> => {
    await repository.commit({ 'build.mjs': buildScript });
    await commit({
      images: Object.fromEntries(Object.keys(services).map((service) => [service, {}])),
      version: '1.0.0',
    });
  };
  await Promise.all([infrastructure(), first()]);

  let runs = 0;
  const start: Shop['start'] = async (action, inputs = {}, environment = {}, bundles = stage.bundles) => {
    runs += 1;
    const workspace = environment['GITHUB_WORKSPACE'] ?? repository.workspace;
    return startStep({
      bundles,
      action,
      inputs,
      workspace,
      temporary: stage.folder,
      environment: {
        ...stage.environment,
        ...stage.keyOf(action.replace(/-post$/, '')),
        GITHUB_REF: 'refs/heads/main',
        GITHUB_SHA: environment['GITHUB_SHA'] ?? (await repository.git('-C', workspace, 'rev-parse', 'HEAD')),
        GITHUB_REPOSITORY: `shop/${name}`,
        GITHUB_RUN_ID: String(1000 + runs),
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_ACTOR: 'ada',
        GITHUB_EVENT_NAME: 'push',
        GITHUB_JOB: 'ship',
        ...environment,
      },
    });
  };
  return {
    name,
    repository,
    cluster,
    commit,
    start,
    run: async (action, inputs, environment) => (await start(action, inputs, environment)).ended,
    async checkout(ref) {
      const workspace = await mkdtemp(join(stage.folder, 'checkout-'));
      await repository.git('clone', '--quiet', join(repository.workspace, '..', 'remote.git'), workspace);
      await repository.git('-C', workspace, 'checkout', '--quiet', '--detach', ref);
      return workspace;
    },
    look: (service, environment = 'live') =>
      look(stage, {
        cluster: cluster(environment),
        service,
        repository: imagesOf(service),
        ledger: `${name}/ledger/${environment}/${service}`,
        tag: `at.${environment}`,
      }),
  };
}

/** The one result of a step, or that of a service. */
export function told(ended: Ended, service?: string): ServiceResult {
  const found = service === undefined ? ended.results[0] : ended.results.find((one) => one.service === service);
  if (found === undefined)
    throw new Error(`expected a result of ${service ?? 'one service'}; the step said:\n${ended.log}`);
  return found;
}
