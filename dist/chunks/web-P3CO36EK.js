import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  certificateFailure
} from "./chunk-M7LKGO3D.js";
import {
  require_node_http
} from "./chunk-ZPGCJFOY.js";
import "./chunk-2FKMNJIF.js";
import {
  __toESM
} from "./chunk-Z74EJKPS.js";

// src/adapters/web/web.ts
var import_node_http = __toESM(require_node_http(), 1);
import { request as secure } from "node:https";
var usualLimit = 64 * 1024;
function createWeb(agents) {
  return async (request) => {
    const signal = AbortSignal.timeout(request.seconds * 1e3);
    try {
      return await exchange(request, agents, signal);
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      throw certificateFailure(error, request.url.host) ?? error;
    }
  };
}
function exchange(request, agents, signal) {
  const { url, method, headers = {}, body } = request;
  const [send, agent] = url.protocol === "https:" ? [secure, agents?.https] : [import_node_http.request, agents?.http];
  const length = body === void 0 ? {} : { "content-length": String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const sent = send(url, {
      method,
      headers: { "user-agent": "waybill", ...headers, ...length },
      signal,
      ...agent !== void 0 && { agent }
    });
    sent.on("error", reject);
    sent.on("response", (answer) => {
      read(answer, request.bytesAtMost ?? usualLimit).then(resolve, reject);
    });
    sent.end(body);
  });
}
async function read(answer, limit) {
  const chunks = [];
  let size = 0;
  for await (const chunk of answer) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit) break;
  }
  const headers = Object.fromEntries(
    Object.entries(answer.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(", ") : value ?? ""
    ])
  );
  return { status: answer.statusCode ?? 0, headers, text: Buffer.concat(chunks).subarray(0, limit).toString("utf8") };
}
export {
  createWeb
};
