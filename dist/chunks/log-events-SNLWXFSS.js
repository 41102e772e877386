import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  _ep0,
  _mw0,
  command
} from "./chunk-ESTF6WDZ.js";
import {
  GetLogEvents$
} from "./chunk-NOSHX3JK.js";
import "./chunk-2EZQYKRD.js";
import "./chunk-DCRDT6C6.js";
import "./chunk-FEK6JM4X.js";
import "./chunk-Z74EJKPS.js";

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/commands/GetLogEventsCommand.js
var GetLogEventsCommand = class extends command(_ep0, _mw0, "GetLogEvents", GetLogEvents$) {
};
export {
  GetLogEventsCommand
};
