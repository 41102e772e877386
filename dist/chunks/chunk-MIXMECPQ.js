import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  array,
  int,
  literal,
  looseObject,
  record,
  string
} from "./chunk-Y6YF4LRS.js";

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

export {
  indexSchema,
  manifestSchema,
  manifestKind,
  isForeign,
  platformOf
};
