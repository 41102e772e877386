import type { Service } from '@aws-sdk/client-ecs';
import { type Problem, WaybillError } from '../../domain/error.ts';
import type { JsonObject } from '../../domain/json.ts';

/** Refuses, before anything is changed, what this version does not drive: it is never overwritten. */
export function requireSupported(service: Service, settings: JsonObject): void {
  const where = `ECS service ${service.serviceName ?? ''}`;
  const [first, ...others] = [...controllerProblem(service, where), ...strategyProblem(service, settings, where)];
  if (first !== undefined) throw new WaybillError('workload-unsupported', [first, ...others]);
}

function controllerProblem(service: Service, where: string): readonly Problem[] {
  const controller = service.deploymentController?.type ?? 'ECS';
  if (controller === 'ECS') return [];
  const fix = 'deployment_controller { type = "ECS" }   # Terraform; the service has to be created again';
  return [{ message: `expected the deployment controller ECS, got ${controller}`, where, fix }];
}

function strategyProblem(service: Service, settings: JsonObject, where: string): readonly Problem[] {
  const own = service.deploymentConfiguration?.strategy ?? 'ROLLING';
  const asked = (settings['deploymentConfiguration'] as JsonObject | undefined)?.['strategy'];
  const problems: Problem[] = [];
  if (own !== 'ROLLING') {
    const fix = 'deployment_configuration { strategy = "ROLLING" }   # Terraform';
    problems.push({ message: `expected the strategy ROLLING, the only one driven so far, got ${own}`, where, fix });
  }
  if (asked !== undefined && asked !== 'ROLLING') {
    const fix = 'ecs:\n  deployment: { strategy: rolling }';
    problems.push({
      message: `expected the strategy rolling, got ${JSON.stringify(asked)}`,
      where: 'waybill.yml',
      fix,
    });
  }
  return problems;
}

/** What a person should mend, though it stops nothing. */
export function serviceWarnings(service: Service): readonly string[] {
  const name = service.serviceName ?? '';
  const configuration = service.deploymentConfiguration;
  const warnings: string[] = [];
  const breaker = configuration?.deploymentCircuitBreaker;
  if (breaker?.enable !== true || !breaker.rollback) {
    const state = breaker?.enable === true ? 'does not roll back' : 'is disabled';
    warnings.push(
      `the circuit breaker of ECS service ${name} ${state}: if this run is lost, ECS will not go back by itself. ` +
        'Terraform: deployment_circuit_breaker { enable = true, rollback = true }',
    );
  }
  const desired = service.desiredCount ?? 0;
  const upper = Math.floor((desired * (configuration?.maximumPercent ?? 200)) / 100);
  const lower = Math.ceil((desired * (configuration?.minimumHealthyPercent ?? 100)) / 100);
  if (desired > 0 && service.schedulingStrategy !== 'DAEMON' && upper <= desired && lower >= desired) {
    warnings.push(
      `ECS service ${name} can neither start nor stop a task during a deployment: with ${String(desired)} tasks, ` +
        `maximumPercent ${String(configuration?.maximumPercent ?? 200)} and minimumHealthyPercent ` +
        `${String(configuration?.minimumHealthyPercent ?? 100)} leave no room. Terraform: deployment_maximum_percent = 200`,
    );
  }
  return warnings;
}
