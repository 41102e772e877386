import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  openStepWorld
} from "./chunk-3XEGOPZG.js";
import "./chunk-FNKZY6HT.js";
import "./chunk-L4STEMB4.js";
import "./chunk-NUUCQNAC.js";
import "./chunk-BFABL7LH.js";
import "./chunk-S6FR7JTZ.js";
import "./chunk-MN3WQEZ7.js";
import "./chunk-VVYOJBOC.js";
import "./chunk-OE5E3XHL.js";
import "./chunk-H4YIV5CP.js";
import "./chunk-7UOEGHX5.js";
import "./chunk-Z74EJKPS.js";
export {
  openStepWorld
};
