import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  endOpen
} from "./chunk-I2GKJ3NU.js";
import "./chunk-X6RND7GY.js";
import "./chunk-UJ3T5QPX.js";
import "./chunk-6MEVLKUV.js";
import "./chunk-FT2DYC32.js";
import "./chunk-PNVC34VE.js";
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
  endOpen
};
