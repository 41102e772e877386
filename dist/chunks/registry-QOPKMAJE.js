import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  createDistribution,
  exchange,
  pushImage,
  readBlob,
  readBody,
  streamBlob,
  unexpected,
  unreachable,
  uploadBlob,
  writeBlob
} from "./chunk-Y7ZMTIQD.js";
import {
  createCredentials
} from "./chunk-I4VVQDSO.js";
import {
  mayCarrySecrets
} from "./chunk-6GBECAUC.js";
import {
  isLoopback
} from "./chunk-S6FR7JTZ.js";
import {
  certificateFailure
} from "./chunk-M7LKGO3D.js";
import "./chunk-ZPGCJFOY.js";
import {
  inLanes
} from "./chunk-G6RKKI6V.js";
import {
  millisecondsOf
} from "./chunk-OE5E3XHL.js";
import {
  isUnanswered
} from "./chunk-QRW6R54H.js";
import {
  array,
  custom,
  looseObject,
  number,
  record,
  string
} from "./chunk-Y6YF4LRS.js";
import {
  digestOf
} from "./chunk-G764PEQJ.js";
import "./chunk-BGMZKSPQ.js";
import {
  isDigest
} from "./chunk-5KS5TQ4J.js";
import {
  WaybillError
} from "./chunk-2FKMNJIF.js";
import "./chunk-Z74EJKPS.js";

// src/adapters/oci/challenge.ts
function challengesIn(header) {
  const found = [];
  const parts = /([A-Za-z][\w-]*)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))|([A-Za-z][\w-]*)/g;
  for (const [, name, quoted, plain, scheme] of header.matchAll(parts)) {
    if (scheme !== void 0) found.push({ scheme: scheme.toLowerCase(), parameters: {} });
    const last = found.at(-1);
    if (name !== void 0 && last !== void 0)
      last.parameters[name.toLowerCase()] = quoted?.replaceAll(/\\(.)/g, "$1") ?? plain ?? "";
  }
  return found;
}

// src/adapters/oci/token.ts
import { Readable } from "node:stream";
async function fetchToken(host, { parameters }, scopes, credentials, agents) {
  const where = `registry ${host}`;
  const { realm = "", service } = parameters;
  if (!URL.canParse(realm) || !mayCarrySecrets(realm)) {
    throw new WaybillError("registry-unreachable", {
      where,
      message: "expected an https address that gives out tokens, got none"
    });
  }
  const url = new URL(realm);
  const fields = [
    ...service === void 0 ? [] : [["service", service]],
    ...scopes.map((scope) => ["scope", scope])
  ];
  let answer;
  try {
    answer = credentials.kind === "identity" ? await refresh(url, fields, credentials.token, agents) : await ask(url, fields, credentials, agents);
  } catch (error) {
    const known = error instanceof WaybillError ? error : certificateFailure(error, url.host);
    if (known !== void 0) throw known;
    const got = error instanceof Error ? error.message : "none";
    throw new WaybillError(
      "registry-unreachable",
      { where, message: `expected an answer of ${url.host}, which gives out its tokens, got ${got}` },
      error
    );
  }
  const text = new TextDecoder().decode(await readBody(answer.body, 64 * 1024) ?? new Uint8Array());
  if (answer.status === 400 || answer.status === 401 || answer.status === 403) return void 0;
  const token = answer.status === 200 ? tokenIn(text) : void 0;
  if (token !== void 0) return token;
  throw new WaybillError("registry-unreachable", {
    where,
    message: `expected a token of ${url.host}, got HTTP ${answer.status}`
  });
}
function ask(url, fields, credentials, agents) {
  for (const [name, value] of fields) url.searchParams.append(name, value);
  if (credentials.kind === "anonymous") return exchange({ method: "GET", url, headers: {} }, agents);
  url.searchParams.append("account", credentials.username);
  return exchange({ method: "GET", url, headers: { authorization: basic(credentials) } }, agents);
}
function refresh(url, fields, token, agents) {
  const scopes = fields.filter(([name]) => name === "scope").map(([, value]) => value);
  const form = new URLSearchParams([
    ["grant_type", "refresh_token"],
    ["client_id", "waybill"],
    ...fields.filter(([name]) => name !== "scope").map(([name, value]) => [name, value]),
    ["scope", scopes.join(" ")],
    ["refresh_token", token]
  ]);
  const bytes = Buffer.from(form.toString());
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  return exchange(
    { method: "POST", url, headers, body: { size: bytes.length, open: () => Readable.from([bytes]) } },
    agents
  );
}
function basic({ username, password }) {
  return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
}
function tokenIn(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return void 0;
  }
  if (typeof value !== "object" || value === null) return void 0;
  const { token, access_token, expires_in } = value;
  const found = typeof token === "string" ? token : access_token;
  if (typeof found !== "string" || found === "") return void 0;
  return { value: found, seconds: typeof expires_in === "number" && expires_in > 0 ? expires_in : 60 };
}

