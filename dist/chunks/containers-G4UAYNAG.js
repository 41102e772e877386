import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  secretValues
} from "./chunk-FYNGIMCM.js";
import {
  plainEnvironment
} from "./chunk-JI6Y5OZT.js";
import {
  createOutput
} from "./chunk-TWCFQIGC.js";
import {
  blotting,
  runGroup
} from "./chunk-DOEF3U6J.js";
import {
  require_tar_stream
} from "./chunk-GVZIRUKF.js";
import {
  reportLimitBytes
} from "./chunk-EO6SOJ2K.js";
import {
  array,
  boolean,
  looseObject,
  number,
  record,
  string,
  union,
  unknown
} from "./chunk-Y6YF4LRS.js";
import {
  isDigest,
  shortDigest
} from "./chunk-5KS5TQ4J.js";
import {
  WaybillError
} from "./chunk-2FKMNJIF.js";
import {
  __toESM
} from "./chunk-Z74EJKPS.js";

// src/adapters/containers/build-target.ts
async function buildTarget({ docker, hidden }, request, tag) {
  const { folder, context, dockerfile, target, signal, output } = request;
  const end = await docker.follow(
    [
      "build",
      ...["--target", target, "--file", dockerfile, "--tag", tag],
      ...Object.entries(request.arguments).flatMap(([name, value]) => ["--build-arg", `${name}=${value}`]),
      ...Object.entries(request.contexts).flatMap(([name, path]) => ["--build-context", `${name}=${path}`]),
      context
    ],
    { folder, signal, output, secrets: hidden }
  );
  return end.kind === "exited" && end.code === 0 ? { image: tag } : end;
}

// src/adapters/containers/compose.ts
var configSchema = looseObject({
  services: record(
    string(),
    looseObject({
      image: string().optional(),
      depends_on: union([array(string()), record(string(), unknown())]).optional()
    })
  )
});
async function composeUp(engine, request, using) {
  const services = await servicesOf(engine, request);
  const containers = /* @__PURE__ */ new Map();
  const app = Object.keys(services).find((name) => services[name]?.image === request.image);
  const later = app === void 0 ? /* @__PURE__ */ new Set() : dependentsOf(services, app);
  const first = Object.keys(services).filter((name) => !later.has(name));
  const up = async (names) => {
    const end2 = await engine.docker.follow([...words(request), "up", "--detach", "--wait", "--quiet-pull", ...names], {
      ...surroundings(engine, request),
      signal: using.signal,
      output: using.output,
      secrets: hiddenOf(engine, request)
    });
    await take(engine, request, using, containers);
    return end2;
  };
  const end = first.length === 0 ? { kind: "exited", code: 0, lines: [] } : await up(first);
  const startApp = async () => {
    const ended = await up([]);
    const container = containers.get(app ?? "");
    if (container === void 0) throw noContainer(request.file, app ?? "");
    return { end: ended, app: container };
  };
  return { end, startApp: app === void 0 ? null : startApp, network: `${request.project}_default` };
}
async function composeImages(engine, request) {
  const services = await servicesOf(engine, { ...request, project: "waybill-look" });
  const images = Object.values(services).flatMap(({ image }) => image ?? []);
  return [...new Set(images)].filter((image) => image !== request.image).sort();
}
async function take(engine, request, using, known2) {
  const format = '{{.ID}} {{.Label "com.docker.compose.service"}}';
  const filter = `label=com.docker.compose.project=${request.project}`;
  const listed = await engine.docker.must(["ps", "--all", "--no-trunc", "--filter", filter, "--format", format]);
  for (const line of listed.split("\n")) {
    const [id = "", service = ""] = line.split(" ");
    if (id !== "" && !known2.has(service)) known2.set(service, using.taken(id, service, request.secrets));
  }
}
async function servicesOf(engine, request) {
  const asked = [...words(request), "config", "--format", "json"];
  const answer = await engine.docker.ask(asked, surroundings(engine, request));
  if (answer.code === 0) return configSchema.parse(JSON.parse(answer.stdout)).services;
  if (/is not a docker command|unknown command|unknown flag: --project-name/.test(answer.stderr)) {
    throw new WaybillError("containers-unavailable", {
      where: "docker compose",
      message: `expected Docker Compose 2 for ${request.file}, got a docker without it`,
      fix: "sudo apt-get install docker-compose-plugin"
    });
  }
  throw new WaybillError("containers-failed", {
    where: request.file,
    message: `expected a Compose file, got: ${answer.stderr.trim().slice(-1e3)}`
  });
}
function words(request) {
  return ["compose", "--project-name", request.project, "--file", request.file];
}
function surroundings(engine, request) {
  const { environment } = engine;
  const client = Object.entries(environment).filter(([name]) => /^(?:DOCKER|XDG)_/.test(name));
  return {
    folder: request.folder,
    environment: {
      ...plainEnvironment(environment),
      ...Object.fromEntries(client),
      ...request.environment,
      ...secretValues(environment, request.secrets),
      WAYBILL_IMAGE: request.image
    }
  };
}
function hiddenOf(engine, request) {
  return [...Object.values(secretValues(engine.environment, request.secrets)), ...engine.hidden];
}
function dependentsOf(services, app) {
  const found = /* @__PURE__ */ new Set([app]);
  for (let before = 0; before !== found.size; ) {
    before = found.size;
    for (const [name, { depends_on: needs = [] }] of Object.entries(services)) {
      const names = Array.isArray(needs) ? needs : Object.keys(needs);
      if (names.some((one) => found.has(one))) found.add(name);
    }
  }
  return found;
}
function noContainer(file, service) {
  return new WaybillError("containers-failed", {
    where: file,
    message: `expected a container of ${service}, found none after it was started`
  });
}

