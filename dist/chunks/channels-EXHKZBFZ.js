import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  channelsOf
} from "./chunk-VAIAROA2.js";
import "./chunk-2FKMNJIF.js";
import "./chunk-Z74EJKPS.js";
export {
  channelsOf
};