// src/adapters/oci/access.ts
var margin = 15e3;
function createOciAccess({ address, credentials, agents, clock, secret }) {
  const { host, prefix, origin } = address;
  let asked;
  const tokens = /* @__PURE__ */ new Map();
  async function tokenFor(challenge, request, refused) {
    const who = await credentials();
    const scopes = scopesOf(request, prefix, who);
    const key = scopes.join(" ");
    const known = tokens.get(key);
    const value = await known?.got;
    const ends = (known?.since ?? 0) + (value?.seconds ?? 0) * 1e3 - margin;
    const isRefused = value !== void 0 && refused?.authorization === `Bearer ${value.value}`;
    if (value !== void 0 && !isRefused && millisecondsOf(clock.now()) < ends) return value;
    const again = tokens.get(key);
    if (again !== void 0 && again !== known) return again.got;
    const got = ask2(challenge, scopes, who);
    tokens.set(key, { got, since: millisecondsOf(clock.now()) });
    got.catch(() => tokens.delete(key));
    return got;
  }
  async function ask2(challenge, scopes, who) {
    const token = await fetchToken(host, challenge, scopes, who, agents) ?? // Some give nothing at all where a part is refused: whoever may only read still reads.
    (who.kind === "anonymous" ? void 0 : await fetchToken(host, challenge, scopes.map(toRead), who, agents));
    if (token !== void 0) secret(token.value);
    return token;
  }
  return {
    agents,
    actions: { find: ["pull"], upload: ["push"] },
    nameOf: (repository) => `${prefix}${repository}`,
    async open(request, refused) {
      const challenges = refused?.challenge === void 0 ? [] : challengesIn(refused.challenge);
      asked = challenges.find(({ scheme }) => scheme === "bearer" || scheme === "basic") ?? asked;
      if (asked === void 0) return { origin, authorization: void 0 };
      if (asked.scheme === "basic") {
        const who = await credentials();
        return { origin, authorization: who.kind === "password" ? basic(who) : void 0 };
      }
      const token = await tokenFor(asked, request, refused?.opening);
      return { origin, authorization: token === void 0 ? void 0 : `Bearer ${token.value}` };
    },
    async denied(request, answer) {
      const who = await credentials();
      return denied(`${host}/${prefix}${request.repository}`, request.actions, answer, who);
    },
    repositoryMissing: (repository) => new WaybillError("repository-missing", {
      where: `registry ${host}/${prefix}${repository}`,
      message: "expected the repository, or the project that it lies in, to exist; the registry knows neither",
      fix: `create it at ${host}, or give another path: registry: { host: ${host}/<path> }`
    })
  };
}
function scopesOf({ repository, mountFrom }, prefix, who) {
  const actions = who.kind === "anonymous" ? "pull" : "pull,push";
  const own = `repository:${prefix}${repository}:${actions}`;
  return mountFrom === void 0 ? [own] : [own, `repository:${mountFrom}:pull`];
}
function toRead(scope) {
  return scope.replace(/:pull,push$/, ":pull");
}
async function denied(resource, actions, answer, who) {
  const bytes = await readBody(answer.body, 64 * 1024).catch(() => void 0);
  const text = new TextDecoder().decode(bytes ?? new Uint8Array());
  const [, code] = /"code"\s*:\s*"([A-Za-z_]+)"/.exec(text) ?? [];
  const action = actions.join(", ");
  const as = who.kind === "anonymous" ? "without credentials" : "with these credentials";
  const fix = who.kind === "anonymous" ? "name the variables that hold credentials: registry: { host: …, username: REGISTRY_USER, password: REGISTRY_TOKEN }, or docker login before this step" : `let them ${action} ${resource}`;
  return new WaybillError("registry-denied", {
    where: `registry ${resource}`,
    message: `expected to be allowed ${action} on ${resource} ${as}, got HTTP ${answer.status}${code === void 0 ? "" : ` ${code}`}`,
    fix,
    denied: { action, resource }
  });
}

