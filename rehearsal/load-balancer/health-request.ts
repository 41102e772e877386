import { request } from 'node:http';
import type { RehearsalClock } from '../clock.ts';
import { atLeast } from '../runtime/wall-floor.ts';
import type { HealthCheckSettings } from './model.ts';
import type { Target } from './targets.ts';

export type CheckResult =
  | { readonly passed: true }
  | { readonly passed: false; readonly cause: 'codes' | 'timeout' | 'unreachable'; readonly description: string };

/** A real target is given this much real time to answer a health check. */
export const LEAST_CHECK_TIMEOUT_MS = 1_000;

/** Asks a target once, as the load balancer does; `timeout` is then in rehearsal time, with a floor in real time. */
export function checkTarget(
  clock: RehearsalClock,
  target: Target,
  settings: HealthCheckSettings,
): Promise<CheckResult> {
  const address = addressOf(target);
  if (address === undefined) {
    if (target.simulatedHealthy === undefined) return Promise.resolve(failed('timeout', 'Request timed out'));
    return Promise.resolve(
      target.simulatedHealthy() ? { passed: true } : failed('unreachable', 'Health checks failed'),
    );
  }
  const port =
    settings.port === 'traffic-port' || Number(settings.port) === target.port ? address.port : Number(settings.port);
  return new Promise((resolve) => {
    const asked = request({
      host: address.host,
      port,
      path: settings.path,
      agent: false,
      headers: { 'User-Agent': 'ELB-HealthChecker/2.0', Connection: 'close', Host: `${target.id}:${target.port}` },
    });
    const finish = (result: CheckResult): void => {
      cancel();
      resolve(result);
      asked.destroy();
    };
    const cancel = clock.after(atLeast(clock, settings.timeout * 1000, LEAST_CHECK_TIMEOUT_MS), () =>
      finish(failed('timeout', 'Request timed out')),
    );
    asked.once('response', (response) => {
      const status = response.statusCode ?? 0;
      finish(
        codeMatches(settings.matcher, status)
          ? { passed: true }
          : failed('codes', `Health checks failed with these codes: [${status}]`),
      );
    });
    asked.once('error', () => finish(failed('unreachable', 'Health checks failed')));
    asked.end();
  });
}

function failed(cause: 'codes' | 'timeout' | 'unreachable', description: string): CheckResult {
  return { passed: false, cause, description };
}

/** Where a target really is. One that was registered by a loopback address through the API is right there. */
export function addressOf(target: Target): { readonly host: string; readonly port: number } | undefined {
  return target.address ?? (target.id.startsWith('127.') ? { host: target.id, port: target.port } : undefined);
}

function codeMatches(matcher: string, status: number): boolean {
  return matcher.split(',').some((part) => {
    const [from = NaN, to = from] = part.trim().split('-').map(Number);
    return status >= from && status <= to;
  });
}
