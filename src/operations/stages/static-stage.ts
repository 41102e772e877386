import { noReport, type TestReport } from '../../domain/test-result.ts';
import { judgeCommand } from '../../plan/stages.ts';
import type { CommandEnd } from '../../ports/stage-host.ts';
import { ownPaths, withExport } from './export.ts';
import { stoppedBy, variablesOf, type Tried, type Try } from './try.ts';
import { fixedPart } from '../../domain/glob.ts';
import type { ContainerRoom } from '../../ports/containers.ts';

/** Runs the command on this machine, in the files of the commit. */
export async function onCheckout(one: Try): Promise<Tried> {
  return withExport(one.bench, one.stage, async (folder) => runInFolder(one, folder, {}));
}

/** The same with what a running image adds to the command's variables. */
export async function runInFolder(one: Try, folder: string, more: Readonly<Record<string, string>>): Promise<Tried> {
  const { stage, bench, signal, output } = one;
  const { host, reports } = bench.world.tools;
  const words = stage.run ?? [];
  const end = await host.run({ words, folder, signal, output, ...variablesOf(one, more) });
  const report = stage.junit.length === 0 ? noReport : await reports.inFolder(folder, stage.junit, one.clean);
  return triedOf(one, end, report);
}

/** Runs the command in the image itself; the stage's own paths lie in `/checkout`. */
export async function onImage(one: Try): Promise<Tried> {
  const room = await one.bench.room();
  return inContainer(one, room, await room.load(one.bench.subject.image));
}

/** Builds the named stage of the Dockerfile, and runs the command in it. */
export async function onTarget(one: Try, target: string): Promise<Tried> {
  const room = await one.bench.room();
  const { build } = one.bench.subject.topology;
  const { recipe } = build;
  if (recipe.kind !== 'dockerfile') {
    return {
      verdict: 'errored',
      reason: `expected a Dockerfile with a stage ${target}, got a build by ${recipe.kind}`,
      fix: 'on: image   # or checkout',
      report: noReport,
      logs: [],
    };
  }
  const built = await withExport(one.bench, one.stage, async (folder) =>
    room.build({
      folder,
      context: build.context,
      dockerfile: recipe.path,
      target,
      arguments: build.arguments,
      contexts: build.contexts,
      signal: one.signal,
      output: one.output,
    }),
  );
  if (!('image' in built)) {
    const tried = triedOf(one, built, noReport);
    return { ...tried, reason: `the stage ${target} of the Dockerfile could not be built: ${tried.reason}` };
  }
  return inContainer(one, room, built.image);
}

async function inContainer(one: Try, room: ContainerRoom, image: string): Promise<Tried> {
  const { stage, bench, signal, output } = one;
  const group = await room.group('none');
  try {
    const run = async (files: string | null): Promise<Tried> => {
      const request = { image, name: stage.name, command: stage.run, files, ...variablesOf(one) };
      const { end, container } = await group.run(request, signal, output);
      const found =
        stage.junit.length === 0 || end.kind === 'not-started'
          ? noReport
          : await bench.world.tools.reports.of(container.files(stage.junit.map(fixedPart)), stage.junit, one.clean);
      return triedOf(one, end, found);
    };
    return await (ownPaths(stage).length === 0 ? run(null) : withExport(bench, stage, run));
  } finally {
    await group.close();
  }
}

/** A try from how its command ended. */
export function triedOf(one: Try, end: CommandEnd, report: TestReport): Tried {
  const judged = judgeCommand(one.stage, end, report, stoppedBy(one));
  const lines = end.kind === 'not-started' ? [] : end.lines;
  const logs = judged.verdict === 'passed' || lines.length === 0 ? [] : [{ of: one.stage.name, lines }];
  return { ...judged, report, logs };
}