// src/adapters/oci/address.ts
var answersAt = /* @__PURE__ */ new Map([
  ["docker.io", "registry-1.docker.io"],
  ["index.docker.io", "registry-1.docker.io"]
]);
function addressOf(text) {
  const [host = "", ...folders] = text.split("/").filter((part) => part !== "");
  const scheme = isLoopback(`http://${host}`) ? "http" : "https";
  const prefix = folders.map((folder) => `${folder}/`).join("");
  return { host, prefix, origin: `${scheme}://${answersAt.get(host) ?? host}` };
}

// src/adapters/oci/manifests.ts
import { Readable as Readable2 } from "node:stream";

// src/adapters/oci/tags.ts
var mostPages = 1e4;
async function listTags(api, repository) {
  const tags = [];
  for await (const body of jsonPages(api, repository, "tags/list?n=1000")) {
    const { tags: some } = body ?? {};
    tags.push(...(some ?? []).filter((tag) => typeof tag === "string"));
  }
  return [...new Set(tags)];
}
async function* jsonPages(api, repository, first) {
  let path = first;
  for (let pages = 0; path !== void 0; pages += 1) {
    if (pages === mostPages) throw unreachable(repository, `more than ${mostPages} pages of a list`);
    const page = await jsonAt(api, repository, path);
    if (page === void 0) return;
    yield page.body;
    path = page.next;
  }
}
function jsonAt(api, repository, path) {
  return api.retrying(async () => {
    const answer = await api.fetch({ method: "GET", repository, path, actions: ["pull"] });
    if (answer.status === 404) {
      answer.body.resume();
      return void 0;
    }
    if (answer.status !== 200) throw await unexpected(api, answer, repository, "a list");
    let body;
    try {
      body = JSON.parse(new TextDecoder().decode(await readBody(answer.body, 16 * 1024 * 1024)));
    } catch (error) {
      throw unreachable(repository, "no whole list", error);
    }
    const [, next] = /<([^>]+)>\s*;\s*rel="?next"?/i.exec([answer.headers.link].flat().join(", ")) ?? [];
    return { body, next };
  });
}

