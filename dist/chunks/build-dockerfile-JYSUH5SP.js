import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  buildEnvironment,
  diskFile,
  endOf,
  looksSecret,
  openArchive,
  readImage,
  runLines,
  scanTar,
  secretsOf
} from "./chunk-UXYVOWWW.js";
import "./chunk-MIXMECPQ.js";
import "./chunk-TWCFQIGC.js";
import {
  runGroup
} from "./chunk-DOEF3U6J.js";
import "./chunk-GVZIRUKF.js";
import {
  exportTime,
  plainMeans
} from "./chunk-QOPV4UHS.js";
import {
  array,
  looseObject,
  string
} from "./chunk-Y6YF4LRS.js";
import {
  digestOf
} from "./chunk-G764PEQJ.js";
import "./chunk-BGMZKSPQ.js";
import "./chunk-5KS5TQ4J.js";
import {
  WaybillError
} from "./chunk-2FKMNJIF.js";
import "./chunk-Z74EJKPS.js";

// src/adapters/builder/docker/build-dockerfile.ts
import { existsSync as existsSync4, readFileSync as readFileSync3 } from "node:fs";
import { cp, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join5 } from "node:path";

// src/adapters/builder/docker/ask.ts
var limit = 256 * 1024;
function askDocker(folder, environment, cancel) {
  return async (words) => {
    const chunks = [];
    let size = 0;
    const take = (chunk) => {
      if (size < limit) chunks.push(chunk);
      size += chunk.length;
    };
    const ended = await runGroup({
      words: ["docker", ...words],
      folder,
      environment,
      cancel,
      stdout: take,
      stderr: take
    });
    const text = Buffer.concat(chunks).toString("utf8").trim();
    if (ended.kind === "not-started") return { kind: "absent", text: ended.code };
    return { kind: ended.kind === "exited" && ended.code === 0 ? "answered" : "failed", text };
  };
}

// src/adapters/builder/docker/cache.ts
import { existsSync } from "node:fs";
import { join } from "node:path";

