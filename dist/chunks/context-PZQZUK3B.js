import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  notificationContext
} from "./chunk-YVIJ3WJS.js";
import "./chunk-XIWJATQL.js";
import "./chunk-Z74EJKPS.js";
export {
  notificationContext
};
