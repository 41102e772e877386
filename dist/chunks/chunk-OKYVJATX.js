import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  builtStampOf,
  explainUnbuilt,
  resolveCommit,
  sourceKeyOf,
  sourceTag
} from "./chunk-EPI3QMVV.js";
import {
  isCommit
} from "./chunk-3W2IBUEZ.js";
import {
  highestFirst,
  movingTag,
  parseVersion,
  versionOfTag
} from "./chunk-HTUWN2MK.js";
import {
  head,
  ledgerOf,
  ranHere,
  readHead
} from "./chunk-3FY5T3RC.js";
import {
  isDigest,
  shortDigest
} from "./chunk-5KS5TQ4J.js";
import {
  WaybillError
} from "./chunk-2FKMNJIF.js";

// src/operations/ledger/ensure.ts
async function ensureLedger({ registry, repository }, readers) {
  const facts = await registry.describe(repository) ?? await registry.create(repository, "ledger", readers);
  if (facts.tags.kind === "immutable" || facts.tags.kind === "unenforced") return;
  const got = facts.tags.kind === "mutable" ? "mutable ones" : `all but ${facts.tags.except.join(", ")}`;
  throw new WaybillError("repository-mutable", {
    where: `ledger ${repository}`,
    message: `expected a repository all of whose tags are immutable, got ${got}`,
    fix: `aws ecr put-image-tag-mutability --repository-name ${repository} --image-tag-mutability IMMUTABLE`
  });
}

