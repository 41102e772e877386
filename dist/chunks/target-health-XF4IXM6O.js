import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  _ep0,
  _mw0,
  command
} from "./chunk-DLSPOT6D.js";
import {
  DescribeTargetHealth$
} from "./chunk-7QNJ6QJS.js";
import "./chunk-2EZQYKRD.js";
import "./chunk-DCRDT6C6.js";
import "./chunk-FEK6JM4X.js";
import "./chunk-Z74EJKPS.js";

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeTargetHealthCommand.js
var DescribeTargetHealthCommand = class extends command(_ep0, _mw0, "DescribeTargetHealth", DescribeTargetHealth$) {
};
export {
  DescribeTargetHealthCommand
};