// src/adapters/oci/manifests.ts
var manifestTypes = [
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.v2+json",
  "application/vnd.docker.distribution.manifest.list.v2+json"
].join(", ");
var limitBytes = 4 * 1024 * 1024;
var lanes = 8;
var manyTags = 8;
async function readManifests(api, repository, references) {
  const distinct = [...new Set(references)];
  const tags = distinct.filter((reference) => !isDigest(reference));
  const listed = tags.length > manyTags ? new Set(await listTags(api, repository)) : void 0;
  const found = /* @__PURE__ */ new Map();
  const wanted = distinct.filter((reference) => isDigest(reference) || listed === void 0 || listed.has(reference));
  await inLanes(lanes, wanted, async (reference) => {
    const manifest = await readManifest(api, repository, reference);
    if (manifest !== void 0) found.set(reference, manifest);
  });
  return found;
}
async function readManifest(api, repository, reference) {
  return api.retrying(async () => {
    const answer = await api.fetch({
      method: "GET",
      repository,
      path: `manifests/${reference}`,
      headers: { accept: manifestTypes },
      actions: ["pull"]
    });
    if (answer.status === 404) {
      answer.body.resume();
      return void 0;
    }
    if (answer.status !== 200) throw await unexpected(api, answer, repository, `the manifest ${reference}`);
    const where = `registry ${repository}:${reference}`;
    let bytes;
    try {
      bytes = await readBody(answer.body, limitBytes);
    } catch (error) {
      throw new WaybillError("registry-unreachable", { where, message: "expected a manifest, got a part" }, error);
    }
    if (bytes === void 0)
      throw new WaybillError("digest-mismatch", { where, message: `expected at most ${limitBytes} bytes, got more` });
    const digest2 = digestOf(bytes);
    const said = isDigest(reference) ? reference : answer.headers["docker-content-digest"];
    if (said !== void 0 && said !== digest2) {
      throw new WaybillError("digest-mismatch", {
        where,
        message: `expected bytes of ${String(said)}, got bytes of ${digest2}`
      });
    }
    return { digest: digest2, mediaType: mediaTypeOf(bytes, answer.headers["content-type"]), bytes };
  });
}
async function headOf(api, repository, reference) {
  return api.retrying(async () => {
    const answer = await api.fetch({
      method: "HEAD",
      repository,
      path: `manifests/${reference}`,
      headers: { accept: manifestTypes },
      actions: ["pull"]
    });
    answer.body.resume();
    if (answer.status === 404) return void 0;
    if (answer.status !== 200) throw await unexpected(api, answer, repository, `the manifest ${reference}`);
    const said = answer.headers["docker-content-digest"];
    if (typeof said === "string" && isDigest(said)) return said;
    return (await readManifest(api, repository, reference))?.digest;
  });
}
async function sendManifest(api, repository, { bytes, digest: digest2, mediaType }, reference) {
  const answer = await api.send({
    method: "PUT",
    repository,
    path: `manifests/${reference}`,
    headers: { "content-type": mediaType },
    body: { size: bytes.length, open: () => Readable2.from([bytes]) },
    actions: ["push"]
  });
  const text = new TextDecoder().decode(await readBody(answer.body, 64 * 1024) ?? new Uint8Array());
  const [, code = ""] = /"code"\s*:\s*"([A-Za-z_]+)"/.exec(text) ?? [];
  const said = answer.headers["docker-content-digest"];
  if (answer.status === 201 && said !== void 0 && said !== digest2) {
    throw new WaybillError("digest-mismatch", {
      where: `registry ${repository}@${digest2}`,
      message: `expected the registry to keep these very bytes, it keeps ${String(said)}`
    });
  }
  return {
    status: answer.status,
    code: code.toUpperCase(),
    keepsReferrers: answer.headers["oci-subject"] !== void 0
  };
}
function mediaTypeOf(bytes, header) {
  const said = header?.split(";")[0]?.trim() ?? "";
  if (manifestTypes.split(", ").includes(said)) return said;
  const body = JSON.parse(new TextDecoder().decode(bytes));
  return body.mediaType ?? said;
}

// src/adapters/oci/referrers-list.ts
var digest = custom((value) => typeof value === "string" && isDigest(value));
var strings = record(string(), string());
var descriptor = looseObject({
  mediaType: string(),
  digest,
  size: number(),
  artifactType: string().optional(),
  annotations: strings.optional()
});
var listShape = looseObject({ manifests: array(descriptor) });
var referrerShape = looseObject({
  subject: looseObject({ digest }).optional(),
  artifactType: string().optional(),
  config: looseObject({ mediaType: string() }).optional(),
  annotations: strings.optional()
});
function subjectOf(manifest) {
  return referrerShape.safeParse(jsonOf(manifest.bytes)).data?.subject?.digest;
}
function descriptorsIn(list) {
  const parsed = listShape.safeParse(list);
  return (parsed.data?.manifests ?? []).map(({ mediaType, digest: of, size, artifactType, annotations }) => ({
    mediaType,
    digest: of,
    size,
    ...artifactType !== void 0 && { artifactType },
    ...annotations !== void 0 && { annotations }
  }));
}
function referrersTag(subject) {
  return subject.replace(":", "-");
}
function entryOf({ bytes, digest: of, mediaType }) {
  const { artifactType, config, annotations } = referrerShape.parse(jsonOf(bytes));
  const type = artifactType ?? config?.mediaType;
  return {
    mediaType,
    digest: of,
    size: bytes.length,
    ...type !== void 0 && { artifactType: type },
    ...annotations !== void 0 && { annotations }
  };
}
function jsonOf(bytes) {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return void 0;
  }
}

