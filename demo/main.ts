import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { allTold } from './acts/all-told.ts';
import { changedRelease } from './acts/changed-release.ts';
import { cheatingAndDying } from './acts/cheating-and-dying.ts';
import { plainRoad } from './acts/plain-road.ts';
import { turnedBack } from './acts/turned-back.ts';
import { twoHoursLater } from './acts/two-hours-later.ts';
import { untestedTree } from './acts/untested-tree.ts';
import { emptyChronicle } from './chronicle.ts';
import { createCommandLine } from './command-line.ts';
import { documentOf } from './document.ts';
import { createInfrastructure, type EnvironmentName } from './infrastructure.ts';
import { writeNodeLayout } from './node-base/layout.ts';
import { parseOptions, usage, type Options } from './options.ts';
import { pushLayout } from './push-layout.ts';
import { RehearsalRefused, startRehearsal } from './rehearsal.ts';
import { shopPolicies } from './roles.ts';
import { createRunner } from './runner.ts';
import { createShopRepository } from './shop-repository.ts';
import type { Stage } from './stage.ts';
import { startTraffic } from './traffic.ts';

const dist = dirname(fileURLToPath(import.meta.url));
/** A container takes longer to start than a process, and is not to be given up meanwhile. */
const speeds = { process: 90, docker: 45 } as const;
const badVersion = '1.5.0';

/** Plays the whole journey on a rehearsal cloud, through the bundles. Answers whether all of it came out as told. */
async function play({ json, runtime }: Options): Promise<boolean> {
  const since = performance.now();
  const speed = speeds[runtime];
  const temporary = await mkdtemp(join(tmpdir(), 'waybill-demo-'));
  const seconds = (): string => `${((performance.now() - since) / 1000).toFixed(1).padStart(5)} s`;
  const say = (text: string): void => {
    if (!json) process.stdout.write(`${text}\n`);
  };
  const wrong: string[] = [];
  const policies = join(temporary, 'policies.json');
  const starting = writeFile(policies, JSON.stringify(shopPolicies())).then(() =>
    startRehearsal(dist, { speed, runtime, policies }),
  );
  const leave = once(async () => {
    await (await starting).close();
    await rm(temporary, { recursive: true, force: true, maxRetries: 20 });
  });
  const interrupt = interruption(leave);
  const rehearsal = await starting.catch(async (refused: unknown) => {
    await rm(temporary, { recursive: true, force: true });
    throw refused;
  });
  try {
    return await perform();
  } finally {
    await leave();
    // What the play says when its cloud is taken away from under it is nobody's business.
    if (interrupt.aborted) process.exit();
  }

  async function perform(): Promise<boolean> {
    const tasks = runtime === 'docker' ? 'containers' : 'processes';
    say(`A cloud on this machine: registry, ECS, load balancers. Tasks are ${tasks}, requests are real,`);
    say('and every verb may do in each environment what the policy in its README allows, and nothing else.');
    const infrastructure = await createInfrastructure(rehearsal, ['returns', 'shipping']);
    const urls = infrastructure.urls;
    const example = join(dist, '..', 'examples', 'shop');
    const base = runtime === 'docker' ? join(temporary, 'node-base') : null;
    if (base !== null) await writeNodeLayout(base);
    const repository = await createShopRepository(example, temporary, (name) => urls[name as EnvironmentName], base);
    const developer = join(temporary, 'developer');
    const images: Record<string, string> = {};
    for (const service of ['returns', 'shipping']) {
      const layout = join(temporary, `${service}-1.2.0`);
      const words = ['build-image.mjs', `services/${service}`, layout, ...(base === null ? [] : [base])];
      await promisify(execFile)(process.execPath, words, { cwd: developer });
      const { endpoint, registry } = rehearsal;
      const to = { endpoint, registry, repository: service, tag: '1.2.0' };
      images[service] = await pushLayout(infrastructure.ecr, to, layout);
    }
    await infrastructure.createServices(images);
    say('Production runs 1.2.0, deployed by other means. A client asks it for refunds and labels all the while.');
    const traffic = startTraffic([`${urls.prod}/returns/refund`, `${urls.prod}/shipping/label`], badVersion);

    const chronicle = emptyChronicle();
    const runner = createRunner({ dist, temporary, interrupt, repository, rehearsal, chronicle });
    const stage: Stage = {
      repository,
      rehearsal,
      infrastructure,
      runner,
      chronicle,
      commandLine: createCommandLine(dist, developer, (verb, place) => runner.environmentAs(verb, place), chronicle),
      say,
      expect(came, told, otherwise) {
        if (!came) wrong.push(otherwise === undefined ? told : `${told}; instead: ${otherwise}`);
        say(
          `${seconds()}  ${came ? '✓' : '✗'} ${told}${came || otherwise === undefined ? '' : `\n           instead: ${otherwise}`}`,
        );
      },
    };
    const acts: readonly (readonly [string, (stage: Stage) => Promise<void>])[] = [
      ['the plain road', plainRoad],
      ['a release that changes', changedRelease],
      ['a tree nobody tested', untestedTree],
      ['turned back', turnedBack],
      ['two hours later', twoHoursLater],
      ['cheating and dying', cheatingAndDying],
    ];
    for (const [index, [title, act]] of acts.entries()) {
      say(`\nAct ${index + 1}: ${title}`);
      await act(stage);
    }
    say('\nAct 7: all told');
    const notifications = await allTold(stage);
    const counted = await traffic.stop();
    stage.expect(
      counted.failed === 0,
      `${counted.requests} requests were answered, none was lost; ${counted.toBadVersion} met 1.5.0`,
      counted.failures.join('; '),
    );
    stage.expect(counted.toBadVersion > 0, 'and the bad version did meet real traffic before it was taken back');
    const document = documentOf(chronicle, { runtime, speed, traffic: counted, notifications });
    for (const [service, versions] of Object.entries(document.digests)) {
      const torn = Object.entries(versions).filter(([, digests]) => digests.length !== 1);
      const names = Object.keys(versions).join(', ');
      stage.expect(torn.length === 0, `${service}: one image each of ${names}, wherever it ran`, JSON.stringify(torn));
    }
    if (json) process.stdout.write(`${JSON.stringify(document)}\n`);
    for (const one of wrong) process.stderr.write(`not as told: ${one}\n`);
    say(
      wrong.length === 0
        ? `\nAll as told, in ${seconds().trim()}.`
        : `\n${wrong.length} things came out otherwise than told.`,
    );
    return wrong.length === 0;
  }
}

/** Somebody has seen enough: neither a process nor a folder is left behind. */
function interruption(leave: () => Promise<void>): AbortSignal {
  const controller = new AbortController();
  const end = (code: number): void => {
    controller.abort();
    process.exitCode = code;
    void leave().finally(() => process.exit());
  };
  process.once('SIGINT', () => end(130));
  process.once('SIGTERM', () => end(143));
  // A reader that is gone has seen enough as well.
  process.stdout.on('error', () => end(1));
  return controller.signal;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

const options = parseOptions(process.argv.slice(2));
if (typeof options === 'string') {
  const asked = options === usage;
  (asked ? process.stdout : process.stderr).write(`${options}\n`);
  process.exitCode = asked ? 0 : 2;
} else {
  try {
    process.exitCode = (await play(options)) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof RehearsalRefused)) throw error;
    // It has said itself what it misses.
    process.exitCode = 1;
  }
}
