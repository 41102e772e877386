import { isDigest, shortDigest, type Digest } from '../domain/digest.ts';
import { WaybillError } from '../domain/error.ts';
import { isCommit, type Commit } from '../domain/git.ts';
import { ranHere } from '../domain/ledger/ways-back.ts';
import { sourceKeyOf, sourceTag, type SourceKey } from '../domain/source-key.ts';
import { highestFirst, parseVersion, versionOfTag } from '../domain/version.ts';
import type { ServiceTopology } from '../domain/topology.ts';
import type { Registry } from '../ports/registry.ts';
import { explainUnbuilt } from './explain-unbuilt.ts';
import { movingTag } from './move-tags.ts';
import { head } from './record.ts';
import { resolveCommit } from './resolve-commit.ts';
import { readHead } from './ledger/read-head.ts';
import { ledgerOf, type Session } from './session.ts';
import { builtStampOf } from './stamp/built.ts';

/** What a version name turned out to be. */
export interface Resolved {
  readonly digest: Digest;
  /** The commit that was named or checked out, or that the image was built from; null where nothing says. */
  readonly commit: Commit | null;
  readonly sourceKey: SourceKey | null;
  /** The newest version tag of the artifact, without `v`. */
  readonly version: string | null;
  /** Versions by git tags at the commit, to be written in the registry. */
  readonly versionTags: readonly string[];
  readonly namedByHand: boolean;
  readonly topology: ServiceTopology;
  /** Where the image was found. */
  readonly home: Registry;
}

/**
 * Resolves a version, once, at the edge: a digest, `env:<environment>`, `latest`, `ref:<name>`, a version tag, a
 * commit or a git ref; without a name, the checked-out commit with the tags that point at it. An ambiguous name is
 * refused and told how to say it.
 */
export async function resolveVersion(session: Session, name: string | null): Promise<Resolved> {
  if (name === null)
    return ofCommit(session, await requireSource(session, 'the checked-out commit').head(), null, false);
  if (isDigest(name)) return ofDigest(session, name, true);
  if (name.startsWith('env:')) return ofEnvironment(session, name.slice('env:'.length));
  if (name.startsWith('ref:')) return ofRef(session, name.slice('ref:'.length));
  if (name === 'latest') return ofTag(session, 'at.latest', name);
  if (session.policy.policy.environments.some((environment) => environment.name === name)) {
    throw new WaybillError('version-ambiguous', {
      where: 'input "version"',
      message: `"${name}" is an environment`,
      fix: `env:${name} for what runs verified there, ref:${name} for the git ref`,
    });
  }
  const version = parseVersion(name);
  if (version !== undefined) return ofVersion(session, version, name);
  return ofRef(session, name);
}

async function ofVersion(session: Session, version: string, name: string): Promise<Resolved> {
  const topology = await session.catalog.topology(null, session.service, session.environment.name);
  const tagged = await findImage(session.sources, topology.repository, version);
  const gitTag = topology.versionTag.replace('*', version);
  const commit = await session.source?.tip(`refs/tags/${gitTag}`);
  await refuseBranchOfThatName(session, name, gitTag, commit);
  if (tagged !== undefined) {
    const resolved = await ofDigest(session, tagged.digest, true, commit ?? null, [tagged.home]);
    return { ...resolved, version };
  }
  if (commit !== undefined) return ofCommit(session, commit, version, true);
  const here = (await session.source?.resolve(`refs/tags/${gitTag}`)) ?? [];
  if (here.length > 0) {
    throw new WaybillError('version-unknown', {
      where: 'input "version"',
      message: `expected the git tag ${gitTag} at the remote, it is in this checkout alone`,
      fix: `git push origin ${gitTag}`,
    });
  }
  throw new WaybillError('version-unknown', {
    where: 'input "version"',
    message: `expected a version that ${session.service} has, got ${name}: neither the git tag ${gitTag} nor the image tag ${version} exists`,
    fix: `git tag ${gitTag} <commit> && git push origin ${gitTag}`,
  });
}

/** A branch that is called like a version, and is something else: whoever types the name has to say which. */
async function refuseBranchOfThatName(
  session: Session,
  name: string,
  gitTag: string,
  tagged: Commit | undefined,
): Promise<void> {
  const branch = await session.source?.tip(`refs/heads/${name}`);
  if (branch === undefined || tagged === undefined || branch === tagged) return;
  throw new WaybillError('version-ambiguous', {
    where: 'input "version"',
    message: `${JSON.stringify(name)} is the version of the tag ${gitTag} at ${tagged.slice(0, 10)} and the branch ${name} at ${branch.slice(0, 10)}`,
    fix: `ref:refs/tags/${gitTag} or ref:refs/heads/${name}`,
  });
}

async function ofRef(session: Session, name: string): Promise<Resolved> {
  const source = requireSource(session, name);
  const commit = await resolveCommit(source, name, 'input "version"');
  if (commit === undefined) {
    throw new WaybillError('version-unknown', {
      where: 'input "version"',
      message: `expected a digest, a version, a commit, a git ref, env:<environment> or latest, got ${JSON.stringify(name.slice(0, 200))}, which is none of them here`,
    });
  }
  return ofCommit(session, commit, null, true);
}

