import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  channelsOf
} from "./chunk-5747VHXA.js";
import "./chunk-NDXPACSU.js";
import "./chunk-Z74EJKPS.js";
export {
  channelsOf
};
