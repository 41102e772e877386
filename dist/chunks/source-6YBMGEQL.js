import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  gitComplaint,
  gitFailure,
  gitNotStarted,
  gitOutput,
  gitRecords,
  gitText,
  historyMissing,
  runGit,
  spawnGit,
  withoutCredentials
} from "./chunk-YPQT5KNI.js";
import {
  isCommit
} from "./chunk-3W2IBUEZ.js";
import {
  declaredPaths,
  exportTime,
  ownIgnoreFile
} from "./chunk-QOPV4UHS.js";
import {
  WaybillError
} from "./chunk-2FKMNJIF.js";
import "./chunk-Z74EJKPS.js";

// src/adapters/git/source.ts
import { resolve as resolve2 } from "node:path";

// src/adapters/git/commit.ts
async function readCommit(repository, commit) {
  const object = await repository.objects.read(commit);
  if (object?.type !== "commit") throw historyMissing(commit, "no such commit object");
  return parseCommit(object.data);
}
function parseCommit(data) {
  const end = data.indexOf("\n\n");
  const headers = data.toString("latin1", 0, end < 0 ? data.length : end);
  const text = decode(data, /^encoding (.+)$/m.exec(headers)?.[1]);
  const blank = text.indexOf("\n\n");
  const header = blank < 0 ? text : text.slice(0, blank);
  const message = blank < 0 ? "" : text.slice(blank + 2);
  const paragraph = message.replace(/^\n+/, "").split(/\n\s*\n/)[0] ?? "";
  return {
    subject: paragraph.split("\n").join(" ").trim(),
    author: /^author (.*?) ?<[^>\n]*> -?\d+ [+-]\d+$/m.exec(header)?.[1] ?? "",
    time: Number(/^committer .*> (-?\d+) [+-]\d+$/m.exec(header)?.[1] ?? "0") * 1e3
  };
}
function decode(data, encoding) {
  try {
    return new TextDecoder(encoding ?? "utf-8").decode(data);
  } catch {
    return data.toString("latin1");
  }
}

// src/adapters/git/export-tree.ts
import { rm as rm2 } from "node:fs/promises";
import { join as join5 } from "node:path";

// src/adapters/git/blobs.ts
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";

// src/adapters/git/fetch.ts
import { setTimeout as wait } from "node:timers/promises";
var quiet = ["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-auto-maintenance", "--refmap="];
async function fetchCommits(own, kind, commits) {
  const depth = kind === "trees" ? ["--depth=1", "--filter=blob:none"] : ["--filter=tree:0"];
  const refspecs = commits.map((commit) => `+${commit}:refs/waybill/commits/${commit}`);
  return fetched(await fetchPatiently(own, [...quiet, ...depth, "origin", "--", ...refspecs]));
}
async function fetchAllHistory(own) {
  const refspecs = ["+refs/heads/*:refs/waybill/heads/*", "+refs/tags/*:refs/waybill/tags/*"];
  return fetched(await fetchPatiently(own, [...quiet, "--filter=tree:0", "origin", "--", ...refspecs]));
}
async function fetchObjects(repository, ids) {
  const remote = await repository.remote();
  if (remote === void 0 || !repository.fetchAllowed) return { done: false, why: "nothing may be fetched" };
  if (!await isPartialClone(repository)) return { done: false, why: "the clone is damaged (`git fsck` tells more)" };
  const place = { ...repository.place, settings: [...repository.place.settings, "fetch.negotiationAlgorithm=noop"] };
  const words = [...quiet, "--filter=blob:none", "--stdin", remote.name];
  return fetched(await fetchPatiently({ ...repository, place }, words, `${ids.join("\n")}
`));
}
async function isPartialClone(repository) {
  const words = ["config", "--get-regexp", "^(remote\\..*\\.promisor|extensions\\.partialclone)$"];
  return (await runGit(repository.place, words)).code === 0;
}
var contended = /\.lock|cannot lock ref|shallow file has changed/;
async function fetchPatiently(repository, words, input) {
  for (let attempt = 1; ; attempt += 1) {
    const result = await runGit(repository.place, words, input);
    if (result.code === 0 || attempt === 6 || !contended.test(result.stderr)) return result;
    await wait(attempt * 150);
  }
}
function fetched(result) {
  return result.code === 0 ? { done: true } : { done: false, why: gitComplaint(result) };
}

// src/adapters/git/missing.ts
var format = "--batch-check=%(objectname)";
async function missing(repository, ids) {
  if (ids.length === 0) return [];
  const place = { ...repository.place, lazyFetch: false };
  const result = await runGit(place, ["cat-file", format], `${ids.join("\n")}
`);
  if (result.code === 0) {
    const lines = result.stdout.toString("utf8").split("\n");
    return ids.filter((id, index) => lines[index] !== id);
  }
  if (ids.length <= 8) {
    const found = await Promise.all(ids.map(async (id) => (await runGit(place, ["cat-file", "-e", id])).code === 0));
    return ids.filter((_, index) => found[index] === false);
  }
  const all = await runGit(place, ["cat-file", "--batch-all-objects", "--unordered", format]);
  const known = new Set(all.stdout.toString("latin1").split("\n"));
  return ids.filter((id) => !known.has(id));
}

// src/adapters/git/blobs.ts
var streamedFrom = 4 * 1024 * 1024;
var together = 512;
async function readBlobs(entries, small, large) {
  for (const [repository, group] of Map.groupBy(entries, (entry) => entry.repository)) {
    const sizes = await sizesOf(repository, [...new Set(group.map((entry) => entry.id))]);
    const isLarge = (entry) => large !== void 0 && (sizes.get(entry.id) ?? 0) >= streamedFrom;
    const inMemory = group.filter((entry) => !isLarge(entry));
    for (let at = 0; at < inMemory.length; at += together) {
      await Promise.all(
        inMemory.slice(at, at + together).map(async (entry) => {
          const object = await repository.objects.read(entry.id);
          if (object?.type !== "blob") throw historyMissing(entry.id, `the content of ${entry.path} cannot be had`);
          small(entry, object);
        })
      );
    }
    for (const entry of group.filter(isLarge)) await large?.(entry, (target) => copyBlob(repository, entry.id, target));
  }
}
async function sizesOf(repository, ids) {
  const absent2 = await missing(repository, ids);
  if (absent2.length > 0) {
    const fetched2 = await fetchObjects(repository, absent2);
    if (!fetched2.done)
      throw historyMissing(absent2[0] ?? "", `${absent2.length} files are not in this clone: ${fetched2.why}`);
  }
  const format2 = "--batch-check=%(objectname) %(objectsize)";
  const listing = await gitText(repository.place, ["cat-file", format2], `${ids.join("\n")}
`);
  return new Map(
    listing.split("\n").map((line) => {
      const [id = "", size = "0"] = line.split(" ");
      return [id, Number(size)];
    })
  );
}
async function copyBlob(repository, id, target) {
  const child = spawnGit(repository.place, ["cat-file", "blob", id]);
  child.stdin.end();
  child.stderr.resume();
  const ended = new Promise((resolve3, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve3(code ?? 1));
  });
  await Promise.all([pipeline(child.stdout, createWriteStream(target)), ended]);
  if (await ended !== 0) throw historyMissing(id, "its content cannot be read");
}

