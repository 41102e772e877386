import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  emptyBlob,
  ociManifestMediaType
} from "./chunk-3FY5T3RC.js";
import {
  formatStatement,
  readStatement,
  sigstoreBundleMediaType,
  statementMediaType
} from "./chunk-7VNDCPIU.js";
import {
  _enum,
  custom,
  object,
  record,
  string,
  tuple
} from "./chunk-Y6YF4LRS.js";
import {
  digestOf,
  hashJson
} from "./chunk-G764PEQJ.js";
import {
  canonicalJson
} from "./chunk-BGMZKSPQ.js";
import {
  isDigest
} from "./chunk-5KS5TQ4J.js";
import {
  WaybillError
} from "./chunk-2FKMNJIF.js";

// src/domain/source-key.ts
var sourceKeyVersion = 1;
function sourceKeyOf(input) {
  const value = {
    version: sourceKeyVersion,
    objects: input.objects,
    recipe: input.recipe,
    target: input.target,
    arguments: input.arguments,
    platforms: [...input.platforms].sort(),
    epoch: input.epoch
  };
  return hashJson(value).slice(0, 40);
}
function sourceTag(key) {
  return `src-${key}`;
}

// src/operations/explain-unbuilt.ts
var searched = 50;
async function explainUnbuilt(asked, topology, commit, key) {
  const { service, source, registry } = asked;
  const nearest = await nearestBuilt(registry, source, topology, commit) ?? await asked.newestRecorded();
  const [first] = asked.verifiedIn;
  const build = `waybill build ${service} --commit ${commit}`;
  const fix = first === void 0 ? build : `${build} && waybill ship ${service} ${commit} ${first}`;
  const where = `registry ${topology.repository}`;
  const message = `no image was built from the source of ${service} at ${commit.slice(0, 10)} (source key ${key.slice(0, 12)})`;
  if (nearest === void 0 || source === null) {
    return new WaybillError("version-unknown", {
      where,
      message: `${message}, nor from any commit before it (up to ${searched} were looked at)`,
      fix
    });
  }
  const paths = await source.changedPaths(nearest, commit, topology.build);
  const differ = paths === "unknown" ? "what differs from it cannot be told without its history" : `these paths differ: ${paths.slice(0, 12).join(", ")}${paths.length > 12 ? ` and ${paths.length - 12} more` : ""}`;
  return new WaybillError("version-unknown", {
    where,
    message: `${message}; the nearest commit that has one is ${nearest.slice(0, 10)}, and ${differ}`,
    fix
  });
}
async function nearestBuilt(registry, source, topology, commit) {
  if (source === null) return void 0;
  const commits = await source.ancestors(commit, searched);
  const keys = await Promise.all(
    commits.map(async (ancestor) => {
      try {
        return sourceTag(sourceKeyOf(await source.keyInput(ancestor, topology.build)));
      } catch {
        return void 0;
      }
    })
  );
  const known = await registry.read(topology.repository, [...new Set(keys.filter((tag) => tag !== void 0))]);
  return commits.find((_, index) => {
    const tag = keys[index];
    return tag !== void 0 && known.has(tag);
  });
}

// src/operations/resolve-commit.ts
async function resolveCommit(source, name, where) {
  const readings = await source.resolve(name);
  const commits = [...new Set(readings.map((reading) => reading.commit))];
  if (commits.length <= 1) return commits[0];
  throw new WaybillError("version-ambiguous", {
    where,
    message: `${JSON.stringify(name)} is ${readings.map((reading) => `the ${reading.kind} ${reading.name} at ${reading.commit.slice(0, 10)}`).join(" and ")}`,
    fix: readings.map(
      (reading) => reading.kind === "commit" ? reading.commit : `ref:refs/${reading.kind === "tag" ? "tags" : "heads"}/${reading.name}`
    ).join(" or ")
  });
}

