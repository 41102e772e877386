import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  blotting
} from "./chunk-DOEF3U6J.js";

// src/adapters/process/lines.ts
import { StringDecoder } from "node:string_decoder";
var width = 2e3;
function createLines(take, clean) {
  const decoder = new StringDecoder("utf8");
  let open = "";
  const give = (text) => {
    const seen = text.split("\r").findLast((piece) => piece.trim() !== "");
    if (seen === void 0) return;
    const line = clean(seen);
    take(line.length > width ? `${line.slice(0, width)}…` : line);
  };
  return {
    add(chunk) {
      const pieces = (open + decoder.write(chunk)).split("\n");
      open = pieces.pop() ?? "";
      pieces.forEach(give);
      if (open.length > width * 8) open = clean(open.slice(open.lastIndexOf("\r") + 1)).slice(0, width * 4);
    },
    end() {
      give(open + decoder.end());
      open = "";
    }
  };
}

// src/adapters/process/output.ts
function createOutput(take, secrets, kept = 30) {
  const clean = blotting(secrets);
  const last = [];
  const give = (line) => {
    last.push(line);
    if (last.length > kept) last.shift();
    take(line);
  };
  const [out, err] = [createLines(give, clean), createLines(give, clean)];
  return {
    stdout: out.add,
    stderr: err.add,
    end() {
      out.end();
      err.end();
      return [...last];
    }
  };
}

export {
  createOutput
};
