import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  buildServices,
  performBuild
} from "./chunk-QTTDC6FL.js";
import "./chunk-DAC2LFOC.js";
import "./chunk-XJRDCAVB.js";
import "./chunk-AA37AGCA.js";
import "./chunk-DLJNZUSW.js";
import "./chunk-FT2DYC32.js";
import "./chunk-PNVC34VE.js";
import "./chunk-EILQ7RS7.js";
import "./chunk-LQ3JWUIG.js";
import "./chunk-SOM3A7NP.js";
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
