import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  notificationContext
} from "./chunk-WWSHDM3H.js";
import "./chunk-VVYOJBOC.js";
import "./chunk-Z74EJKPS.js";
export {
  notificationContext
};
