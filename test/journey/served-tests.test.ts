import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { imageOf } from '../adapters/containers/images.ts';
import { baseImage } from '../containers/base-image.ts';
import { dockerEngine } from '../containers/engine.ts';
import { writeLayout } from './stage/layout.ts';
import { createShop, told, type Shop } from './stage/shop.ts';
import { openStage, type Stage } from './stage/stage.ts';
import { until } from './stage/until.ts';

const run = promisify(execFile);
const engine = await dockerEngine();
const compose =
  engine.answers &&
  (await run('docker', ['compose', 'version']).then(
    () => true,
    () => false,
  ));
const composeNote = compose ? '' : ' (skipped: there is no Docker Compose beside docker)';

/** Answers what it is, and what its database holds; takes half a second to be ready. */
const server = `
const http = require('node:http'), net = require('node:net');
const ask = (word, done) => net.connect(5432, process.env.DB_HOST).on('error', (e) => done(e.code)).on('data', (d) => done(String(d))).end(word);
if (process.argv[2] === 'migrate') ask('migrate', () => process.exit(0));
else if (process.env.BROKEN) { console.error('no licence'); process.exit(7); }
else http.createServer((request, response) => {
  if (request.url === '/orders') return ask('ask', (text) => response.end(JSON.stringify({ db: text })));
  response.statusCode = request.url === '/bad' ? 500 : 200;
  const refused = 'no such token: ' + process.env.PARTNER_TOKEN;
  response.end(response.statusCode === 500 ? refused : JSON.stringify({ digest: process.env.WAYBILL_DIGEST }));
}).listen(process.env.LATE ? 9999 : 8080, () => console.log('serves', process.env.PARTNER_TOKEN));
`;
const database = `let state = 'empty'; require('net').createServer({ allowHalfOpen: true }, (socket) => socket.on('data', (word) => {
if (String(word) === 'migrate') state = 'migrated'; socket.end(state); }).on('error', () => {})).listen(5432)`;
const isReady = `require('net').connect(5432, '127.0.0.1').on('connect', () => process.exit(0)).on('error', () => process.exit(1))`;
const asks = `const answer = await fetch(process.env.WAYBILL_URL + '/who');
console.log('asked', answer.status, process.env.WAYBILL_STAGE);
process.exitCode = (await answer.json()).digest === process.env.WAYBILL_DIGEST ? 0 : 1;`;

type Result = ReturnType<typeof told>;
const stagesOf = (result: Result) =>
  Object.fromEntries(
    (result.details['stages'] as readonly { stage: string; verdict: string; reason: string }[]).map(
      ({ stage, verdict, reason }) => [stage, [verdict, reason] as const],
    ),
  );

