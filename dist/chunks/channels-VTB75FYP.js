import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  channelFile,
  channelsOf
} from "./chunk-OY2MCSX2.js";
import "./chunk-NDXPACSU.js";
import "./chunk-Z74EJKPS.js";
export {
  channelFile,
  channelsOf
};