// src/adapters/containers/docker-archive.ts
var import_tar_stream = __toESM(require_tar_stream(), 1);
import { PassThrough } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createZstdDecompress } from "node:zlib";
var manifestSchema = looseObject({
  config: looseObject({ digest: string() }),
  layers: array(looseObject({ digest: string(), mediaType: string() }))
});
var configSchema2 = looseObject({ os: string().optional(), architecture: string().optional() });
async function dockerArchive(image, platform, tag) {
  const { config, layers } = await choose(image, platform);
  const archive = (0, import_tar_stream.pack)();
  const write = async () => {
    const configName = `${config.digest.slice("sha256:".length)}.json`;
    await add(archive, configName, config.size, config.open());
    const names = [];
    for (const [index, { blob, zstd }] of layers.entries()) {
      const name = `${index}-${blob.digest.slice("sha256:".length, "sha256:".length + 12)}.tar`;
      names.push(name);
      if (zstd) await add(archive, name, await unpackedSize(blob), unpacked(blob));
      else await add(archive, name, blob.size, blob.open());
    }
    archive.entry({ name: "manifest.json" }, JSON.stringify([{ Config: configName, RepoTags: [tag], Layers: names }]));
    archive.finalize();
  };
  write().catch((error) => archive.destroy(error instanceof Error ? error : new Error(String(error))));
  const out = new PassThrough();
  archive.on("error", (error) => out.destroy(error));
  archive.pipe(out);
  return out;
}
async function add(archive, name, size, content) {
  await pipeline(content, archive.entry({ name, size, mode: 420 }));
}
function unpacked(blob) {
  const decoder = createZstdDecompress();
  const source = blob.open();
  source.on("error", (error) => decoder.destroy(error));
  return source.pipe(decoder);
}
async function unpackedSize(blob) {
  let size = 0;
  for await (const chunk of unpacked(blob)) size += chunk.length;
  return size;
}
async function choose(image, platform) {
  const has = [];
  for (const manifest of image.manifests) {
    const parsed = manifestSchema.safeParse(JSON.parse(Buffer.from(manifest.bytes).toString("utf8")));
    if (!parsed.success || parsed.data.layers.some(({ mediaType }) => mediaType.includes("in-toto"))) continue;
    const config = blobOf(image, parsed.data.config.digest);
    const { os = "linux", architecture = "" } = configSchema2.parse(JSON.parse(await read(config)));
    has.push(`${os}/${architecture}`);
    if (`${os}/${architecture}` !== platform) continue;
    const layers = parsed.data.layers.map(({ digest, mediaType }) => ({
      blob: blobOf(image, digest),
      zstd: mediaType.endsWith("+zstd")
    }));
    return { config, layers };
  }
  throw new WaybillError("containers-failed", {
    where: "image",
    message: `expected an image for ${platform}, which is what this engine runs, got one for ${has.join(", ") || "nothing"}`,
    fix: `platforms: [${platform}]   # under build, or run the tests on a machine of the image's own platform`
  });
}
function blobOf(image, digest) {
  const found = image.blobs.find((blob) => blob.digest === digest);
  if (found !== void 0) return found;
  throw new WaybillError("containers-failed", {
    where: "image",
    message: `expected every layer of the image to be here, ${digest} is kept elsewhere`
  });
}
async function read(blob) {
  const chunks = [];
  for await (const chunk of blob.open()) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}

