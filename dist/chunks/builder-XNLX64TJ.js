import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  runGroup
} from "./chunk-X4I44DWU.js";
import {
  require_tar_stream
} from "./chunk-GVZIRUKF.js";
import {
  exportTime
} from "./chunk-DLJNZUSW.js";
import {
  array,
  external_exports,
  int,
  literal,
  looseObject,
  record,
  string
} from "./chunk-IRPDRX22.js";
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
import {
  __toESM
} from "./chunk-Z74EJKPS.js";

// src/adapters/builder/environment.ts
var withheld = /^(?:INPUT_.*|STATE_.*|WAYBILL_.*|GITHUB_(?:OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)|ACTIONS_(?:ID_TOKEN_REQUEST_.*|RUNTIME_.*|CACHE_URL|RESULTS_URL))$/i;
var ofOneRun = /^GITHUB_(?:SHA|REF|REF_NAME|REF_TYPE|HEAD_REF|BASE_REF|RUN_ID|RUN_NUMBER|RUN_ATTEMPT|EVENT_PATH|WORKFLOW_SHA)$/i;
var harmlessAws = /^AWS_(?:REGION|DEFAULT_REGION|CA_BUNDLE|EC2_METADATA_DISABLED)$/i;
var gitPlaces = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|NAMESPACE)$/i;
function buildEnvironment(environment) {
  const kept = Object.entries(environment).filter(
    ([name]) => !withheld.test(name) && !ofOneRun.test(name) && !gitPlaces.test(name) && (!/^AWS_/i.test(name) || harmlessAws.test(name))
  );
  return { ...Object.fromEntries(kept), SOURCE_DATE_EPOCH: String(exportTime) };
}
var secretName = /TOKEN|SECRET|PASSW(?:OR)?D|PASSPHRASE|CREDENTIAL|WEBHOOK|(?:API|PRIVATE|ACCESS|AUTH|SIGNING)_?KEY/i;
function secretsOf(environment) {
  const values = Object.entries(environment).flatMap(
    ([name, value]) => secretName.test(name) && value !== void 0 && value.length >= 6 ? value.split(/\r?\n/) : []
  );
  return values.filter((value) => value.length >= 6).sort((a, b) => b.length - a.length);
}

// src/adapters/builder/lines.ts
import { StringDecoder } from "node:string_decoder";
var width = 2e3;
function createLines(take) {
  const decoder = new StringDecoder("utf8");
  let open2 = "";
  const give = (text) => {
    const seen = text.split("\r").findLast((piece) => piece.trim() !== "");
    if (seen !== void 0) take(seen.length > width ? `${seen.slice(0, width)}…` : seen);
  };
  return {
    add(chunk) {
      const pieces = (open2 + decoder.write(chunk)).split("\n");
      open2 = pieces.pop() ?? "";
      pieces.forEach(give);
      if (open2.length > width * 8) open2 = open2.slice(open2.lastIndexOf("\r") + 1).slice(0, width * 2);
    },
    end() {
      give(open2 + decoder.end());
      open2 = "";
    }
  };
}