// src/adapters/git/export-entries.ts
import { isUtf8 } from "node:buffer";

// src/adapters/git/submodules.ts
import { stat as stat2 } from "node:fs/promises";
import { join as join2 } from "node:path";

// src/adapters/git/own-repository.ts
import { createHash, randomUUID } from "node:crypto";
import { appendFile, mkdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

// src/adapters/git/credentials.ts
var carried = /^(?:http|https|url|credential|ssh|protocol)\.|^core\.(?:sshcommand|askpass|gitproxy)$/;
async function environmentWithCredentials(owner) {
  const records = await gitRecords(owner.place, ["config", "--list", "--show-scope", "-z"]);
  const environment = { ...owner.place.environment };
  let count = Number(environment["GIT_CONFIG_COUNT"] ?? "0");
  if (!Number.isInteger(count) || count < 0) count = 0;
  for (let index = 0; index + 1 < records.length; index += 2) {
    const scope = records[index];
    const [name = "", ...value] = (records[index + 1] ?? "").split("\n");
    if (scope !== "local" && scope !== "worktree" || !carried.test(name)) continue;
    environment[`GIT_CONFIG_KEY_${count}`] = name;
    environment[`GIT_CONFIG_VALUE_${count}`] = value.length === 0 ? "true" : value.join("\n");
    count += 1;
  }
  environment["GIT_CONFIG_COUNT"] = String(count);
  return environment;
}

// src/adapters/git/repository.ts
import { resolve } from "node:path";

// src/adapters/git/objects.ts
function createObjectReader(place) {
  let session;
  const ask = (request) => {
    session ??= startSession(place, (rest) => {
      session = void 0;
      rest.forEach(ask);
    });
    session.ask(request);
  };
  return {
    read(id) {
      if (!/^[0-9a-f]{40,64}$/.test(id)) return Promise.resolve(void 0);
      return new Promise((resolve3, reject) => ask({ id, resolve: resolve3, reject }));
    },
    close() {
      session?.end();
      session = void 0;
    }
  };
}
var unfetched = /could not fetch|lazy fetching disabled|promisor/;
function startSession(place, ended) {
  const child = spawnGit(place, ["cat-file", "--batch"]);
  const queue = [];
  const answers = createParser((object) => {
    queue.shift()?.resolve(object);
    if (queue.length === 0) hold(child, false);
  });
  let stderr = "";
  child.stdout.on("data", (chunk) => answers(chunk));
  child.stderr.on("data", (chunk) => stderr = `${stderr}${chunk.toString("utf8")}`.slice(-4096));
  child.stdin.on("error", () => void 0);
  let failure;
  child.on("error", (cause) => failure = gitNotStarted(cause));
  child.on("close", (code) => {
    const rest = queue.splice(0);
    if (failure === void 0 && unfetched.test(stderr)) rest.shift()?.resolve(void 0);
    else if (rest.length > 0) {
      const error = failure ?? gitFailure("cat-file", { code: code ?? 1, stdout: Buffer.alloc(0), stderr });
      for (const request of rest.splice(0)) request.reject(error);
    }
    ended(rest);
  });
  return {
    ask: (request) => {
      if (queue.length === 0) hold(child, true);
      queue.push(request);
      child.stdin.write(`${request.id}
`);
    },
    end: () => child.stdin.end()
  };
}
function hold(child, busy) {
  const handles = [child, child.stdin, child.stdout, child.stderr];
  for (const handle of handles) {
    const held = handle;
    if (busy) held.ref?.();
    else held.unref?.();
  }
}
function createParser(answer) {
  let pending = [];
  let available = 0;
  let header;
  const take = () => {
    const all = pending.length === 1 && pending[0] !== void 0 ? pending[0] : Buffer.concat(pending);
    pending = [];
    available = 0;
    return all;
  };
  const keep = (rest) => {
    if (rest.length > 0) pending = [rest];
    available = rest.length;
  };
  return (chunk) => {
    pending.push(chunk);
    available += chunk.length;
    for (; ; ) {
      if (header === void 0) {
        const bytes = take();
        const end = bytes.indexOf(10);
        if (end < 0) {
          keep(bytes);
          return;
        }
        const [, type = "", size] = bytes.toString("utf8", 0, end).split(" ");
        keep(bytes.subarray(end + 1));
        if (size === void 0) answer(void 0);
        else header = { type, size: Number(size) };
      } else {
        if (available < header.size + 1) return;
        const bytes = take();
        const object = { type: header.type, data: bytes.subarray(0, header.size) };
        keep(bytes.subarray(header.size + 1));
        header = void 0;
        answer(object);
      }
    }
  };
}

// src/adapters/git/repository.ts
function openRepository(options) {
  const place = {
    location: options.location,
    settings: options.settings ?? [],
    environment: options.environment,
    lazyFetch: options.fetchAllowed
  };
  return {
    place,
    objects: createObjectReader(place),
    fetchAllowed: options.fetchAllowed,
    commonFolder: once(async () => {
      const folder = await gitText(place, ["rev-parse", "--git-common-dir"]);
      return resolve(workingFolder(options.location), folder);
    }),
    shallow: async () => await gitText(place, ["rev-parse", "--is-shallow-repository"]) === "true",
    remote: once(async () => options.remote ?? await findRemote(place)),
    objectFormat: once(() => gitText(place, ["rev-parse", "--show-object-format"]))
  };
}
function workingFolder(location) {
  return location[0] === "-C" && location[1] !== void 0 ? location[1] : process.cwd();
}
async function findRemote(place) {
  const result = await runGit(place, ["config", "-z", "--get-regexp", "^remote\\..*\\."]);
  if (result.code > 1) throw gitFailure("config", result);
  const settings = result.stdout.toString("utf8").split("\0").flatMap(settingOf);
  const names = [...new Set(settings.map(({ remote }) => remote))];
  const name = names.includes("origin") ? "origin" : names.length === 1 ? names[0] : void 0;
  if (name === void 0 || name.startsWith("-")) return void 0;
  const url = settings.findLast(({ remote, key }) => remote === name && key === "url")?.value ?? "";
  if (url === "") return void 0;
  return { name, url: isRelativePath(url) ? resolve(await topFolder(place), url) : url };
}
function settingOf(record) {
  const [, remote, key, value = ""] = /^remote\.(.+)\.([^.\n]+)(?:\n([^]*))?$/.exec(record) ?? [];
  return remote === void 0 || key === void 0 ? [] : [{ remote, key, value }];
}
function isRelativePath(url) {
  return /^\.{1,2}(?:\/|$)/.test(url);
}
async function topFolder(place) {
  const top = await runGit(place, ["rev-parse", "--show-toplevel"]);
  const found = top.code === 0 ? top.stdout.toString("utf8") : await gitText(place, ["rev-parse", "--absolute-git-dir"]);
  return found.replace(/\r?\n$/, "");
}
function once(ask) {
  let answer;
  return () => {
    answer ??= ask().catch((error) => {
      answer = void 0;
      throw error;
    });
    return answer;
  };
}

// src/adapters/git/own-repository.ts
var filters = { history: "tree:0", trees: "blob:none" };
async function openOwnRepository(owner, remote, kind, trusted) {
  const name = createHash("sha256").update(remote.url).digest("hex").slice(0, 16);
  const folder = join(await owner.commonFolder(), "waybill", `${kind}-${name}.git`);
  if (!await exists(folder)) await make(owner, remote, kind, folder);
  const environment = await environmentWithCredentials(owner);
  return openRepository({
    location: ["--git-dir", folder],
    settings: ["fetch.negotiationAlgorithm=consecutive"],
    // An address that comes out of the repository's own files may not use what git trusts users alone with.
    environment: trusted ? environment : { ...environment, GIT_PROTOCOL_FROM_USER: "0" },
    fetchAllowed: owner.fetchAllowed,
    remote: { name: "origin", url: remote.url }
  });
}
async function make(owner, remote, kind, folder) {
  const draft = `${folder}.${randomUUID()}`;
  await mkdir(dirname(folder), { recursive: true });
  try {
    const format2 = await owner.objectFormat();
    await gitOutput({ ...owner.place, location: [] }, [
      "init",
      "--quiet",
      "--bare",
      "--template=",
      `--object-format=${format2}`,
      "--",
      draft
    ]);
    await appendFile(join(draft, "config"), configuration(remote, kind, format2));
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!await exists(folder)) throw error;
  }
}
function configuration(remote, kind, format2) {
  const url = remote.url.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
  return [
    "[core]",
    "	repositoryformatversion = 1",
    "[extensions]",
    ...format2 === "sha1" ? [] : [`	objectformat = ${format2}`],
    "	partialclone = origin",
    '[remote "origin"]',
    `	url = "${url}"`,
    "	promisor = true",
    `	partialclonefilter = ${filters[kind]}`,
    ""
  ].join("\n");
}
async function exists(path) {
  return stat(path).then(
    () => true,
    () => false
  );
}

