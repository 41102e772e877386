import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  GetLogEvents$,
  commonParams
} from "./chunk-GB3JE7IW.js";
import {
  getEndpointPlugin,
  makeBuilder
} from "./chunk-SZMTZZD4.js";
import "./chunk-DCRDT6C6.js";
import "./chunk-FEK6JM4X.js";
import "./chunk-Z74EJKPS.js";

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/commandBuilder.js
var command = makeBuilder(commonParams, "Logs_20140328", "CloudWatchLogsClient", getEndpointPlugin);
var _ep0 = {};
var _mw0 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/commands/GetLogEventsCommand.js
var GetLogEventsCommand = class extends command(_ep0, _mw0, "GetLogEvents", GetLogEvents$) {
};
export {
  GetLogEventsCommand
};
