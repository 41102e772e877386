import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  buildServices,
  performBuild
} from "./chunk-N4Y3Q5YI.js";
import "./chunk-OODSBPLB.js";
import "./chunk-QR27TMB5.js";
import "./chunk-LMPTHIL6.js";
import "./chunk-DLJNZUSW.js";
import "./chunk-FT2DYC32.js";
import "./chunk-PNVC34VE.js";
import "./chunk-2BIH733S.js";
import "./chunk-XE24PILU.js";
import "./chunk-GSEIRPAU.js";
import "./chunk-QRW6R54H.js";
import "./chunk-OE5E3XHL.js";
import "./chunk-IRPDRX22.js";
import "./chunk-G764PEQJ.js";
import "./chunk-BGMZKSPQ.js";
import "./chunk-5KS5TQ4J.js";
import "./chunk-2FKMNJIF.js";
import "./chunk-RTVM66OZ.js";
import "./chunk-Z74EJKPS.js";
export {
  buildServices,
  performBuild
};
