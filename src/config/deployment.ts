import type { Json, JsonObject } from '../domain/json.ts';
import { topmost, type Layer } from './layer.ts';
import { listOf } from './list.ts';
import type { Report } from './origin.ts';
import type { RawDeployment } from './schema-ecs.ts';

/** `deploymentConfiguration` as ECS's API spells it, of what is written; the topmost layer wins key by key. */
export function deploymentConfiguration(layers: readonly Layer<RawDeployment>[], report: Report): JsonObject {
  const result: Record<string, Json> = {};
  const maximum = topmost(layers, 'maximum-percent');
  const minimum = topmost(layers, 'minimum-healthy-percent');
  if (maximum?.value === 100 && minimum?.value === 100) {
    report(
      minimum.path,
      'expected less than 100 beside `maximum-percent: 100`, since no task could be replaced, got 100',
      'minimum-healthy-percent: 50',
    );
  }
  const strategy = topmost(layers, 'strategy');
  if (strategy !== undefined) result['strategy'] = enumName(strategy.value);
  if (maximum !== undefined) result['maximumPercent'] = maximum.value;
  if (minimum !== undefined) result['minimumHealthyPercent'] = minimum.value;
  const bake = topmost(layers, 'bake-time-in-minutes');
  if (bake !== undefined) result['bakeTimeInMinutes'] = bake.value;
  const breaker = topmost(layers, 'circuit-breaker')?.value;
  if (breaker !== undefined) {
    const { threshold, 'reset-on-healthy-task': reset } = breaker;
    result['deploymentCircuitBreaker'] = {
      enable: breaker.enable,
      rollback: breaker.rollback,
      ...(reset === undefined ? {} : { resetOnHealthyTask: reset }),
      ...(threshold === undefined
        ? {}
        : { thresholdConfiguration: { type: enumName(threshold.type), value: threshold.value } }),
    };
  }
  const alarms = topmost(layers, 'alarms')?.value;
  if (alarms !== undefined) {
    result['alarms'] = { alarmNames: listOf(alarms['alarm-names']), enable: alarms.enable, rollback: alarms.rollback };
  }
  const canary = topmost(layers, 'canary-configuration')?.value;
  if (canary !== undefined) result['canaryConfiguration'] = camelCase(canary);
  const linear = topmost(layers, 'linear-configuration')?.value;
  if (linear !== undefined) result['linearConfiguration'] = camelCase(linear);
  return result;
}

function enumName(name: string): string {
  return name.toUpperCase().replaceAll('-', '_');
}

function camelCase(map: Readonly<Record<string, number | undefined>>): JsonObject {
  return Object.fromEntries(
    Object.entries(map).flatMap(([key, value]) =>
      value === undefined ? [] : [[key.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()), value]],
    ),
  );
}
