import { WaybillError } from '../domain/error.ts';
import { configurationOf, type Configuration } from './configuration.ts';
import type { Origin } from './origin.ts';
import { readYaml } from './yaml.ts';

/**
 * Reads `waybill.yml`. Throws one `WaybillError` (`config-invalid`) that has every finding with its line and the line
 * that mends it; nothing else is ever thrown. Reads no other file: base files are asked for by `filesFor`.
 */
export function parseConfiguration(text: string, { file }: { readonly file: string }): Configuration {
  const yaml = readYaml(text);
  if ('failures' in yaml) {
    const [first, ...rest] = yaml.failures
      .toSorted((a, b) => a.line - b.line)
      .map(({ line, ...finding }) => ({ where: `${file}:${line}`, ...finding }));
    throw new WaybillError('config-invalid', [
      first ?? { message: 'expected YAML, got something else', where: file },
      ...rest,
    ]);
  }
  const origin: Origin = {
    code: 'config-invalid',
    line: (path) => yaml.line(path),
    where: (path) => `${file}:${yaml.line(path)}`,
  };
  return configurationOf(yaml.value, origin, yaml.findings);
}
