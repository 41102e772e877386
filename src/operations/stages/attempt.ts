import { WaybillError } from '../../domain/error.ts';
import { secondsBetween } from '../../domain/instant.ts';
import { noReport, type Attempt } from '../../domain/test-result.ts';
import type { TestStage } from '../../domain/test-stage.ts';
import { brokenBy } from './broken.ts';
import { onServed } from './served-stage.ts';
import { onCheckout, onImage, onTarget } from './static-stage.ts';
import { stoppedBy, type Tried, type Try } from './try.ts';
import type { Bench } from './world.ts';

/** Tries a stage once. Nothing of it is left when this answers. */
export async function attempt(bench: Bench, stage: TestStage): Promise<Attempt> {
  const { clock, cancel, tools, reporter, service } = bench.world;
  const since = clock.now();
  const missing = tools.host.missing(stage.secrets);
  const one: Try = {
    bench,
    stage,
    signal: AbortSignal.any([cancel, tools.host.limit(stage.timeoutSeconds)]),
    clean: tools.host.blotting(stage.secrets),
    output: (line) => reporter.report({ kind: 'output', service, text: `${stage.name} | ${line}` }),
  };
  const tried = missing.length > 0 ? withoutSecrets(missing) : await safely(one);
  return { ...tried, seconds: secondsBetween(since, clock.now()) };
}

async function safely(one: Try): Promise<Tried> {
  try {
    return await byKind(one);
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error;
    const broken = brokenBy(error);
    // What broke because its time was over is late.
    if (one.signal.aborted && stoppedBy(one) === 'late') {
      const reason = `it was not done within ${one.stage.timeoutSeconds} s`;
      return { verdict: 'failed', reason, fix: 'timeout: <longer>', report: noReport, logs: [] };
    }
    return { ...broken, report: noReport, logs: [] };
  }
}

function byKind(one: Try): Promise<Tried> {
  const { subject } = one.stage;
  if (subject.kind !== 'static') return onServed(one, subject);
  switch (subject.on) {
    case 'checkout':
      return onCheckout(one);
    case 'image':
      return onImage(one);
    case 'target':
      return onTarget(one, subject.target);
  }
}

function withoutSecrets(names: readonly string[]): Tried {
  return {
    verdict: 'errored',
    reason: `expected ${names.join(', ')} in the environment of the job, as the stage's \`secrets\` say, got nothing`,
    fix: `env:\n${names.map((name) => `  ${name}: \${{ secrets.${name} }}`).join('\n')}`,
    report: noReport,
    logs: [],
  };
}
