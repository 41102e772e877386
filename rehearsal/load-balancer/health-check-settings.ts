import type { HealthCheckSettings } from './model.ts';
import { boolean, integer, oneOf, required, string, struct, validationError } from './query.ts';
import type { XmlStruct } from './xml.ts';

/** The parameters by which target groups are made and changed. */
export const healthCheckParameters = {
  HealthCheckProtocol: oneOf('HTTP', 'HTTPS'),
  HealthCheckPort: string,
  HealthCheckPath: string,
  HealthCheckEnabled: boolean,
  HealthCheckIntervalSeconds: integer,
  HealthCheckTimeoutSeconds: integer,
  HealthyThresholdCount: integer,
  UnhealthyThresholdCount: integer,
  Matcher: struct({ HttpCode: required(string) }),
};

type Parameters = { readonly [K in keyof typeof healthCheckParameters]: ReturnType<(typeof healthCheckParameters)[K]> };

/** Of an Application Load Balancer with `ip` or `instance` targets. */
const DEFAULT: HealthCheckSettings = {
  protocol: 'HTTP',
  port: 'traffic-port',
  path: '/',
  interval: 30,
  timeout: 5,
  healthyThreshold: 5,
  unhealthyThreshold: 2,
  matcher: '200',
};

/** Settings where the request has them, else those from before; refused outside elbv2's ranges. */
export function parseHealthCheck(input: Parameters, before: HealthCheckSettings = DEFAULT): HealthCheckSettings {
  if (input.HealthCheckEnabled === false)
    throw validationError("Health check enabled must be true for target groups with target type 'ip' or 'instance'");
  const settings: HealthCheckSettings = {
    protocol: input.HealthCheckProtocol ?? before.protocol,
    port: input.HealthCheckPort ?? before.port,
    path: input.HealthCheckPath ?? before.path,
    interval: within('Health check interval', input.HealthCheckIntervalSeconds ?? before.interval, 5, 300),
    timeout: within('Health check timeout', input.HealthCheckTimeoutSeconds ?? before.timeout, 2, 120),
    healthyThreshold: within('Healthy threshold count', input.HealthyThresholdCount ?? before.healthyThreshold, 2, 10),
    unhealthyThreshold: within(
      'Unhealthy threshold count',
      input.UnhealthyThresholdCount ?? before.unhealthyThreshold,
      2,
      10,
    ),
    matcher: input.Matcher?.HttpCode ?? before.matcher,
  };
  if (settings.timeout >= settings.interval) {
    throw validationError(
      `Health check interval must be greater than the timeout, but ${settings.interval} is not greater than ${settings.timeout}`,
    );
  }
  if (!settings.path.startsWith('/')) throw validationError(`Health check path '${settings.path}' must start with '/'`);
  if (settings.port !== 'traffic-port' && !/^\d{1,5}$/.test(settings.port))
    throw validationError(`Health check port '${settings.port}' is not valid`);
  if (!/^[2-4]\d\d(-[2-4]\d\d)?(,[2-4]\d\d(-[2-4]\d\d)?)*$/.test(settings.matcher)) {
    throw validationError(`Health check matcher HTTP code '${settings.matcher}' must be within '200-499' inclusive`);
  }
  return settings;
}

function within(what: string, value: number, least: number, most: number): number {
  if (value < least || value > most)
    throw validationError(`${what} '${value}' must be between ${least} and ${most} inclusive`);
  return value;
}

export function showHealthCheck(settings: HealthCheckSettings): XmlStruct {
  return {
    HealthCheckProtocol: settings.protocol,
    HealthCheckPort: settings.port,
    HealthCheckEnabled: true,
    HealthCheckIntervalSeconds: settings.interval,
    HealthCheckTimeoutSeconds: settings.timeout,
    HealthyThresholdCount: settings.healthyThreshold,
    UnhealthyThresholdCount: settings.unhealthyThreshold,
    HealthCheckPath: settings.path,
    Matcher: { HttpCode: settings.matcher },
  };
}
