import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  ECSClient
} from "./chunk-SSC3FDM7.js";
import "./chunk-MJNJVP4A.js";
import "./chunk-H5ZV56SS.js";
import "./chunk-7IOR4GJ6.js";
import "./chunk-6OV4JN7H.js";
import "./chunk-XCIWX5PF.js";
import "./chunk-2GQL2RIN.js";
import "./chunk-2EZQYKRD.js";
import "./chunk-EUL5FWU7.js";
import "./chunk-DCRDT6C6.js";
import "./chunk-SZHESRY5.js";
import "./chunk-FEK6JM4X.js";
import "./chunk-Z74EJKPS.js";
export {
  ECSClient
};