// src/operations/stamp/write.ts
var predicateTypeAnnotation = "in-toto.io/predicate-type";
async function writeStamp(registry, repository, subject, statement) {
  const text = new TextEncoder().encode(formatStatement(statement));
  const stamp = stampManifest(subject, statement.predicateType, text);
  await Promise.all([registry.writeBlob(repository, emptyBlob.bytes), registry.writeBlob(repository, text)]);
  return { outcome: await registry.put(repository, stamp), stamp };
}
function stampManifest({ digest, mediaType, size }, predicateType, text) {
  const bytes = new TextEncoder().encode(
    canonicalJson({
      schemaVersion: 2,
      mediaType: ociManifestMediaType,
      artifactType: statementMediaType,
      config: emptyBlob.descriptor,
      layers: [{ mediaType: statementMediaType, digest: digestOf(text), size: text.length }],
      subject: { mediaType, digest, size },
      annotations: { [predicateTypeAnnotation]: predicateType }
    })
  );
  return { digest: digestOf(bytes), mediaType: ociManifestMediaType, bytes };
}

// src/operations/stamp/read.ts
var limitBytes = 4 * 1024 * 1024;
var layered = object({
  layers: tuple([
    object({
      digest: custom((value) => typeof value === "string" && isDigest(value), "expected a digest")
    })
  ])
});
async function readStamps(registry, repository, subject, predicateType) {
  const listed = await registry.referrers(repository, subject, [statementMediaType, sigstoreBundleMediaType]);
  const candidates = listed.filter((descriptor) => mayBe(descriptor, predicateType));
  if (candidates.length === 0) return { stamps: [], unreadable: [] };
  const manifests = await registry.read(
    repository,
    candidates.map(({ digest }) => digest)
  );
  const stamps = [];
  const unreadable = [];
  await Promise.all(
    candidates.map(async ({ digest }) => {
      const read = await readOne(registry, repository, subject, manifests.get(digest));
      if (typeof read === "string") unreadable.push({ digest, reason: read });
      else if (read.statement.predicateType === predicateType) stamps.push({ ...read, digest });
    })
  );
  const byDigest = (one, other) => one.digest < other.digest ? -1 : 1;
  return { stamps: stamps.sort(byDigest), unreadable: unreadable.sort(byDigest) };
}
function mayBe({ annotations }, predicateType) {
  const said = annotations?.[predicateTypeAnnotation] ?? annotations?.["dev.sigstore.bundle.predicateType"];
  return said === void 0 || said === predicateType;
}
async function readOne(registry, repository, subject, manifest) {
  if (manifest === void 0) return "it is listed and not there";
  const parsed = layered.safeParse(jsonOf(manifest.bytes));
  if (!parsed.success) return "expected a manifest with one layer, the statement";
  let bytes;
  try {
    bytes = await registry.readBlob(repository, parsed.data.layers[0].digest, limitBytes);
  } catch (error) {
    if (error instanceof WaybillError && (error.code === "digest-mismatch" || error.code === "manifest-missing")) {
      return error.message;
    }
    throw error;
  }
  const reading = readStatement(new TextDecoder().decode(bytes));
  if (!reading.ok) return reading.reason;
  if (!reading.statement.subject.some(({ digest }) => digest === subject))
    return "its statement is about another image";
  return reading;
}
function jsonOf(bytes) {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return void 0;
  }
}

// src/operations/stamp/built.ts
var builtPredicateType = "https://waybill.dev/stamp/built/v1";
function builtStatement(image, facts) {
  const predicate = { ...facts, sourceKeyVersion };
  return {
    subject: [{ name: image.repository, digest: image.digest }],
    predicateType: builtPredicateType,
    predicate
  };
}
var shape = object({
  sourceKey: custom((value) => typeof value === "string" && /^[0-9a-f]{40}$/.test(value)).nullable(),
  source: _enum(["proven", "unproven"]),
  commit: string().nullable(),
  builder: string(),
  inputs: record(string(), string()),
  run: string(),
  actor: string(),
  time: string()
});
async function builtStampsOf(registry, repository, image) {
  const { stamps } = await readStamps(registry, repository, image, builtPredicateType);
  return stamps.flatMap(({ digest, statement }) => {
    const parsed = shape.safeParse(statement.predicate);
    return parsed.success ? [{ ...parsed.data, digest }] : [];
  }).sort((one, other) => one.time < other.time ? -1 : 1);
}
async function builtStampOf(registry, repository, image, sourceKey) {
  const stamps = await builtStampsOf(registry, repository, image);
  return stamps.find((stamp) => stamp.sourceKey === sourceKey) ?? stamps[0];
}

export {
  sourceKeyOf,
  sourceTag,
  writeStamp,
  readStamps,
  explainUnbuilt,
  resolveCommit,
  builtStatement,
  builtStampOf
};
