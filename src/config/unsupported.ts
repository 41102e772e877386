import { WaybillError } from '../domain/error.ts';
import { inside } from './layer.ts';
import type { Origin } from './origin.ts';
import { formatPath, type Path } from './path.ts';
import type { RawEcs, RawLongEcs } from './schema-ecs.ts';
import type { RawConfiguration } from './schema.ts';

/** A setting that is read and kept, but that this version cannot honour. */
export interface Unsupported {
  /** `environments.prod.role` */
  readonly path: string;
  readonly key: string;
  /** null where the values come from inputs. */
  readonly line: number | null;
  readonly where: string;
  readonly why: string;
  /** The environment and the service that it concerns; null: all. */
  readonly environment: string | null;
  readonly service: string | null;
}

/** Everything in a file that is read, but not honoured yet. */
export function unsupportedIn(raw: RawConfiguration, origin: Origin): readonly Unsupported[] {
  const found: Unsupported[] = [];
  const add = (path: Path, why: string, environment: string | null = null, service: string | null = null): void => {
    found.push({
      path: formatPath(path),
      key: String(path.at(-1)),
      line: origin.line(path),
      where: origin.where(path),
      why,
      environment,
      service,
    });
  };
  if (raw.extends !== undefined) add(['extends'], 'files that lie under this one are not read yet');
  if (raw.signing !== undefined && raw.signing !== 'none')
    add(['signing'], 'stamps and entries are unsigned so far; write `signing: none` to say so');
  const layers: {
    readonly ecs: RawEcs | undefined;
    readonly path: Path;
    readonly environment: string | null;
    readonly service: string | null;
  }[] = [];
  layers.push({ ecs: raw.defaults?.ecs, path: ['defaults'], environment: null, service: null });
  for (const [service, written] of Object.entries(raw.services)) {
    layers.push({ ecs: written?.ecs, path: ['services', service], environment: null, service });
    for (const [environment, overlay] of Object.entries(written?.environments ?? {})) {
      layers.push({
        ecs: overlay?.ecs,
        path: ['services', service, 'environments', environment],
        environment,
        service,
      });
    }
  }
  for (const { ecs, path, environment, service } of layers) {
    const long: RawLongEcs = typeof ecs === 'object' ? ecs : {};
    for (const layer of inside([{ value: long, path: [...path, 'ecs'] }], 'deployment', (deployment) => deployment)) {
      if (layer.value.strategy !== undefined && layer.value.strategy !== 'rolling') {
        add([...layer.path, 'strategy'], 'only `strategy: rolling` is driven so far', environment, service);
      }
    }
  }
  return found;
}

/**
 * Throws `not-yet-supported` with every setting that a verb would have to honour: those of the whole file, of the
 * environment (null: the verb touches none) and of the services (absent: all). Nothing that is written is ignored.
 */
export function refuseUnsupported(
  configuration: { readonly unsupported: readonly Unsupported[] },
  environment: string | null,
  services?: readonly string[],
): void {
  const [first, ...rest] = configuration.unsupported
    .filter((one) => one.environment === null || one.environment === environment)
    .filter(
      (one) =>
        one.service === null || (environment !== null && (services === undefined || services.includes(one.service))),
    )
    .map(({ path, where, why }) => ({
      message: `expected a setting that this version honours, got \`${path}\`: ${why}`,
      where,
      fix: `remove \`${path}\``,
    }));
  if (first !== undefined) throw new WaybillError('not-yet-supported', [first, ...rest]);
}
