import { configurationOf, type Configuration } from './configuration.ts';
import type { Origin } from './origin.ts';
import type { Path } from './path.ts';

/** What an action is told where there is no `waybill.yml`. Absent ones are absent: no empty texts. */
export interface ConfigurationInputs {
  readonly service: string;
  /** null: the verb touches none (a build). */
  readonly environment: string | null;
  readonly cluster?: string;
  readonly region?: string;
  /** The image repository's name, without a host. */
  readonly repository?: string;
  readonly url?: string;
  /** A path, a URL, or `steady`. */
  readonly probe?: string;
  readonly container?: string;
  /** The ECS services in the order of their update; absent: the one named like the service. */
  readonly ecsServices?: readonly string[];
}

/**
 * The same configuration from inputs alone. Such an environment requires nothing, and whatever GitHub's environment lets
 * in comes in. Throws `input-invalid` with every finding, each naming its input.
 */
export function configurationFromInputs(inputs: ConfigurationInputs): Configuration {
  // A file has at least one environment; a build needs none, so that this one is never named by anything.
  const environment = inputs.environment ?? 'none';
  const value = {
    version: 1,
    ...present('region', inputs.region),
    environments: { [environment]: { ...present('cluster', inputs.cluster), ...present('url', inputs.url) } },
    services: {
      [inputs.service]: {
        ...present('image', inputs.repository),
        ...present('probe', inputs.probe),
        ...(inputs.container === undefined && inputs.ecsServices === undefined
          ? {}
          : {
              ecs: {
                ...present('container', inputs.container),
                ...(inputs.ecsServices === undefined ? {} : { services: inputs.ecsServices }),
              },
            }),
      },
    },
  };
  return configurationOf(value, origin);
}

const origin: Origin = { code: 'input-invalid', line: () => null, where: (path) => `input "${inputOf(path)}"` };

function inputOf(path: Path): string {
  if (path[0] === 'region') return 'region';
  const inner = path[2];
  if (path[0] === 'environments') return typeof inner === 'string' ? inner : 'environment';
  if (inner === 'image') return 'repository';
  if (inner === 'ecs') return path[3] === 'services' ? 'ecs-services' : 'container';
  return inner === 'probe' ? 'probe' : 'service';
}

function present(key: string, value: string | undefined): Readonly<Record<string, string>> {
  return value === undefined ? {} : { [key]: value };
}
