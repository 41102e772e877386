import type { StageResult, TestCase } from '../../domain/test-result.ts';
import type { Bench } from './world.ts';

/** Prints what every container said before a stage failed; what its command printed was printed as it came. */
export function reportLogs({ world }: Bench, result: StageResult): void {
  const last = result.attempts.at(-1);
  if (last === undefined || last.verdict === 'passed') return;
  for (const { of, lines } of last.logs) {
    if (of === result.stage) continue;
    const text = lines.map((line) => `${result.stage} | ${of} | ${line}`).join('\n');
    world.reporter.report({ kind: 'output', service: world.service, text });
  }
}

/** GitHub shows few; a summary has the rest. */
const most = 50;

/** Points at the line of every test that failed, as far as the commit has such a file. */
export async function reportFailures(bench: Bench, result: StageResult): Promise<void> {
  const { world } = bench;
  const last = result.attempts.at(-1);
  // What a flaky stage failed at first is worth a look too, but turns nothing red.
  const shown = result.verdict === 'flaky' ? result.attempts[0] : last;
  for (const test of (shown?.report.failures ?? []).slice(0, most)) {
    const file = test.file === null ? null : await inRepository(bench, test.file);
    world.reporter.report({
      kind: 'finding',
      service: world.service,
      level: result.verdict === 'flaky' ? 'warning' : 'error',
      title: `${result.stage}: ${nameOf(test)}`,
      text: test.message === '' ? 'it failed' : test.message,
      place: file === null ? null : { file, line: test.line },
    });
  }
}

function nameOf({ suite, name }: TestCase): string {
  return suite === '' ? name : `${suite} ${name}`;
}

/** A path as runners write it (below a temporary folder, below `/app` of an image), as one of the repository. */
async function inRepository({ world, subject }: Bench, path: string): Promise<string | null> {
  const names = path
    .replaceAll('\\', '/')
    .split('/')
    .filter((name) => !['', '.', '..'].includes(name));
  const { context } = subject.topology.build;
  for (let at = 0; at < names.length; at++) {
    const rest = names.slice(at).join('/');
    for (const candidate of context === '.' ? [rest] : [rest, `${context}/${rest}`]) {
      if ((await world.source.readFile(subject.commit, candidate)) !== undefined) return candidate;
    }
  }
  return null;
}
