import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  require_node_http
} from "./chunk-5VPXN3MR.js";
import "./chunk-BGC56GJE.js";
export default require_node_http();
