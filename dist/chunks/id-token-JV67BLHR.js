import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  requestIdToken
} from "./chunk-QYUVTZLG.js";
import "./chunk-2FKMNJIF.js";
import "./chunk-Z74EJKPS.js";
export {
  requestIdToken
};
