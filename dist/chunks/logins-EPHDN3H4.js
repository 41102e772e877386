import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  createCredentials
} from "./chunk-I4VVQDSO.js";
import "./chunk-Y6YF4LRS.js";
import "./chunk-2FKMNJIF.js";
import "./chunk-Z74EJKPS.js";

// src/adapters/oci/logins.ts
async function hostLogins(settings) {
  if (settings.username === null || settings.password === null) return [];
  const found = await createCredentials(settings)();
  if (found.kind !== "password") return [];
  const [host = settings.host] = settings.host.split("/");
  return [{ host, username: found.username, password: found.password }];
}
export {
  hostLogins
};
