/** The one service of the simulation as its repository and `waybill.yml` describe it. Nothing here can fail or lag. */
import { Readable } from 'node:stream';
import type { Digest } from '../../../src/domain/digest.ts';
import { digestOf } from '../../../src/domain/hash.ts';
import type { Manifest } from '../../../src/domain/image.ts';
import type { Commit } from '../../../src/domain/git.ts';
import type { EnvironmentPolicy } from '../../../src/domain/policy.ts';
import type { Probe } from '../../../src/domain/probe.ts';
import type { ServiceTopology } from '../../../src/domain/topology.ts';
import type { Builder } from '../../../src/ports/builder.ts';
import type { Catalog, PolicyReading } from '../../../src/ports/catalog.ts';
import type { Source } from '../../../src/ports/source.ts';
import { emptyBlob, ociManifestMediaType } from '../../../src/operations/stamp/empty-blob.ts';
import { type Release, releases } from '../history.ts';

export const service = 'returns';

export function commitOf(release: Release): Commit {
  return release.slice(1).repeat(40) as Commit;
}

export function releaseOfCommit(commit: string | null): Release | null {
  return releases.find((release) => commitOf(release) === commit) ?? null;
}

/** Which source tree a release is built from: `c4` changes the configuration of `c2` and nothing else. */
function treeOf(release: Release): Release {
  return release === 'c4' ? 'c2' : release;
}

const http: Probe = {
  kind: 'http',
  name: 'health',
  method: 'GET',
  url: 'https://returns.example/health',
  headers: {},
  body: null,
  expect: { status: [[200, 299]], headers: {}, json: {}, body: null, version: null },
  timeoutSeconds: 5,
  repeats: 1,
  intervalSeconds: 0,
  successRate: 1,
  p95Milliseconds: null,
};

const build: ServiceTopology['build'] = {
  context: '.',
  recipe: { kind: 'dockerfile', path: 'Dockerfile' },
  target: null,
  arguments: {},
  platforms: [],
  paths: [],
  contexts: {},
  epoch: 0,
};

function topologyOf(release: Release | null, workloads: number): ServiceTopology {
  const names = workloads === 1 ? ['web'] : ['web', 'worker'];
  return {
    name: service,
    repository: service,
    build,
    versionTag: 'v*',
    workloads: names.map((name) => ({
      name,
      container: null,
      count: null,
      cpu: null,
      memory: null,
      variables: release === null ? {} : { RELEASE: release },
      secrets: {},
      command: null,
      base: null,
      settings: {},
    })),
    probes: [http],
    url: null,
    tests: [],
    configGuard: { level: 'off', except: [] },
    needs: [],
  };
}

function environment(name: string, verifiedIn: readonly string[]): EnvironmentPolicy {
  return {
    name,
    github: name,
    branches: null,
    tags: null,
    requires: { verifiedIn, tests: [], except: { branches: [], tags: [] } },
    place: null,
    region: null,
    role: null,
    account: null,
    registry: null,
    url: null,
    hold: true,
    allowZero: false,
    allowDowngrade: false,
    lockTimeoutSeconds: null,
    admitTtlSeconds: 120,
    verdictSeconds: 60,
    returnSeconds: 60,
  };
}

export const reading: PolicyReading = {
  policy: {
    policyRef: null,
    registry: {
      host: null,
      role: null,
      account: null,
      region: null,
      ledger: 'waybill/{environment}/{service}',
      latestFrom: null,
    },
    environments: [environment('uat', []), environment('prod', ['uat'])],
  },
  commit: null,
  hash: 'e'.repeat(64),
  from: 'policy-ref',
};

export function catalogOf(workloads: number): Catalog {
  return {
    policy: async () => reading,
    services: async () => [service],
    topology: async (commit) => topologyOf(releaseOfCommit(commit), workloads),
  };
}

/** A checkout of a release. */
export function sourceOf(checkedOut: Release): Source {
  const unused = (): never => {
    throw new Error('the simulation does not ask this of git');
  };
  const order = (commit: Commit): number => releases.findIndex((release) => commitOf(release) === commit);
  return {
    head: async () => commitOf(checkedOut),
    uncommitted: async () => [],
    resolve: async () => [],
    tagsAt: async () => [],
    tip: async () => undefined,
    refs: async () => [],
    isAncestor: async (ancestor, descendant) => (order(ancestor) <= order(descendant) ? 'yes' : 'no'),
    defaultBranch: async () => undefined,
    readFile: async () => undefined,
    keyInput: async (commit) => ({
      objects: { '.': commitOf(treeOf(releaseOfCommit(commit) ?? checkedOut)) },
      recipe: { dockerfile: 'Dockerfile' },
      target: null,
      arguments: {},
      platforms: [],
      epoch: 0,
    }),
    ancestors: async () => [],
    changedPaths: async () => [],
    describe: unused,
    exportTree: async () => ({ files: 1, lfsObjects: 0 }),
  };
}

/** The image of a release; two builds of one source never come to the same bytes. */
export function imageOf(release: Release, built: string): Manifest {
  return manifestOf({ release: treeOf(release), built });
}

function manifestOf(annotations: Readonly<Record<string, string>>): Manifest {
  const bytes = new TextEncoder().encode(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: ociManifestMediaType,
      config: emptyBlob.descriptor,
      layers: [emptyBlob.descriptor],
      annotations,
    }),
  );
  return { digest: digestOf(bytes), mediaType: ociManifestMediaType, bytes };
}

/** What stands in the registry from the beginning. */
export function digestOfRelease(release: Release): Digest {
  return imageOf(release, 'before').digest;
}

/** What another tool deploys: an image that nobody here built, in the same repository. */
export const foreignImage = manifestOf({ made: 'by somebody else' });
export const foreignDigest = foreignImage.digest;

export function builderOf(release: Release, built: () => string): Builder {
  return {
    async build() {
      const root = imageOf(release, built());
      const open = (): NodeJS.ReadableStream => Readable.from([emptyBlob.bytes]);
      const blobs = [{ digest: emptyBlob.descriptor.digest, size: emptyBlob.bytes.length, open }];
      return { root, manifests: [root], blobs, dispose: async () => undefined };
    },
    compare: async () => [],
  };
}
