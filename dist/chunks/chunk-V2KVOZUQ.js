import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);

// src/domain/image-history.ts
function layerHistory(config) {
  const history = listOf(config, "history");
  const layers = listOf(recordOf(config)["rootfs"], "diff_ids").length;
  const made = history.filter((entry) => recordOf(entry)["empty_layer"] !== true).map((entry) => recordOf(entry)["created_by"]);
  return made.length !== layers ? [] : made.map((text) => typeof text === "string" ? text : "");
}
function instructionOf(createdBy) {
  const text = createdBy.replace(/\s+/g, " ").replace(/ ?# buildkit$/, "").trim();
  const nop = /^(?:\S*\/)?(?:sh|bash) -c #\(nop\) +(.*)$/.exec(text)?.[1];
  if (nop !== void 0) return nop.replace(/^(COPY|ADD) (?:file|dir|multi):[0-9a-f]{12,} in /, "$1 … ").trim();
  const run = /^(RUN )?(?:\|(\d+) )?(.*)$/.exec(text);
  const [, said, count, rest = ""] = run ?? [];
  const shell = /^(.*?)(?:\S*\/)?(?:sh|bash|ash)(?: -[a-z]+(?: pipefail)?)*? -c (.*)$/.exec(rest);
  if (said === void 0 && shell === null) return text;
  if (said === void 0 && shell?.[1] !== "" && count === void 0) return text;
  return `RUN ${shell?.[2] ?? rest}`;
}
function recordOf(value) {
  return typeof value === "object" && value !== null ? value : {};
}
function listOf(value, key) {
  const list = recordOf(value)[key];
  return Array.isArray(list) ? list : [];
}

export {
  layerHistory,
  instructionOf
};
