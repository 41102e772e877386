import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import "./chunk-Z74EJKPS.js";

// src/entry/sidecar-digests.ts
function sidecarDigests(registry, account) {
  return async (image) => {
    const named = /^([^/]+)\/(.+?)(?::([\w][\w.-]{0,127}))?$/.exec(image);
    if (named === null) return void 0;
    const [, host = "", repository = "", tag = "latest"] = named;
    if (!/[.:]/.test(host)) return void 0;
    const owner = /^[0-9]{12}(?=\.)/.exec(host)?.[0];
    if (account !== void 0 && owner !== void 0 && owner !== account) return void 0;
    const facts = await registry.describe(repository);
    if (facts?.uri !== `${host}/${repository}`) return void 0;
    return (await registry.read(repository, [tag])).get(tag)?.digest;
  };
}
export {
  sidecarDigests
};
