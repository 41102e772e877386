import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  channelsOf
} from "./chunk-3VBGBHL3.js";
import "./chunk-H4YIV5CP.js";
import "./chunk-Z74EJKPS.js";
export {
  channelsOf
};
