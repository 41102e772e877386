import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  catalogOf,
  chosenOf,
  eachService,
  openEntries,
  openSessions
} from "./chunk-LNCUFQ7D.js";
import "./chunk-6O2N3535.js";
import "./chunk-N7XSLW26.js";
import "./chunk-QOPV4UHS.js";
import "./chunk-NDXPACSU.js";
import "./chunk-3FY5T3RC.js";
import "./chunk-7VNDCPIU.js";
import "./chunk-QRW6R54H.js";
import "./chunk-IDJCU2FG.js";
import "./chunk-Y6YF4LRS.js";
import "./chunk-G764PEQJ.js";
import "./chunk-BGMZKSPQ.js";
import "./chunk-RTVM66OZ.js";
import "./chunk-EOZN7XFT.js";
import "./chunk-XE24PILU.js";
import "./chunk-5KS5TQ4J.js";
import "./chunk-2FKMNJIF.js";
import "./chunk-Z74EJKPS.js";
export {
  catalogOf,
  chosenOf,
  eachService,
  openEntries,
  openSessions
};
