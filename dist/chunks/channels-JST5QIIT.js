import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  channelsOf
} from "./chunk-JOFG2C2I.js";
import "./chunk-Z74EJKPS.js";
export {
  channelsOf
};