// src/adapters/oci/referrers.ts
async function listReferrers(api, repository, subject, artifactTypes) {
  const listed = await ownList(api, repository, subject) ?? await taggedList(api, repository, subject);
  const distinct = new Map(listed.map((one) => [one.digest, one]));
  return [...distinct.values()].filter(
    ({ artifactType }) => artifactTypes.length === 0 || artifactType !== void 0 && artifactTypes.includes(artifactType)
  );
}
var keeping = /* @__PURE__ */ new WeakSet();
async function keepsReferrers(api, repository, subject) {
  return keeping.has(api) || await ownList(api, repository, subject) !== void 0;
}
async function ownList(api, repository, subject) {
  const found = [];
  let pages = 0;
  for await (const body of jsonPages(api, repository, `referrers/${subject}`)) {
    pages += 1;
    found.push(...descriptorsIn(body));
  }
  if (pages === 0) return void 0;
  keeping.add(api);
  return found;
}
async function taggedList(api, repository, subject) {
  const list = await readManifest(api, repository, referrersTag(subject));
  return list === void 0 || list.digest === subject ? [] : descriptorsIn(JSON.parse(new TextDecoder().decode(list.bytes)));
}

// src/adapters/oci/referrers-tag.ts
var indexType = "application/vnd.oci.image.index.v1+json";
var rounds = 8;
var settling = 0.5;
var underWay = /* @__PURE__ */ new WeakMap();
function noteReferrer(api, repository, subject, referrer) {
  const lists = underWay.get(api) ?? /* @__PURE__ */ new Map();
  underWay.set(api, lists);
  const key = `${repository}@${subject}`;
  const before = lists.get(key) ?? Promise.resolve();
  const mine = before.catch(() => void 0).then(() => enter(api, repository, subject, referrer));
  lists.set(key, mine);
  return mine.finally(() => {
    if (lists.get(key) === mine) lists.delete(key);
  });
}
async function enter(api, repository, subject, referrer) {
  if (await keepsReferrers(api, repository, subject)) return;
  const tag = referrersTag(subject);
  const entry = entryOf(referrer);
  let stood = 0;
  for (let round = 0; round < rounds; round += 1) {
    const there = await readManifest(api, repository, tag);
    if (there?.digest === subject)
      throw unreachable(repository, `the image itself under ${tag}, where clients keep the list of what refers to it`);
    const list = jsonOf(there?.bytes ?? new Uint8Array());
    const parsed = listShape.safeParse(list);
    const entries = parsed.success ? parsed.data.manifests : [];
    if (entries.some((one) => one.digest === referrer.digest)) {
      stood += 1;
      if (stood === 2 || round === 0) return;
      await api.sleep(settling);
      continue;
    }
    stood = 0;
    const next = indexOf({ ...parsed.success ? parsed.data : {}, manifests: [...entries, entry] });
    const answer = await api.retrying(() => sendManifest(api, repository, next, tag));
    if (answer.status !== 201)
      throw unreachable(repository, `HTTP ${answer.status} ${answer.code} to the list of what refers to ${subject}`);
  }
  throw unreachable(repository, `a list of what refers to ${subject} that others keep replacing`);
}
function indexOf(list) {
  const body = { ...list, schemaVersion: 2, mediaType: indexType };
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  return { digest: digestOf(bytes), mediaType: indexType, bytes };
}

