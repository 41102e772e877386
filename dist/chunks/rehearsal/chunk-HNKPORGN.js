import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  __commonJS
} from "./chunk-BGC56GJE.js";

// built-in:node:util
var require_node_util = __commonJS({
  "built-in:node:util"(exports, module) {
    module.exports = process.getBuiltinModule("node:util");
  }
});

export {
  require_node_util
};
