import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  indexSchema,
  isForeign,
  manifestKind,
  manifestSchema,
  platformOf
} from "./chunk-MIXMECPQ.js";
import {
  createOutput
} from "./chunk-TWCFQIGC.js";
import {
  runGroup
} from "./chunk-DOEF3U6J.js";
import {
  require_tar_stream
} from "./chunk-GVZIRUKF.js";
import {
  exportTime
} from "./chunk-QOPV4UHS.js";
import {
  looseObject,
  string
} from "./chunk-Y6YF4LRS.js";
import {
  digestOf
} from "./chunk-G764PEQJ.js";
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
function looksSecret(name) {
  return secretName.test(name);
}
function secretsOf(environment) {
  const values = Object.entries(environment).flatMap(
    ([name, value]) => looksSecret(name) && value !== void 0 && value.length >= 6 ? value.split(/\r?\n/) : []
  );
  return values.filter((value) => value.length >= 6).sort((a, b) => b.length - a.length);
}

// src/adapters/builder/run-lines.ts
async function runLines(run) {
  const { words, folder, environment, cancel } = run;
  const output = createOutput(run.output, run.secrets, run.kept);
  const { stdout, stderr } = output;
  const ended = await runGroup({ words, folder, environment, cancel, stdout, stderr });
  return { ended, last: output.end() };
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

// src/adapters/builder/disk-file.ts
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
function diskFile({ path, offset, size, known }, cancel) {
  const open = (signal) => {
    if (size === 0) return Readable.from([]);
    return createReadStream(path, {
      start: offset,
      end: offset + size - 1,
      ...signal === void 0 ? {} : { signal }
    });
  };
  return {
    size,
    open: () => open(),
    async digest() {
      if (known !== void 0) return known;
      const hash = createHash("sha256");
      await pipeline(open(cancel), hash);
      return `sha256:${hash.digest("hex")}`;
    },
    async read() {
      const chunks = [];
      for await (const chunk of open(cancel)) chunks.push(chunk);
      return Buffer.concat(chunks);
    }
  };
}

// src/adapters/builder/tar-members.ts
var import_tar_stream = __toESM(require_tar_stream(), 1);
import { createHash as createHash2 } from "node:crypto";
import { createReadStream as createReadStream2 } from "node:fs";
import { pipeline as pipeline2 } from "node:stream/promises";
var headerBytes = 512;
async function scanTar({
  file,
  name,
  key,
  cancel
}, wanted) {
  const members = /* @__PURE__ */ new Map();
  const tar = (0, import_tar_stream.extract)();
  tar.on("entry", (header, stream, next) => {
    stream.on("error", () => void 0);
    const path = header.name.replace(/^(?:\.?\/)+/, "").replace(/\/$/, "");
    if (!wanted(path)) {
      stream.on("end", next).resume();
      return;
    }
    if (header.type !== "file" && header.type !== "contiguous-file") {
      const link = header.type === "symlink" ? header.linkname : void 0;
      members.set(path, { why: `an entry of type ${header.type}`, ...typeof link === "string" ? { link } : {} });
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

// src/adapters/builder/archive-layout.ts
var ours = /^(?:oci-layout|index\.json|manifest\.json|blobs\/sha256\/[0-9a-f]{64})$/;
async function openArchive(archive) {
  try {
    const members = await scanTar(archive, (path) => ours.test(path));
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

export {
  buildEnvironment,
  looksSecret,
  secretsOf,
  runLines,
  endOf,
  diskFile,
  scanTar,
  openArchive,
  readImage
};
