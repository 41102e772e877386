import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  catalogOf,
  eachService,
  openEntries,
  openSessions
} from "./chunk-KUQMZS3U.js";
import "./chunk-IFVFASSC.js";
import "./chunk-DLJNZUSW.js";
import "./chunk-FT2DYC32.js";
import "./chunk-PNVC34VE.js";
import "./chunk-EILQ7RS7.js";
import "./chunk-LYEGHVJ4.js";
import "./chunk-WLAJ7I4J.js";
import "./chunk-PT2WH4VM.js";
import "./chunk-OE5E3XHL.js";
import "./chunk-VTJPUTBY.js";
import "./chunk-G764PEQJ.js";
import "./chunk-5KS5TQ4J.js";
import "./chunk-BGMZKSPQ.js";
import "./chunk-H4YIV5CP.js";
import "./chunk-RTVM66OZ.js";
import "./chunk-Z74EJKPS.js";
export {
  catalogOf,
  eachService,
  openEntries,
  openSessions
};
