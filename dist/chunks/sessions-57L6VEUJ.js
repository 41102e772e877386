import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  catalogOf,
  eachService,
  openEntries,
  openSessions
} from "./chunk-C5M6H4ZG.js";
import "./chunk-WPI2D4WE.js";
import "./chunk-DLJNZUSW.js";
import "./chunk-FT2DYC32.js";
import "./chunk-PNVC34VE.js";
import "./chunk-MWQ3VOVF.js";
import "./chunk-XE24PILU.js";
import "./chunk-W2EHAS6Y.js";
import "./chunk-QRW6R54H.js";
import "./chunk-OE5E3XHL.js";
import "./chunk-DB4OECIC.js";
import "./chunk-G764PEQJ.js";
import "./chunk-5KS5TQ4J.js";
import "./chunk-BGMZKSPQ.js";
import "./chunk-2FKMNJIF.js";
import "./chunk-RTVM66OZ.js";
import "./chunk-Z74EJKPS.js";
export {
  catalogOf,
  eachService,
  openEntries,
  openSessions
};
