import type { BuildCache, BuildMeans, BuildSecret } from '../domain/build.ts';
import { merged, topmost, type Layer } from './layer.ts';
import { listOf } from './list.ts';
import type { Path } from './path.ts';
import type { RawLongBuild } from './schema-build.ts';

type RawSecret = NonNullable<RawLongBuild['secrets']>[string];
const keys = ['builder', 'secrets', 'ssh', 'cache', 'sbom', 'provenance', 'attestations'] as const;

type Text = (value: string, path: Path) => string;

/** With what a service is built, or null where nothing is said of it; nothing of it enters the source key. */
export function meansOf(layers: readonly Layer<RawLongBuild>[], service: string, text: Text): BuildMeans | null {
  if (!keys.some((key) => topmost(layers, key) !== undefined)) return null;
  const secrets = merged<RawLongBuild, 'secrets', RawSecret>(layers, 'secrets', (map) => map);
  return {
    builder: topmost(layers, 'builder')?.value ?? null,
    secrets: Object.fromEntries([...secrets].map(([id, { value, path }]) => [id, secretOf(value, path, text)])),
    ssh: listOf(topmost(layers, 'ssh')?.value),
    cache: cacheOf(layers, service, text),
    sbom: topmost(layers, 'sbom')?.value ?? false,
    provenance: topmost(layers, 'provenance')?.value ?? null,
    attestations: topmost(layers, 'attestations')?.value ?? null,
  };
}

function secretOf(written: RawSecret, path: Path, text: Text): BuildSecret {
  if (typeof written === 'string') return { kind: 'variable', name: written };
  return { kind: 'file', path: text(written.file, [...path, 'file']) };
}

function cacheOf(layers: readonly Layer<RawLongBuild>[], service: string, text: Text): BuildCache | null {
  const found = topmost(layers, 'cache');
  if (found === undefined) return null;
  const { value, path } = found;
  const written = value === 'gha' ? { gha: true as const } : value;
  const one = (key: 'local' | 'registry'): string | null => {
    const place = written[key];
    return place === undefined ? null : text(place, [...path, key]);
  };
  return {
    local: one('local'),
    registry: one('registry'),
    gha: ghaOf(written.gha, service, path, text),
    mode: written.mode ?? 'max',
  };
}

/** Two services under one scope would each throw the other's cache away. */
function ghaOf(
  written: true | Readonly<Record<string, string>> | undefined,
  service: string,
  path: Path,
  text: Text,
): Readonly<Record<string, string>> | null {
  if (written === undefined) return null;
  const options = written === true ? {} : written;
  const read = Object.entries(options).map(([name, value]) => [name, text(value, [...path, 'gha', name])] as const);
  return { scope: service, ...Object.fromEntries(read) };
}
