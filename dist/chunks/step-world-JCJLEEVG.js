import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  openStepWorld
} from "./chunk-N53X27ZU.js";
import "./chunk-C3MPD66S.js";
import "./chunk-L4STEMB4.js";
import "./chunk-NUUCQNAC.js";
import "./chunk-S6FR7JTZ.js";
import "./chunk-VVYOJBOC.js";
import "./chunk-OE5E3XHL.js";
import "./chunk-H4YIV5CP.js";
import "./chunk-7UOEGHX5.js";
import "./chunk-Z74EJKPS.js";
export {
  openStepWorld
};
