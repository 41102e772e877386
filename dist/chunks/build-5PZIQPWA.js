import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  buildServices,
  performBuild
} from "./chunk-R3UBCO3T.js";
import "./chunk-XXYS55QT.js";
import "./chunk-BW3KEAGO.js";
import "./chunk-FT2DYC32.js";
import "./chunk-MTQWBTKW.js";
import "./chunk-PNVC34VE.js";
import "./chunk-DLJNZUSW.js";
import "./chunk-IQGFZRJR.js";
import "./chunk-E7T46Y7C.js";
import "./chunk-MA2H77QP.js";
import "./chunk-VTJPUTBY.js";
import "./chunk-OE5E3XHL.js";
import "./chunk-G764PEQJ.js";
import "./chunk-BGMZKSPQ.js";
import "./chunk-5KS5TQ4J.js";
import "./chunk-H4YIV5CP.js";
import "./chunk-RTVM66OZ.js";
import "./chunk-Z74EJKPS.js";
export {
  buildServices,
  performBuild
};