// src/adapters/git/submodule-url.ts
function submoduleUrl(base, url) {
  if (url === "" || url.startsWith("-")) return void 0;
  if (!url.startsWith("./") && !url.startsWith("../")) return url;
  if (base === void 0) return void 0;
  let stem = base.replace(/\/+$/, "");
  let rest = url;
  let separator = "/";
  for (; ; ) {
    if (rest.startsWith("../")) {
      const slash = stem.lastIndexOf("/");
      const colon = stem.lastIndexOf(":");
      const cut = Math.max(slash, colon);
      if (cut <= 0) return void 0;
      separator = cut === colon && slash < colon ? ":" : "/";
      stem = stem.slice(0, cut);
      rest = rest.slice(3);
    } else if (rest.startsWith("./")) rest = rest.slice(2);
    else break;
  }
  return `${stem}${separator}${rest}`.replace(/\/+$/, "");
}

// src/adapters/git/tree.ts
async function rootTree(repository, commit) {
  const object = await repository.objects.read(commit);
  if (object?.type !== "commit") throw historyMissing(commit, "no such commit object");
  return /^tree ([0-9a-f]+)$/m.exec(object.data.toString("latin1"))?.[1] ?? "";
}
async function findPath(repository, commit, path) {
  let current = { mode: "40000", id: await rootTree(repository, commit) };
  const walked = [];
  for (const name of pathSegments(path)) {
    if (current.mode === "160000") return { kind: "inside-submodule", submodule: walked.join("/") };
    if (current.mode !== "40000") return { kind: "absent" };
    const entry = (await readTree(repository, current.id)).find((each) => each.name === name);
    if (entry === void 0) return { kind: "absent" };
    current = entry;
    walked.push(name);
  }
  return { kind: "found", ...pick(current) };
}
function pick(entry) {
  return { mode: entry.mode, id: entry.id };
}
function pathSegments(path) {
  return path.split("/").filter((segment) => segment !== "" && segment !== ".");
}
async function readTree(repository, id) {
  const object = await repository.objects.read(id);
  if (object?.type !== "tree") throw historyMissing(id, "its tree is not in this clone");
  return parseTree(object.data, id.length / 2);
}
function parseTree(data, idLength) {
  const entries = [];
  for (let at = 0; at < data.length; ) {
    const space = data.indexOf(32, at);
    const end = data.indexOf(0, space);
    if (space < 0 || end < 0) break;
    entries.push({
      mode: data.toString("latin1", at, space),
      name: data.toString("utf8", space + 1, end),
      id: data.toString("hex", end + 1, end + 1 + idLength)
    });
    at = end + 1 + idLength;
  }
  return entries;
}
async function readFileAt(repository, commit, path) {
  const found = await findPath(repository, commit, path);
  if (found.kind !== "found" || !found.mode.startsWith("100")) return void 0;
  const object = await repository.objects.read(found.id);
  if (object?.type !== "blob") throw historyMissing(found.id, `the content of ${path} is not in this clone`);
  return object.data;
}

