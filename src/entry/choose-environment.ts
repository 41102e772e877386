import { findEnvironment } from '../config/configuration.ts';
import { WaybillError } from '../domain/error.ts';
import type { RefName } from '../domain/git.ts';
import type { EnvironmentPolicy, Policy } from '../domain/policy.ts';
import { environmentsFor } from '../plan/graph.ts';

/** What an environment is chosen by. */
export interface Choice {
  readonly input: string | null;
  readonly ref: RefName | null;
  /** The GitHub environment that the job runs in, where its identity token names one. */
  readonly job: string | null;
}

/** The environment of a run: the one that was named, else the one whose refs match; it must agree with the job's own. */
export function chooseEnvironment(policy: Policy, choice: Choice): EnvironmentPolicy {
  const chosen = choice.input === null ? matching(policy, choice) : findEnvironment(policy, choice.input);
  if (choice.job !== null && choice.job !== chosen.github && choice.job !== `${chosen.github}-rollback`) {
    throw new WaybillError('input-invalid', {
      where: 'job',
      message: `expected a job in the GitHub environment ${chosen.github}, as ${chosen.name} says; this one runs in ${choice.job}`,
      fix: `environment: ${chosen.github}`,
    });
  }
  return chosen;
}

function matching(policy: Policy, choice: Choice): EnvironmentPolicy {
  const byJob = policy.environments.filter((environment) => environment.github === choice.job);
  const byRef = choice.ref === null ? [] : environmentsFor(policy, choice.ref);
  const candidates = byJob.length > 0 ? byJob : byRef.length > 0 ? byRef : policy.environments;
  const [only, ...others] = candidates;
  if (only !== undefined && others.length === 0) return only;
  const names = candidates.map((environment) => environment.name).join(', ');
  throw new WaybillError('input-invalid', {
    where: 'input "environment"',
    message: `expected one environment for ${choice.ref ?? 'this run'}, found ${candidates.length === 0 ? 'none' : names}`,
    fix: `environment: ${only?.name ?? '<name>'}`,
  });
}