// src/adapters/oci/put.ts
var settling2 = 1;
async function putManifest(api, repository, manifest, tag) {
  const { digest: digest2, bytes } = manifest;
  const got = digestOf(bytes);
  if (got !== digest2) {
    throw new WaybillError("digest-mismatch", {
      where: `registry ${repository}@${digest2}`,
      message: `expected bytes of this digest, got bytes of ${got}`
    });
  }
  const reference = tag ?? digest2;
  const before = await headOf(api, repository, reference);
  if (before === digest2) {
    await noteSubject(api, repository, manifest, void 0);
    return "same";
  }
  const stays = tag !== void 0 && !tag.startsWith("at.");
  if (before !== void 0 && stays) return "taken";
  const sent = await sendOrFind(api, repository, manifest, reference);
  if (sent === "taken") return "taken";
  await noteSubject(api, repository, manifest, sent.keepsReferrers);
  if (!stays) return "written";
  await api.sleep(settling2);
  return await headOf(api, repository, tag) === digest2 ? "written" : "taken";
}
async function sendOrFind(api, repository, manifest, reference) {
  let answer;
  try {
    answer = await api.retrying(() => sendManifest(api, repository, manifest, reference));
  } catch (error) {
    if (!isUnanswered(error) || await headOf(api, repository, reference) !== manifest.digest) throw error;
    return { keepsReferrers: void 0 };
  }
  if (answer.status === 201) return answer;
  const there = answer.status < 500 ? await headOf(api, repository, reference) : void 0;
  if (there !== void 0 && there !== manifest.digest) return "taken";
  throw putFailure(api, repository, manifest, answer);
}
function putFailure(api, repository, { digest: digest2 }, { status, code }) {
  const where = `registry ${repository}@${digest2}`;
  switch (code) {
    case "NAME_UNKNOWN":
      return api.access.repositoryMissing(repository);
    case "MANIFEST_BLOB_UNKNOWN":
    case "BLOB_UNKNOWN":
    case "MANIFEST_UNKNOWN":
      return new WaybillError("manifest-missing", {
        where,
        message: `expected everything that the manifest names in the repository, got HTTP ${status} ${code}`
      });
    case "DIGEST_INVALID":
      return new WaybillError("digest-mismatch", { where, message: `expected bytes of this digest, got ${code}` });
    default:
      return new WaybillError("registry-unreachable", {
        where,
        message: `expected the manifest to be taken, got HTTP ${status}${code === "" ? "" : ` ${code}`}`
      });
  }
}
async function noteSubject(api, repository, manifest, kept) {
  const subject = subjectOf(manifest);
  if (subject !== void 0 && kept !== true) await noteReferrer(api, repository, subject, manifest);
}

// src/adapters/oci/registry.ts
function createOciRegistry(settings) {
  const { host, clock, agents, secret, environment, username, password } = settings;
  const address = addressOf(host);
  const credentials = createCredentials({ host: address.host, username, password, environment, secret });
  const access = createOciAccess({ address, credentials, agents, clock, secret });
  const api = createDistribution(access, clock);
  const factsOf = (repository) => ({
    name: repository,
    uri: `${address.host}/${address.prefix}${repository}`,
    tags: { kind: "unenforced" }
  });
  const mountFrom = (near) => near.startsWith(`${address.host}/`) ? { mountFrom: near.slice(address.host.length + 1) } : {};
  return {
    // A repository comes with its first push: of one that is not there nothing is known, nor need be.
    describe: async (repository) => factsOf(repository),
    create: async (repository) => factsOf(repository),
    read: (repository, references) => readManifests(api, repository, references),
    put: (repository, manifest, tag) => putManifest(api, repository, manifest, tag),
    tags: (repository) => listTags(api, repository),
    pullable: async (repository, digest2) => await headOf(api, repository, digest2) === void 0 ? "absent" : "pullable",
    imageFacts: (repository, digest2) => imageFacts(api, repository, digest2),
    referrers: (repository, subject, types) => listReferrers(api, repository, subject, types),
    readBlob: (repository, digest2, limitBytes2) => readBlob(api, repository, digest2, limitBytes2, fetchBlob(api, repository, digest2)),
    writeBlob: (repository, bytes) => writeBlob(api, repository, bytes, inPieces),
    openBlob: async (repository, blob) => streamBlob(api, repository, blob, fetchBlob(api, repository, blob.digest)),
    copyBlob: (repository, blob, near) => uploadBlob(api, repository, blob, { ...inPieces, ...mountFrom(near) }),
    replication: async () => "none",
    push: (repository, image, progress) => pushImage(
      {
        upload: (blob) => uploadBlob(api, repository, blob, inPieces),
        put: (manifest) => putManifest(api, repository, manifest, void 0)
      },
      image,
      progress
    )
  };
}
var inPieces = { resumable: true };
function fetchBlob(api, repository, digest2) {
  return (from) => api.fetch({
    method: "GET",
    repository,
    path: `blobs/${digest2}`,
    ...from > 0 && { headers: { range: `bytes=${from}-` } },
    actions: ["pull"]
  });
}
async function imageFacts(api, repository, digest2) {
  if (await headOf(api, repository, digest2) === void 0) return void 0;
  const tags = [];
  await inLanes(16, await listTags(api, repository), async (tag) => {
    if (await headOf(api, repository, tag) === digest2) tags.push(tag);
  });
  return { pushedAt: null, tags };
}
export {
  createOciRegistry
};