// src/adapters/containers/docker.ts
import { spawn } from "node:child_process";
import { pipeline as pipeline2 } from "node:stream/promises";
var mostAnswer = 16 * 1024 * 1024;
function createDocker(environment) {
  const ask = (words2, asked = {}) => answerOf(words2, asked, asked.environment ?? environment);
  return {
    ask,
    async must(words2, asked) {
      const answer = await ask(words2, asked);
      if (answer.code === 0) return answer.stdout.trim();
      throw failed(words2, answer);
    },
    stream(words2) {
      const child = spawn("docker", words2, { env: environment, stdio: ["ignore", "pipe", "ignore"], detached: true });
      child.on("error", (error) => child.stdout.destroy(error));
      child.stdout.on("close", () => child.kill());
      return child.stdout;
    },
    async follow(words2, { signal, output, secrets, folder, environment: other }) {
      const lines = createOutput(output, secrets);
      const ended = await runGroup({
        words: ["docker", ...words2],
        folder: folder ?? process.cwd(),
        environment: other ?? environment,
        cancel: signal,
        stdout: lines.stdout,
        stderr: lines.stderr
      });
      const last = lines.end();
      switch (ended.kind) {
        case "exited":
        case "killed":
          return { ...ended, lines: last };
        case "cancelled":
          return { kind: "stopped", lines: last };
        case "not-started":
          throw unavailable(`docker could not be started (${ended.code})`);
      }
    }
  };
}
function answerOf(words2, { stdin, folder }, environment) {
  return new Promise((resolve2, reject) => {
    const child = spawn("docker", words2, {
      cwd: folder,
      env: environment,
      stdio: [stdin === void 0 ? "ignore" : "pipe", "pipe", "pipe"],
      // Whoever interrupts the terminal wants us to clean up, by this very program.
      detached: true
    });
    const out = [];
    const err = [];
    let length = 0;
    const keep = (into) => (chunk) => {
      length += chunk.length;
      if (length <= mostAnswer) into.push(chunk);
    };
    child.stdout?.on("data", keep(out));
    child.stderr?.on("data", keep(err));
    child.on("error", (error) => {
      const missing = "code" in error && error.code === "ENOENT";
      reject(unavailable(missing ? "there is no `docker` on the PATH" : error.message, error));
    });
    let broken;
    if (stdin !== void 0 && child.stdin !== null) {
      pipeline2(stdin(), child.stdin).catch((error) => {
        broken = error instanceof Error && "code" in error && error.code === "EPIPE" ? void 0 : error;
        child.stdin?.destroy();
      });
    }
    child.on("close", (code) => {
      if (broken !== void 0 && broken instanceof Error) reject(broken);
      else
        resolve2({
          code: code ?? 1,
          stdout: Buffer.concat(out).toString("utf8"),
          stderr: Buffer.concat(err).toString("utf8")
        });
    });
  });
}
function failed(words2, { code, stderr }) {
  const said = stderr.trim().split("\n").slice(-5).join("\n").slice(0, 2e3);
  if (/Cannot connect to the Docker daemon|error during connect|permission denied while trying to connect/i.test(said))
    return unavailable(said);
  return new WaybillError("containers-failed", {
    where: `docker ${words2[0] ?? ""}`,
    message: `expected the container engine to do it, got exit ${code}: ${said}`
  });
}
function unavailable(got, cause) {
  return new WaybillError(
    "containers-unavailable",
    {
      where: "docker",
      message: `expected a Docker engine for this test stage, got none that answers: ${got}`,
      fix: "runs-on: ubuntu-latest   # or start the engine: sudo systemctl start docker"
    },
    cause
  );
}