// src/adapters/builder/docker/options.ts
function wordsOf({
  chosen,
  build,
  dockerfile,
  platforms,
  more,
  output,
  fresh,
  attest
}) {
  const classic = chosen.kit === "classic";
  return [
    "docker",
    ...chosen.builder === "buildx" ? ["buildx", "build"] : ["build"],
    ...chosen.name === null ? [] : ["--builder", chosen.name],
    ...classic ? [] : ["--progress", "plain"],
    "--file",
    here(dockerfile),
    ...build.target === null ? [] : ["--target", build.target],
    ...platforms.length === 0 ? [] : ["--platform", platforms.join(",")],
    ...Object.entries(build.arguments).flatMap(([name, value]) => ["--build-arg", `${name}=${value}`]),
    ...Object.entries(build.contexts).flatMap(([name, path]) => ["--build-context", `${name}=${here(path)}`]),
    ...more,
    ...classic ? [] : attestWords(attest),
    ...fresh ? ["--no-cache"] : [],
    ...output.kind === "oci" ? ["--output", `type=oci,${field("dest", output.file)},rewrite-timestamp=true`] : [...classic ? [] : ["--load"], "--iidfile", output.idFile],
    here(build.context)
  ];
}
function attestWords({ sbom, provenance }) {
  return [
    `--provenance=${provenance === null ? "false" : `mode=${provenance}`}`,
    `--sbom=${typeof sbom === "boolean" ? String(sbom) : `generator=${sbom.generator}`}`
  ];
}
function here(path) {
  return path === "." ? "." : `./${path}`;
}
function field(name, value) {
  const text = `${name}=${value}`;
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// src/adapters/builder/docker/cache.ts
function cacheWords(cache, options) {
  const { mode } = cache;
  const words = [];
  const to = (fields) => {
    words.push("--cache-to", [...fields, `mode=${mode}`, "ignore-error=true"].join(","));
  };
  let local = null;
  if (cache.local !== null) {
    const path = options.place(cache.local);
    const fresh = join(options.room, "cache");
    if (existsSync(join(path, "index.json"))) words.push("--cache-from", `type=local,${field("src", path)}`);
    to(["type=local", field("dest", fresh)]);
    local = { path, fresh };
  }
  if (cache.registry !== null) {
    const ref = field("ref", cache.registry);
    words.push("--cache-from", `type=registry,${ref}`);
    if (options.mayPush) to(["type=registry", ref, "image-manifest=true", "oci-mediatypes=true"]);
  }
  if (cache.gha !== null) {
    const given = Object.entries(cache.gha).filter(([name]) => name !== "mode");
    const fields = ["type=gha", ...given.map(([name, value]) => field(name, value))];
    words.push("--cache-from", fields.join(","));
    to(fields);
  }
  return { words, local };
}

// src/adapters/builder/docker/choose-builder.ts
var setUp = "- uses: docker/setup-buildx-action@<sha>";
var unreached = /cannot connect to the docker daemon|error during connect|failed to connect to the docker api|no valid drivers found/i;
async function chooseBuilder(wanted, ask, environment) {
  const plugin = await ask(["buildx", "version"]);
  if (plugin.kind === "absent") throw noDocker();
  const buildx = plugin.kind === "answered" && /buildx/.test(plugin.text);
  const asked = wanted === null ? "" : `, as build.builder asks`;
  if (wanted === "buildx" && !buildx) {
    throw missing(`expected the buildx plugin of docker, got: ${firstLine(plugin)}`, setUp);
  }
  if (buildx && wanted !== "docker") {
    const { name, driver } = await inspect(ask);
    if (driver !== "docker") {
      return {
        builder: "buildx",
        name,
        kit: "buildkit",
        exports: "oci",
        why: `buildx with ${JSON.stringify(name)} (driver ${driver}), which exports OCI${asked}`
      };
    }
    const stores2 = await storeOf(ask);
    return {
      builder: "buildx",
      name,
      kit: "buildkit",
      exports: stores2 === "containerd" ? "oci" : "store",
      why: stores2 === "containerd" ? `buildx with the engine's own builder, whose containerd store exports OCI${asked}` : `buildx with the engine's own builder (driver docker), through \`docker save\`, since it exports no OCI${asked}; \`docker buildx create --use\` gives one that does`
    };
  }
  const stores = await storeOf(ask);
  const classic = !buildx || environment["DOCKER_BUILDKIT"] === "0";
  if (classic) {
    const reason = buildx ? "DOCKER_BUILDKIT is 0" : "there is no buildx plugin";
    return {
      builder: "docker",
      name: null,
      kit: "classic",
      exports: "store",
      why: `docker build, the classic builder since ${reason}, through \`docker save\`${asked}`
    };
  }
  const exports = stores === "containerd" ? "oci" : "store";
  const way = exports === "oci" ? ", whose containerd store exports OCI" : ", through `docker save`";
  return { builder: "docker", name: null, kit: "buildkit", exports, why: `docker build with BuildKit${way}${asked}` };
}
async function inspect(ask) {
  const answer = await ask(["buildx", "inspect"]);
  const name = /^Name:\s+(\S+)/m.exec(answer.text)?.[1];
  const driver = /^Driver:\s+(\S+)/m.exec(answer.text)?.[1];
  const error = /^Error:\s+(.+)$/m.exec(answer.text)?.[1];
  if (answer.kind === "answered" && name !== void 0 && driver !== void 0 && error === void 0)
    return { name, driver };
  const text = error ?? firstLine(answer);
  if (driver !== "remote" && driver !== "kubernetes") refuseUnreached(text);
  throw missing(
    `expected a builder of buildx that answers, got: ${text}`,
    "docker buildx ls, then docker buildx use <one that runs>; or docker buildx create --use"
  );
}
async function storeOf(ask) {
  const answer = await ask(["info", "--format", "{{json .DriverStatus}}"]);
  refuseUnreached(answer.text);
  if (answer.kind !== "answered") {
    throw missing(`expected a Docker engine that answers, got: ${firstLine(answer)}`, "docker info");
  }
  return answer.text.includes("io.containerd.snapshotter") ? "containerd" : "graph";
}
function refuseUnreached(text) {
  if (/permission denied while trying to connect/i.test(text)) {
    throw missing(
      `expected leave to speak to the Docker engine, got: ${lineWith(text, /permission denied/i)}`,
      "sudo usermod -aG docker <the runner’s user>, then start the runner again"
    );
  }
  if (unreached.test(text)) {
    throw missing(
      `expected a Docker engine that answers, got: ${lineWith(text, unreached)}`,
      "start it (sudo systemctl start docker), or say where it is: DOCKER_HOST; without one: docker buildx create --driver remote --use <the address of a buildkitd>"
    );
  }
}
function noDocker() {
  return missing(
    "expected a program `docker` on the PATH to build the Dockerfile, found none",
    "install Docker or, for a machine without an engine, its CLI with buildx and a remote builder; or build by any command that writes an OCI layout: build.command (see examples/buildah)"
  );
}
function missing(message, fix) {
  return new WaybillError("builder-missing", { where: "build.builder", message, fix });
}
function firstLine({ text }) {
  return text.split("\n").find((line) => line.trim() !== "") ?? "no answer";
}
function lineWith(text, pattern) {
  return text.split("\n").find((line) => pattern.test(line))?.trim() ?? text;
}

// src/adapters/builder/docker/instructions.ts
function instructionsOf(text) {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const escape = escapeOf(lines);
  const found = [];
  let begun;
  let ends = [];
  lines.forEach((line, index) => {
    if (ends.length > 0) {
      if (line.trim() === ends[0]) ends.shift();
      return;
    }
    if (/^\s*#/.test(line) || begun === void 0 && line.trim() === "") return;
    const continued = line.trimEnd().endsWith(escape);
    const piece = continued ? line.trimEnd().slice(0, -1) : line;
    begun = { line: begun?.line ?? index + 1, text: `${begun?.text ?? ""}${piece}` };
    if (continued) return;
    const [, word = "", rest = ""] = /^\s*(\S+)\s*([^]*)$/.exec(begun.text) ?? [];
    if (word !== "") found.push({ line: begun.line, word: word.toUpperCase(), rest: rest.trim() });
    if (/^(?:RUN|COPY|ADD)$/i.test(word))
      ends = [...rest.matchAll(/<<-?(["']?)(\w+)\1/g)].map((match) => match[2] ?? "");
    begun = void 0;
  });
  return found;
}
function escapeOf(lines) {
  for (const line of lines) {
    const directive = /^\s*#\s*([a-z]+)\s*=\s*(\S+)\s*$/i.exec(line);
    if (directive === null) break;
    if (directive[1]?.toLowerCase() === "escape") return directive[2] ?? "\\";
  }
  return "\\";
}
function imagesOf(text, given) {
  const values = /* @__PURE__ */ new Map();
  const stages = /* @__PURE__ */ new Set(["scratch"]);
  const images = [];
  const syntax = /^\s*#\s*syntax\s*=\s*(\S+)/im.exec(text)?.[1];
  if (syntax !== void 0) images.push(syntax);
  const take = (reference) => {
    const filled = filledIn(reference, values);
    if (filled === void 0 || !(stages.has(filled.toLowerCase()) || /^\d+$/.test(filled))) images.push(filled);
  };
  for (const { word, rest } of instructionsOf(text)) {
    switch (word) {
      case "ARG":
        for (const [, name = "", set] of rest.matchAll(/(\w+)(?:=("[^"]*"|'[^']*'|\S*))?/g)) {
          const value = given[name] ?? set?.replace(/^(["'])(.*)\1$/, "$2");
          if (value !== void 0) values.set(name, filledIn(value, values) ?? value);
        }
        break;
      case "FROM": {
        const [image = "", as, stage] = rest.split(/\s+/).filter((part) => !part.startsWith("--"));
        take(image);
        if (as?.toLowerCase() === "as" && stage !== void 0) stages.add(stage.toLowerCase());
        break;
      }
      case "COPY":
      case "ADD":
      case "RUN":
        for (const [, from = ""] of rest.matchAll(/--(?:from=|mount=\S*\bfrom=)([^\s,]+)/g)) take(from);
        break;
      default:
        break;
    }
  }
  return images;
}
function filledIn(text, values) {
  const open2 = [];
  const filled = text.replace(
    /\$\{(\w+)(?::?-([^}]*))?\}|\$(\w+)/g,
    (_, braced, otherwise, bare) => {
      const value = values.get(braced ?? bare ?? "") ?? otherwise;
      if (value === void 0) open2.push(braced ?? bare ?? "");
      return value ?? "";
    }
  );
  return open2.length > 0 || filled.includes("$") ? void 0 : filled;
}
function hostOf(reference) {
  const [first = "", ...rest] = reference.split("/");
  return rest.length > 0 && (/[.:]/.test(first) || first === "localhost") ? first : "docker.io";
}

// src/adapters/builder/docker/diagnose.ts
var shown = 20;
function diagnose(failed) {
  const { lines, dockerfile, end } = failed;
  const found = failed.kit === "classic" ? classicFailure(lines, dockerfile.text) : buildkitFailure(lines);
  const where = found.line === void 0 ? dockerfile.path : `${dockerfile.path}:${found.line}`;
  const known = causeOf(lines.join("\n"), failed.platforms);
  const said = known?.message ?? found.error ?? `expected the build to end well, ${end}`;
  const tail = (found.error !== void 0 ? found.log : lines).slice(-shown);
  return {
    where,
    message: [found.step === void 0 ? said : `${found.step}: ${said}`, ...tail.map((line) => `  | ${line}`)].join(
      "\n"
    ),
    ...known?.fix === void 0 ? {} : { fix: known.fix }
  };
}
function buildkitFailure(lines) {
  const place = lines.findLastIndex(
    (line2, index) => /^\S.*:\d+$/.test(line2) && /^-{10,}$/.test(lines[index + 1] ?? "")
  );
  const line = place === -1 ? void 0 : Number(/:(\d+)$/.exec(lines[place] ?? "")?.[1]);
  const title = lines.findLastIndex((text) => /^ > .*:$/.test(text));
  const after = title === -1 ? [] : lines.slice(title + 1);
  const ruled = after.findIndex((text) => /^-{6}$/.test(text));
  const log = after.slice(0, ruled === -1 ? 0 : ruled).map((text) => text.replace(/^\d+\.\d+ /, ""));
  const step = / > (?:\[[^\]]*\] )?(.*):$/.exec(lines[title] ?? "")?.[1];
  const error = lines.findLast((text) => /^ERROR: /.test(text))?.replace(/^ERROR: (?:failed to (?:build|solve): )*/, "");
  return { line, step, error, log };
}
function classicFailure(lines, text) {
  const at = lines.findLastIndex((line) => /^Step \d+\/\d+ : /.test(line));
  const number = Number(/^Step (\d+)/.exec(lines[at] ?? "")?.[1]);
  const [instruction] = instructionsOf(text).slice(number - 1, number);
  const parsed = lines.map((line) => /parse error (?:on )?line (\d+)/i.exec(line)?.[1]).findLast((one) => one !== void 0);
  const log = at === -1 ? [] : lines.slice(at + 1).filter((line) => !/^ ---> /.test(line));
  return {
    line: instruction?.line ?? (parsed === void 0 ? void 0 : Number(parsed)),
    step: at === -1 ? void 0 : lines[at]?.replace(/^Step \d+\/\d+ : /, ""),
    error: log.findLast((line) => line.trim() !== "" && !/^Removing intermediate/.test(line)),
    log
  };
}
function causeOf(text, platforms) {
  const foreign = platforms.join(", ");
  if (/exec format error/i.test(text)) {
    return {
      message: `expected a machine that can run programs of ${foreign}, this one cannot (exec format error)`,
      fix: "- uses: docker/setup-qemu-action@<sha>"
    };
  }
  if (/no match for platform in manifest|does not (?:match|provide) the specified platform|no matching manifest for/i.test(
    text
  )) {
    return {
      message: `expected a base image for ${foreign}, it has none`,
      fix: "platforms: [linux/amd64]"
    };
  }
  if (/multi-?platform build is not supported|multiple platforms feature is currently not supported/i.test(text)) {
    return {
      message: `expected a builder for ${foreign}, this one builds one platform at a time`,
      fix: "- uses: docker/setup-buildx-action@<sha>"
    };
  }
  if (/(?:OCI exporter|docker exporter|cache export|attestations?).{0,40}not supported for the docker driver/i.test(text)) {
    return {
      message: "expected a builder that exports OCI, caches and attestations, got the docker driver",
      fix: "- uses: docker/setup-buildx-action@<sha>"
    };
  }
  if (/pull access denied|no basic auth credentials|insufficient_scope|401 Unauthorized|authorization failed|403 Forbidden/i.test(
    text
  )) {
    return {
      message: "expected leave to pull an image, the registry denied it",
      fix: "- uses: docker/login-action@<sha>\n  with: { registry: <its host>, username: …, password: … }"
    };
  }
  if (/toomanyrequests|pull rate limit/i.test(text)) {
    return {
      message: "expected to pull an image, the registry’s rate limit is reached",
      fix: "- uses: docker/login-action@<sha>\n  with: { username: …, password: … }"
    };
  }
  const lost = /failed to calculate checksum of ref \S+: ("[^"]+"): not found/.exec(text)?.[1] ?? /(?:file not found in build context or excluded by \.dockerignore: stat|failed: stat) (\S+):/.exec(text)?.[1];
  if (lost !== void 0) {
    return {
      message: `expected ${lost} in the build's context, found nothing`,
      fix: "commit it below build.context; .dockerignore may leave it out, and only declared paths are exported"
    };
  }
  const target = /target stage "([^"]+)" could not be found|failed to reach build target (\S+) in Dockerfile/i.exec(
    text
  );
  if (target !== null) {
    const name = target[1] ?? target[2] ?? "";
    return {
      message: `expected a stage ${JSON.stringify(name)}, the Dockerfile has none`,
      fix: `FROM … AS ${name}`
    };
  }
  const secret = /secret (\S+): not found/i.exec(text)?.[1];
  if (secret !== void 0) {
    return {
      message: `expected a build secret ${JSON.stringify(secret)}, none is declared`,
      fix: `secrets: { ${secret}: <the name of an environment variable> }`
    };
  }
  if (/no space left on device/i.test(text)) {
    return { message: "expected room on the disk, it is full", fix: "docker system prune --force" };
  }
  return void 0;
}

// src/adapters/builder/docker/docker-environment.ts
var cacheOfRun = /^ACTIONS_(?:RUNTIME_TOKEN|CACHE_URL|RESULTS_URL|CACHE_SERVICE_V2)$/i;
function dockerEnvironment(environment, options) {
  const cloud = Object.entries(environment).filter(
    ([name]) => /^AWS_/i.test(name) || options.gha && cacheOfRun.test(name)
  );
  return {
    ...buildEnvironment(environment),
    ...Object.fromEntries(cloud),
    SOURCE_DATE_EPOCH: String(exportTime),
    // The export is no checkout: what lies above it is another repository.
    BUILDX_GIT_INFO: "false",
    BUILDX_NO_DEFAULT_ATTESTATIONS: "1",
    DOCKER_CLI_HINTS: "false"
  };
}

// src/adapters/builder/docker/join-platforms.ts
var indexType = "application/vnd.oci.image.index.v1+json";
function joinPlatforms(images) {
  const [first] = images;
  if (first === void 0) throw new Error("expected an image for at least one platform");
  if (images.length === 1) return first.image;
  const root = indexOf(images);
  const manifests = /* @__PURE__ */ new Map();
  const blobs = /* @__PURE__ */ new Map();
  for (const { image } of images) {
    for (const manifest of image.manifests) manifests.set(manifest.digest, manifest);
    for (const blob of image.blobs) blobs.set(blob.digest, blob);
  }
  return {
    root,
    manifests: [...manifests.values(), root],
    blobs: [...blobs.values()],
    dispose: async () => {
      for (const { image } of images) await image.dispose();
    }
  };
}
function indexOf(images) {
  const manifests = images.map(({ platform, image: { root } }) => {
    const [os = "", architecture = "", variant] = platform.split("/");
    return {
      mediaType: root.mediaType,
      digest: root.digest,
      size: root.bytes.length,
      platform: { architecture, os, ...variant === void 0 ? {} : { variant } }
    };
  });
  const bytes = new TextEncoder().encode(
    JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests }, null, 2)
  );
  return { digest: digestOf(bytes), mediaType: indexType, bytes };
}

// src/adapters/builder/docker/sign-in.ts
import { existsSync as existsSync2, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join as join2, resolve } from "node:path";
function knowsHost(folder, host) {
  const config = readConfig(folder);
  const names = host === "docker.io" ? ["docker.io", "https://index.docker.io/v1/"] : [host, `https://${host}`];
  return names.some((name) => name in objectOf(config["auths"]) || name in objectOf(config["credHelpers"]));
}
function configFolder(environment) {
  const own = environment["DOCKER_CONFIG"];
  return own !== void 0 && own !== "" ? resolve(own) : join2(environment["HOME"] ?? homedir(), ".docker");
}
function signIn(folder, logins, room) {
  const made = join2(room, "docker-config");
  mkdirSync(made, { mode: 448 });
  if (existsSync2(folder)) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.name === "config.json") continue;
      symlinkSync(join2(folder, entry.name), join2(made, entry.name), entry.isDirectory() ? "junction" : "file");
    }
  }
  const config = readConfig(folder);
  const auths = { ...objectOf(config["auths"]) };
  const helpers = { ...objectOf(config["credHelpers"]) };
  for (const { host, username, password } of logins) {
    auths[host] = { auth: Buffer.from(`${username}:${password}`).toString("base64") };
    helpers[host] = "";
  }
  const text = JSON.stringify({ ...config, auths, credHelpers: helpers });
  writeFileSync(join2(made, "config.json"), text, { mode: 384 });
  return made;
}
function readConfig(folder) {
  const file = join2(folder, "config.json");
  if (!existsSync2(file)) return {};
  try {
    return objectOf(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return {};
  }
}
function objectOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

// src/adapters/builder/docker/needed-logins.ts
async function neededLogins(logins, configFolder2, dockerfile, build) {
  if (logins === null) return [];
  const cache = build.means?.cache?.registry ?? null;
  const images = [...imagesOf(dockerfile, build.arguments), ...cache === null ? [] : [cache]];
  const hosts = new Set(images.map((image) => image === void 0 ? void 0 : hostOf(image)));
  hosts.delete("docker.io");
  if (hosts.size === 0) return [];
  return (await logins()).filter(
    ({ host }) => (hosts.has(host) || hosts.has(void 0)) && !knowsHost(configFolder2, host)
  );
}

// src/adapters/builder/docker/saved-image.ts
import { open } from "node:fs/promises";
import { join as join3 } from "node:path";
import { posix } from "node:path";

// src/adapters/builder/docker/compressed.ts
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
var systemByte = 9;
async function compress(layer, path, cancel) {
  const hash = createHash("sha256");
  let seen = 0;
  const watch = new Transform({
    transform(chunk, _encoding, done) {
      if (seen <= systemByte && seen + chunk.length > systemByte) chunk[systemByte - seen] = 255;
      seen += chunk.length;
      hash.update(chunk);
      done(null, chunk);
    }
  });
  const from = layer.size === 0 ? Readable.from([]) : createReadStream(layer.path, { start: layer.offset, end: layer.offset + layer.size - 1 });
  await pipeline(from, createGzip({ level: 6, memLevel: 8 }), watch, createWriteStream(path, { mode: 384 }), {
    signal: cancel
  });
  return { path, digest: `sha256:${hash.digest("hex")}`, size: (await stat(path)).size };
}

// src/adapters/builder/docker/saved-image.ts
var listSchema = array(looseObject({ Config: string(), Layers: array(string()) })).length(1);
var configSchema = looseObject({ rootfs: looseObject({ diff_ids: array(string()) }) });
var manifestType = "application/vnd.oci.image.manifest.v1+json";
var configType = "application/vnd.oci.image.config.v1+json";
var layerType = "application/vnd.oci.image.layer.v1.tar";
var documentLimit = 8 * 1024 * 1024;
async function readSaved(file, room, cancel) {
  const where = "docker save";
  const members = await scanTar({ file, name: "docker save", key: where, cancel }, () => true);
  const document = async (path, schema) => {
    const member = fileOf(members, path);
    if (member.size > documentLimit)
      throw invalid(`expected ${path} of at most ${documentLimit} bytes, got ${member.size}`);
    const bytes = await diskFile(member, cancel).read();
    const parsed = schema.safeParse(jsonOf(bytes));
    if (!parsed.success) throw invalid(`expected ${path} as docker writes it, got something else`);
    return { value: parsed.data, bytes, digest: member.known, at: member };
  };
  const [entry] = (await document("manifest.json", listSchema)).value;
  if (entry === void 0) throw invalid("expected one image, got none");
  const config = await document(entry.Config, configSchema);
  const diffIds = config.value.rootfs.diff_ids;
  if (diffIds.length !== entry.Layers.length)
    throw invalid(`expected ${diffIds.length} layers, as the configuration says, got ${entry.Layers.length}`);
  const made = /* @__PURE__ */ new Map();
  const layers = await Promise.all(
    entry.Layers.map((path, index) => {
      const layer = fileOf(members, path);
      const begun = made.get(layer.known) ?? layerOf(layer, diffIds[index] ?? "", join3(room, `${layer.known.slice(7)}.gz`), cancel);
      made.set(layer.known, begun);
      return begun;
    })
  );
  const root = manifestOf({ mediaType: configType, digest: config.digest, size: config.bytes.length }, layers);
  const blobs = [
    { digest: config.digest, size: config.bytes.length, open: () => diskFile(config.at, cancel).open() },
    ...layers
  ];
  return {
    root,
    manifests: [root],
    blobs: [...new Map(blobs.map((blob) => [blob.digest, blob])).values()],
    dispose: async () => void 0
  };
}
async function layerOf(layer, diffId, path, cancel) {
  const form = await formOf(layer);
  if (form !== "tar") {
    const { size: size2, known: digest2 } = layer;
    return { mediaType: `${layerType}+${form}`, digest: digest2, size: size2, open: () => diskFile(layer, cancel).open() };
  }
  if (layer.known !== diffId)
    throw invalid(`expected a layer of ${diffId}, as the configuration says, got one of ${layer.known}`);
  const { digest, size } = await compress(layer, path, cancel);
  return {
    mediaType: `${layerType}+gzip`,
    digest,
    size,
    open: () => diskFile({ path, offset: 0, size }, cancel).open()
  };
}
async function formOf({ path, offset, size }) {
  if (size < 4) return "tar";
  const file = await open(path, "r");
  try {
    const head = Buffer.alloc(4);
    await file.read(head, 0, 4, offset);
    if (head.readUInt16BE(0) === 8075) return "gzip";
    return head.readUInt32LE(0) === 4247762216 ? "zstd" : "tar";
  } finally {
    await file.close();
  }
}
function manifestOf(config, layers) {
  const text = JSON.stringify({
    schemaVersion: 2,
    mediaType: manifestType,
    config,
    layers: layers.map(({ mediaType, digest, size }) => ({ mediaType, digest, size }))
  });
  const bytes = new TextEncoder().encode(text);
  return { digest: digestOf(bytes), mediaType: manifestType, bytes };
}
function fileOf(members, path, left = 8) {
  const member = members.get(path);
  if (member === void 0) throw invalid(`expected ${path}, found nothing`);
  if (!("why" in member)) return member;
  if (member.link === void 0 || left === 0) throw invalid(`expected ${path} to be a file, got ${member.why}`);
  return fileOf(members, posix.join(posix.dirname(path), member.link), left - 1);
}
function jsonOf(bytes) {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    return void 0;
  }
}
function invalid(message) {
  return new WaybillError("build-output-invalid", { where: "docker save", message });
}

// src/adapters/builder/docker/secrets.ts
import { existsSync as existsSync3, readFileSync as readFileSync2, statSync } from "node:fs";
import { homedir as homedir2 } from "node:os";
import { isAbsolute, join as join4 } from "node:path";
function lend(means, environment, workspace) {
  const words = [];
  const values = [];
  const problems = [];
  for (const [id, secret] of Object.entries(means.secrets)) {
    const where = `build.secrets.${id}`;
    if (secret.kind === "variable") {
      const value = environment[secret.name];
      if (value === void 0 || value === "") {
        problems.push({
          where,
          message: `expected the environment variable ${secret.name}, it is ${value === void 0 ? "not set" : "empty"}`,
          fix: `env:
  ${secret.name}: \${{ secrets.${secret.name} }}`
        });
      } else {
        words.push("--secret", `id=${id},${field("env", secret.name)}`);
        values.push(value);
      }
      continue;
    }
    const path = placeOf(secret.path, environment, workspace);
    if (!existsSync3(path) || !statSync(path).isFile()) {
      problems.push({
        where,
        message: `expected a file at ${JSON.stringify(secret.path)}, found none`,
        fix: "write it in an earlier step, outside of the checkout or in a path that git ignores"
      });
      continue;
    }
    words.push("--secret", `id=${id},${field("src", path)}`);
    values.push(readFileSync2(path, "utf8"));
  }
  for (const ssh of means.ssh) {
    if (!ssh.includes("=") && (environment["SSH_AUTH_SOCK"] ?? "") === "") {
      problems.push({
        where: "build.ssh",
        message: `expected an ssh-agent for ${JSON.stringify(ssh)}, SSH_AUTH_SOCK is not set`,
        fix: "- uses: webfactory/ssh-agent@<sha>\n  with:\n    ssh-private-key: ${{ secrets.DEPLOY_KEY }}"
      });
    }
    const [id = "", path] = ssh.split("=");
    words.push("--ssh", path === void 0 ? id : `${id}=${placeOf(path, environment, workspace)}`);
  }
  const [first, ...rest] = problems;
  if (first !== void 0) throw new WaybillError("input-invalid", [first, ...rest]);
  return { words, values: values.flatMap((value) => value.split(/\r?\n/)).filter((line) => line.length >= 6) };
}
function placeOf(path, environment, workspace) {
  if (path.startsWith("~/")) return join4(environment["HOME"] ?? homedir2(), path.slice(2));
  return isAbsolute(path) ? path : join4(workspace, path);
}
function refuseClassic(means, contexts, why) {
  const asked = [
    ...Object.keys(means.secrets).length > 0 ? ["secrets"] : [],
    ...means.ssh.length > 0 ? ["ssh"] : [],
    ...Object.keys(contexts).length > 0 ? ["contexts"] : []
  ];
  const [first, ...rest] = asked.map((key) => ({
    where: `build.${key}`,
    message: `expected a builder with BuildKit for \`${key}\`, got ${why}`,
    fix: "- uses: docker/setup-buildx-action@<sha>"
  }));
  if (first !== void 0) throw new WaybillError("builder-missing", [first, ...rest]);
}

// src/adapters/builder/docker/warnings.ts
function secretArguments(given) {
  return Object.keys(given).filter((name) => given[name] !== "" && looksSecret(name)).map(
    (name) => `build.args.${name} looks like a secret: the image’s history keeps build arguments; declare it under build.secrets and mount it (RUN --mount=type=secret)`
  );
}

// src/adapters/builder/docker/build-dockerfile.ts
var kept = 500;
async function buildDockerfile(request) {
  const room = await mkdtemp(join5(request.environment["RUNNER_TEMP"] ?? tmpdir(), "waybill-docker-"));
  const remove = () => rm(room, { recursive: true, force: true });
  try {
    const image = await buildIn(room, request);
    return { ...image, dispose: remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
async function buildIn(room, request) {
  const { build, folder, workspace, output } = request;
  const means = build.means ?? plainMeans;
  const own = dockerEnvironment(request.environment, { gha: (means.cache?.gha ?? null) !== null });
  const lent = lend(means, own, workspace);
  const chosen = await chooseBuilder(means.builder, askDocker(folder, own, request.cancel), own);
  if (chosen.kit === "classic") refuseClassic(means, build.contexts, chosen.why);
  if (chosen.exports === "store") refuseAttestations(build, chosen);
  output(`builder: ${chosen.why}`);
  const text = readFileSync3(join5(folder, request.dockerfile), "utf8");
  const logins = await neededLogins(request.logins, configFolder(own), text, build);
  const environment = logins.length === 0 ? own : { ...own, ...signedIn(own, logins, room) };
  const cache = cacheOf(request, chosen, room);
  const warnings = [...secretArguments(build.arguments), ...cache.warnings];
  const run = {
    request,
    chosen,
    room,
    text,
    environment,
    secrets: [...secretsOf(environment), ...lent.values, ...request.secrets, ...logins.map((one) => one.password)].filter((value) => value !== "").sort((a, b) => b.length - a.length),
    more: [...lent.words, ...cache.words]
  };
  const image = chosen.exports === "oci" ? await exported(run) : await saved(run);
  if (cache.local !== null) await keepCache(cache.local);
  return { ...image, made: { builder: chosen.builder, why: chosen.why, warnings } };
}
async function exported(run) {
  const { request, room } = run;
  const file = join5(room, "image.tar");
  await call(run, request.build.platforms, { kind: "oci", file });
  const { cancel } = request;
  const remove = async () => void 0;
  return readImage(await openArchive({ file, name: "the builder’s archive", key: "build", cancel, remove }));
}
async function saved(run) {
  const { request, room } = run;
  const images = [];
  for (const [index, platform] of request.build.platforms.entries()) {
    const idFile = join5(room, `id-${index}`);
    await call(run, [platform], { kind: "store", idFile });
    const id = (await readFile(idFile, "utf8")).trim();
    const file = join5(room, `saved-${index}.tar`);
    const words = ["docker", "save", "--output", file, id];
    await program(run, words, (lines, end) => ({
      where: "docker save",
      message: [`expected \`${words.join(" ")}\` to exit 0, ${end}`, ...lines.slice(-5)].join("\n  | ")
    }));
    images.push({ platform, image: await readSaved(file, room, request.cancel) });
  }
  return joinPlatforms(images);
}
async function call(run, platforms, output) {
  const { request, chosen, more, text } = run;
  const { build, dockerfile, fresh } = request;
  const attest = build.means ?? plainMeans;
  const words = wordsOf({ chosen, build, dockerfile, platforms, more, output, fresh, attest });
  await program(
    run,
    words,
    (lines, end) => diagnose({ lines, dockerfile: { path: dockerfile, text }, platforms, kit: chosen.kit, end })
  );
}
async function program(run, words, problem) {
  const { folder, cancel, output } = run.request;
  const { environment, secrets } = run;
  const { ended, last } = await runLines({ words, folder, environment, cancel, output, secrets, kept });
  if (ended.kind === "exited" && ended.code === 0) return;
  if (ended.kind === "cancelled")
    throw new WaybillError("cancelled", { where: "build", message: "the build was cancelled" });
  refuseUnreached(last.join("\n"));
  throw new WaybillError("build-failed", problem(last, endOf(ended)));
}
function signedIn(own, logins, room) {
  const folder = configFolder(own);
  const builders = own["BUILDX_CONFIG"] ?? join5(folder, "buildx");
  return {
    DOCKER_CONFIG: signIn(folder, logins, room),
    ...existsSync4(builders) ? { BUILDX_CONFIG: builders } : {}
  };
}
function cacheOf(request, chosen, room) {
  const cache = request.build.means?.cache ?? null;
  if (cache === null) return { words: [], local: null, warnings: [] };
  if (chosen.exports === "store") {
    return {
      words: [],
      local: null,
      warnings: [
        "build.cache is not used: this builder can neither read nor write one; `docker buildx create --use` gives one that can"
      ]
    };
  }
  const place = (path) => placeOf(path, request.environment, request.workspace);
  return { ...cacheWords(cache, { place, room, mayPush: request.logins !== null }), warnings: [] };
}
async function keepCache({ path, fresh }) {
  if (!existsSync4(join5(fresh, "index.json"))) return;
  await rm(path, { recursive: true, force: true });
  try {
    await rename(fresh, path);
  } catch {
    await cp(fresh, path, { recursive: true });
  }
}
function refuseAttestations({ means = plainMeans }, { why }) {
  const asked = [...means.sbom === false ? [] : ["sbom"], ...means.provenance === null ? [] : ["provenance"]];
  const [first, ...rest] = asked.map((key) => ({
    where: `build.${key}`,
    message: `expected a builder that exports OCI for \`${key}\`, got ${why}`,
    fix: "- uses: docker/setup-buildx-action@<sha>"
  }));
  if (first !== void 0) throw new WaybillError("builder-missing", [first, ...rest]);
}
export {
  buildDockerfile
};
