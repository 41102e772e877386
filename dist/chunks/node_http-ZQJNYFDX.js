import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  require_node_http
} from "./chunk-ZPGCJFOY.js";
import "./chunk-Z74EJKPS.js";
export default require_node_http();
