import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  buildServices,
  performBuild
} from "./chunk-BJ2K3DLC.js";
import "./chunk-P44RKSKL.js";
import "./chunk-OE5E3XHL.js";
import "./chunk-5MJXJNS3.js";
import "./chunk-KPYQU4SB.js";
import "./chunk-DLJNZUSW.js";
import "./chunk-A2PGQLBT.js";
import "./chunk-QRW6R54H.js";
import "./chunk-IDJCU2FG.js";
import "./chunk-Y6YF4LRS.js";
import "./chunk-G764PEQJ.js";
import "./chunk-BGMZKSPQ.js";
import "./chunk-RTVM66OZ.js";
import "./chunk-PILELEH3.js";
import "./chunk-XE24PILU.js";
import "./chunk-5KS5TQ4J.js";
import "./chunk-2FKMNJIF.js";
import "./chunk-Z74EJKPS.js";
export {
  buildServices,
  performBuild
};
