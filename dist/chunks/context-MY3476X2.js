import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  notificationContext
} from "./chunk-MXB5IOMU.js";
import "./chunk-VVYOJBOC.js";
import "./chunk-Z74EJKPS.js";
export {
  notificationContext
};
