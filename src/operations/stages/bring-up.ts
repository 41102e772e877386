import { noReport } from '../../domain/test-result.ts';
import type { StageSubject as Kind } from '../../domain/test-stage.ts';
import type { CommandEnd } from '../../ports/stage-host.ts';
import type { Container, ContainerGroup } from '../../ports/containers.ts';
import { waitUntilReady } from './ready.ts';
import { triedOf } from './static-stage.ts';
import { stoppedBy, variablesOf, type Tried, type Try } from './try.ts';

type Serving = Exclude<Kind, { readonly kind: 'static' }>;

/** The image under test, as the others of its network call it. */
const appName = 'app';

/**
 * Starts what the image depends on and waits for it, lets the migration run, then starts the image; or what that came
 * to, where one of them did not do.
 */
export async function bringUp(
  one: Try,
  subject: Serving,
  group: ContainerGroup,
  folder: string,
): Promise<{ readonly app: Container } | Tried> {
  const room = await one.bench.room();
  const image = await room.load(one.bench.subject.image);
  const app = { image, name: appName, command: null, files: null, ...variablesOf(one) };
  if (subject.kind === 'dependent') {
    const before = await dependencies(one, subject, group, folder, image);
    if ('verdict' in before) return before;
    if (subject.migrate !== null) {
      const request = { ...app, name: 'migration', command: subject.migrate.words };
      const { end } = await group.run(request, one.signal, (line) => one.output(`migration: ${line}`));
      const migrated = triedOf({ ...one, stage: { ...one.stage, junit: [] } }, end, noReport);
      if (migrated.verdict !== 'passed') return { ...migrated, reason: `the migration: ${migrated.reason}` };
    }
    if (before.startApp !== null) {
      const { end, app: started } = await before.startApp();
      return cameUp(one, end, { app: started });
    }
  }
  return { app: await group.start(app) };
}

async function dependencies(
  one: Try,
  { on }: Extract<Serving, { readonly kind: 'dependent' }>,
  group: ContainerGroup,
  folder: string,
  image: string,
): Promise<Pick<Awaited<ReturnType<ContainerGroup['compose']>>, 'startApp'> | Tried> {
  if (on.kind === 'compose') {
    const { environment, secrets } = variablesOf(one);
    const { end, startApp } = await group.compose(
      { folder, file: on.file, image, environment, secrets },
      one.signal,
      one.output,
    );
    return cameUp(one, end, { startApp });
  }
  const started = await Promise.all(
    Object.entries(on.services).map(async ([name, service]) => {
      const { environment, command, health } = service;
      const container = await group.start({
        image: service.image,
        name,
        command,
        files: null,
        environment,
        secrets: one.stage.secrets,
      });
      return waitUntilReady(one, { container, health, port: null });
    }),
  );
  const not = started.find((ready) => ready.kind === 'not');
  if (not?.kind !== 'not') return { startApp: null };
  const verdict = one.signal.aborted && stoppedBy(one) === 'cancelled' ? 'cancelled' : 'errored';
  return { verdict, reason: not.reason, fix: null, report: noReport, logs: [] };
}

function cameUp<T>(one: Try, end: CommandEnd, value: T): T | Tried {
  if (end.kind === 'exited' && end.code === 0) return value;
  const tried = triedOf({ ...one, stage: { ...one.stage, junit: [] } }, end, noReport);
  return { ...tried, reason: `what the Compose file declares did not come up: ${tried.reason}` };
}
