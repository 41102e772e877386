import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  buildServices,
  performBuild
} from "./chunk-QBNIFEUF.js";
import "./chunk-ACQL2ETG.js";
import "./chunk-WKJMCNFC.js";
import "./chunk-HI3NRCD2.js";
import "./chunk-DLJNZUSW.js";
import "./chunk-FT2DYC32.js";
import "./chunk-PNVC34VE.js";
import "./chunk-EILQ7RS7.js";
import "./chunk-ATEV4AUD.js";
import "./chunk-FUUYAMTU.js";
import "./chunk-VTJPUTBY.js";
import "./chunk-OE5E3XHL.js";
import "./chunk-G764PEQJ.js";
import "./chunk-5KS5TQ4J.js";
import "./chunk-BGMZKSPQ.js";
import "./chunk-H4YIV5CP.js";
import "./chunk-RTVM66OZ.js";
import "./chunk-Z74EJKPS.js";
export {
  buildServices,
  performBuild
};
