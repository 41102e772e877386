import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  manifestKind,
  manifestSchema
} from "./chunk-MIXMECPQ.js";
import {
  require_tar_stream
} from "./chunk-GVZIRUKF.js";
import {
  instructionOf,
  layerHistory
} from "./chunk-V2KVOZUQ.js";
import {
  looseObject,
  string
} from "./chunk-Y6YF4LRS.js";
import {
  __toESM
} from "./chunk-Z74EJKPS.js";

// src/adapters/builder/layer-entries.ts
var import_tar_stream = __toESM(require_tar_stream(), 1);
import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createZstdDecompress } from "node:zlib";
async function layerEntries(blob, mediaType, cancel) {
  const entries = /* @__PURE__ */ new Map();
  const tar = (0, import_tar_stream.extract)();
  tar.on("entry", (header, stream, next) => {
    stream.on("error", () => void 0);
    const hash = createHash("sha256");
    stream.on("data", (chunk) => hash.update(chunk));
    stream.on("end", () => {
      entries.set(header.name.replace(/^\.?\//, ""), {
        type: header.type,
        mode: header.mode.toString(8),
        mtime: Math.floor(header.mtime.getTime() / 1e3),
        owner: `${header.uid}:${header.gid}`,
        link: /link/.test(header.type) ? header.linkname : "",
        content: hash.digest("hex")
      });
      next();
    });
  });
  const signal = { signal: cancel };
  const from = blob instanceof Readable ? blob : Readable.from(blob);
  if (/[+.]gzip$/.test(mediaType)) await pipeline(from, createGunzip(), tar, signal);
  else if (/[+.]zstd$/.test(mediaType)) await pipeline(from, createZstdDecompress(), tar, signal);
  else await pipeline(from, tar, signal);
  return entries;
}
function differingEntries(one, other) {
  const paths = [.../* @__PURE__ */ new Set([...one.keys(), ...other.keys()])];
  const found = paths.flatMap((path) => {
    const [left, right] = [one.get(path), other.get(path)];
    if (left === void 0 || right === void 0)
      return [{ path, what: [left === void 0 ? "only in the second" : "only in the first"] }];
    const keys = ["type", "mode", "owner", "link", "content", "mtime"];
    const what = keys.filter((key) => left[key] !== right[key]);
    return what.length === 0 ? [] : [{ path, what: what.map((key) => told(key, left, right)) }];
  });
  if (found.length > 0 || [...one.keys()].join("\0") === [...other.keys()].join("\0")) return found;
  return [{ path: ".", what: ["the order of the entries"] }];
}
function told(key, one, other) {
  switch (key) {
    case "content":
      return "content";
    case "mtime":
      return `mtime ${timeOf(one.mtime)} → ${timeOf(other.mtime)}`;
    case "type":
    case "mode":
    case "owner":
    case "link":
      return `${key} ${one[key]} → ${other[key]}`;
  }
}
function timeOf(seconds) {
  const date = new Date(seconds * 1e3);
  return Number.isNaN(date.getTime()) ? String(seconds) : date.toISOString().replace(".000Z", "Z");
}

// src/adapters/builder/compare-images.ts
var shown = 50;
var configSchema = looseObject({
  os: string().optional(),
  architecture: string().optional(),
  variant: string().optional()
});
async function compareImages(one, other, cancel) {
  if (one.root.digest === other.root.digest) return [];
  const [left, right] = [one.manifests.filter(isManifest), other.manifests.filter(isManifest)];
  const differences = [];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const [first, second] = [left[index], right[index]];
    if (first?.digest === second?.digest) continue;
    if (first === void 0 || second === void 0) {
      differences.push(difference(null, `image ${index + 1}`, null, [{ path: ".", what: ["only in one of them"] }]));
      continue;
    }
    differences.push(...await compareManifests([one, first], [other, second], cancel));
  }
  if (differences.length > 0) return differences;
  return [difference(null, "the manifest", null, [{ path: ".", what: ["its bytes"] }])];
}
async function compareManifests(one, other, cancel) {
  const [left, right] = [manifestOf(one[1]), manifestOf(other[1])];
  const [config, second] = [await jsonOf(one[0], left.config), await jsonOf(other[0], right.config)];
  const { os, architecture, variant } = configSchema.catch({}).parse(config);
  const parts = [os, architecture, variant].filter((part) => part !== void 0 && part !== "");
  const platform = parts.length < 2 ? null : parts.join("/");
  const history = layerHistory(config);
  const found = [];
  for (let index = 0; index < Math.max(left.layers.length, right.layers.length); index += 1) {
    const [layer, against] = [left.layers[index], right.layers[index]];
    if (layer !== void 0 && layer.digest === against?.digest) continue;
    const made = history[index];
    const madeBy = made === void 0 ? null : instructionOf(made);
    const part = `layer ${index + 1}`;
    if (layer === void 0 || against === void 0) {
      found.push(difference(platform, part, madeBy, [{ path: ".", what: ["only in one of them"] }]));
      continue;
    }
    const entries = differingEntries(
      await entriesOf(one[0], layer, cancel),
      await entriesOf(other[0], against, cancel)
    );
    found.push(
      difference(platform, part, madeBy, entries.length > 0 ? entries : [{ path: ".", what: ["the compression"] }])
    );
  }
  const members = differingMembers(config, second, "").filter(({ path }) => !path.startsWith("rootfs."));
  if (members.length > 0) found.push(difference(platform, "the configuration", null, members));
  return found;
}
function difference(platform, part, madeBy, entries) {
  return { platform, part, madeBy, entries: entries.slice(0, shown), more: Math.max(0, entries.length - shown) };
}
function differingMembers(one, other, path) {
  if (JSON.stringify(one) === JSON.stringify(other)) return [];
  if (!isObject(one) || !isObject(other)) {
    const [from, to] = [one, other].map((value) => JSON.stringify(value) ?? "nothing");
    return [{ path, what: [`${from?.slice(0, 80) ?? ""} → ${to?.slice(0, 80) ?? ""}`] }];
  }
  const keys = [.../* @__PURE__ */ new Set([...Object.keys(one), ...Object.keys(other)])];
  return keys.flatMap((key) => differingMembers(one[key], other[key], path === "" ? key : `${path}.${key}`));
}
function isObject(value) {
  return typeof value === "object" && value !== null;
}
function isManifest({ mediaType }) {
  return manifestKind(mediaType) === "manifest";
}
function manifestOf({ bytes }) {
  return manifestSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
}
function blobOf(image, { digest }) {
  return image.blobs.find((blob) => blob.digest === digest)?.open();
}
async function entriesOf(image, layer, cancel) {
  const blob = blobOf(image, layer);
  return blob === void 0 ? /* @__PURE__ */ new Map() : layerEntries(blob, layer.mediaType, cancel);
}
async function jsonOf(image, config) {
  const chunks = [];
  for await (const chunk of blobOf(image, config) ?? []) chunks.push(Buffer.from(chunk));
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    return void 0;
  }
}
export {
  compareImages
};