// src/adapters/git/submodules.ts
async function openSubmodule(parent, path, commit) {
  const module = await readModule(parent, path);
  const url = module?.url === void 0 ? void 0 : submoduleUrl(parent.home.url, module.url);
  for (const location of await candidates(parent.home, path, module?.name)) {
    const repository = openAt(parent, location.words);
    if ((await missing(repository, [commit])).length === 0)
      return { repository, home: { repository, folder: location.folder, url } };
    repository.objects.close();
  }
  const { repository: owner } = parent.home;
  if (url === void 0 || !owner.fetchAllowed)
    return {
      problem: lost(
        parent,
        path,
        commit,
        url === void 0 ? "no address for it in .gitmodules" : "it is not checked out"
      )
    };
  const own = await openOwnRepository(owner, { name: "origin", url }, "trees", false);
  if ((await missing(own, [commit])).length > 0) {
    const fetched2 = await fetchCommits(own, "trees", [commit]);
    if (!fetched2.done)
      return { problem: lost(parent, path, commit, `${withoutCredentials(url)} gave: ${fetched2.why}`) };
  }
  return { repository: own, home: { repository: own, folder: void 0, url } };
}
function openAt(parent, location) {
  const { environment } = parent.home.repository.place;
  return openRepository({ location, environment, fetchAllowed: parent.home.repository.fetchAllowed });
}
async function candidates(home, path, name) {
  const found = [];
  if (home.folder !== void 0 && await exists2(join2(home.folder, path, ".git"))) {
    const folder = join2(home.folder, path);
    found.push({ words: ["-C", folder], folder });
  }
  if (name !== void 0 && !name.split("/").includes("..")) {
    const folder = join2(await home.repository.commonFolder(), "modules", name);
    if (await exists2(join2(folder, "HEAD")))
      found.push({ words: ["--git-dir", folder, "--work-tree", folder], folder: void 0 });
  }
  return found;
}
async function readModule(parent, path) {
  const file = await findPath(parent.repository, parent.commit, ".gitmodules");
  if (file.kind !== "found") return void 0;
  const records = await gitRecords(parent.repository.place, ["config", "--blob", file.id, "--list", "-z"]);
  const values = new Map(
    records.map((record) => [record.slice(0, record.indexOf("\n")), record.slice(record.indexOf("\n") + 1)])
  );
  for (const [key, value] of values) {
    const name = /^submodule\.([\s\S]+)\.path$/.exec(key)?.[1];
    if (name !== void 0 && value === path) return { name, url: values.get(`submodule.${name}.url`) };
  }
  return void 0;
}
function lost(parent, path, commit, why) {
  return {
    message: `expected submodule ${JSON.stringify(parent.prefix + path)} at ${commit.slice(0, 12)}, got nothing: ${why}`,
    where: ".gitmodules",
    fix: "- uses: actions/checkout\n  with:\n    submodules: recursive"
  };
}
async function exists2(path) {
  return stat2(path).then(
    () => true,
    () => false
  );
}

// src/adapters/git/export-entries.ts
async function listEntries(from, objects) {
  const entries = /* @__PURE__ */ new Map();
  const lost2 = [];
  await collect(from, objects, entries, lost2);
  refuseAll("source-not-found", lost2);
  refuseAll("source-unsafe", [...entries.keys()].flatMap(unsafeName));
  return [...entries.values()].sort((a, b) => a.path < b.path ? -1 : 1);
}
function refuseAll(code, problems) {
  const [first, ...rest] = problems;
  if (first !== void 0) throw new WaybillError(code, [first, ...rest]);
}
async function collect(from, objects, entries, lost2) {
  const submodules = /* @__PURE__ */ new Map();
  for (const object of objects) {
    const found = object.mode === "40000" ? await listTree(from.repository, object) : [object];
    for (const { path, mode, id } of found) {
      if (mode === "160000") submodules.set(path, id);
      else
        entries.set(from.prefix + path, {
          path: from.prefix + path,
          mode,
          id,
          repository: from.repository,
          home: from.home
        });
    }
  }
  for (const [path, commit] of submodules) {
    const opened = await openSubmodule(from, path, commit);
    if ("problem" in opened) {
      lost2.push(opened.problem);
      continue;
    }
    const listed = { ...opened, commit, prefix: `${from.prefix}${path}/` };
    const root = { path: ".", mode: "40000", id: await rootTree(opened.repository, commit) };
    await collect(listed, [root], entries, lost2);
  }
}
async function listTree(repository, tree) {
  const output = await gitOutput(repository.place, ["ls-tree", "-r", "-z", "--full-tree", tree.id]);
  if (!isUtf8(output)) refuseNames(output);
  const prefix = tree.path === "." ? "" : `${tree.path}/`;
  return output.toString("utf8").split("\0").filter((record) => record !== "").map((record) => {
    const tab = record.indexOf("	");
    const [mode = "", , id = ""] = record.slice(0, tab).split(" ");
    return { path: prefix + record.slice(tab + 1), mode, id };
  });
}
function refuseNames(output) {
  const names = output.toString("latin1").split("\0").map((record) => Buffer.from(record.slice(record.indexOf("	") + 1), "latin1"));
  refuseAll(
    "source-unsafe",
    names.filter((name) => !isUtf8(name)).map((name) => ({
      message: `expected file names in UTF-8, got ${JSON.stringify(name.toString("latin1"))}`,
      where: "git tree",
      fix: "git mv the file to a name in UTF-8"
    }))
  );
  throw new WaybillError("source-unsafe", { message: "expected file names in UTF-8", where: "git tree" });
}
function unsafeName(path) {
  const bad = path.split("/").find((segment) => ["", ".", "..", ".git"].includes(segment.toLowerCase()));
  if (bad === void 0) return [];
  return [{ message: `expected a path that stays inside the export, got ${JSON.stringify(path)}`, where: "git tree" }];
}

// src/adapters/git/folder-writer.ts
import {
  chmodSync,
  closeSync,
  fchmodSync,
  futimesSync,
  lutimesSync,
  mkdirSync,
  openSync,
  symlinkSync,
  utimesSync,
  writeSync
} from "node:fs";
import { dirname as dirname2, join as join3 } from "node:path";
function createFolderWriter(root) {
  const folders = /* @__PURE__ */ new Set(["."]);
  const makeFolder = (path) => {
    if (folders.has(path)) return;
    makeFolder(dirname2(path));
    mkdirSync(join3(root, path));
    chmodSync(join3(root, path), 493);
    folders.add(path);
  };
  const place = (path) => {
    makeFolder(dirname2(path));
    return join3(root, path);
  };
  return {
    file(path, executable, data) {
      const file = openSync(place(path), "wx", 420);
      try {
        for (let at = 0; at < data.length; ) at += writeSync(file, data, at);
        fchmodSync(file, executable ? 493 : 420);
        futimesSync(file, exportTime, exportTime);
      } finally {
        closeSync(file);
      }
    },
    prepare: place,
    finish(path, executable) {
      const target = join3(root, path);
      chmodSync(target, executable ? 493 : 420);
      utimesSync(target, exportTime, exportTime);
    },
    symlink(path, target) {
      const link = place(path);
      symlinkSync(target, link);
      lutimesSync(link, exportTime, exportTime);
    },
    close() {
      for (const folder of [...folders].reverse()) utimesSync(join3(root, folder), exportTime, exportTime);
    }
  };
}