describe.skipIf(!engine.answers)(`stages that run the image${engine.note}`, { timeout: 300_000 }, () => {
  let stage: Stage;
  let shop: Shop;
  let db: object;
  beforeAll(async () => {
    stage = await openStage();
    shop = await createShop(stage, { name: 'served', services: { api: { build: { archive: 'image' } } } });
    const image = await imageOf([{ files: { 'app/server.js': server }, compressed: 'gzip' }], {
      Entrypoint: ['node', 'server.js'],
      ExposedPorts: { '8080/tcp': {} },
    });
    await writeLayout(image, join(shop.repository.workspace, 'image'));
    await shop.repository.commit({ 'checks/ask.mjs': asks, 'services/api/behaviour.json': '{}' });
    db = { image: await baseImage(), command: ['node', '-e', database], health: ['node', '-e', isReady] };
    // A busy machine hands images over slowly.
  }, 300_000);
  afterAll(() => stage.close());

  /** The processes of this file's steps: what other files' tests have on the engine meanwhile is theirs. */
  const pids: string[] = [];
  const startStep: Shop['start'] = async (...words) => {
    const started = await shop.start(...words);
    pids.push(String(started.pid));
    return started;
  };
  const runStep: Shop['run'] = async (...words) => (await startStep(...words)).ended;
  async function left(): Promise<readonly string[]> {
    const labels = '{{.Label "dev.waybill.owner"}} {{.Label "com.docker.compose.project"}}';
    const answers = await Promise.all([
      run('docker', ['ps', '--all', '--format', `container ${labels}`]),
      run('docker', ['volume', 'ls', '--format', `volume ${labels}`]),
      run('docker', ['network', 'ls', '--format', 'network {{.Name}}', '--filter', 'name=waybill-']),
      run('docker', ['image', 'ls', '--format', 'image {{.Repository}}', '--filter', 'reference=waybill-stage/*']),
    ]);
    const owned = /(?: |waybill-|waybill-stage\/)(\d+)-\d+-[0-9a-f]{8}-\d+/;
    const lines = answers.flatMap(({ stdout }) => stdout.split('\n'));
    return lines.filter((line) => pids.includes(owned.exec(line)?.[1] ?? ''));
  }

  const declare = (tests: object) => shop.commit({ services: { api: { tests } } });
  /** Where the client finds its plugins. */
  const docker = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      name === 'DOCKER_CONFIG' && value !== undefined ? [[name, value]] : [],
    ),
  );
  const secret = { PARTNER_TOKEN: 'partner-secret-7' };

  it('alone and with what it depends on: what passes becomes an artifact; what is changed then runs on the artifact itself', async () => {
    const dependent = { services: { db }, environment: { DB_HOST: 'db' }, migrate: 'node server.js migrate' };
    await declare({
      alone: {
        probe: ['/who', { path: '/who', expect: { version: { json: '$.digest' } } }],
        run: 'node checks/ask.mjs',
        paths: ['checks'],
      },
      orders: { ...dependent, probe: { path: '/orders', expect: { json: { '$.db': 'migrated' } } } },
      inside: { run: 'node --check server.js', on: 'image' },
    });
    const step = await runStep('build', { service: 'api' });
    const built = told(step);
    expect(stagesOf(built)).toMatchObject({
      alone: ['passed', '2 probes passed; exit 0'],
      orders: ['passed', '1 probes passed'],
      inside: ['passed', 'exit 0'],
    });
    expect(built.outcome).toBe('built');
    expect(step.log).toContain('alone | asked 200 alone');

    // Without the migration it is another stage: it runs, and on the image that the registry has.
    await declare({
      orders: {
        ...dependent,
        migrate: undefined,
        probe: { path: '/orders', expect: { json: { '$.db': 'migrated' } } },
      },
    });
    const again = told(await runStep('build', { service: 'api' }));
    expect(again).toMatchObject({ outcome: 'failed', digest: built.digest });
    expect(stagesOf(again)['orders']?.[0]).toBe('failed');
    expect(await left()).toEqual([]);
  });

  it('what does not come up, does not answer well, or cannot be reached says so, with the logs of every container', async () => {
    await declare({
      broken: { probe: '/who', environment: { BROKEN: '1' } },
      bad: { probe: '/bad', secrets: 'PARTNER_TOKEN' },
      late: { probe: '/who', environment: { LATE: '1' }, timeout: '8s' },
      needy: {
        services: { db: { ...db, command: ['node', '-e', 'console.log("no disk"); process.exit(3)'] } },
        probe: '/who',
      },
      missing: { services: { db: '127.0.0.1:1/nobody/has:this' }, probe: '/who' },
    });
    const step = await runStep('test', { service: 'api' }, secret);
    const stages = stagesOf(told(step));
    expect(stages['broken']).toEqual(['failed', 'app ended before it was ready: exit 7']);
    expect(stages['bad']?.[1]).toContain('GET /bad failed: 0 of 1 good');
    expect(stages['late']).toEqual([
      'failed',
      'it was not done within 8 s: app did not become ready: nothing listens on port 8080',
    ]);
    expect(stages['needy']).toEqual(['errored', 'db ended before it was ready: exit 3']);
    expect(stages['missing']?.[0]).toBe('errored');
    expect(step.log).toContain('broken | app | no licence');
    expect(step.log).toContain('bad | app | serves ***');
    expect(step.log).toContain('needy | db | no disk');
    expect(stages['bad']?.[1]).toContain('no such token: ***');
    const everything = JSON.stringify([
      step.log.replaceAll('::add-mask::partner-secret-7', ''),
      step.outputs,
      step.summary,
    ]);
    expect(everything).not.toContain('partner-secret-7');
    expect(await left()).toEqual([]);
  });

  it.skipIf(!compose)(
    `a Compose file brings what it declares, with the image under test in it or beside it${composeNote}`,
    async () => {
      const services = (more: object) => ({
        services: {
          db: {
            image: '${DB_IMAGE}',
            command: ['node', '-e', database.replaceAll('$', '$$')],
            healthcheck: { test: ['CMD', 'node', '-e', isReady], interval: '1s' },
          },
          ...more,
        },
      });
      const app = {
        image: '${WAYBILL_IMAGE}',
        environment: { DB_HOST: 'db', WAYBILL_DIGEST: '${WAYBILL_DIGEST}' },
        depends_on: { db: { condition: 'service_healthy' } },
      };
      await shop.repository.commit({
        'checks/inside.yml': JSON.stringify(services({ web: app })),
        'checks/beside.yml': JSON.stringify(services({})),
      });
      const stageOf = (file: string) => ({
        compose: `checks/${file}.yml`,
        environment: { DB_HOST: 'db', DB_IMAGE: (db as { image: string }).image },
        port: 8080,
        probe: ['/who', { path: '/orders', expect: { json: { '$.db': 'empty' } } }],
      });
      await declare({ inside: stageOf('inside'), beside: { ...stageOf('beside'), needs: ['inside'] } });
      const step = await runStep('test', { service: 'api' }, docker);
      expect(stagesOf(told(step)), step.log).toMatchObject({
        inside: ['passed', '2 probes passed'],
        beside: ['passed', '2 probes passed'],
      });
      const without = told(await runStep('test', { service: 'api', again: 'true' }, { DOCKER_CONFIG: stage.folder }));
      expect(without.message).toContain('expected Docker Compose 2 for checks/inside.yml');
      expect(await left()).toEqual([]);
    },
  );

  it.each(['SIGINT', 'SIGKILL'] as const)(
    'a job that is ended by %s leaves nothing: at once, or once the next one comes',
    async (signal) => {
      await declare({
        hangs: {
          probe: '/who',
          run: ['node', '-e', 'console.log("hangs"); setInterval(() => {}, 1000)'],
          environment: { SIGNAL: signal },
        },
      });
      const started = await startStep('test', { service: 'api' });
      await until(async () => (await left()).some((line) => line.startsWith('container')));
      started.kill(signal);
      const ended = await started.ended;
      if (signal === 'SIGINT') expect(told(ended).outcome).toBe('cancelled');
      else {
        expect(await left()).not.toEqual([]);
        await declare({ short: { run: 'node --check server.js', on: 'image' } });
        expect(told(await runStep('test', { service: 'api' })).outcome).toBe('passed');
      }
      expect(await left()).toEqual([]);
    },
  );
});
