import type { DeploymentConfiguration, UpdateServiceCommandInput } from '@aws-sdk/client-ecs';
import { WaybillError } from '../../domain/error.ts';
import type { Json, JsonObject } from '../../domain/json.ts';

type Sent = Pick<UpdateServiceCommandInput, 'deploymentConfiguration' | 'healthCheckGracePeriodSeconds'>;

/**
 * The part of UpdateService that settings ask for. `deploymentConfiguration` is sent only where they have it; since ECS
 * replaces it as a whole, what the service has and the settings do not name (hooks, alarms, the circuit breaker) is
 * sent along unchanged. Throws `config-invalid` for a setting that is not one.
 */
export function settingsToSend(
  settings: JsonObject,
  current: DeploymentConfiguration | undefined,
  where: string,
): Sent {
  const unknown = Object.keys(settings).filter(
    (key) => key !== 'deploymentConfiguration' && key !== 'healthCheckGracePeriodSeconds',
  );
  if (unknown.length > 0) {
    throw new WaybillError('config-invalid', {
      message: `expected deploymentConfiguration or healthCheckGracePeriodSeconds, got ${unknown.join(', ')}`,
      where,
    });
  }
  const configuration = settings['deploymentConfiguration'];
  const grace = settings['healthCheckGracePeriodSeconds'];
  return {
    ...(isObject(configuration) && Object.keys(configuration).length > 0
      ? { deploymentConfiguration: laidOver(plain(current), configuration) }
      : {}),
    ...(typeof grace === 'number' ? { healthCheckGracePeriodSeconds: grace } : {}),
  };
}

/** The service's own values of what the settings name: for the diff that people read. */
export function settingsInForce(
  settings: JsonObject,
  service: {
    deploymentConfiguration?: DeploymentConfiguration | undefined;
    healthCheckGracePeriodSeconds?: number | undefined;
  },
): JsonObject {
  const all: JsonObject = {
    deploymentConfiguration: plain(service.deploymentConfiguration),
    healthCheckGracePeriodSeconds: service.healthCheckGracePeriodSeconds ?? null,
  };
  return restricted(all, settings);
}

function restricted(all: JsonObject, to: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(to).flatMap(([key, asked]): [string, Json][] => {
      const value = all[key] ?? null;
      return [[key, isObject(asked) && isObject(value) ? restricted(value, asked) : value]];
    }),
  );
}

function laidOver(under: JsonObject, over: JsonObject): JsonObject {
  const merged = Object.entries(over).map(([key, value]): [string, Json] => {
    const below = under[key];
    return [key, isObject(value) && below !== undefined && isObject(below) ? laidOver(below, value) : value];
  });
  return { ...under, ...Object.fromEntries(merged) };
}

function plain(configuration: DeploymentConfiguration | undefined): JsonObject {
  return JSON.parse(JSON.stringify(configuration ?? {})) as JsonObject;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
