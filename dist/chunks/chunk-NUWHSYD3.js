import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);

// src/adapters/process/secrets.ts
function secretValues(environment, names) {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = environment[name];
      return value === void 0 || value === "" ? [] : [[name, value]];
    })
  );
}
function blotter(values) {
  const pieces = values.flatMap((value) => [value, ...value.split(/\r?\n/)]).map((piece) => piece.trim()).filter((piece) => piece.length >= 4).sort((a, b) => b.length - a.length);
  const distinct = [...new Set(pieces)];
  return (text) => distinct.reduce((clean, piece) => clean.replaceAll(piece, "***"), text);
}

// src/adapters/process/output.ts
import { StringDecoder } from "node:string_decoder";
var width = 2e3;
function createOutput(take, secrets, kept = 30) {
  const clean = blotter(secrets);
  const last = [];
  const give = (line) => {
    const seen = line.split("\r").findLast((piece) => piece.trim() !== "");
    if (seen === void 0) return;
    const shown = clean(seen.length > width ? `${seen.slice(0, width)}…` : seen);
    last.push(shown);
    if (last.length > kept) last.shift();
    take(shown);
  };
  const streams = [lines(give), lines(give)];
  return {
    stdout: streams[0].add,
    stderr: streams[1].add,
    end() {
      for (const stream of streams) stream.end();
      return [...last];
    }
  };
}
function lines(give) {
  const decoder = new StringDecoder("utf8");
  let open = "";
  return {
    add(chunk) {
      const pieces = (open + decoder.write(chunk)).split("\n");
      open = pieces.pop() ?? "";
      pieces.forEach(give);
      if (open.length > width * 8) open = open.slice(-width * 2);
    },
    end() {
      give(open + decoder.end());
      open = "";
    }
  };
}

export {
  secretValues,
  blotter,
  createOutput
};
