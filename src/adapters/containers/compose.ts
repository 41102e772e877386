import * as z from 'zod';
import { WaybillError } from '../../domain/error.ts';
import type { ComposeFile, Container, ContainerGroup } from '../../ports/containers.ts';
import { plainEnvironment } from '../process/environment.ts';
import { secretValues } from '../process/secrets.ts';
import type { Engine } from './engine.ts';

const configSchema = z.looseObject({
  services: z.record(
    z.string(),
    z.looseObject({
      image: z.string().optional(),
      depends_on: z.union([z.array(z.string()), z.record(z.string(), z.unknown())]).optional(),
    }),
  ),
});

type Services = z.infer<typeof configSchema>['services'];

interface Project extends ComposeFile {
  readonly project: string;
}

interface Using {
  readonly signal: AbortSignal;
  readonly output: (line: string) => void;
  readonly taken: (id: string, name: string, secrets: readonly string[]) => Container;
}

/** Starts what a Compose file declares, as `ContainerGroup.compose` says, and answers its network. */
export async function composeUp(
  engine: Engine,
  request: Project,
  using: Using,
): Promise<Awaited<ReturnType<ContainerGroup['compose']>> & { readonly network: string }> {
  const services = await servicesOf(engine, request);
  const containers = new Map<string, Container>();
  const app = Object.keys(services).find((name) => services[name]?.image === request.image);
  const later = app === undefined ? new Set<string>() : dependentsOf(services, app);
  const first = Object.keys(services).filter((name) => !later.has(name));
  const up = async (names: readonly string[]) => {
    const end = await engine.docker.follow([...words(request), 'up', '--detach', '--wait', '--quiet-pull', ...names], {
      ...surroundings(engine, request),
      signal: using.signal,
      output: using.output,
      secrets: hiddenOf(engine, request),
    });
    await take(engine, request, using, containers);
    return end;
  };
  // Named one by one, or Compose would start them all.
  const end = first.length === 0 ? ({ kind: 'exited', code: 0, lines: [] } as const) : await up(first);
  const startApp = async () => {
    const ended = await up([]);
    const container = containers.get(app ?? '');
    if (container === undefined) throw noContainer(request.file, app ?? '');
    return { end: ended, app: container };
  };
  return { end, startApp: app === undefined ? null : startApp, network: `${request.project}_default` };
}

/** Images that a file names, but for the one under test and those that it builds itself. */
export async function composeImages(engine: Engine, request: ComposeFile): Promise<readonly string[]> {
  const services = await servicesOf(engine, { ...request, project: 'waybill-look' });
  const images = Object.values(services).flatMap(({ image }) => image ?? []);
  return [...new Set(images)].filter((image) => image !== request.image).sort();
}

/** Takes over what Compose has started, each once. */
async function take(engine: Engine, request: Project, using: Using, known: Map<string, Container>): Promise<void> {
  const format = '{{.ID}} {{.Label "com.docker.compose.service"}}';
  const filter = `label=com.docker.compose.project=${request.project}`;
  const listed = await engine.docker.must(['ps', '--all', '--no-trunc', '--filter', filter, '--format', format]);
  for (const line of listed.split('\n')) {
    const [id = '', service = ''] = line.split(' ');
    if (id !== '' && !known.has(service)) known.set(service, using.taken(id, service, request.secrets));
  }
}

async function servicesOf(engine: Engine, request: Project): Promise<Services> {
  const asked = [...words(request), 'config', '--format', 'json'];
  const answer = await engine.docker.ask(asked, surroundings(engine, request));
  if (answer.code === 0) return configSchema.parse(JSON.parse(answer.stdout)).services;
  if (/is not a docker command|unknown command|unknown flag: --project-name/.test(answer.stderr)) {
    throw new WaybillError('containers-unavailable', {
      where: 'docker compose',
      message: `expected Docker Compose 2 for ${request.file}, got a docker without it`,
      fix: 'sudo apt-get install docker-compose-plugin',
    });
  }
  throw new WaybillError('containers-failed', {
    where: request.file,
    message: `expected a Compose file, got: ${answer.stderr.trim().slice(-1000)}`,
  });
}

function words(request: Project): readonly string[] {
  return ['compose', '--project-name', request.project, '--file', request.file];
}

/** A Compose file may name any variable of its surroundings: it finds what the stage declares, and nothing of the job. */
function surroundings(engine: Engine, request: Project) {
  const { environment } = engine;
  const client = Object.entries(environment).filter(([name]) => /^(?:DOCKER|XDG)_/.test(name));
  return {
    folder: request.folder,
    environment: {
      ...plainEnvironment(environment),
      ...Object.fromEntries(client),
      ...request.environment,
      ...secretValues(environment, request.secrets),
      WAYBILL_IMAGE: request.image,
    },
  };
}

function hiddenOf(engine: Engine, request: Project): readonly string[] {
  return [...Object.values(secretValues(engine.environment, request.secrets)), ...engine.hidden];
}

/** A service and all that wait for it. */
function dependentsOf(services: Services, app: string): ReadonlySet<string> {
  const found = new Set([app]);
  for (let before = 0; before !== found.size;) {
    before = found.size;
    for (const [name, { depends_on: needs = [] }] of Object.entries(services)) {
      const names = Array.isArray(needs) ? needs : Object.keys(needs);
      if (names.some((one) => found.has(one))) found.add(name);
    }
  }
  return found;
}

function noContainer(file: string, service: string): WaybillError {
  return new WaybillError('containers-failed', {
    where: file,
    message: `expected a container of ${service}, found none after it was started`,
  });
}
