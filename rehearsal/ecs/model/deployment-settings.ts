import type { DeploymentConfiguration } from '@aws-sdk/client-ecs';
import { ApiError } from '../../server/api.ts';

export type ThresholdType = 'BOUNDED_PERCENT' | 'UNBOUNDED_PERCENT' | 'COUNT';

export interface BreakerSettings {
  readonly enable: boolean;
  readonly rollback: boolean;
  readonly resetOnHealthyTask: boolean;
  readonly thresholdConfiguration: { readonly type: ThresholdType; readonly value: number };
}

/** A deployment configuration with its defaults filled in. */
export interface DeploymentSettings {
  readonly strategy: 'ROLLING';
  readonly maximumPercent: number;
  readonly minimumHealthyPercent: number;
  readonly bakeTimeInMinutes?: number | undefined;
  readonly deploymentCircuitBreaker: BreakerSettings;
  readonly alarms?: { readonly alarmNames: string[]; readonly enable: boolean; readonly rollback: boolean } | undefined;
}

function beyond(what: string): ApiError {
  return new ApiError('ClientException', `The rehearsal plays rolling deployments only: ${what} is beyond it.`);
}

function invalid(message: string): ApiError {
  return new ApiError('InvalidParameterException', message);
}

/**
 * Fills in AWS's defaults (100/200 for replicas, a disabled breaker). A given configuration replaces the former one as a
 * whole. Throws what AWS refuses, and a ClientException for what the rehearsal does not play.
 */
export function parseDeploymentSettings(given: DeploymentConfiguration | undefined): DeploymentSettings {
  const strategy = given?.strategy ?? 'ROLLING';
  if (strategy !== 'ROLLING') throw beyond(`the strategy ${strategy}`);
  if (given?.lifecycleHooks !== undefined && given.lifecycleHooks.length > 0) throw beyond('a lifecycle hook');
  if (given?.earlySuccessCriteria !== undefined) throw beyond('earlySuccessCriteria');
  if (given?.canaryConfiguration !== undefined)
    throw invalid('canaryConfiguration is only valid with the CANARY strategy.');
  if (given?.linearConfiguration !== undefined)
    throw invalid('linearConfiguration is only valid with the LINEAR strategy.');
  const maximumPercent = given?.maximumPercent ?? 200;
  const minimumHealthyPercent = given?.minimumHealthyPercent ?? 100;
  if (maximumPercent < 0 || minimumHealthyPercent < 0) throw invalid('Percentages of a deployment cannot be negative.');
  if (maximumPercent === 100 && minimumHealthyPercent === 100) {
    throw invalid('Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments.');
  }
  if (minimumHealthyPercent > maximumPercent) {
    throw invalid('minimumHealthyPercent cannot be greater than maximumPercent.');
  }
  const bake = given?.bakeTimeInMinutes;
  if (bake !== undefined && (bake < 0 || bake > 1440)) throw invalid('bakeTimeInMinutes must be between 0 and 1440.');
  return {
    strategy,
    maximumPercent,
    minimumHealthyPercent,
    bakeTimeInMinutes: bake,
    deploymentCircuitBreaker: parseBreaker(given?.deploymentCircuitBreaker),
    alarms: parseAlarms(given?.alarms),
  };
}

function parseBreaker(given: DeploymentConfiguration['deploymentCircuitBreaker']): BreakerSettings {
  const type = given?.thresholdConfiguration?.type ?? 'BOUNDED_PERCENT';
  const value = given?.thresholdConfiguration?.value ?? 50;
  if (value < 1 || (type !== 'COUNT' && value > 100)) {
    throw invalid('The threshold value of the deployment circuit breaker is not valid.');
  }
  return {
    enable: given?.enable ?? false,
    rollback: given?.rollback ?? false,
    resetOnHealthyTask: given?.resetOnHealthyTask ?? true,
    thresholdConfiguration: { type, value },
  };
}

function parseAlarms(given: DeploymentConfiguration['alarms']): DeploymentSettings['alarms'] {
  if (given === undefined) return undefined;
  const alarmNames = given.alarmNames ?? [];
  if (given.enable === true && alarmNames.length === 0) {
    throw invalid('At least one alarm name must be specified when deployment alarms are enabled.');
  }
  return { alarmNames, enable: given.enable ?? false, rollback: given.rollback ?? false };
}
