import { noReport } from '../../domain/test-result.ts';
import type { StageSubject as Kind } from '../../domain/test-stage.ts';
import { judge, judgeProbe } from '../../plan/verdict.ts';
import type { Container, ContainerGroup } from '../../ports/containers.ts';
import { bringUp } from './bring-up.ts';
import { withExport } from './export.ts';
import { subjectOf, waitUntilReady } from './ready.ts';
import { runInFolder } from './static-stage.ts';
import { stoppedBy, type Tried, type Try } from './try.ts';

type Serving = Exclude<Kind, { readonly kind: 'static' }>;

/** How many lines of each container are kept of a failure. */
const keptLines = 100;

/**
 * Runs the image, alone or with what it depends on, on a network that nobody on it can leave; waits until it is ready;
 * then asks its probes, and runs the command against it. The logs of every container are kept where it does not pass.
 */
export async function onServed(one: Try, subject: Serving): Promise<Tried> {
  const room = await one.bench.room();
  const group = await room.group('closed');
  try {
    return await withExport(one.bench, one.stage, async (folder) => {
      const tried = await inGroup(one, subject, group, folder);
      return tried.verdict === 'passed' ? tried : { ...tried, logs: [...tried.logs, ...(await logsOf(group))] };
    });
  } finally {
    await group.close();
  }
}

async function inGroup(one: Try, subject: Serving, group: ContainerGroup, folder: string): Promise<Tried> {
  const up = await bringUp(one, subject, group, folder);
  if (!('app' in up)) return up;
  const { app } = up;
  const port = subject.serves.port ?? (await app.exposed());
  if (port === undefined) {
    return broken(one, {
      verdict: 'errored',
      reason: 'expected the port where the image listens, and it exposes none, or several',
      fix: 'port: 8080',
    });
  }
  const ready = await waitUntilReady(one, { container: app, health: subject.serves.health, port });
  if (ready.kind === 'not') return broken(one, { verdict: 'failed', reason: ready.reason, fix: null });
  const url = await app.address(port);
  const probed = await probe(one, subject, url);
  if (probed !== undefined && probed.verdict !== 'passed') return probed;
  if (one.stage.run === null)
    return probed ?? broken(one, { verdict: 'errored', reason: 'nothing judges it', fix: null });
  const tried = await runInFolder(one, folder, { WAYBILL_URL: url });
  if (tried.verdict !== 'passed') return tried;
  const reason = [probed?.reason, tried.reason].filter((each) => each !== undefined).join('; ');
  return stillRuns(one, app, { ...tried, reason });
}

/** Under what is asked of it an image may end without anybody's notice. */
async function stillRuns(one: Try, app: Container, tried: Tried): Promise<Tried> {
  const state = await app.state();
  if (state.kind === 'running') return tried;
  const why = state.outOfMemory ? 'it ran out of memory' : `exit ${state.code}`;
  return broken(one, { verdict: 'failed', reason: `the image ended while it was tested: ${why}`, fix: null });
}

async function probe(one: Try, { serves }: Serving, url: string): Promise<Tried | undefined> {
  if (serves.probes.length === 0) return undefined;
  const { prober } = one.bench.world.tools;
  const { reporter, service } = one.bench.world;
  const rows = await Promise.all(
    serves.probes.map(async (path) => {
      const whole = { ...path, url: `${url}${path.url}` };
      const observations = await prober.http(whole, subjectOf(one), one.signal, one.clean);
      reporter.report({ kind: 'observations', service, environment: 'test', observations });
      return judgeProbe(whole, observations);
    }),
  );
  const reason = rows.map((row) => `${row.probe} ${row.verdict}: ${row.reason}`).join('; ');
  switch (judge(rows)) {
    case 'passed':
      return { verdict: 'passed', reason: `${rows.length} probes passed`, fix: null, report: noReport, logs: [] };
    case 'failed':
      return broken(one, { verdict: 'failed', reason, fix: null });
    case 'errored':
    case 'inconclusive':
      return broken(one, { verdict: 'errored', reason, fix: null });
  }
}

function broken(one: Try, said: Pick<Tried, 'verdict' | 'reason' | 'fix'>): Tried {
  const none = { report: noReport, logs: [] };
  if (!one.signal.aborted) return { ...said, ...none };
  if (stoppedBy(one) === 'cancelled') return { verdict: 'cancelled', reason: 'it was cancelled', fix: null, ...none };
  const reason = `it was not done within ${one.stage.timeoutSeconds} s: ${said.reason}`;
  return { verdict: 'failed', reason, fix: said.fix, ...none };
}

async function logsOf(group: ContainerGroup): Promise<Tried['logs']> {
  const all = await group.all();
  const logs = await Promise.all(all.map(async (each) => ({ of: each.name, lines: await each.logs(keptLines) })));
  return logs.filter(({ lines }) => lines.length > 0);
}
