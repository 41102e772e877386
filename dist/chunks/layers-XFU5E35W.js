import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  require_tar_stream
} from "./chunk-GVZIRUKF.js";
import {
  array,
  boolean,
  looseObject,
  record,
  string
} from "./chunk-Y6YF4LRS.js";
import {
  WaybillError
} from "./chunk-2FKMNJIF.js";
import {
  __toESM
} from "./chunk-Z74EJKPS.js";

// src/adapters/layers/layers.ts
var import_tar_stream = __toESM(require_tar_stream(), 1);
import { PassThrough, Readable } from "node:stream";
import { createGunzip, createZstdDecompress } from "node:zlib";

// src/adapters/layers/platforms.ts
var configSchema = looseObject({
  os: string().optional(),
  architecture: string().optional(),
  config: looseObject({
    Env: array(string()).nullish(),
    Labels: record(string(), string()).nullish()
  }).nullish(),
  history: array(looseObject({ created_by: string().optional(), empty_layer: boolean().optional() })).nullish()
});
var manifestSchema = looseObject({
  config: looseObject({ digest: string(), mediaType: string() }),
  layers: array(looseObject({ digest: string(), mediaType: string() }))
});
var configLimit = 8 * 1024 * 1024;
async function platformsOf(image) {
  const found = [];
  for (const manifest of image.manifests) {
    const parsed = manifestSchema.safeParse(JSON.parse(Buffer.from(manifest.bytes).toString("utf8")));
    if (!parsed.success || parsed.data.layers.some(({ mediaType }) => mediaType.includes("in-toto"))) continue;
    const { config, layers } = parsed.data;
    found.push({ layers, config: configSchema.parse(JSON.parse(await small(image, config.digest))) });
  }
  return found;
}
async function small(image, digest) {
  const blob = image.blobs.find((each) => each.digest === digest);
  if (blob === void 0 || blob.size > configLimit) {
    throw new WaybillError("build-output-invalid", {
      where: `config ${digest}`,
      message: `expected the configuration of the image, got ${blob === void 0 ? "nothing" : `${blob.size} bytes`}`
    });
  }
  const chunks = [];
  for await (const chunk of blob.open()) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}

// src/adapters/layers/layers.ts
var whiteout = ".wh.";
var opaque = ".wh..wh..opq";
function createLayers() {
  return {
    async settings(image) {
      return (await platformsOf(image)).map(({ config }) => settingsOf(config));
    },
    async walk(image, visit) {
      const walked = /* @__PURE__ */ new Set();
      for (const platform of await platformsOf(image)) await walkPlatform(image, platform, visit, walked);
    }
  };
}
function settingsOf({ config, history }) {
  const pairs = (config?.Env ?? []).map((pair) => {
    const at = pair.indexOf("=");
    return at === -1 ? [pair, ""] : [pair.slice(0, at), pair.slice(at + 1)];
  });
  return {
    environment: Object.fromEntries(pairs),
    labels: config?.Labels ?? {},
    history: (history ?? []).map((step) => step.created_by ?? "")
  };
}
async function walkPlatform(image, { layers, config }, visit, walked) {
  const steps = (config.history ?? []).filter((step) => step.empty_layer !== true);
  for (const [index, { digest }] of layers.entries()) {
    const blob = image.blobs.find((each) => each.digest === digest);
    if (blob === void 0) continue;
    const from = steps.length === layers.length ? cleaned(steps[index]?.created_by ?? "") : null;
    await visit({ kind: "layer", number: index + 1, of: layers.length, from });
    if (walked.has(`${index} ${digest}`)) continue;
    walked.add(`${index} ${digest}`);
    await walkLayer(blob.open(), digest, visit);
  }
}
function cleaned(step) {
  const text = step.replace(/^\/bin\/sh -c #\(nop\)\s*/, "").replace(/^(?:RUN )?(?:\|[0-9]+ .*?)?\/bin\/sh -c /, "RUN ").replace(/\s*# buildkit$/, "").replace(/=\S+/g, "=…").trim();
  return text === "" ? null : text;
}
async function walkLayer(stream, digest, visit) {
  const tar = (0, import_tar_stream.extract)();
  const broken = (error) => error instanceof WaybillError ? error : new WaybillError(
    "build-output-invalid",
    {
      where: `layer ${digest}`,
      message: `expected a tar, plain or compressed with gzip or zstd, got one that is damaged (${error instanceof Error ? error.message : "unknown"})`
    },
    error
  );
  const source = Readable.from(stream, { objectMode: false });
  try {
    const plain = await unpacked(source);
    plain.on("error", (error) => tar.destroy(error));
    plain.pipe(tar);
    for await (const entry of tar) {
      const { name, type, size } = entry.header;
      const path = name.replace(/^(?:\.?\/)+/, "").replace(/\/+$/, "");
      await take(path, type, size, entry, visit);
      entry.resume();
    }
  } catch (error) {
    throw broken(error);
  } finally {
    source.destroy();
  }
}
async function take(path, type, size, bytes, visit) {
  const at = path.lastIndexOf("/");
  const [folder, name] = [path.slice(0, Math.max(0, at)), path.slice(at + 1)];
  if (name === opaque) await visit({ kind: "removed", path: folder, inside: true });
  else if (name.startsWith(whiteout)) {
    const removed = name.slice(whiteout.length);
    await visit({ kind: "removed", path: folder === "" ? removed : `${folder}/${removed}`, inside: false });
  } else if (type === "file" || type === "contiguous-file") await visit({ kind: "file", file: { path, size, bytes } });
  else if (type === "symlink" || type === "link") await visit({ kind: "removed", path, inside: false });
}
async function unpacked(source) {
  const first = await head(source);
  const through = new PassThrough();
  source.on("error", (error) => through.destroy(error));
  through.write(first);
  source.pipe(through);
  const decoder = first.readUInt32BE(0) === 682962941 ? createZstdDecompress() : first.readUInt16BE(0) === 8075 ? createGunzip() : null;
  if (decoder === null) return through;
  through.on("error", (error) => decoder.destroy(error));
  return through.pipe(decoder);
}
async function head(source) {
  let first = Buffer.alloc(0);
  while (first.length < 4) {
    const chunk = source.read() ?? await next(source);
    if (chunk === null) break;
    first = Buffer.concat([first, chunk]);
  }
  return first.length >= 4 ? first : Buffer.concat([first, Buffer.alloc(4)]);
}
async function next(source) {
  return new Promise((resolve, reject) => {
    const done = () => {
      source.off("readable", readable).off("end", ended).off("error", failed);
    };
    const readable = () => {
      done();
      resolve(source.read());
    };
    const ended = () => {
      done();
      resolve(null);
    };
    const failed = (error) => {
      done();
      reject(error);
    };
    source.on("readable", readable).on("end", ended).on("error", failed);
  });
}
export {
  createLayers
};
