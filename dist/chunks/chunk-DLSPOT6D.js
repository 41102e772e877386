import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  commonParams
} from "./chunk-7QNJ6QJS.js";
import {
  getEndpointPlugin,
  makeBuilder
} from "./chunk-2EZQYKRD.js";

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commandBuilder.js
var command = makeBuilder(commonParams, "ElasticLoadBalancing_v10", "ElasticLoadBalancingV2Client", getEndpointPlugin);
var _ep0 = {};
var _mw0 = (Command, cs, config, o) => [];

export {
  command,
  _ep0,
  _mw0
};
