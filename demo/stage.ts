import type { Chronicle, Told } from './chronicle.ts';
import type { EnvironmentName, Infrastructure } from './infrastructure.ts';
import type { Rehearsal } from './rehearsal.ts';
import type { Ran, Runner, Trigger } from './runner.ts';
import type { ShopRepository } from './shop-repository.ts';
import type { CommandLine } from './command-line.ts';

/** What every act plays with. */
export interface Stage {
  readonly repository: ShopRepository;
  readonly rehearsal: Rehearsal;
  readonly infrastructure: Infrastructure;
  readonly runner: Runner;
  readonly commandLine: CommandLine;
  readonly chronicle: Chronicle;
  /** Tells the audience. */
  say(text: string): void;
  /** Holds the play to its story: what does not come out as told makes the demo fail. */
  expect(came: boolean, told: string, otherwise?: string): void;
}

/** The part of a run that concerns one service. */
export function of(ran: Ran, service: string): Told | undefined {
  return ran.told.find((one) => one.service === service);
}

/** Whether a service's result has this outcome; tells the audience either way. */
export function expectOutcome(stage: Stage, ran: Ran, service: string, outcome: string, told: string): void {
  const one = of(ran, service) ?? ran.told[0];
  stage.expect(
    one?.outcome === outcome,
    told,
    `${service}: ${one?.outcome ?? 'nothing'}: ${one?.message ?? ran.step.log}`,
  );
}

/** The delivery workflow of a push: a build job, then, where a branch or tag has an environment, a ship job in it. */
export async function deliver(
  stage: Stage,
  trigger: Trigger,
  release: string,
): Promise<{ build: Ran; ship: Ran | undefined }> {
  const build = await stage.runner.job(trigger, 'build');
  const environment = build.step.outputs['environment'] ?? '';
  if (build.step.code !== 0 || environment === '') return { build, ship: undefined };
  const ship = await stage.runner.job(trigger, 'ship');
  noteDigests(stage, ship, release);
  return { build, ship };
}

/** Which image ran under a release, wherever it ran: a release has one. */
export function noteDigests(stage: Stage, ran: Ran, release: string): void {
  for (const { service, outcome, digest } of ran.told) {
    if (digest === null || !['deployed', 'unchanged', 'rolled-back'].includes(outcome)) continue;
    const { digests } = stage.chronicle;
    const versions = digests.get(service) ?? new Map<string, Set<string>>();
    digests.set(service, versions);
    versions.set(release, (versions.get(release) ?? new Set()).add(digest));
  }
}

export const branch = (name: string): Trigger => ({ ref: `refs/heads/${name}` });
export const tag = (name: string): Trigger => ({ ref: `refs/tags/${name}` });

/** Expects a service to be shipped by a delivery. */
export function expectShipped(
  stage: Stage,
  delivery: { build: Ran; ship: Ran | undefined },
  service: string,
  where: EnvironmentName,
  told: string,
  outcome = 'deployed',
): void {
  const { build, ship } = delivery;
  const one = ship === undefined ? of(build, service) : of(ship, service);
  const came = ship !== undefined && one?.environment === where && one.outcome === outcome;
  stage.expect(
    came,
    told,
    `${service}: ${one?.verb ?? ''} ${one?.outcome ?? 'nothing'}: ${one?.message ?? build.step.log}`,
  );
}
