import { buildIdentity } from './build.ts';
import { reportGraph } from './graph.ts';
import { listOf } from './list.ts';
import type { Report } from './origin.ts';
import type { RawConfiguration } from './schema.ts';
import { didYouMean } from './suggestion.ts';
import type { DeclaredTopology } from './topology.ts';

/** What must hold between services: names that exist, no circle, one image and one repository for each. */
export function reportServices(raw: RawConfiguration, built: readonly DeclaredTopology[], report: Report): void {
  const names = Object.keys(raw.services);
  const environments = Object.keys(raw.environments);
  if (names.length === 0) report(['services'], 'expected at least one service, got an empty map', 'returns:');
  const needs = new Map(names.map((name) => [name, listOf(raw.services[name]?.needs)]));
  for (const [name, needed] of needs) {
    for (const other of needed) {
      if (names.includes(other)) continue;
      report(
        ['services', name, 'needs'],
        `expected one of the services ${names.join(', ')}, got "${other}"${didYouMean(other, names)}`,
        `needs: [${names.find((known) => known !== name) ?? ''}]`,
      );
    }
    for (const environment of Object.keys(raw.services[name]?.environments ?? {})) {
      if (environments.includes(environment)) continue;
      report(
        ['services', name, 'environments', environment],
        `expected one of the environments ${environments.join(', ')}, got "${environment}"${didYouMean(environment, environments)}`,
        `${environments.at(-1) ?? 'prod'}:`,
      );
    }
  }
  reportGraph(needs, (name) => ['services', name, 'needs'], report);
  reportShared(raw, built, report);
}

/** Two services of one image would fight for its tags: whichever is promoted moves what the other runs. */
function reportShared(raw: RawConfiguration, built: readonly DeclaredTopology[], report: Report): void {
  const builders = new Map<string, string>();
  const owners = new Map<string, string>();
  for (const { topology } of built) {
    const { name, repository, build } = topology;
    const own = raw.services[name];
    const buildPath = ['services', name, ...(own?.build === undefined ? [] : ['build'])];
    const twin = builders.get(buildIdentity(build));
    if (twin === undefined) builders.set(buildIdentity(build), name);
    else {
      report(
        buildPath,
        `expected an image of its own for ${name}, got the same build as ${twin} (${build.context})`,
        `build: services/${name}\nor, where both run one image, one service with two ECS services:\necs: { services: [${twin}, ${name}] }`,
      );
    }
    const imagePath = ['services', name, ...(own?.image === undefined ? [] : ['image'])];
    const owner = owners.get(repository);
    if (owner === undefined) owners.set(repository, name);
    else
      report(
        imagePath,
        `expected a repository of its own for ${name}, got ${repository}, which belongs to ${owner}`,
        'image: shop/{service}',
      );
  }
}
