import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  endOpen
} from "./chunk-YCRAS4GV.js";
import "./chunk-ICFFUXME.js";
import "./chunk-OG7PSUM3.js";
import "./chunk-HTUWN2MK.js";
import "./chunk-OE5E3XHL.js";
import "./chunk-3FY5T3RC.js";
import "./chunk-7VNDCPIU.js";
import "./chunk-QRW6R54H.js";
import "./chunk-IDJCU2FG.js";
import "./chunk-Y6YF4LRS.js";
import "./chunk-G764PEQJ.js";
import "./chunk-BGMZKSPQ.js";
import "./chunk-RTVM66OZ.js";
import "./chunk-5KS5TQ4J.js";
import "./chunk-2FKMNJIF.js";
import "./chunk-Z74EJKPS.js";
export {
  endOpen
};
