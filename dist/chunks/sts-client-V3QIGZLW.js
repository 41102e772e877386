import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  defaultProvider
} from "./chunk-TVYMG3GW.js";
import "./chunk-FWQJZA5K.js";
import {
  AssumeRoleCommand,
  AssumeRoleWithWebIdentityCommand,
  STSClient
} from "./chunk-XYDBFSTX.js";
import "./chunk-MTOMAH63.js";
import "./chunk-OCRP2BMX.js";
import "./chunk-5CDZPDKS.js";
import "./chunk-7IOR4GJ6.js";
import "./chunk-IEBVNTWW.js";
import "./chunk-SZMTZZD4.js";
import "./chunk-EUL5FWU7.js";
import "./chunk-DCRDT6C6.js";
import "./chunk-6OV4JN7H.js";
import "./chunk-SZHESRY5.js";
import "./chunk-FEK6JM4X.js";
import "./chunk-Z74EJKPS.js";
export {
  AssumeRoleCommand,
  AssumeRoleWithWebIdentityCommand,
  STSClient,
  defaultProvider
};
