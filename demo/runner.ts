import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { EnvironmentName } from './infrastructure.ts';
import { environmentOf, roleOf } from './roles.ts';
import { note, type Chronicle, type Told } from './chronicle.ts';
import type { Rehearsal } from './rehearsal.ts';
import type { ShopRepository } from './shop-repository.ts';
import { startStep, type StepResult, type StepRunner } from './step.ts';

/** What a job is run for. */
export interface Trigger {
  /** `refs/heads/develop`, `refs/tags/v1.3.0`. */
  readonly ref: string;
  /** The commit of an old run that is started again; absent: the ref's present one. */
  readonly commit?: string;
}

export interface Ran {
  readonly told: readonly Told[];
  readonly step: StepResult;
}

/** Stands for GitHub's runner: checks out as `actions/checkout` does, runs bundles, and chronicles their results. */
export interface Runner {
  /** Runs one action as a job of its own, its post step included. */
  job(trigger: Trigger, action: string, inputs?: Readonly<Record<string, string>>): Promise<Ran>;
  /** Starts a ship whose machine is lost as soon as `lost` says so; nothing of it is chronicled. */
  lose(trigger: Trigger, inputs: Readonly<Record<string, string>>, lost: () => Promise<boolean>): Promise<void>;
  /** What a verb's own role finds in its environment, for what people do by hand. */
  environmentAs(verb: string, environment: EnvironmentName | null): Readonly<Record<string, string>>;
}

export function createRunner(
  parts: StepRunner & {
    readonly repository: ShopRepository;
    readonly rehearsal: Rehearsal;
    readonly chronicle: Chronicle;
  },
): Runner {
  const { repository, rehearsal, chronicle, temporary } = parts;
  let runs = 0;
  const environment = {
    AWS_ENDPOINT_URL: rehearsal.endpoint,
    AWS_REGION: rehearsal.region,
    WAYBILL_REHEARSAL: '1',
    // Compiled once, not in each of the demo's sixty processes.
    NODE_COMPILE_CACHE: join(temporary, 'compiled'),
    SLACK_WEBHOOK_URL: `${rehearsal.endpoint}/_rehearsal/inbox/slack`,
    WAYBILL_WEBHOOK_URL: `${rehearsal.endpoint}/_rehearsal/inbox/webhook`,
  };

  const environmentAs: Runner['environmentAs'] = (verb, place) => {
    const key = rehearsal.roles[roleOf(verb, place)];
    if (key === undefined) throw new Error(`expected a role of ${verb} in ${place ?? 'every environment'}, found none`);
    return { ...environment, AWS_ACCESS_KEY_ID: key.accessKeyId, AWS_SECRET_ACCESS_KEY: key.secretAccessKey };
  };

  /** A job's folder and environment, gone when `use` ends. */
  const inJob = async <T>(
    trigger: Trigger,
    role: { readonly verb: string; readonly inputs: Readonly<Record<string, string>> },
    use: (workspace: string, environment: Readonly<Record<string, string>>) => Promise<T>,
  ): Promise<T> => {
    const workspace = await mkdtemp(join(temporary, 'workspace-'));
    runs += 1;
    try {
      const commit = await repository.checkout(trigger.commit ?? trigger.ref, workspace);
      return await use(workspace, {
        ...environmentAs(role.verb, environmentOf(trigger, role.inputs)),
        GITHUB_REF: trigger.ref,
        GITHUB_SHA: commit,
        GITHUB_REPOSITORY: 'shop/shop',
        GITHUB_RUN_ID: String(1000 + runs),
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_ACTOR: 'ada',
        GITHUB_EVENT_NAME: 'push',
        GITHUB_JOB: 'ship',
      });
    } finally {
      await rm(workspace, { recursive: true, force: true });
    }
  };

  return {
    environmentAs,
    job: (trigger, action, inputs = {}) =>
      inJob(trigger, { verb: action, inputs }, async (workspace, env) => {
        const since = performance.now();
        const started = await startStep(parts, { action, inputs, workspace, environment: env });
        const step = await started.ended;
        const told = toldBy(step);
        note(chronicle, told, Math.round(performance.now() - since) / 1000);
        if (action === 'ship' || action === 'promote') {
          const state = Object.entries(step.state).map(([name, value]) => [`STATE_${name}`, value] as const);
          const post = {
            action: `${action}-post`,
            inputs,
            workspace,
            environment: { ...env, ...Object.fromEntries(state) },
          };
          await (
            await startStep(parts, post)
          ).ended;
        }
        return { told, step };
      }),
    lose: (trigger, inputs, lost) =>
      inJob(trigger, { verb: 'ship', inputs }, async (workspace, env) => {
        const started = await startStep(parts, { action: 'ship', inputs, workspace, environment: env });
        const ended = started.ended.then(() => true);
        for (;;) {
          if (await Promise.race([ended, lost()])) break;
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        started.kill('SIGKILL');
        await ended;
      }),
  };
}

function toldBy(step: StepResult): readonly Told[] {
  const text = step.outputs['result'];
  if (text === undefined || text === '') throw new Error(`expected a result, got none; the step said:\n${step.log}`);
  const value = JSON.parse(text) as Told | readonly Told[];
  return Array.isArray(value) ? (value as readonly Told[]) : [value as Told];
}
