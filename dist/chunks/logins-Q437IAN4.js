import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  createEndpoint
} from "./chunk-LNA4D3ZB.js";
import "./chunk-6GBECAUC.js";
import "./chunk-S6FR7JTZ.js";
import "./chunk-MIM6CJCZ.js";
import "./chunk-SZMTZZD4.js";
import "./chunk-DCRDT6C6.js";
import "./chunk-FEK6JM4X.js";
import "./chunk-OE5E3XHL.js";
import "./chunk-2FKMNJIF.js";
import "./chunk-Z74EJKPS.js";

// src/adapters/ecr/logins.ts
async function ecrLogins({
  clients,
  clock,
  agents
}) {
  const endpointOf = createEndpoint({ client: () => clients.ecr(), registry: {}, foreign: false, agents }, clock);
  const { origin, authorization = "" } = await endpointOf("");
  const decoded = Buffer.from(authorization.replace(/^Basic /, ""), "base64").toString("utf8");
  const colon = decoded.indexOf(":");
  return [{ host: new URL(origin).host, username: decoded.slice(0, colon), password: decoded.slice(colon + 1) }];
}
export {
  ecrLogins
};