// src/adapters/containers/owner.ts
import { createHash } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
var ownerLabel = "dev.waybill.owner";
var longestSeconds = 24 * 3600;
function ownerKey(pid = process.pid, now = Date.now()) {
  return `${pid}-${startOf(pid) ?? 0}-${machine()}-${Math.floor(now / 1e3)}`;
}
function isAbandoned(key, now = Date.now()) {
  const [, pid = "", start = "", where = "", since = ""] = /^(\d+)-(\d+)-([0-9a-f]{8})-(\d+)$/.exec(key) ?? [];
  if (pid === "") return false;
  if (where !== machine()) return now / 1e3 - Number(since) > longestSeconds;
  const begun = startOf(Number(pid));
  return begun === void 0 || String(begun) !== start;
}
function startOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]);
  } catch {
    if (process.platform === "linux") return void 0;
    try {
      process.kill(pid, 0);
      return 0;
    } catch {
      return void 0;
    }
  }
}
var known;
function machine() {
  const read2 = (of) => {
    try {
      return of();
    } catch {
      return "";
    }
  };
  known ??= createHash("sha256").update(hostname()).update(read2(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8"))).update(read2(() => readlinkSync("/proc/self/ns/pid"))).digest("hex").slice(0, 8);
  return known;
}

// src/adapters/containers/sweep.ts
import { setTimeout } from "node:timers/promises";
var composeLabel = "com.docker.compose.project";
var imagePrefix = "waybill-stage/";
var projectPrefix = "waybill-";
var tries = 10;
async function removeLabelled(docker, label) {
  const filter = ["--filter", `label=${label}`];
  const gone = async (list, remove) => {
    for (let round = 1; round <= tries; round += 1) {
      const ids = (await docker.ask([...list, ...filter])).stdout.split("\n").filter((id) => id !== "");
      if (ids.length === 0) return;
      const { code } = await docker.ask([...remove, ...ids]);
      if (code === 0) return;
      await setTimeout(200);
    }
  };
  await gone(["ps", "--all", "--quiet", "--no-trunc"], ["rm", "--force", "--volumes"]);
  await gone(["network", "ls", "--quiet", "--no-trunc"], ["network", "rm"]);
  await gone(["volume", "ls", "--quiet"], ["volume", "rm", "--force"]);
}
async function sweep(docker) {
  const [containers, networks, images] = await Promise.all([
    labelsOf(docker, ["ps", "--all"]),
    labelsOf(docker, ["network", "ls"]),
    docker.ask(["image", "ls", "--format", "{{.Repository}}:{{.Tag}}", "--filter", `reference=${imagePrefix}*`])
  ]);
  const volumes = await labelsOf(docker, ["volume", "ls"]);
  const labels = /* @__PURE__ */ new Set([...containers, ...networks, ...volumes]);
  for (const label of labels) if (isAbandoned(ownerIn(label))) await removeLabelled(docker, label);
  const left = images.stdout.split("\n").filter((image) => image.startsWith(imagePrefix)).filter((image) => isAbandoned(image.slice(imagePrefix.length).split(":")[0] ?? ""));
  if (left.length > 0) await docker.ask(["image", "rm", ...left]);
}
async function labelsOf(docker, words2) {
  const { stdout } = await docker.ask([
    ...words2,
    "--format",
    `{{.Label "${ownerLabel}"}} {{.Label "${composeLabel}"}}`
  ]);
  return stdout.split("\n").flatMap((line) => {
    const [owner = "", project = ""] = line.split(" ");
    if (owner !== "") return [`${ownerLabel}=${owner}`];
    return project.startsWith(projectPrefix) ? [`${composeLabel}=${project}`] : [];
  });
}
function ownerIn(label) {
  const value = label.slice(label.indexOf("=") + 1);
  return value.startsWith(projectPrefix) ? value.slice(projectPrefix.length).split("_")[0] ?? "" : value;
}

// src/adapters/containers/engine.ts
async function openEngine(parts) {
  const docker = createDocker(parts.environment);
  const words2 = ["version", "--format", "{{.Server.Os}}/{{.Server.Arch}} {{.Server.Platform.Name}}"];
  const answer = await docker.ask(words2);
  if (answer.code !== 0) throw failed(words2, answer);
  const [platform = "", ...name] = answer.stdout.trim().split(" ");
  if (/Docker Desktop/i.test(name.join(" "))) {
    throw new WaybillError("containers-unavailable", {
      where: "docker",
      message: "expected an engine on this machine itself, got Docker Desktop, whose networks without a way out cannot be reached from outside of its virtual machine",
      fix: "runs-on: ubuntu-latest   # or an engine on Linux"
    });
  }
  await sweep(docker);
  return { ...parts, docker, owner: ownerKey(), platform };
}

// src/adapters/containers/container.ts
var import_tar_stream2 = __toESM(require_tar_stream(), 1);

// src/adapters/containers/forwarder.ts
import { once } from "node:events";
import { connect, createServer } from "node:net";
async function openForwarder(host, port) {
  const open = /* @__PURE__ */ new Set();
  const server = createServer((outside) => {
    const inside = connect(port, host);
    for (const [one, other] of [
      [outside, inside],
      [inside, outside]
    ]) {
      open.add(one);
      one.on("error", () => other.destroy());
      one.on("close", () => {
        open.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    async close() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, "close");
    }
  };
}
async function takesConnections(host, port) {
  const socket = connect({ host, port, timeout: 1e3 });
  try {
    return await new Promise((resolve2) => {
      socket.once("connect", () => resolve2(true));
      socket.once("error", () => resolve2(false));
      socket.once("timeout", () => resolve2(false));
    });
  } finally {
    socket.destroy();
  }
}

// src/adapters/containers/container.ts
var inspected = looseObject({
  State: looseObject({
    Status: string(),
    ExitCode: number(),
    OOMKilled: boolean(),
    Error: string().optional(),
    Health: looseObject({ Status: string() }).nullish()
  }),
  Config: looseObject({
    WorkingDir: string().nullish(),
    ExposedPorts: record(string(), unknown()).nullish()
  }),
  NetworkSettings: looseObject({
    Networks: record(string(), looseObject({ IPAddress: string().nullish() }))
  })
});
async function inspect(docker, id) {
  const [first] = JSON.parse(await docker.must(["container", "inspect", id]));
  return inspected.parse(first);
}
function createContainer({ docker, id, name, secrets, forwarders }) {
  const addressOf = async () => {
    const { NetworkSettings } = await inspect(docker, id);
    const address = Object.values(NetworkSettings.Networks).find(
      ({ IPAddress }) => (IPAddress ?? "") !== ""
    )?.IPAddress;
    if (address !== void 0 && address !== null) return address;
    throw new WaybillError("containers-failed", {
      where: name,
      message: "expected the container to have an address on its network, it has none: it may have ended"
    });
  };
  return {
    name,
    async state() {
      const { State } = await inspect(docker, id);
      if (State.Status === "running" || State.Status === "created" || State.Status === "restarting") {
        const health = State.Health?.Status;
        const known2 = health === "starting" || health === "healthy" || health === "unhealthy" ? health : "none";
        return { kind: "running", health: known2 };
      }
      return { kind: "ended", code: State.ExitCode, outOfMemory: State.OOMKilled };
    },
    async exposed() {
      const { Config } = await inspect(docker, id);
      const ports = Object.keys(Config.ExposedPorts ?? {}).filter((port) => port.endsWith("/tcp"));
      return ports.length === 1 ? Number.parseInt(ports[0] ?? "", 10) : void 0;
    },
    async address(port) {
      const forwarder = await openForwarder(await addressOf(), port);
      forwarders.add(forwarder);
      return forwarder.url;
    },
    accepts: async (port) => takesConnections(await addressOf(), port),
    async exec(words2, signal) {
      const end = await docker.follow(["exec", id, ...words2], { signal, output: () => void 0, secrets });
      if (end.kind === "exited" && (end.code === 126 || end.code === 127))
        return { kind: "not-started", reason: end.lines.at(-1) ?? `exit ${end.code}` };
      return end;
    },
    async logs(lines) {
      const kept = [];
      const output = createOutput((line) => kept.push(line), secrets);
      const answer = await docker.ask(["logs", "--tail", String(lines), id]);
      output.stdout(Buffer.from(answer.stdout));
      output.stderr(Buffer.from(answer.stderr));
      output.end();
      return kept.slice(-lines);
    },
    async *files(paths) {
      const { Config } = await inspect(docker, id);
      for (const path of new Set(paths)) yield* copied(docker, id, Config.WorkingDir ?? "/", path);
    }
  };
}
async function* copied(docker, id, folder, path) {
  const wanted = path.startsWith("/") ? path : `${folder}/${path}`;
  const tar = (0, import_tar_stream2.extract)();
  const source = docker.stream(["cp", `${id}:${path === "" || path === "." ? `${folder}/.` : wanted}`, "-"]);
  source.on("error", (error) => tar.destroy(error));
  source.pipe(tar);
  const base = path.split("/").at(-1) ?? "";
  for await (const entry of tar) {
    const { name, type, size } = entry.header;
    const inside = name.replace(/^(?:\.?\/)+/, "").replace(/\/+$/, "");
    const rest = base === "" || base === "." ? inside : inside === base ? "" : inside.slice(base.length + 1);
    if (type === "file") {
      const whole = path === "" || path === "." ? inside : rest === "" ? path : `${path}/${rest}`;
      yield { path: whole, bytes: size > reportLimitBytes ? null : await bytesOf(entry) };
    }
    entry.resume();
  }
}
async function bytesOf(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

// src/adapters/containers/self.ts
import { hostname as hostname2 } from "node:os";
async function joinNetwork(docker, network) {
  const name = hostname2();
  if (!/^[0-9a-f]{12}$/.test(name)) return async () => void 0;
  const self = await docker.ask(["container", "inspect", "--format", "{{.Id}}", name]);
  if (self.code !== 0) return async () => void 0;
  await docker.must(["network", "connect", network, name]);
  return async () => {
    await docker.ask(["network", "disconnect", "--force", network, name]);
  };
}

// src/adapters/containers/group.ts
var filesAt = "/checkout";
async function openGroup(engine, kind, number2) {
  const { docker, owner, environment, hidden, secret } = engine;
  const label = `${ownerLabel}=${owner}`;
  const name = `${projectPrefix}${owner}_${number2}`;
  const own = `dev.waybill.group=${name}`;
  let network = null;
  let leave = async () => void 0;
  if (kind === "closed") {
    await docker.must(["network", "create", "--internal", "--label", label, "--label", own, name]);
    network = name;
    leave = await joinNetwork(docker, name);
  }
  const made = [];
  const forwarders = /* @__PURE__ */ new Set();
  const valuesOf = (secrets) => {
    const values = secretValues(environment, secrets);
    Object.values(values).forEach(secret);
    return values;
  };
  const taken = (id, called, secrets) => {
    const values = [...Object.values(valuesOf(secrets)), ...hidden];
    const container = createContainer({ docker, id, name: called, secrets: values, forwarders });
    made.push(container);
    return container;
  };
  const create = async (request, program) => {
    const [first, ...rest] = request.command ?? [];
    const replaced = program === "replaced" && first !== void 0;
    const id = await docker.must([
      "create",
      ...["--label", label, "--label", own],
      ...network === null ? [] : ["--network", network, "--network-alias", request.name],
      ...Object.entries(request.environment).flatMap(([key, value]) => ["--env", `${key}=${value}`]),
      // By name alone: the value goes from environment to environment, and stands in no list of processes (I9).
      ...Object.keys(valuesOf(request.secrets)).flatMap((key) => ["--env", key]),
      ...replaced ? ["--entrypoint", first] : [],
      request.image,
      ...replaced ? rest : request.command ?? []
    ]);
    if (request.files !== null) await docker.must(["cp", `${request.files}/.`, `${id}:${filesAt}`]);
    return id;
  };
  return {
    async run(request, signal, output) {
      const id = await create({ ...request, environment: withFiles(request) }, "replaced");
      const container = taken(id, request.name, request.secrets);
      const stop = () => void docker.ask(["kill", id]).catch(() => void 0);
      signal.addEventListener("abort", stop, { once: true });
      try {
        const secrets = [...Object.values(valuesOf(request.secrets)), ...hidden];
        const end = await docker.follow(["start", "--attach", id], { signal, output, secrets });
        if (signal.aborted)
          return { end: { kind: "stopped", lines: end.kind === "not-started" ? [] : end.lines }, container };
        const { State } = await inspect(docker, id);
        const lines = end.kind === "not-started" ? [] : end.lines;
        if (State.OOMKilled) return { end: { kind: "killed", signal: "SIGKILL", lines }, container };
        if (State.Status === "created")
          return { end: { kind: "not-started", reason: blotting(secrets)(reasonOf(State.Error, lines)) }, container };
        return { end: { kind: "exited", code: State.ExitCode, lines }, container };
      } finally {
        signal.removeEventListener("abort", stop);
      }
    },
    async start(request) {
      const id = await create(request, "kept");
      const container = taken(id, request.name, request.secrets);
      await docker.must(["start", id]);
      return container;
    },
    async compose(request, signal, output) {
      const up = await composeUp(engine, { ...request, project: name }, { signal, output, taken });
      network = up.network;
      return up;
    },
    all: async () => [...made],
    async close() {
      await Promise.all([...forwarders].map((forwarder) => forwarder.close()));
      await leave();
      await removeLabelled(docker, `${composeLabel}=${name}`);
      await removeLabelled(docker, own);
    }
  };
}
function withFiles({ files, environment }) {
  return files === null ? environment : { ...environment, WAYBILL_CHECKOUT: filesAt };
}
function reasonOf(error, lines) {
  const said = error === void 0 || error === "" ? lines.at(-1) ?? "it could not be started" : error;
  return /executable file not found|no such file or directory/.test(said) ? `the image has no such program (${said.slice(0, 300)})` : said.slice(0, 500);
}

// src/adapters/containers/containers.ts
function createContainers(parts) {
  let opened;
  let rooms = 0;
  return {
    async open() {
      const engine = await (opened ??= openEngine(parts));
      rooms += 1;
      return createRoom(engine, rooms);
    }
  };
}
function createRoom(engine, room) {
  const { docker, owner, platform } = engine;
  const loaded = /* @__PURE__ */ new Map();
  const resolved = /* @__PURE__ */ new Map();
  const images = /* @__PURE__ */ new Set();
  let groups = 0;
  const tagged = (what) => {
    const tag = `${imagePrefix}${owner}:${room}-${what}`;
    images.add(tag);
    return tag;
  };
  return {
    load(image) {
      const { digest } = image.root;
      const load = async () => {
        const tag = tagged(shortDigest(digest));
        const archive = await dockerArchive(image, platform, tag);
        await docker.must(["load", "--quiet"], { stdin: () => archive });
        return tag;
      };
      const known2 = loaded.get(digest) ?? load();
      loaded.set(digest, known2);
      return known2;
    },
    build: (request) => buildTarget(engine, request, tagged(`target-${request.target.toLowerCase()}-${images.size}`)),
    resolve(image) {
      const known2 = resolved.get(image) ?? resolve(engine, image);
      resolved.set(image, known2);
      return known2;
    },
    composeImages: (request) => composeImages(engine, request),
    group(kind) {
      groups += 1;
      return openGroup(engine, kind, room * 1e3 + groups);
    },
    async close() {
      if (images.size > 0) await docker.ask(["image", "rm", ...images]);
    }
  };
}
async function resolve({ docker }, image) {
  const written = image.slice(image.indexOf("@") + 1);
  if (image.includes("@") && isDigest(written)) return written;
  const pulled = await docker.ask(["pull", "--quiet", image]);
  const found = await docker.ask(["image", "inspect", "--format", "{{json .RepoDigests}} {{.Id}}", image]);
  const [, digests = "[]", id = ""] = /^(\S*) (\S+)/.exec(found.stdout) ?? [];
  const names = JSON.parse(digests === "" ? "[]" : digests) ?? [];
  const digest = names[0]?.split("@")[1] ?? id;
  if (found.code === 0 && isDigest(digest)) return digest;
  throw new WaybillError("containers-failed", {
    where: image,
    message: `expected an image that can be pulled, got: ${pulled.stderr.trim().slice(-500)}`
  });
}
export {
  createContainers
};
