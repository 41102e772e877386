import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  __commonJS
} from "./chunk-BGC56GJE.js";

// built-in:node:http
var require_node_http = __commonJS({
  "built-in:node:http"(exports, module) {
    module.exports = process.getBuiltinModule("node:http");
  }
});

export {
  require_node_http
};
