import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  commonParams
} from "./chunk-NOSHX3JK.js";
import {
  getEndpointPlugin,
  makeBuilder
} from "./chunk-2EZQYKRD.js";

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/commandBuilder.js
var command = makeBuilder(commonParams, "Logs_20140328", "CloudWatchLogsClient", getEndpointPlugin);
var _ep0 = {};
var _mw0 = (Command, cs, config, o) => [];

export {
  command,
  _ep0,
  _mw0
};