// src/operations/resolve-version.ts
async function resolveVersion(session, name) {
  if (name === null)
    return ofCommit(session, await requireSource(session, "the checked-out commit").head(), null, false);
  if (isDigest(name)) return ofDigest(session, name, true);
  if (name.startsWith("env:")) return ofEnvironment(session, name.slice("env:".length));
  if (name.startsWith("ref:")) return ofRef(session, name.slice("ref:".length));
  if (name === "latest") return ofTag(session, "at.latest", name);
  if (session.policy.policy.environments.some((environment) => environment.name === name)) {
    throw new WaybillError("version-ambiguous", {
      where: 'input "version"',
      message: `"${name}" is an environment`,
      fix: `env:${name} for what runs verified there, ref:${name} for the git ref`
    });
  }
  const version = parseVersion(name);
  if (version !== void 0) return ofVersion(session, version, name);
  return ofRef(session, name);
}
async function ofVersion(session, version, name) {
  const topology = await session.catalog.topology(null, session.service, session.environment.name);
  const tagged = await findImage(session.sources, topology.repository, version);
  const gitTag = topology.versionTag.replace("*", version);
  const commit = await session.source?.tip(`refs/tags/${gitTag}`);
  await refuseBranchOfThatName(session, name, gitTag, commit);
  if (tagged !== void 0) {
    const resolved = await ofDigest(session, tagged.digest, true, commit ?? null, [tagged.home]);
    return { ...resolved, version };
  }
  if (commit !== void 0) return ofCommit(session, commit, version, true);
  const here = await session.source?.resolve(`refs/tags/${gitTag}`) ?? [];
  if (here.length > 0) {
    throw new WaybillError("version-unknown", {
      where: 'input "version"',
      message: `expected the git tag ${gitTag} at the remote, it is in this checkout alone`,
      fix: `git push origin ${gitTag}`
    });
  }
  throw new WaybillError("version-unknown", {
    where: 'input "version"',
    message: `expected a version that ${session.service} has, got ${name}: neither the git tag ${gitTag} nor the image tag ${version} exists`,
    fix: `git tag ${gitTag} <commit> && git push origin ${gitTag}`
  });
}
async function refuseBranchOfThatName(session, name, gitTag, tagged) {
  const branch = await session.source?.tip(`refs/heads/${name}`);
  if (branch === void 0 || tagged === void 0 || branch === tagged) return;
  throw new WaybillError("version-ambiguous", {
    where: 'input "version"',
    message: `${JSON.stringify(name)} is the version of the tag ${gitTag} at ${tagged.slice(0, 10)} and the branch ${name} at ${branch.slice(0, 10)}`,
    fix: `ref:refs/tags/${gitTag} or ref:refs/heads/${name}`
  });
}
async function ofRef(session, name) {
  const source = requireSource(session, name);
  const commit = await resolveCommit(source, name, 'input "version"');
  if (commit === void 0) {
    throw new WaybillError("version-unknown", {
      where: 'input "version"',
      message: `expected a digest, a version, a commit, a git ref, env:<environment> or latest, got ${JSON.stringify(name.slice(0, 200))}, which is none of them here`
    });
  }
  return ofCommit(session, commit, null, true);
}
async function ofCommit(session, commit, version, namedByHand) {
  const source = requireSource(session, commit);
  const topology = await session.catalog.topology(commit, session.service, session.environment.name);
  const key = sourceKeyOf(await source.keyInput(commit, topology.build));
  const found = await findImage(session.sources, topology.repository, sourceTag(key));
  if (found === void 0) {
    const { service, environment } = session;
    const [registry = session.registry] = session.sources;
    const { verifiedIn } = environment.requires;
    const newestRecorded = async () => (await head(session))?.state.current?.commit ?? void 0;
    throw await explainUnbuilt({ service, registry, source, verifiedIn, newestRecorded }, topology, commit, key);
  }
  const stamp = await builtStampOf(found.home, topology.repository, found.digest, key);
  if (stamp?.sourceKey !== key) {
    throw new WaybillError(stamp === void 0 ? "stamp-missing" : "stamp-invalid", {
      where: `${topology.repository}:${sourceTag(key)}`,
      message: `expected a "built" stamp of this source key on ${shortDigest(found.digest)}, ${stamp === void 0 ? "found none" : `it names ${stamp.sourceKey ?? "none"}`}`,
      fix: "an image without its stamp was not built by waybill build; nothing is admitted on a name alone"
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
    home: found.home
  };
}
async function ofDigest(session, digest, namedByHand, known = null, places = session.sources) {
  const first = await session.catalog.topology(known, session.service, session.environment.name);
  const found = await findImage(places, first.repository, digest);
  if (found === void 0) {
    throw new WaybillError("version-unknown", {
      where: `registry ${first.repository}`,
      message: `expected the image ${digest}, found none`
    });
  }
  const { home } = found;
  const [stamp, facts] = await Promise.all([
    builtStampOf(home, first.repository, digest),
    home.imageFacts(first.repository, digest)
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
    topology: commit === null || known !== null ? first : await session.catalog.topology(commit, session.service, session.environment.name),
    home
  };
}
async function ofTag(session, tag, name) {
  const topology = await session.catalog.topology(null, session.service, session.environment.name);
  const manifest = await findImage(session.sources, topology.repository, tag);
  if (manifest !== void 0) return ofDigest(session, manifest.digest, true, null, [manifest.home]);
  throw new WaybillError("version-unknown", {
    where: 'input "version"',
    message: `expected an image for "${name}", but ${topology.repository}:${tag} does not exist yet`
  });
}
async function ofEnvironment(session, environment) {
  const declared = session.policy.policy.environments.map(({ name }) => name);
  if (!declared.some((name) => name === environment)) {
    throw new WaybillError("version-unknown", {
      where: 'input "version"',
      message: `expected an environment that waybill.yml declares, got ${JSON.stringify(environment.slice(0, 200))}`,
      fix: declared.map((name) => `env:${name}`).join(" or ")
    });
  }
  const ledger = ledgerOf(session, environment);
  const newest = await readHead(ledger.registry, ledger.repository);
  const current = newest?.state.current;
  if (current === null || current === void 0 || !(current.standing === "verified" || current.standing === "rolled-back")) {
    throw new WaybillError("version-unknown", {
      where: 'input "version"',
      message: `nothing runs verified in ${environment}`
    });
  }
  const tag = movingTag(environment);
  const images = session.imagesOf(environment);
  const named = (await images.read(current.revision.repository, [tag])).get(tag);
  if (newest !== void 0 && named !== void 0 && named.digest !== current.revision.digest && !ranHere(newest.state).has(named.digest)) {
    throw new WaybillError("tag-tampered", {
      where: `${current.revision.repository}:${tag}`,
      message: `expected ${shortDigest(current.revision.digest)}, as the ledger of ${environment} says; the tag names ${shortDigest(named.digest)}: it was moved by a hand`,
      fix: `waybill settle ${session.service} ${environment} --repair`
    });
  }
  const commit = current.commit !== null && isCommit(current.commit) ? current.commit : null;
  const places = [images, ...session.sources.filter((one) => one !== images)];
  return { ...await ofDigest(session, current.revision.digest, true, commit, places), version: current.version };
}
async function findImage(places, repository, reference) {
  for (const home of places) {
    const digest = (await home.read(repository, [reference])).get(reference)?.digest;
    if (digest !== void 0) return { digest, home };
  }
  return void 0;
}
function requireSource(session, what) {
  if (session.source !== null) return session.source;
  throw new WaybillError("git-failed", {
    where: 'input "version"',
    message: `expected a git repository to resolve ${what}, found none here`,
    fix: "- uses: actions/checkout@<sha> before this step, or a digest or version tag as version"
  });
}

export {
  ensureLedger,
  resolveVersion
};