// src/adapters/git/build-arguments.ts
var twoDays = 2 * 24 * 3600 * 1e3;
var dateTime = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;
var placeholder = /\$\{\{.*\}\}|\$\{?(?:GITHUB_(?:SHA|RUN_ID|RUN_NUMBER|RUN_ATTEMPT)|CI_COMMIT_\w+|COMMIT_SHA|BUILD_DATE)\b|\{commit\}|\{version\}|\$\(/;
var timeName = /(?:^|_)(?:DATE|DATETIME|TIME|TIMESTAMP|CREATED|CREATED_AT|BUILT_AT|BUILDTIME|BUILDDATE)$/i;
function unstableArguments(build, moment) {
  return Object.entries(build).flatMap(([name, value]) => {
    const carries = whatItCarries(name, value.trim(), moment);
    if (carries === void 0) return [];
    return {
      message: `expected an argument that is the same for every commit, got ${JSON.stringify(value)}, which carries ${carries}: no two commits could share an image, so nothing would be reused or promoted`,
      where: `waybill.yml build.args.${name}`,
      fix: `remove ${name}: the service is given WAYBILL_COMMIT, WAYBILL_VERSION and WAYBILL_DIGEST when it is deployed`
    };
  });
}
function whatItCarries(name, value, moment) {
  const lower = value.toLowerCase();
  if (/^[0-9a-f]{7,}$/.test(lower) && moment.commit.startsWith(lower)) return "the commit";
  if (lower.includes(moment.commit)) return "the commit";
  if (placeholder.test(value)) return "a placeholder that changes with every run";
  const time = timeOf(value);
  if (time === void 0) return void 0;
  return timeName.test(name) || Math.abs(time - moment.time) <= twoDays ? "the time of a build" : void 0;
}
function timeOf(value) {
  if (dateTime.test(value)) {
    const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/.test(value) ? value : `${value}Z`;
    const time = Date.parse(zoned.replace(" ", "T"));
    return Number.isNaN(time) ? void 0 : time;
  }
  if (/^\d{10}$/.test(value)) return Number(value) * 1e3;
  return /^\d{13}$/.test(value) ? Number(value) : void 0;
}

// src/adapters/git/near-paths.ts
function nearPaths(wanted, paths) {
  const limit = Math.max(2, Math.floor(wanted.length / 4));
  const ranked = [];
  for (const path of paths) {
    const rank = rankOf(wanted, path, limit);
    if (rank !== void 0) ranked.push({ path, rank });
  }
  return ranked.sort((a, b) => a.rank - b.rank || (a.path < b.path ? -1 : 1)).slice(0, 3).map((each) => each.path);
}
function rankOf(wanted, path, limit) {
  if (path.toLowerCase() === wanted.toLowerCase()) return 0;
  const distance = Math.abs(path.length - wanted.length) > limit ? limit + 1 : editDistance(wanted, path);
  if (distance <= limit) return distance;
  const sameName = lastSegment(path).toLowerCase() === lastSegment(wanted).toLowerCase();
  return sameName ? limit + path.split("/").length : void 0;
}
function lastSegment(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function editDistance(a, b) {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}

// src/adapters/git/key-input.ts
async function keyInput(stores, commit, build) {
  const repository = await stores.withTrees([commit]);
  const { time } = await readCommit(repository, commit);
  const [first, ...rest] = unstableArguments(build.arguments, { commit, time });
  if (first !== void 0) throw new WaybillError("config-invalid", [first, ...rest]);
  const objects = await declaredObjects(repository, commit, build);
  return {
    objects: Object.fromEntries(objects.map(({ path, id }) => [path, id])),
    recipe: recipeOf(build),
    target: build.target,
    arguments: build.arguments,
    platforms: build.platforms,
    epoch: build.epoch
  };
}
function recipeOf(build) {
  switch (build.recipe.kind) {
    case "dockerfile":
      return { dockerfile: plainPath(build.recipe.path) };
    case "command":
      return { command: build.recipe.words };
    case "archive":
      return { archive: build.recipe.path };
  }
}
async function declaredObjects(repository, commit, build) {
  const paths = [...new Set(declaredPaths(build).map(plainPath))].sort();
  const objects = [];
  const lost2 = [];
  for (const path of paths) {
    const result = path.split("/").includes("..") || path.startsWith("/") ? absent : await findPath(repository, commit, path);
    if (result.kind === "found") objects.push({ path, mode: result.mode, id: result.id });
    else lost2.push({ path, result });
  }
  if (lost2.length === 0) return [...objects, ...await ignoreFileOf(repository, commit, build)];
  const known = await allPaths(repository, commit);
  const [first, ...rest] = lost2.map(({ path, result }) => problemOf(path, result, commit, known));
  if (first === void 0) return objects;
  throw new WaybillError("source-not-found", [first, ...rest]);
}
async function ignoreFileOf(repository, commit, build) {
  const path = ownIgnoreFile(build);
  if (path === void 0) return [];
  const result = await findPath(repository, commit, path);
  return result.kind === "found" ? [{ path, mode: result.mode, id: result.id }] : [];
}
var absent = { kind: "absent" };
function plainPath(path) {
  const segments = pathSegments(path);
  return path.startsWith("/") ? path : segments.length === 0 ? "." : segments.join("/");
}
async function allPaths(repository, commit) {
  return gitRecords(repository.place, [
    "ls-tree",
    "-r",
    "-t",
    "-z",
    "--full-tree",
    "--name-only",
    await rootTree(repository, commit)
  ]);
}
function problemOf(path, result, commit, known) {
  const where = `commit ${commit.slice(0, 12)}`;
  if (result.kind === "inside-submodule")
    return {
      message: `expected ${JSON.stringify(path)} in the repository itself, got a path inside the submodule ${result.submodule}`,
      where,
      fix: `declare the submodule: paths: [${result.submodule}]`
    };
  const near = nearPaths(path, known);
  return {
    message: `expected the declared path ${JSON.stringify(path)}, got nothing there`,
    where,
    fix: near.length === 0 ? "commit it, or correct the `build` of this service in waybill.yml" : `did you mean ${near.map((each) => JSON.stringify(each)).join(" or ")}? Correct the \`build\` of this service in waybill.yml`
  };
}

// src/adapters/git/lfs.ts
import { createHash as createHash2 } from "node:crypto";
import { createReadStream, createWriteStream as createWriteStream2 } from "node:fs";
import { stat as stat3 } from "node:fs/promises";
import { isAbsolute, join as join4 } from "node:path";
import { pipeline as pipeline2 } from "node:stream/promises";
var lfsPointerLimit = 1024;
function parseLfsPointer(data) {
  if (data.length >= lfsPointerLimit) return void 0;
  const text = data.toString("utf8");
  if (!/^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v1\n/.test(text)) return void 0;
  const oid = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
  const size = /^size (\d+)$/m.exec(text)?.[1];
  return oid === void 0 || size === void 0 ? void 0 : { oid, size: Number(size), text };
}
async function writeLfsObject(home, pointer, path, target) {
  if (/^ext-\d/m.test(pointer.text)) return false;
  const stored = join4(await objectsFolder(home), pointer.oid.slice(0, 2), pointer.oid.slice(2, 4), pointer.oid);
  if (await copyVerified(createReadable(stored), pointer, target)) return true;
  return home.repository.fetchAllowed && await smudge(home, pointer, path, target);
}
async function objectsFolder(home) {
  const common = await home.repository.commonFolder();
  const result = await runGit(home.repository.place, ["config", "--get", "lfs.storage"]);
  const storage = result.stdout.toString("utf8").trimEnd();
  if (result.code !== 0 || storage === "") return join4(common, "lfs", "objects");
  return join4(isAbsolute(storage) ? storage : join4(common, storage), "objects");
}
function createReadable(path) {
  return async () => {
    const known = await stat3(path).catch(() => void 0);
    return known?.isFile() === true ? createReadStream(path) : void 0;
  };
}
async function smudge(home, pointer, path, target) {
  const { GIT_LFS_SKIP_SMUDGE: _skip, ...environment } = home.repository.place.environment;
  const child = spawnGit({ ...home.repository.place, environment }, ["lfs", "smudge", "--", path]);
  child.on("error", () => void 0);
  child.stdin.on("error", () => void 0);
  child.stderr.resume();
  child.stdin.end(pointer.text);
  return copyVerified(() => Promise.resolve(child.stdout), pointer, target);
}
async function copyVerified(open, pointer, target) {
  const source = await open();
  if (source === void 0) return false;
  const hash = createHash2("sha256");
  let size = 0;
  source.on("data", (chunk) => {
    hash.update(chunk);
    size += chunk.length;
  });
  await pipeline2(source, createWriteStream2(target));
  return size === pointer.size && hash.digest("hex") === pointer.oid;
}

// src/adapters/git/symlinks.ts
function escapingSymlinks(links) {
  return [...links].flatMap(([path, target]) => {
    if (!escapes(path, target, links)) return [];
    return {
      message: `expected a symlink that stays inside the repository, got ${JSON.stringify(path)} -> ${JSON.stringify(target)}`,
      where: "git tree",
      fix: "commit the file itself, or a relative link to a path of the repository"
    };
  });
}
function escapes(path, target, links) {
  const at = path.split("/").slice(0, -1);
  if (isAbsolute2(target)) return true;
  const ahead = target.split("/");
  let followed = 0;
  for (let segment = ahead.shift(); segment !== void 0; segment = ahead.shift()) {
    if (segment === "" || segment === ".") continue;
    if (segment === "..") {
      if (at.length === 0) return true;
      at.pop();
      continue;
    }
    const next = links.get([...at, segment].join("/"));
    if (next === void 0) at.push(segment);
    else {
      followed += 1;
      if (followed > 40) return false;
      if (isAbsolute2(next)) return true;
      ahead.unshift(...next.split("/"));
    }
  }
  return false;
}
function isAbsolute2(target) {
  return target.startsWith("/") || /^(?:[a-z]:)?\\|^[a-z]:\//i.test(target);
}

// src/adapters/git/export-tree.ts
async function exportTree(stores, commit, build, folder) {
  const { checkout } = stores;
  const repository = await stores.withTrees([commit]);
  const home = { repository: checkout, folder: await stores.workingFolder(), url: (await checkout.remote())?.url };
  const objects = await declaredObjects(repository, commit, build);
  const entries = await listEntries({ repository, commit, home, prefix: "" }, objects);
  const links = entries.filter((entry) => entry.mode === "120000");
  const targets = /* @__PURE__ */ new Map();
  await readBlobs(links, (entry, blob) => targets.set(entry.path, blob.data.toString("utf8")));
  refuseAll("source-unsafe", escapingSymlinks(targets));
  const writer = createFolderWriter(folder);
  const pointers = [];
  const files = entries.filter((entry) => entry.mode !== "120000");
  const write = (entry, blob) => {
    const pointer = parseLfsPointer(blob.data);
    if (pointer === void 0) writer.file(entry.path, entry.mode === "100755", blob.data);
    else pointers.push({ entry, pointer });
  };
  await readBlobs(files, write, async (entry, copyTo) => {
    await copyTo(writer.prepare(entry.path));
    writer.finish(entry.path, entry.mode === "100755");
  });
  const absent2 = [];
  for (const { entry, pointer } of pointers) {
    if (await writeLfsObject(entry.home, pointer, entry.path, writer.prepare(entry.path)))
      writer.finish(entry.path, entry.mode === "100755");
    else {
      await rm2(join5(folder, entry.path), { force: true });
      absent2.push(lfsProblem(entry, pointer));
    }
  }
  refuseAll("source-not-found", absent2);
  for (const [path, target] of targets) writer.symlink(path, target);
  writer.close();
  return { files: entries.length, lfsObjects: pointers.length };
}
function lfsProblem(entry, pointer) {
  return {
    message: `expected the Git LFS object of ${JSON.stringify(entry.path)} (sha256 ${pointer.oid.slice(0, 12)}, ${pointer.size} bytes), got only its pointer`,
    where: "git lfs",
    fix: "- uses: actions/checkout\n  with:\n    lfs: true"
  };
}

// src/adapters/git/history.ts
async function isAncestor(stores, ancestor, descendant) {
  if (ancestor === descendant) return "yes";
  const { checkout } = stores;
  const here = (await missing(checkout, [ancestor, descendant])).length === 0;
  if (here && await reaches(checkout.place, ancestor, descendant)) return "yes";
  const whole = await stores.withHistory(descendant);
  if (whole === void 0) return "unknown";
  if ((await missing(whole, [ancestor])).length > 0) return "no";
  return await reaches(whole.place, ancestor, descendant) ? "yes" : "no";
}
async function reaches(place, ancestor, descendant) {
  const result = await runGit(place, ["merge-base", "--is-ancestor", ancestor, descendant]);
  if (result.code > 1) throw gitFailure("merge-base", result);
  return result.code === 0;
}
async function ancestors(stores, commit, limit) {
  const repository = await stores.withHistory(commit) ?? stores.checkout;
  if ((await missing(repository, [commit])).length > 0 || limit <= 0) return [];
  const count = `--max-count=${limit * 4 + 1}`;
  const listing = await gitText(repository.place, [
    "log",
    "--date-order",
    "--no-decorate",
    count,
    "--format=%H %T",
    commit,
    "--"
  ]);
  const trees = /* @__PURE__ */ new Set();
  const found = [];
  for (const line of listing.split("\n")) {
    const [id = "", tree = ""] = line.split(" ");
    if (!isCommit(id) || trees.has(tree)) continue;
    trees.add(tree);
    if (id !== commit) found.push(id);
  }
  const nearest = found.slice(0, limit);
  stores.expect(nearest);
  return nearest;
}
async function changedPaths(stores, from, to, build) {
  try {
    const { place } = await stores.withTrees([from, to]);
    const ignore = ownIgnoreFile(build);
    const declared = [...declaredPaths(build), ...ignore === void 0 ? [] : [ignore]];
    const paths = declared.map((path) => pathSegments(path).join("/"));
    const limits = paths.includes("") ? [] : paths;
    const words = ["diff-tree", "-r", "-z", "--name-only", "--no-renames", "--no-ext-diff", "--ignore-submodules=none"];
    return (await gitRecords(place, [...words, from, to, "--", ...limits])).sort();
  } catch (error) {
    if (error instanceof WaybillError && (error.code === "git-history-missing" || error.code === "git-failed"))
      return "unknown";
    throw error;
  }
}

// src/adapters/git/remote-refs.ts
function createRemoteRefs(checkout) {
  const ask = async (options, patterns) => {
    const remote = checkout.fetchAllowed ? await checkout.remote() : void 0;
    if (remote === void 0) return void 0;
    const result = await runGit(checkout.place, ["ls-remote", "--quiet", ...options, "--", remote.name, ...patterns]);
    if (result.code !== 0) throw gitFailure("ls-remote", result);
    return result.stdout.toString("utf8");
  };
  const all = once(async () => {
    const listing = await ask(["--heads", "--tags"], []);
    return listing === void 0 ? void 0 : parseRefs(listing);
  });
  return {
    all,
    defaultBranch: once(async () => {
      all().catch(() => void 0);
      const listing = await ask(["--symref"], ["HEAD"]);
      return listing === void 0 ? rememberedDefaultBranch(checkout) : parseDefaultBranch(listing);
    })
  };
}
function parseRefs(listing) {
  const tips = /* @__PURE__ */ new Map();
  for (const line of listing.split("\n")) {
    const [id = "", name = ""] = line.split("	");
    const ref = name.endsWith("^{}") ? name.slice(0, -3) : name;
    if (isCommit(id) && isRefName(ref)) tips.set(ref, id);
  }
  return [...tips].map(([ref, commit]) => ({ ref, commit }));
}
function parseDefaultBranch(listing) {
  const target = /^ref: (\S+)\tHEAD$/m.exec(listing)?.[1];
  return target !== void 0 && isRefName(target) ? target : void 0;
}
async function rememberedDefaultBranch(checkout) {
  const remote = await checkout.remote();
  if (remote === void 0) return void 0;
  const prefix = `refs/remotes/${remote.name}/`;
  const result = await runGit(checkout.place, ["symbolic-ref", "--quiet", `${prefix}HEAD`]);
  const target = result.stdout.toString("utf8").trim();
  return result.code === 0 && target.startsWith(prefix) ? `refs/heads/${target.slice(prefix.length)}` : void 0;
}
function isRefName(text) {
  return /^refs\/(?:heads|tags)\/./.test(text);
}
async function localRefs(checkout, prefix) {
  const format2 = "--format=%(refname)%09%(objecttype)%09%(objectname)%09%(*objecttype)%09%(*objectname)";
  const listing = await gitText(checkout.place, ["for-each-ref", format2, "--", prefix]);
  return listing.split("\n").flatMap((line) => {
    const [ref = "", type, id = "", peeledType, peeledId = ""] = line.split("	");
    if (type === "commit" && isCommit(id)) return { ref, commit: id };
    return peeledType === "commit" && isCommit(peeledId) ? { ref, commit: peeledId } : [];
  });
}

// src/adapters/git/refs.ts
async function refTips(checkout, remote) {
  return await remote.all() ?? clonedTips(checkout);
}
async function clonedTips(checkout) {
  const tips = /* @__PURE__ */ new Map();
  const source = await checkout.remote();
  if (source !== void 0) {
    const prefix = `refs/remotes/${source.name}/`;
    for (const { ref, commit } of await localRefs(checkout, prefix)) {
      if (ref !== `${prefix}HEAD`) tips.set(`refs/heads/${ref.slice(prefix.length)}`, commit);
    }
  }
  for (const prefix of ["refs/heads/", "refs/tags/"]) {
    for (const { ref, commit } of await localRefs(checkout, prefix)) {
      if (isRefName(ref) && !tips.has(ref)) tips.set(ref, commit);
    }
  }
  return [...tips].map(([ref, commit]) => ({ ref, commit }));
}
async function tagsAt(checkout, remote, commit) {
  const local = (await localRefs(checkout, "refs/tags/")).filter((tag) => tag.commit === commit).map((tag) => tag.ref);
  const answered = await remote.all().catch((error) => {
    if (local.length === 0) throw error;
    return void 0;
  });
  const elsewhere = new Set((answered ?? []).filter((tip) => tip.commit !== commit).map((tip) => tip.ref));
  const there = (answered ?? []).filter((tip) => tip.commit === commit && tip.ref.startsWith("refs/tags/"));
  const refs = /* @__PURE__ */ new Set([...local.filter((ref) => !elsewhere.has(ref)), ...there.map((tip) => tip.ref)]);
  return [...refs].map((ref) => ref.slice("refs/tags/".length)).sort();
}

// src/adapters/git/resolve.ts
async function resolveName(stores, remote, name) {
  if (name === "HEAD") return readCommits(stores.checkout, "HEAD");
  const refs = await readRefs(stores.checkout, remote, name);
  const readings = [...refs, ...await readHex(stores, name)];
  const seen2 = /* @__PURE__ */ new Set();
  return readings.filter((reading) => {
    const key = `${reading.kind} ${reading.commit}`;
    return seen2.has(key) ? false : seen2.add(key);
  });
}
async function readRefs(checkout, remote, name) {
  const source = await checkout.remote();
  const tracking = source === void 0 ? void 0 : `refs/remotes/${source.name}/`;
  const wanted = /* @__PURE__ */ new Set([name, `refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`]);
  const there = await remote.all();
  const readings = [];
  for (const prefix of ["refs/heads/", "refs/tags/", ...tracking === void 0 ? [] : [tracking]]) {
    for (const { ref, commit } of await localRefs(checkout, prefix)) {
      const remoteBranch = tracking !== void 0 && ref.startsWith(tracking) ? ref.slice(tracking.length) : void 0;
      const asBranch = remoteBranch !== void 0 && there === void 0 && wanted.has(`refs/heads/${remoteBranch}`);
      if (wanted.has(ref) || ref === `refs/remotes/${name}` || asBranch)
        readings.push({ kind: kindOf(ref), name: ref, commit });
    }
  }
  for (const { ref, commit } of there ?? []) {
    const remoteName = `${source?.name ?? ""}/${ref.slice("refs/heads/".length)}`;
    if (wanted.has(ref) || ref.startsWith("refs/heads/") && remoteName === name)
      readings.push({ kind: kindOf(ref), name: ref, commit });
  }
  return readings;
}
function kindOf(ref) {
  return ref.startsWith("refs/tags/") ? "tag" : "branch";
}
async function readHex(stores, name) {
  const hex = name.toLowerCase();
  if (!/^[0-9a-f]{4,64}$/.test(hex)) return [];
  if (isCommit(hex)) {
    const repository = await stores.withTrees([hex]).catch(() => void 0);
    return repository === void 0 ? [] : readCommits(repository, hex);
  }
  const local = await abbreviated(stores.checkout, hex);
  if (local.length > 0) return local;
  const complete = !await stores.checkout.shallow();
  const history = complete ? void 0 : await stores.wholeHistory();
  return history === void 0 ? [] : abbreviated(history, hex);
}
async function abbreviated(repository, hex) {
  const result = await runGit({ ...repository.place, lazyFetch: false }, ["rev-parse", `--disambiguate=${hex}`]);
  const ids = result.stdout.toString("utf8").split("\n").filter(isCommit);
  return (await Promise.all(ids.map((id) => readCommits(repository, id)))).flat();
}
async function readCommits(repository, name) {
  const words = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`];
  const result = await runGit({ ...repository.place, lazyFetch: false }, words);
  const commit = result.stdout.toString("utf8").trim();
  return result.code === 0 && isCommit(commit) ? [{ kind: "commit", name: commit, commit }] : [];
}

// src/adapters/git/stores.ts
function createStores(checkout) {
  const opened = [];
  const own = (kind) => once(async () => {
    const remote = checkout.fetchAllowed ? await checkout.remote() : void 0;
    if (remote === void 0) return void 0;
    const repository = await openOwnRepository(checkout, remote, kind, true);
    opened.push(repository);
    return repository;
  });
  const trees = own("trees");
  const history = own("history");
  const allHistory = once(async () => {
    const repository = await history();
    if (repository === void 0) return void 0;
    return (await fetchAllHistory(repository)).done ? repository : void 0;
  });
  const expected = /* @__PURE__ */ new Set();
  const inTurn = createQueue();
  return {
    checkout,
    workingFolder: once(async () => {
      const result = await runGit(checkout.place, ["rev-parse", "--show-toplevel"]);
      return result.code === 0 ? result.stdout.toString("utf8").trimEnd() : void 0;
    }),
    withTrees: async (commits) => {
      if (await hasAll(checkout, commits)) return checkout;
      const repository = await trees();
      if (repository === void 0) throw historyMissing(commits.join(" and "), "there is no remote to fetch from");
      return inTurn(async () => {
        const fetched2 = await ensure(repository, "trees", commits, expected);
        if (fetched2.done) return repository;
        const whole = await allHistory();
        if (whole !== void 0 && await hasAll(whole, commits)) return whole;
        throw historyMissing(commits.join(" and "), fetched2.why);
      });
    },
    withHistory: async (commit) => {
      if (await hasAll(checkout, [commit]) && !await checkout.shallow()) return checkout;
      const repository = await history();
      if (repository === void 0) return void 0;
      return inTurn(async () => {
        const fetched2 = await ensure(repository, "history", [commit], /* @__PURE__ */ new Set());
        const found = fetched2.done ? repository : await allHistory();
        if (found === void 0 || !await hasAll(found, [commit])) return void 0;
        return await found.shallow() ? void 0 : found;
      });
    },
    wholeHistory: () => allHistory(),
    found: (commit) => void seen(checkout).add(commit),
    expect: (commits) => {
      for (const commit of commits) expected.add(commit);
    },
    close: () => {
      for (const repository of [checkout, ...opened]) repository.objects.close();
    }
  };
}
async function ensure(own, kind, wanted, hints) {
  if (await hasAll(own, wanted)) return { done: true };
  const also = await missing(
    own,
    [...hints].filter((hint) => !wanted.includes(hint))
  );
  if (also.length > 0 && (await fetchCommits(own, kind, [...wanted, ...also])).done) return { done: true };
  return fetchCommits(own, kind, wanted);
}
var had = /* @__PURE__ */ new WeakMap();
function seen(repository) {
  const known = had.get(repository) ?? /* @__PURE__ */ new Set();
  had.set(repository, known);
  return known;
}
async function hasAll(repository, commits) {
  const known = seen(repository);
  const unknown = commits.filter((commit) => !known.has(commit));
  const absent2 = await missing(repository, unknown);
  for (const commit of unknown) if (!absent2.includes(commit)) known.add(commit);
  return absent2.length === 0;
}
function createQueue() {
  let last = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    last = next.catch(() => void 0);
    return next;
  };
}

// src/adapters/git/source.ts
function createGitSource(options) {
  const checkout = openRepository({
    location: ["-C", resolve2(options.folder)],
    environment: options.environment ?? process.env,
    fetchAllowed: options.fetchAllowed
  });
  const stores = createStores(checkout);
  const remote = createRemoteRefs(checkout);
  const checkedOut = once(async () => {
    const commit = await head(checkout);
    stores.found(commit);
    return commit;
  });
  return {
    prepare: () => void Promise.allSettled([checkedOut(), remote.defaultBranch()]),
    head: () => checkedOut(),
    uncommitted: () => uncommitted(checkout),
    resolve: (name) => resolveName(stores, remote, name),
    tagsAt: (commit) => tagsAt(checkout, remote, commit),
    tip: async (ref) => (await refTips(checkout, remote)).find((tip) => tip.ref === ref)?.commit,
    refs: async (matches) => (await refTips(checkout, remote)).filter((tip) => matches(tip.ref)),
    isAncestor: (ancestor, descendant) => isAncestor(stores, ancestor, descendant),
    defaultBranch: () => remote.defaultBranch(),
    readFile: async (commit, path) => {
      const data = await readFileAt(await stores.withTrees([commit]), commit, path);
      return data?.toString("utf8");
    },
    keyInput: (commit, build) => keyInput(stores, commit, build),
    ancestors: (commit, limit) => ancestors(stores, commit, limit),
    changedPaths: (from, to, build) => changedPaths(stores, from, to, build),
    describe: async (commit) => {
      try {
        return await readCommit(await stores.withTrees([commit]), commit);
      } catch (error) {
        if (error instanceof WaybillError && error.code === "git-history-missing") return void 0;
        throw error;
      }
    },
    exportTree: (commit, build, folder) => exportTree(stores, commit, build, resolve2(folder)),
    close: () => stores.close()
  };
}
async function head(checkout) {
  const result = await runGit(checkout.place, ["rev-parse", "--verify", "--end-of-options", "HEAD^{commit}"]);
  const commit = result.stdout.toString("utf8").trim();
  if (result.code === 0 && isCommit(commit)) return commit;
  if (/Needed a single revision|unknown revision/.test(result.stderr))
    throw new WaybillError("git-failed", {
      message: "expected a commit to be checked out, got a repository without one",
      where: "git",
      fix: 'git add . && git commit -m "first commit"'
    });
  throw gitFailure("rev-parse", result);
}
async function uncommitted(checkout) {
  const bare = await runGit(checkout.place, ["rev-parse", "--is-bare-repository"]);
  if (bare.stdout.toString("utf8").trim() === "true") return [];
  const words = ["status", "--porcelain=v1", "-z", "--untracked-files=all", "--no-renames", "--ignore-submodules=none"];
  return (await gitRecords(checkout.place, words)).map((record) => record.slice(3)).sort();
}
export {
  createGitSource
};
