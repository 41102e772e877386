import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  mayCarrySecrets
} from "./chunk-6GBECAUC.js";
import {
  certificateFailure
} from "./chunk-M7LKGO3D.js";
import {
  require_node_http
} from "./chunk-ZPGCJFOY.js";
import {
  inLanes
} from "./chunk-G6RKKI6V.js";
import {
  digestOf
} from "./chunk-G764PEQJ.js";
import {
  WaybillError
} from "./chunk-2FKMNJIF.js";
import {
  __toESM
} from "./chunk-Z74EJKPS.js";

// src/adapters/distribution/http.ts
var import_node_http = __toESM(require_node_http(), 1);
import { request as secure } from "node:https";
var silence = 6e4;
function exchange({ method, url, headers, body }, agents) {
  return new Promise((resolve, reject) => {
    const [send, agent] = url.protocol === "https:" ? [secure, agents?.https] : [import_node_http.request, agents?.http];
    const length = body === void 0 ? {} : { "content-length": String(body.size) };
    const request = send(url, {
      method,
      headers: { ...headers, ...length },
      ...agent !== void 0 && { agent }
    });
    request.setTimeout(silence, () => request.destroy(new Error(`silent for ${silence / 1e3} s`)));
    request.on("error", reject);
    request.on("response", (answer) => {
      answer.on("error", () => void 0);
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: answer });
    });
    if (body === void 0) {
      request.end();
      return;
    }
    const source = body.open();
    source.on("error", (error) => request.destroy(error));
    request.on("close", () => {
      if ("destroy" in source && typeof source.destroy === "function") source.destroy.call(source);
    });
    source.pipe(request);
  });
}
async function readBody(body, limit) {
  const chunks = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > limit) {
      body.destroy();
      return void 0;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

// src/adapters/distribution/api.ts
var passing = /* @__PURE__ */ new Set(["registry-unreachable", "proxy-failed"]);
function mayPass(error) {
  return error instanceof WaybillError && passing.has(error.code);
}
var pauses = [0.5, 1, 2, 4];
var longestWait = 90;
var waits = 4;
var redirects = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
function createDistribution(access, clock) {
  async function ask(request, url, opening) {
    const { repository, method, body } = request;
    if (!mayCarrySecrets(url.href)) throw unreachable(repository, `an address that is not https: ${url.origin}`);
    const ours = opening !== void 0 && url.origin === opening.origin;
    const headers = {
      ...body !== void 0 && { "content-type": "application/octet-stream" },
      ...request.headers,
      ...ours && opening.authorization !== void 0 && { authorization: opening.authorization }
    };
    try {
      return await exchange({ method, url, headers, ...body === void 0 ? {} : { body } }, access.agents);
    } catch (error) {
      const known = error instanceof WaybillError ? error : certificateFailure(error, url.host);
      if (known !== void 0) throw known;
      throw unreachable(repository, error instanceof Error ? error.message : "none", error);
    }
  }
  async function answered(request, url, opening) {
    for (let waited = 0; ; waited += 1) {
      const answer = await ask(request, url, opening);
      const { status, headers } = answer;
      if (status !== 429 && status < 500) return answer;
      const wait = waitIn(headers["retry-after"], Date.parse(headers.date ?? ""));
      if (wait === void 0 || wait > longestWait || waited === waits)
        throw unreachable(request.repository, await tooMuch(answer, wait));
      answer.body.resume();
      await clock.sleep(wait);
    }
  }
  async function begin(request) {
    const urlAt = ({ origin }) => {
      const url = new URL(request.path, `${origin}/v2/${access.nameOf(request.repository)}/`);
      for (const [name, value] of Object.entries(request.query ?? {})) url.searchParams.set(name, value);
      return url;
    };
    let opening = await access.open(request);
    let answer = await answered(request, urlAt(opening), opening);
    if (answer.status === 401) {
      const challenge = answer.headers["www-authenticate"];
      answer.body.resume();
      opening = await access.open(request, { opening, challenge });
      answer = await answered(request, urlAt(opening), opening);
    }
    const { status } = answer;
    if (status === 401 || status === 403) throw await access.denied(request, answer);
    return { answer, url: urlAt(opening), opening };
  }
  return {
    access,
    send: async (request) => (await begin(request)).answer,
    async fetch(request) {
      const begun = await begin(request);
      const { opening } = begun;
      let { answer, url } = begun;
      for (let hops = 0; redirects.has(answer.status) && hops < 5; hops += 1) {
        const { location = "" } = answer.headers;
        answer.body.resume();
        if (!URL.canParse(location, url.href)) throw unreachable(request.repository, "a redirect to no address");
        url = new URL(location, url);
        answer = await answered(request, url, opening);
      }
      return answer;
    },
    sleep: (seconds) => clock.sleep(seconds),
    async retrying(act) {
      for (const pause of pauses) {
        try {
          return await act();
        } catch (error) {
          if (!mayPass(error)) throw error;
          await clock.sleep(pause);
        }
      }
      return act();
    }
  };
}
function waitIn(header, now) {
  if (header === void 0) return void 0;
  if (/^[0-9]{1,9}$/.test(header)) return Number(header);
  const until = Date.parse(header);
  return Number.isNaN(until) || Number.isNaN(now) ? void 0 : Math.max(0, Math.ceil((until - now) / 1e3));
}
async function tooMuch(answer, wait) {
  const { status } = answer;
  const { code } = await errorIn(answer);
  const later = wait === void 0 ? "" : `, again in ${wait} s`;
  const advice = status === 429 ? ": its rate limit is reached; credentials usually raise it" : "";
  return `HTTP ${status}${code === "" ? "" : ` ${code}`}${later}${advice}`;
}
async function errorIn(answer) {
  const bytes = await readBody(answer.body, 64 * 1024).catch(() => void 0);
  const text = new TextDecoder().decode(bytes ?? new Uint8Array());
  const [, code = ""] = /"code"\s*:\s*"([A-Za-z_]+)"/.exec(text) ?? [];
  return { code: code.toUpperCase(), text };
}
async function unexpected({ access }, answer, repository, expected) {
  const { code } = await errorIn(answer);
  if (code === "NAME_UNKNOWN") return access.repositoryMissing(repository);
  const got = `HTTP ${answer.status}${code === "" ? "" : ` ${code}`}`;
  return new WaybillError(code === "DIGEST_INVALID" ? "digest-mismatch" : "registry-unreachable", {
    where: `registry ${repository}`,
    message: `expected ${expected}, got ${got}`
  });
}
function unreachable(repository, got, cause) {
  return new WaybillError(
    "registry-unreachable",
    { where: `registry ${repository}`, message: `expected an answer of the registry, got ${got}` },
    cause
  );
}

// src/adapters/distribution/download.ts
import { createHash } from "node:crypto";
import { Readable } from "node:stream";
function streamBlob(api, repository, blob, fetchFrom) {
  const { digest, size } = blob;
  const where = `registry ${repository}@${digest}`;
  const hash = createHash("sha256");
  let hashed = 0;
  let right;
  function check(piece, at) {
    const end = at + piece.length;
    if (end > size) throw wrong(`${size} bytes, got more`);
    if (at <= hashed && end > hashed) {
      hash.update(at === hashed ? piece : piece.subarray(hashed - at));
      hashed = end;
    }
    if (hashed < size || right === true) return;
    const got = `sha256:${hash.digest("hex")}`;
    right = got === digest;
    if (!right) throw wrong(`these bytes, got bytes of ${got}`);
  }
  const wrong = (text) => new WaybillError("digest-mismatch", { where, message: `expected ${text}` });
  async function read(from, take, opened) {
    let at = from;
    if (size === 0) check(Buffer.alloc(0), 0);
    for (let failures = 0; at < size; ) {
      const before = at;
      try {
        const { body, skip } = await answerFrom(api, repository, digest, at, fetchFrom);
        let toSkip = skip;
        const drained = drain(body, (whole) => {
          const piece = toSkip > 0 ? whole.subarray(toSkip) : whole;
          toSkip -= whole.length - piece.length;
          if (piece.length === 0) return;
          check(piece, at);
          at += piece.length;
          take(piece);
        });
        opened(body);
        await drained;
        if (at < size) throw unreachable(repository, `${at} of the ${size} bytes of ${digest}`);
      } catch (error) {
        const broken = error instanceof WaybillError ? error : unreachable(repository, "a part of a blob", error);
        if (at > before) failures = 0;
        const pause = pauses[failures];
        if (!mayPass(broken) || pause === void 0) throw broken;
        failures += 1;
        await api.sleep(pause);
      }
    }
  }
  return {
    digest,
    size,
    open(from) {
      let current;
      let reading;
      const take = (piece) => {
        if (!stream.push(piece)) current?.pause();
      };
      const opened = (body) => {
        current = body;
        if (stream.destroyed) body.destroy();
      };
      const stream = new Readable({
        highWaterMark: ahead,
        read() {
          current?.resume();
          reading ??= read(from, take, opened).then(
            () => void stream.push(null),
            (error) => void stream.destroy(error)
          );
        },
        // Whoever lets the stream go lets the connection go.
        destroy(error, done) {
          current?.destroy();
          done(error);
        }
      });
      return stream;
    }
  };
}
var ahead = 64 * 1024;
function drain(body, take) {
  return new Promise((resolve, reject) => {
    body.on("data", (piece) => {
      try {
        take(piece);
      } catch (error) {
        body.destroy();
        reject(error instanceof Error ? error : new Error("the piece was not taken"));
      }
    });
    body.once("end", resolve);
    body.once("error", reject);
    body.once("close", () => reject(new Error("the connection was closed")));
  });
}
async function answerFrom(api, repository, digest, from, fetchFrom) {
  const answer = await fetchFrom(from);
  switch (answer.status) {
    case 200:
      return { body: answer.body, skip: from };
    case 206: {
      const [, start] = /^bytes (\d+)-/.exec(answer.headers["content-range"] ?? "") ?? [];
      if (Number(start) === from) return { body: answer.body, skip: 0 };
      answer.body.destroy();
      throw unreachable(repository, `another part of ${digest} than the one that was asked for`);
    }
    case 404:
    case 416: {
      answer.body.resume();
      const where = `registry ${repository}@${digest}`;
      if (answer.status === 404) throw blobMissing(where);
      throw new WaybillError("digest-mismatch", { where, message: `expected more than ${from} bytes, got no more` });
    }
    default:
      throw await unexpected(api, answer, repository, `the blob ${digest}`);
  }
}
function blobMissing(where, cause) {
  return new WaybillError("manifest-missing", { where, message: "expected the blob to exist, it does not" }, cause);
}

// src/adapters/distribution/push.ts
import { Readable as Readable2 } from "node:stream";
var lanes = 4;
async function pushImage(entrance, image, progress) {
  const blobs = [...new Map(image.blobs.map((blob) => [blob.digest, blob])).values()];
  let blobsPushed = 0;
  let bytesPushed = 0;
  let done = 0;
  await inLanes(lanes, blobs, async (blob) => {
    const outcome = await entrance.upload({ ...blob, open: (from) => openFrom(blob, from) });
    done += 1;
    if (outcome === "sent") {
      blobsPushed += 1;
      bytesPushed += blob.size;
    }
    progress(`blob ${done} of ${blobs.length}: ${outcome === "sent" ? sizeOf(blob.size) : "there already"}`);
  });
  for (const manifest of [...image.manifests, ...image.referrers ?? []]) await entrance.put(manifest);
  return { blobsPushed, bytesPushed };
}
function openFrom(blob, from) {
  const stream = blob.open();
  if (from === 0) return stream;
  return Readable2.from(
    (async function* () {
      let toSkip = from;
      for await (const read of stream) {
        const piece = toSkip > 0 ? read.subarray(toSkip) : read;
        toSkip -= read.length - piece.length;
        if (piece.length > 0) yield piece;
      }
    })(),
    { objectMode: false }
  );
}
function sizeOf(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 ** 2 ? `${Math.round(bytes / 1024)} KiB` : `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
}

// src/adapters/distribution/read-blob.ts
async function readBlob(api, repository, digest, limit, fetchFrom) {
  const where = `registry ${repository}@${digest}`;
  return api.retrying(async () => {
    const answer = await fetchFrom(0);
    if (answer.status === 404) {
      answer.body.resume();
      throw blobMissing(where);
    }
    if (answer.status !== 200) throw await unexpected(api, answer, repository, `the blob ${digest}`);
    let bytes;
    try {
      bytes = await readBody(answer.body, limit);
    } catch (error) {
      throw new WaybillError("registry-unreachable", { where, message: "expected the whole blob, got a part" }, error);
    }
    if (bytes === void 0) {
      throw new WaybillError("digest-mismatch", { where, message: `expected at most ${limit} bytes, got more` });
    }
    const got = digestOf(bytes);
    if (got === digest) return bytes;
    throw new WaybillError("digest-mismatch", { where, message: `expected these bytes, got bytes of ${got}` });
  });
}

// src/adapters/distribution/upload.ts
import { Readable as Readable3 } from "node:stream";
var small = 1024 * 1024;
async function uploadBlob(api, repository, blob, options) {
  if (await api.retrying(() => hasBlob(api, repository, blob.digest))) return "present";
  let upload;
  for (let failures = 0; ; ) {
    const before = upload?.from ?? 0;
    try {
      upload ??= await beginUpload(api, repository, blob, options.mountFrom);
      if (upload === void 0) return "mounted";
      await sendFrom(api, repository, blob, upload, options.resumable && blob.size > small);
      return "sent";
    } catch (error) {
      const pause = pauses[failures];
      if (!mayPass(error) || pause === void 0) throw error;
      await api.sleep(pause);
      if (await api.retrying(() => hasBlob(api, repository, blob.digest))) return "sent";
      upload = options.resumable && upload !== void 0 ? await standingOf(api, repository, upload) : void 0;
      failures = (upload?.from ?? 0) > before ? 0 : failures + 1;
    }
  }
}
async function writeBlob(api, repository, bytes, options) {
  const digest = digestOf(bytes);
  const open = (from) => Readable3.from([bytes.subarray(from)]);
  await uploadBlob(api, repository, { digest, size: bytes.length, open }, options);
  return digest;
}
async function beginUpload(api, repository, blob, mountFrom) {
  const began = await api.send({
    method: "POST",
    repository,
    path: "blobs/uploads/",
    ...mountFrom !== void 0 && { mountFrom, query: { mount: blob.digest, from: mountFrom } },
    actions: api.access.actions.upload
  });
  if (began.status === 201 && mountFrom !== void 0) {
    began.body.resume();
    return void 0;
  }
  return { location: await locationOf(api, repository, began, "an upload to begin"), from: 0 };
}
async function sendFrom(api, repository, blob, upload, inPieces) {
  const { from } = upload;
  const body = { size: blob.size - from, open: () => blob.open(from) };
  const actions = api.access.actions.upload;
  if (inPieces && body.size > 0) {
    const range = from === 0 ? {} : { headers: { "content-range": `${from}-${blob.size - 1}` } };
    const sent = await api.send({ method: "PATCH", repository, path: upload.location, body, ...range, actions });
    upload.location = await locationOf(api, repository, sent, `the blob ${blob.digest} to be taken`);
    upload.from = blob.size;
  }
  const ended = await api.send({
    method: "PUT",
    repository,
    path: upload.location,
    query: { digest: blob.digest },
    body: inPieces ? { size: 0, open: () => Readable3.from([]) } : body,
    actions
  });
  if (ended.status !== 201) throw await unexpected(api, ended, repository, `the blob ${blob.digest} to be taken`);
  ended.body.resume();
}
async function standingOf(api, repository, upload) {
  const { actions } = api.access;
  const asked = { method: "GET", repository, path: upload.location, actions: actions.upload };
  const answer = await api.retrying(() => api.send(asked));
  answer.body.resume();
  const [, last] = /^(?:bytes=)?0-(\d+)$/.exec(answer.headers.range?.toString() ?? "") ?? [];
  const { location } = answer.headers;
  if (answer.status !== 204 || location === void 0 || last === void 0) return void 0;
  return last === "0" ? void 0 : { location, from: Number(last) + 1 };
}
async function locationOf(api, repository, answer, expected) {
  const { location } = answer.headers;
  if (answer.status !== 202 || location === void 0) throw await unexpected(api, answer, repository, expected);
  answer.body.resume();
  return location;
}
async function hasBlob(api, repository, digest) {
  const { find } = api.access.actions;
  const answer = await api.send({ method: "HEAD", repository, path: `blobs/${digest}`, actions: find });
  answer.body.resume();
  return answer.status === 200 || answer.status === 307 || answer.status === 302;
}

export {
  exchange,
  readBody,
  createDistribution,
  unexpected,
  unreachable,
  streamBlob,
  blobMissing,
  pushImage,
  readBlob,
  uploadBlob,
  writeBlob
};
