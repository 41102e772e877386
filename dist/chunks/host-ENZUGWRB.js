import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  createGitHubHost,
  maskSecrets
} from "./chunk-2RHBVTVH.js";
import "./chunk-Z74EJKPS.js";
export {
  createGitHubHost,
  maskSecrets
};