// src/adapters/builder/command.ts
var keptLines = 20;
async function runBuild(build) {
  const environment = buildEnvironment(build.environment);
  const secrets = [...secretsOf(environment), ...build.secrets];
  const last = [];
  const take = (line) => {
    const clean = secrets.reduce((text, secret) => text.replaceAll(secret, "***"), line);
    last.push(clean);
    if (last.length > keptLines) last.shift();
    build.output(clean);
  };
  const [out, err] = [createLines(take), createLines(take)];
  const { words, folder, cancel } = build;
  const ended = await runGroup({ words, folder, environment, cancel, stdout: out.add, stderr: err.add });
  out.end();
  err.end();
  if (ended.kind === "exited" && ended.code === 0) return;
  throw failed(words, ended, last);
}
function failed(words, ended, last) {
  const program = words[0] ?? "";
  if (ended.kind === "cancelled")
    return new WaybillError("cancelled", { where: "build.command", message: "the build was cancelled" });
  const fix = ended.kind === "not-started" ? fixOf(ended.code, program) : void 0;
  return new WaybillError("build-failed", {
    where: "build.command",
    message: [`expected \`${words.join(" ")}\` to exit 0, ${endOf(ended)}`, ...last.map((line) => `  | ${line}`)].join(
      "\n"
    ),
    ...fix === void 0 ? {} : { fix }
  });
}
function endOf(ended) {
  switch (ended.kind) {
    case "exited":
      return `got exit ${ended.code}`;
    case "killed":
      return `it was ended by ${ended.signal}${ended.signal === "SIGKILL" ? " (is there enough memory?)" : ""}`;
    case "not-started":
      return `it could not be started (${ended.code})`;
  }
}
function fixOf(code, program) {
  switch (code) {
    case "ENOENT":
      return program.includes("/") ? `add the path of ${program} to build.paths: only declared paths are exported` : `install ${program} in an earlier step`;
    case "EACCES":
      return `git update-index --chmod=+x ${program}`;
    default:
      return void 0;
  }
}

// src/adapters/builder/open-layout.ts
import { open, stat as stat2 } from "node:fs/promises";
import { tmpdir } from "node:os";

// src/adapters/builder/archive-layout.ts
var import_tar_stream = __toESM(require_tar_stream(), 1);
import { createHash as createHash2 } from "node:crypto";
import { createReadStream as createReadStream2 } from "node:fs";
import { pipeline as pipeline2 } from "node:stream/promises";

// src/adapters/builder/disk-file.ts
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
function diskFile({ path, offset, size, known }, cancel) {
  const open2 = (signal) => {
    if (size === 0) return Readable.from([]);
    return createReadStream(path, {
      start: offset,
      end: offset + size - 1,
      ...signal === void 0 ? {} : { signal }
    });
  };
  return {
    size,
    open: () => open2(),
    async digest() {
      if (known !== void 0) return known;
      const hash = createHash("sha256");
      await pipeline(open2(cancel), hash);
      return `sha256:${hash.digest("hex")}`;
    },
    async read() {
      const chunks = [];
      for await (const chunk of open2(cancel)) chunks.push(chunk);
      return Buffer.concat(chunks);
    }
  };
}

// src/adapters/builder/archive-layout.ts
var headerBytes = 512;
var ours = /^(?:oci-layout|index\.json|manifest\.json|blobs\/sha256\/[0-9a-f]{64})$/;
async function openArchive(archive) {
  try {
    const members = await scan(archive);
    return {
      name: archive.name,
      find: async (path) => {
        const member = members.get(path);
        if (member === void 0) return { kind: "absent" };
        if ("why" in member) return { kind: "unusable", why: member.why };
        return { kind: "file", file: diskFile(member, archive.cancel) };
      },
      close: archive.remove
    };
  } catch (error) {
    await archive.remove();
    throw error;
  }
}
async function scan({ file, name, key, cancel }) {
  const members = /* @__PURE__ */ new Map();
  const tar = (0, import_tar_stream.extract)();
  tar.on("entry", (header, stream, next) => {
    stream.on("error", () => void 0);
    const path = header.name.replace(/^(?:\.?\/)+/, "").replace(/\/$/, "");
    if (!ours.test(path)) {
      stream.on("end", next).resume();
      return;
    }
    if (header.type !== "file" && header.type !== "contiguous-file") {
      members.set(path, { why: `an entry of type ${header.type}` });
      stream.on("end", next).resume();
      return;
    }
    const hash = createHash2("sha256");
    stream.on("data", (chunk) => hash.update(chunk));
    stream.on("end", () => {
      const known = `sha256:${hash.digest("hex")}`;
      members.set(path, { path: file, offset: stream.offset + headerBytes, size: header.size, known });
      next();
    });
  });
  try {
    await pipeline2(createReadStream2(file), tar, { signal: cancel });
  } catch (error) {
    if (cancel.aborted) throw error;
    throw new WaybillError(
      "build-output-invalid",
      {
        where: key,
        message: `expected a whole tar at ${JSON.stringify(name)}, got one that breaks off or is damaged (${error instanceof Error ? error.message : "unknown"})`,
        fix: "write the archive anew, and let nothing upload or read it before it is written to its end"
      },
      error
    );
  }
  return members;
}