async function ofCommit(
  session: Session,
  commit: Commit,
  version: string | null,
  namedByHand: boolean,
): Promise<Resolved> {
  const source = requireSource(session, commit);
  const topology = await session.catalog.topology(commit, session.service, session.environment.name);
  const key = sourceKeyOf(await source.keyInput(commit, topology.build));
  const found = await findImage(session.sources, topology.repository, sourceTag(key));
  if (found === undefined) {
    const { service, environment } = session;
    const [registry = session.registry] = session.sources;
    const { verifiedIn } = environment.requires;
    const newestRecorded = async () =>
      ((await head(session))?.state.current?.commit ?? undefined) as Commit | undefined;
    throw await explainUnbuilt({ service, registry, source, verifiedIn, newestRecorded }, topology, commit, key);
  }
  const stamp = await builtStampOf(found.home, topology.repository, found.digest, key);
  if (stamp?.sourceKey !== key) {
    throw new WaybillError(stamp === undefined ? 'stamp-missing' : 'stamp-invalid', {
      where: `${topology.repository}:${sourceTag(key)}`,
      message: `expected a "built" stamp of this source key on ${shortDigest(found.digest)}, ${stamp === undefined ? 'found none' : `it names ${stamp.sourceKey ?? 'none'}`}`,
      fix: 'an image without its stamp was not built by waybill build; nothing is admitted on a name alone',
    });
  }
  const tags = await source.tagsAt(commit);
  const versions = highestFirst(tags.flatMap((tag) => versionOfTag(tag, topology.versionTag) ?? []));
  return {
    digest: found.digest,
    commit,
    sourceKey: key,
    version: version ?? versions[0] ?? null,
    versionTags: versions,
    namedByHand,
    topology,
    home: found.home,
  };
}

async function ofDigest(
  session: Session,
  digest: Digest,
  namedByHand: boolean,
  known: Commit | null = null,
  places: readonly Registry[] = session.sources,
): Promise<Resolved> {
  const first = await session.catalog.topology(known, session.service, session.environment.name);
  const found = await findImage(places, first.repository, digest);
  if (found === undefined) {
    throw new WaybillError('version-unknown', {
      where: `registry ${first.repository}`,
      message: `expected the image ${digest}, found none`,
    });
  }
  const { home } = found;
  const [stamp, facts] = await Promise.all([
    builtStampOf(home, first.repository, digest),
    home.imageFacts(first.repository, digest),
  ]);
  const built = stamp?.commit ?? null;
  const commit = known ?? (built !== null && isCommit(built) ? built : null);
  const versions = highestFirst((facts?.tags ?? []).flatMap((tag) => parseVersion(tag) ?? []));
  return {
    digest,
    commit,
    sourceKey: stamp?.sourceKey ?? null,
    version: versions[0] ?? null,
    versionTags: [],
    namedByHand,
    topology:
      commit === null || known !== null
        ? first
        : await session.catalog.topology(commit, session.service, session.environment.name),
    home,
  };
}

async function ofTag(session: Session, tag: string, name: string): Promise<Resolved> {
  const topology = await session.catalog.topology(null, session.service, session.environment.name);
  const manifest = await findImage(session.sources, topology.repository, tag);
  if (manifest !== undefined) return ofDigest(session, manifest.digest, true, null, [manifest.home]);
  throw new WaybillError('version-unknown', {
    where: 'input "version"',
    message: `expected an image for "${name}", but ${topology.repository}:${tag} does not exist yet`,
  });
}

/** What runs verified in an environment: its ledger says so, and its tag must agree (LEDGER's tags are views). */
async function ofEnvironment(session: Session, environment: string): Promise<Resolved> {
  const declared = session.policy.policy.environments.map(({ name }) => name);
  // A ledger that no role may read is not asked for: it would be told as a missing permission.
  if (!declared.some((name) => name === environment)) {
    throw new WaybillError('version-unknown', {
      where: 'input "version"',
      message: `expected an environment that waybill.yml declares, got ${JSON.stringify(environment.slice(0, 200))}`,
      fix: declared.map((name) => `env:${name}`).join(' or '),
    });
  }
  const ledger = ledgerOf(session, environment);
  const newest = await readHead(ledger.registry, ledger.repository);
  const current = newest?.state.current;
  if (
    current === null ||
    current === undefined ||
    !(current.standing === 'verified' || current.standing === 'rolled-back')
  ) {
    throw new WaybillError('version-unknown', {
      where: 'input "version"',
      message: `nothing runs verified in ${environment}`,
    });
  }
  const tag = movingTag(environment);
  const images = session.imagesOf(environment);
  const named = (await images.read(current.revision.repository, [tag])).get(tag);
  if (
    newest !== undefined &&
    named !== undefined &&
    named.digest !== current.revision.digest &&
    !ranHere(newest.state).has(named.digest)
  ) {
    throw new WaybillError('tag-tampered', {
      where: `${current.revision.repository}:${tag}`,
      message: `expected ${shortDigest(current.revision.digest)}, as the ledger of ${environment} says; the tag names ${shortDigest(named.digest)}: it was moved by a hand`,
      fix: `waybill settle ${session.service} ${environment} --repair`,
    });
  }
  const commit = current.commit !== null && isCommit(current.commit) ? current.commit : null;
  const places = [images, ...session.sources.filter((one) => one !== images)];
  return { ...(await ofDigest(session, current.revision.digest, true, commit, places)), version: current.version };
}

/** The first of several registries that has it, by tag or digest. */
async function findImage(
  places: readonly Registry[],
  repository: string,
  reference: string,
): Promise<{ readonly digest: Digest; readonly home: Registry } | undefined> {
  for (const home of places) {
    const digest = (await home.read(repository, [reference])).get(reference)?.digest;
    if (digest !== undefined) return { digest, home };
  }
  return undefined;
}

function requireSource(session: Session, what: string) {
  if (session.source !== null) return session.source;
  throw new WaybillError('git-failed', {
    where: 'input "version"',
    message: `expected a git repository to resolve ${what}, found none here`,
    fix: '- uses: actions/checkout@<sha> before this step, or a digest or version tag as version',
  });
}
