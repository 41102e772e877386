import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  readSettings
} from "./chunk-CU3EAEIN.js";
import {
  proxyUnusable,
  targetOf
} from "./chunk-5O4VLVUD.js";
import {
  isLoopback
} from "./chunk-S6FR7JTZ.js";
import "./chunk-M7LKGO3D.js";
import "./chunk-ZPGCJFOY.js";
import "./chunk-2FKMNJIF.js";
import "./chunk-Z74EJKPS.js";

// src/adapters/proxy/routes.ts
function createRoutes(environment) {
  const settings = readSettings(environment);
  const rehearsing = (environment["WAYBILL_REHEARSAL"] ?? "") !== "";
  return (scheme, host, port) => {
    const setting = settings[scheme];
    if (setting === void 0 || settings.bypass(host, port)) return { kind: "straight" };
    if (rehearsing && isLoopback(`${scheme}://${targetOf(host, port)}`)) return { kind: "straight" };
    switch (setting.kind) {
      case "proxy":
        return { kind: "by", proxy: setting.proxy };
      case "unusable":
        return { kind: "none", why: proxyUnusable(setting) };
    }
  };
}
export {
  createRoutes
};
