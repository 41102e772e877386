import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  buildEnvironment,
  diskFile,
  endOf,
  openArchive,
  readImage,
  runLines,
  secretsOf
} from "./chunk-UXYVOWWW.js";
import {
  indexSchema,
  manifestKind,
  manifestSchema
} from "./chunk-MIXMECPQ.js";
import "./chunk-TWCFQIGC.js";
import "./chunk-DOEF3U6J.js";
import "./chunk-GVZIRUKF.js";
import {
  locate
} from "./chunk-N7XSLW26.js";
import "./chunk-QOPV4UHS.js";
import {
  statementMediaType
} from "./chunk-7VNDCPIU.js";
import {
  looseObject,
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

// src/adapters/builder/attestations.ts
import { Readable } from "node:stream";
var kindMark = "vnd.docker.reference.type";
var subjectMark = "vnd.docker.reference.digest";
var predicateType = "in-toto.io/predicate-type";
var manifestType = "application/vnd.oci.image.manifest.v1+json";
var emptyConfig = {
  mediaType: "application/vnd.oci.empty.v1+json",
  digest: "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
  size: 2
};
function withoutAttestations(image, keep) {
  const index = manifestKind(image.root.mediaType) === "index" ? indexSchema.parse(jsonOf(image.root)) : void 0;
  const marked = index?.manifests.filter(isAttestation) ?? [];
  if (index === void 0 || marked.length === 0) return image;
  const gone = new Set(marked.map(({ digest }) => digest));
  const left = index.manifests.filter(({ digest }) => !gone.has(digest));
  const manifests = image.manifests.filter(({ digest }) => !gone.has(digest) && digest !== image.root.digest);
  const [only] = left;
  const alone = left.length === 1 ? manifests.find(({ digest }) => digest === only?.digest) : void 0;
  const root = alone ?? indexWithout(image.root, gone);
  const kept = alone === void 0 ? [...manifests, root] : [...manifests.filter((one) => one !== alone), alone];
  const referrers = keep === "none" ? [] : referrersOf(image, marked, left);
  const named = new Set([...kept, ...referrers].flatMap(blobsOf));
  const empty = {
    digest: emptyConfig.digest,
    size: emptyConfig.size,
    open: () => oneChunk(new TextEncoder().encode("{}"))
  };
  return {
    ...image,
    root,
    manifests: kept,
    referrers,
    blobs: [
      ...image.blobs.filter(({ digest }) => named.has(digest)),
      ...referrers.length > 0 && !image.blobs.some(({ digest }) => digest === empty.digest) ? [empty] : []
    ]
  };
}
function isAttestation({ annotations }) {
  return annotations?.[kindMark] === "attestation-manifest";
}
function referrersOf(image, marked, images) {
  return marked.flatMap(({ digest, annotations }) => {
    const subject = images.find((one) => one.digest === annotations?.[subjectMark]);
    const manifest = image.manifests.find((one) => one.digest === digest);
    if (subject === void 0 || manifest === void 0) return [];
    const { layers } = manifestSchema.parse(jsonOf(manifest));
    return layers.flatMap((layer) => {
      const type = layer.annotations?.[predicateType];
      if (layer.mediaType !== statementMediaType || type === void 0) return [];
      return [
        manifestFrom({
          schemaVersion: 2,
          mediaType: manifestType,
          artifactType: statementMediaType,
          config: emptyConfig,
          layers: [{ mediaType: layer.mediaType, digest: layer.digest, size: layer.size }],
          subject: { mediaType: subject.mediaType, digest: subject.digest, size: subject.size },
          annotations: { [predicateType]: type }
        })
      ];
    });
  });
}
function indexWithout(root, gone) {
  const index = jsonOf(root);
  const manifests = index.manifests.filter(({ digest }) => !gone.has(digest));
  return manifestFrom({ ...index, manifests }, root.mediaType);
}
function manifestFrom(value, mediaType = manifestType) {
  const bytes = new TextEncoder().encode(JSON.stringify(value, null, 2));
  return { digest: digestOf(bytes), mediaType, bytes };
}
function blobsOf(manifest) {
  if (manifestKind(manifest.mediaType) === "index") return [];
  const { config, layers } = manifestSchema.parse(jsonOf(manifest));
  return [config, ...layers].map(({ digest }) => digest).filter(isDigest);
}
function jsonOf({ bytes }) {
  return JSON.parse(new TextDecoder().decode(bytes));
}
function oneChunk(bytes) {
  return Readable.from([Buffer.from(bytes)]);
}

// src/adapters/builder/command.ts
var keptLines = 20;
async function runBuild(build) {
  const environment = buildEnvironment(build.environment);
  const secrets = [...secretsOf(environment), ...build.secrets];
  const { ended, last } = await runLines({ ...build, environment, secrets, kept: keptLines });
  if (ended.kind === "exited" && ended.code === 0) return;
  throw failed(build.words, ended, last);
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

// src/adapters/builder/folder-layout.ts
import { stat } from "node:fs/promises";
import { join } from "node:path";
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
import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { join as join2 } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
var limitBytes = 64 * 1024 ** 3;
async function unpackGzip(path, temporary, cancel) {
  const folder = await mkdtemp(join2(temporary, "waybill-archive-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  const file = join2(folder, "archive.tar");
  try {
    await pipeline(createReadStream(path), createGunzip(), counted(), createWriteStream(file), { signal: cancel });
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

// src/adapters/builder/platforms.ts
var configSchema = looseObject({
  os: string().optional(),
  architecture: string().optional(),
  variant: string().optional()
});
var limit = 4 * 1024 * 1024;
async function checkPlatforms(image, declared, kind) {
  if (declared.length === 0) return;
  const found = await platformsOf(image);
  const foreign = found.filter((one) => !declared.some((platform) => covers(platform, one)));
  const lacking = declared.filter((platform) => !found.some((one) => covers(platform, one)));
  if (foreign.length === 0 && lacking.length === 0) return;
  throw new WaybillError("build-output-invalid", {
    where: "build.platforms",
    message: `expected an image for ${declared.join(", ")}, got one for ${found.length === 0 ? "a platform that it does not say" : found.join(", ")}`,
    fix: kind === "dockerfile" ? "- uses: docker/setup-qemu-action@<sha>\n- uses: docker/setup-buildx-action@<sha>" : `build it for them (docker buildx build --platform ${declared.join(",")} …); or say in waybill.yml: platforms: [${found.join(", ")}]`
  });
}
async function platformsOf(image) {
  const platforms = /* @__PURE__ */ new Set();
  for (const { mediaType, bytes } of image.manifests) {
    if (manifestKind(mediaType) !== "manifest") continue;
    const { config } = manifestSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
    const platform = await platformOf(image, config.digest);
    if (platform !== void 0 && platform !== "unknown/unknown") platforms.add(platform);
  }
  return [...platforms].sort();
}
async function platformOf(image, digest) {
  const blob = image.blobs.find((one) => one.digest === digest);
  if (blob === void 0 || blob.size > limit) return void 0;
  const chunks = [];
  for await (const chunk of blob.open()) chunks.push(Buffer.from(chunk));
  const config = configSchema.safeParse(jsonOf2(Buffer.concat(chunks)));
  if (!config.success) return void 0;
  const { os, architecture, variant } = config.data;
  if (os === void 0 || architecture === void 0) return void 0;
  return [os, architecture, ...variant === void 0 || variant === "" ? [] : [variant]].join("/");
}
function jsonOf2(bytes) {
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

// src/adapters/builder/builder.ts
function createBuilder(options) {
  const { workspace, environment, cancel = new AbortController().signal, secrets = [] } = options;
  const isCancelled = () => cancel.aborted;
  const make = async (build, folder, output, { logins, fresh }) => {
    const { recipe } = build;
    switch (recipe.kind) {
      case "command":
        await runBuild({ words: recipe.words, folder, environment, cancel, output, secrets });
        return readLayout({
          root: folder,
          path: recipe.output,
          key: "build.output",
          temporary: environment["RUNNER_TEMP"],
          cancel
        });
      case "archive":
        return readLayout({
          root: workspace,
          path: recipe.path,
          key: "build.archive",
          temporary: environment["RUNNER_TEMP"],
          cancel
        });
      case "dockerfile": {
        const { buildDockerfile } = await import("./build-dockerfile-JYSUH5SP.js");
        const given = { build, folder, workspace, environment, cancel, output, secrets };
        return buildDockerfile({ ...given, dockerfile: recipe.path, logins: logins ?? null, fresh: fresh ?? false });
      }
    }
  };
  return {
    async build(build, folder, output, given = {}) {
      if (isCancelled()) throw cancelled();
      let image;
      try {
        image = await make(build, folder, output, given);
        await checkPlatforms(image, build.platforms, build.recipe.kind);
        return asKept(image, build);
      } catch (error) {
        await image?.dispose();
        throw isCancelled() ? cancelled(error) : error;
      }
    },
    async compare(one, other) {
      const { compareImages } = await import("./compare-images-RWOLZKE2.js");
      return compareImages(one, other, cancel);
    }
  };
}
async function readLayout(request) {
  let layout;
  try {
    layout = await openLayout(request);
    return await readImage(layout);
  } catch (error) {
    await layout?.close();
    throw error;
  }
}
function asKept(image, { recipe, means }) {
  const where = means?.attestations ?? (recipe.kind === "archive" ? "children" : "referrers");
  return where === "children" ? image : withoutAttestations(image, where);
}
function cancelled(cause) {
  return new WaybillError("cancelled", { where: "build", message: "the build was cancelled" }, cause);
}
export {
  createBuilder
};
