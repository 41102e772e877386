import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  endOpen
} from "./chunk-AESPWMI5.js";
import "./chunk-4JVNSN2G.js";
import "./chunk-ROCIY4BH.js";
import "./chunk-FT2DYC32.js";
import "./chunk-PNVC34VE.js";
import "./chunk-QP2PAKYZ.js";
import "./chunk-QRW6R54H.js";
import "./chunk-OE5E3XHL.js";
import "./chunk-2LXABOQB.js";
import "./chunk-Y6YF4LRS.js";
import "./chunk-G764PEQJ.js";
import "./chunk-BGMZKSPQ.js";
import "./chunk-5KS5TQ4J.js";
import "./chunk-2FKMNJIF.js";
import "./chunk-RTVM66OZ.js";
import "./chunk-Z74EJKPS.js";
export {
  endOpen
};