// src/adapters/builder/folder-layout.ts
import { stat } from "node:fs/promises";
import { join } from "node:path";

// src/adapters/builder/inside.ts
import { realpath } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
async function locate(root, path) {
  const base = await realpath(root);
  const wanted = resolve(root, path);
  if (!isBelow(resolve(root), wanted) && !isBelow(base, wanted)) return { kind: "outside" };
  try {
    const real = await realpath(wanted);
    return isBelow(base, real) ? { kind: "inside", path: real } : { kind: "outside" };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : void 0;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP") return { kind: "absent" };
    throw error;
  }
}
function isBelow(base, path) {
  const way = relative(base, path);
  return way === "" || way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

// src/adapters/builder/folder-layout.ts
function openFolder(root, folder, name, cancel) {
  return {
    name,
    find: async (path) => {
      const located = await locate(root, join(folder, path));
      if (located.kind === "absent") return { kind: "absent" };
      if (located.kind === "outside") return { kind: "unusable", why: "a link that leads out of the build" };
      const facts = await stat(located.path);
      if (!facts.isFile()) return { kind: "unusable", why: facts.isDirectory() ? "a folder" : "no regular file" };
      return { kind: "file", file: diskFile({ path: located.path, offset: 0, size: facts.size }, cancel) };
    },
    close: async () => void 0
  };
}

// src/adapters/builder/gzip.ts
import { createReadStream as createReadStream3, createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { join as join2 } from "node:path";
import { Transform } from "node:stream";
import { pipeline as pipeline3 } from "node:stream/promises";
import { createGunzip } from "node:zlib";
var limitBytes = 64 * 1024 ** 3;
async function unpackGzip(path, temporary, cancel) {
  const folder = await mkdtemp(join2(temporary, "waybill-archive-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  const file = join2(folder, "archive.tar");
  try {
    await pipeline3(createReadStream3(path), createGunzip(), counted(), createWriteStream(file), { signal: cancel });
    return { file, remove };
  } catch (error) {
    await remove();
    const problem = cancel.aborted ? void 0 : problemOf(error);
    if (problem === void 0) throw error;
    return { problem };
  }
}
var TooLarge = class extends Error {
};
function counted() {
  let seen = 0;
  return new Transform({
    transform(chunk, _encoding, done) {
      seen += chunk.length;
      if (seen > limitBytes) done(new TooLarge());
      else done(null, chunk);
    }
  });
}
function problemOf(error) {
  if (error instanceof TooLarge)
    return `expected an archive of at most ${limitBytes / 1024 ** 3} GiB unpacked, got more`;
  if (!(error instanceof Error) || !("code" in error)) return void 0;
  if (error.code === "ENOSPC") return "expected room on the disk to unpack the archive, it is full";
  return String(error.code).startsWith("Z_") ? `expected a whole gzip file, got one that breaks off or is damaged (${error.message})` : void 0;
}

// src/adapters/builder/open-layout.ts
async function openLayout(request) {
  const { root, path, key, cancel } = request;
  const located = await locate(root, path);
  switch (located.kind) {
    case "outside":
      throw invalid(
        request,
        `expected a path inside the ${placeOf(key)}, got ${JSON.stringify(path)}, which leads out of it`
      );
    case "absent":
      throw invalid(
        request,
        `expected an OCI layout or archive at ${JSON.stringify(path)}, found nothing`,
        key === "build.output" ? "output: <where the command writes it, from the root of the repository>" : "archive: <a path in the workspace, made by an earlier step>"
      );
    case "inside":
      break;
  }
  const facts = await stat2(located.path);
  if (facts.isDirectory()) return openFolder(root, located.path, path, cancel);
  if (!facts.isFile()) throw invalid(request, `expected a folder or a file at ${JSON.stringify(path)}, got neither`);
  switch (await formatOf(located.path)) {
    case "tar":
      return openArchive({ file: located.path, name: path, key, cancel, remove: async () => void 0 });
    case "gzip": {
      const unpacked = await unpackGzip(located.path, request.temporary ?? tmpdir(), cancel);
      if ("problem" in unpacked) throw invalid(request, unpacked.problem);
      return openArchive({ file: unpacked.file, name: path, key, cancel, remove: unpacked.remove });
    }
    case "other":
      throw invalid(
        request,
        `expected an OCI archive (a tar, or a gzipped tar) or a folder at ${JSON.stringify(path)}, got a file of another kind`,
        "docker buildx build --output type=oci,dest=image.tar ."
      );
  }
}
function placeOf(key) {
  return key === "build.output" ? "exported tree" : "workspace";
}
function invalid(request, message, fix) {
  return new WaybillError("build-output-invalid", {
    where: request.key,
    message,
    ...fix === void 0 ? {} : { fix }
  });
}
async function formatOf(path) {
  const file = await open(path, "r");
  try {
    const head = Buffer.alloc(512);
    const { bytesRead } = await file.read(head, 0, head.length, 0);
    if (bytesRead >= 2 && head.readUInt16BE(0) === 8075) return "gzip";
    return bytesRead === 512 && head.toString("latin1", 257, 262) === "ustar" ? "tar" : "other";
  } finally {
    await file.close();
  }
}

// src/adapters/builder/descriptor.ts
var descriptorSchema = looseObject({
  mediaType: string().min(1).max(255),
  digest: string().max(255),
  size: int().min(0),
  urls: array(string()).optional(),
  data: string().optional(),
  annotations: record(string(), string()).optional(),
  platform: looseObject({ architecture: string(), os: string(), variant: string().optional() }).optional()
});
var indexSchema = looseObject({
  schemaVersion: literal(2),
  mediaType: string().optional(),
  manifests: array(descriptorSchema)
});
var manifestSchema = looseObject({
  schemaVersion: literal(2),
  mediaType: string().optional(),
  config: descriptorSchema,
  layers: array(descriptorSchema)
});
var manifestTypes = [
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.v2+json"
];
var indexTypes = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json"
];
function manifestKind(mediaType) {
  if (manifestTypes.includes(mediaType)) return "manifest";
  return indexTypes.includes(mediaType) ? "index" : void 0;
}
function isForeign(descriptor) {
  return /\.nondistributable\.|\.foreign\./.test(descriptor.mediaType) && (descriptor.urls?.length ?? 0) > 0;
}
function platformOf({ platform }) {
  if (platform === void 0) return void 0;
  return [platform.os, platform.architecture, platform.variant].filter((part) => part !== void 0).join("/");
}

// src/adapters/builder/platforms.ts
var configSchema = external_exports.looseObject({
  os: external_exports.string().optional(),
  architecture: external_exports.string().optional(),
  variant: external_exports.string().optional()
});
var limit = 4 * 1024 * 1024;
async function checkPlatforms(image, declared) {
  if (declared.length === 0) return;
  const found = await platformsOf(image);
  const foreign = found.filter((one) => !declared.some((platform) => covers(platform, one)));
  const lacking = declared.filter((platform) => !found.some((one) => covers(platform, one)));
  if (foreign.length === 0 && lacking.length === 0) return;
  throw new WaybillError("build-output-invalid", {
    where: "build.platforms",
    message: `expected an image for ${declared.join(", ")}, got one for ${found.length === 0 ? "a platform that it does not say" : found.join(", ")}`,
    fix: `build it for them (docker buildx build --platform ${declared.join(",")} …); or say in waybill.yml: platforms: [${found.join(", ")}]`
  });
}
async function platformsOf(image) {
  const platforms = /* @__PURE__ */ new Set();
  for (const { mediaType, bytes } of image.manifests) {
    if (manifestKind(mediaType) !== "manifest") continue;
    const { config } = manifestSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
    const platform = await platformOf2(image, config.digest);
    if (platform !== void 0 && platform !== "unknown/unknown") platforms.add(platform);
  }
  return [...platforms].sort();
}
async function platformOf2(image, digest) {
  const blob = image.blobs.find((one) => one.digest === digest);
  if (blob === void 0 || blob.size > limit) return void 0;
  const chunks = [];
  for await (const chunk of blob.open()) chunks.push(Buffer.from(chunk));
  const config = configSchema.safeParse(jsonOf(Buffer.concat(chunks)));
  if (!config.success) return void 0;
  const { os, architecture, variant } = config.data;
  if (os === void 0 || architecture === void 0) return void 0;
  return [os, architecture, ...variant === void 0 || variant === "" ? [] : [variant]].join("/");
}
function jsonOf(bytes) {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    return void 0;
  }
}
function covers(declared, found) {
  const bare = (text) => text.replace(/\/arm64\/v8$/, "/arm64");
  return bare(declared) === bare(found) || declared.split("/").length === 2 && found.startsWith(`${declared}/`);
}

// src/adapters/builder/document.ts
import { isUtf8 } from "node:buffer";
function parseDocument(bytes, schema, findings, where) {
  let value;
  try {
    if (!isUtf8(bytes)) throw new SyntaxError("no UTF-8");
    value = JSON.parse(bytes.toString("utf8"));
  } catch (error) {
    findings.add(where, `expected JSON, got something else (${error instanceof Error ? error.message : "unknown"})`);
    return void 0;
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const path = issue.path.map(String).join(".");
    findings.add(where, `${path === "" ? "the document" : path}: ${issue.message}`);
  }
  return void 0;
}

// src/adapters/builder/entrance.ts
var markerSchema = looseObject({ imageLayoutVersion: string() });
var documentLimit = 4 * 1024 * 1024;
async function chooseRoot(layout, findings) {
  const marker = await document(layout, findings, "oci-layout");
  if (marker !== void 0) {
    const parsed = parseDocument(await marker.read(), markerSchema, findings, "oci-layout");
    if (parsed !== void 0 && !parsed.imageLayoutVersion.startsWith("1."))
      findings.add("oci-layout", `expected a layout of version 1, got ${JSON.stringify(parsed.imageLayoutVersion)}`);
  }
  const entrance = await document(layout, findings, "index.json");
  if (entrance === void 0) return void 0;
  const index = parseDocument(await entrance.read(), indexSchema, findings, "index.json");
  if (index === void 0) return void 0;
  const images = [...new Map(index.manifests.map((each) => [each.digest, each])).values()];
  const [only] = images;
  if (only === void 0) findings.add("index.json", "expected one image, got none");
  if (images.length > 1) {
    findings.add(
      "index.json",
      `expected one image, got ${images.length}: ${images.slice(0, 10).map(describe).join(", ")}${images.length > 10 ? " …" : ""}`,
      "empty the folder before the build writes to it; several platforms belong into one index, which alone stands in index.json (docker buildx build --platform … --output type=oci does that)"
    );
  }
  return images.length === 1 ? only : void 0;
}
async function document(layout, findings, path) {
  const found = await layout.find(path);
  switch (found.kind) {
    case "file":
      if (found.file.size <= documentLimit) return found.file;
      findings.add(path, `expected at most ${documentLimit} bytes, got ${found.file.size}`);
      return void 0;
    case "unusable":
      findings.add(path, `expected a file, got ${found.why}`);
      return void 0;
    case "absent": {
      const legacy = path === "oci-layout" && (await layout.find("manifest.json")).kind === "file";
      findings.add(
        path,
        legacy ? "expected an OCI layout, got an archive of `docker save` of old" : "expected this file of an OCI layout, found nothing",
        legacy ? "skopeo copy docker-archive:image.tar oci:image" : void 0
      );
      return void 0;
    }
  }
}
function describe(descriptor) {
  const name = descriptor.annotations?.["org.opencontainers.image.ref.name"] ?? descriptor.annotations?.["io.containerd.image.name"];
  const said = [name === void 0 ? void 0 : JSON.stringify(name), platformOf(descriptor)].filter(
    (part) => part !== void 0
  );
  return `${descriptor.digest.slice(0, 19)}${said.length === 0 ? "" : ` (${said.join(", ")})`}`;
}

// src/adapters/builder/findings.ts
var shown = 50;
function createFindings(layout) {
  const problems = [];
  return {
    add(path, message, fix) {
      problems.push({ where: `${layout}/${path}`, message, ...fix === void 0 ? {} : { fix } });
    },
    refuse() {
      const [first, ...rest] = problems;
      if (first === void 0) return;
      const more = rest.length + 1 - shown;
      const note = more > 0 ? [{ where: layout, message: `and ${more} more` }] : [];
      throw new WaybillError("build-output-invalid", [first, ...rest.slice(0, shown - 1), ...note]);
    }
  };
}

// src/adapters/builder/verified-blob.ts
import { Readable as Readable2 } from "node:stream";
async function findBlob(layout, findings, descriptor, from, optional = false) {
  const { digest, size } = descriptor;
  if (!isDigest(digest)) {
    findings.add(from, `expected a digest (sha256: and 64 lowercase hex digits), got ${JSON.stringify(digest)}`);
    return void 0;
  }
  const path = `blobs/${digest.replace(":", "/")}`;
  const found = await layout.find(path);
  if (found.kind === "unusable") {
    findings.add(path, `expected a file, got ${found.why}`, "let the build write the file itself, not a link to it");
    return void 0;
  }
  const file = found.kind === "file" ? found.file : embedded(descriptor);
  if (file === void 0) {
    if (!optional) findings.add(path, `expected the ${size} bytes that ${from} names, found nothing`);
    return void 0;
  }
  if (file.size !== size) {
    findings.add(path, `expected the ${size} bytes that ${from} names, got ${file.size}`);
    return void 0;
  }
  const got = await file.digest();
  if (got === digest) return file;
  findings.add(path, `expected bytes of ${digest}, got bytes of ${got}`);
  return void 0;
}
function embedded({ data, digest }) {
  if (data === void 0) return void 0;
  const bytes = Buffer.from(data, "base64");
  if (digestOf(bytes) !== digest) return void 0;
  return {
    size: bytes.length,
    digest: async () => digestOf(bytes),
    read: async () => bytes,
    open: () => Readable2.from([bytes])
  };
}

// src/adapters/builder/read-image.ts
var manifestLimit = 4 * 1024 * 1024;
async function readImage(layout) {
  const findings = createFindings(layout.name);
  const root = await chooseRoot(layout, findings);
  const walk = { layout, findings, manifests: /* @__PURE__ */ new Map(), blobs: /* @__PURE__ */ new Map(), seen: /* @__PURE__ */ new Set() };
  if (root !== void 0) await readManifest(walk, root, "index.json");
  findings.refuse();
  const manifests = [...walk.manifests.values()];
  const last = manifests.at(-1);
  if (last === void 0)
    throw new WaybillError("internal", { where: layout.name, message: "expected a manifest, read none" });
  return { root: last, manifests, blobs: [...walk.blobs.values()], dispose: layout.close };
}
async function readManifest(walk, descriptor, from) {
  const { findings } = walk;
  if (walk.seen.has(descriptor.digest)) return;
  walk.seen.add(descriptor.digest);
  const kind = manifestKind(descriptor.mediaType);
  if (kind === void 0) {
    findings.add(from, `expected an image manifest or index, got ${JSON.stringify(descriptor.mediaType)}`);
    return;
  }
  if (descriptor.size > manifestLimit) {
    findings.add(from, `expected a manifest of at most ${manifestLimit} bytes, got one of ${descriptor.size}`);
    return;
  }
  const file = await findBlob(walk.layout, findings, descriptor, from);
  if (file === void 0 || !isDigest(descriptor.digest)) return;
  const bytes = await file.read();
  const where = `blobs/${descriptor.digest.replace(":", "/")}`;
  switch (kind) {
    case "index": {
      const index = parseDocument(bytes, indexSchema, findings, where);
      if (index === void 0) return;
      sameType(findings, where, descriptor, index.mediaType);
      if (index.manifests.length === 0)
        findings.add(where, "expected an index of at least one image, got an empty one");
      for (const child of index.manifests) await readManifest(walk, child, where);
      break;
    }
    case "manifest": {
      const manifest = parseDocument(bytes, manifestSchema, findings, where);
      if (manifest === void 0) return;
      sameType(findings, where, descriptor, manifest.mediaType);
      for (const blob of [manifest.config, ...manifest.layers]) await readBlob(walk, blob, where);
      break;
    }
  }
  walk.manifests.set(descriptor.digest, { digest: descriptor.digest, mediaType: descriptor.mediaType, bytes });
}
async function readBlob(walk, descriptor, from) {
  const key = `${descriptor.digest} ${descriptor.size}`;
  if (walk.seen.has(key)) return;
  walk.seen.add(key);
  const file = await findBlob(walk.layout, walk.findings, descriptor, from, isForeign(descriptor));
  if (file === void 0 || !isDigest(descriptor.digest)) return;
  walk.blobs.set(descriptor.digest, { digest: descriptor.digest, size: file.size, open: () => file.open() });
}
function sameType(findings, where, descriptor, own) {
  if (own !== void 0 && own !== descriptor.mediaType)
    findings.add(where, `expected the media type ${descriptor.mediaType} that its descriptor says, got ${own}`);
}

// src/adapters/builder/builder.ts
function createBuilder(options) {
  const { workspace, environment, cancel = new AbortController().signal, secrets = [] } = options;
  const read = async (root, path, key, platforms) => {
    let layout;
    try {
      layout = await openLayout({ root, path, key, temporary: environment["RUNNER_TEMP"], cancel });
      const image = await readImage(layout);
      await checkPlatforms(image, platforms);
      return image;
    } catch (error) {
      await layout?.close();
      throw cancel.aborted ? cancelled(error) : error;
    }
  };
  return {
    async build(build, folder, output) {
      if (cancel.aborted) throw cancelled();
      const { recipe, platforms } = build;
      switch (recipe.kind) {
        case "command":
          await runBuild({ words: recipe.words, folder, environment, cancel, output, secrets });
          return read(folder, recipe.output, "build.output", platforms);
        case "archive":
          return read(workspace, recipe.path, "build.archive", platforms);
        case "dockerfile":
          throw new WaybillError("not-yet-supported", {
            where: "build.dockerfile",
            message: `expected a build that this version can run (a command, or an archive), got the Dockerfile ${JSON.stringify(recipe.path)}`,
            fix: "command: docker buildx build --output type=oci,dest=image.tar .\noutput: image.tar"
          });
      }
    }
  };
}
function cancelled(cause) {
  return new WaybillError("cancelled", { where: "build", message: "the build was cancelled" }, cause);
}
export {
  createBuilder
};
