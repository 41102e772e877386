import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  certificateFailure
} from "./chunk-M7LKGO3D.js";
import {
  require_node_http
} from "./chunk-ZPGCJFOY.js";
import {
  WaybillError
} from "./chunk-2FKMNJIF.js";
import {
  __toESM
} from "./chunk-Z74EJKPS.js";

// src/adapters/proxy/failure.ts
function nameOf(proxy) {
  return `the proxy ${proxy.address} (${proxy.variable})`;
}
function proxyFailed(proxy, target, got, cause) {
  return new WaybillError(
    "proxy-failed",
    {
      where: `variable ${proxy.variable}`,
      message: `expected ${nameOf(proxy)} to take us to ${target}, got ${got}`,
      fix: `${proxy.variable}=http://<proxy that this machine reaches>:<port>; or, where ${hostOf(target)} is reached without one: ${bypassLine(proxy, target)}`
    },
    cause
  );
}
function proxyDenied(proxy, target, status) {
  const wants = proxy.authorization === void 0 ? "it wants credentials" : "it does not take these credentials";
  const scheme = proxy.secure ? "https" : "http";
  const withCredentials = `${proxy.variable}=${scheme}://<user>:<password>@${proxy.host}:${proxy.port}, characters that URLs reserve percent-encoded`;
  return new WaybillError("proxy-denied", {
    where: `variable ${proxy.variable}`,
    message: `expected ${nameOf(proxy)} to take us to ${target}, got HTTP ${status}${status === 407 ? ` (${wants})` : ""}`,
    fix: status === 407 ? withCredentials : `let the proxy allow ${target}; or, where it is reached without one: ${bypassLine(proxy, target)}`
  });
}
function proxyUnusable({ variable, got }) {
  return new WaybillError("input-invalid", {
    where: `variable ${variable}`,
    message: `expected the address of an HTTP proxy, got ${got}`,
    fix: `${variable}=http://<proxy>:<port>`
  });
}
function bypassLine(proxy, target) {
  const variable = proxy.variable === proxy.variable.toLowerCase() ? "no_proxy" : "NO_PROXY";
  return `${variable}=${hostOf(target)}`;
}
function hostOf(target) {
  return target.replace(/:\d+$/, "");
}

// src/adapters/proxy/reach.ts
var import_node_http = __toESM(require_node_http(), 1);
import { connect as plain, isIP, isIPv6 } from "node:net";
import { connect as secure } from "node:tls";
var proxyPatience = 1e4;
function targetOf(host, port) {
  return `${isIPv6(host) ? `[${host}]` : host}:${port}`;
}
function reachProxy(proxy, target) {
  const { host, port } = proxy;
  return new Promise((resolve, reject) => {
    const socket = proxy.secure ? secure({ host, port, ...isIP(host) === 0 && { servername: host }, ALPNProtocols: ["http/1.1"] }) : plain({ host, port });
    const late = setTimeout(
      () => socket.destroy(new Error(`no answer within ${proxyPatience / 1e3} s`)),
      proxyPatience
    );
    const failed = (error) => {
      clearTimeout(late);
      reject(certificateFailure(error, `${host}:${port}`) ?? proxyFailed(proxy, target, reasonOf(error), error));
    };
    socket.once("error", failed);
    socket.once(proxy.secure ? "secureConnect" : "connect", () => {
      clearTimeout(late);
      socket.off("error", failed);
      resolve(socket);
    });
  });
}
async function openTunnel(proxy, target) {
  const socket = await reachProxy(proxy, target);
  return new Promise((resolve, reject) => {
    const fail = (error) => {
      clearTimeout(late);
      socket.destroy();
      reject(error);
    };
    const headers = {
      host: target,
      connection: "keep-alive",
      ...proxy.authorization !== void 0 && { "proxy-authorization": proxy.authorization }
    };
    const connecting = (0, import_node_http.request)({ method: "CONNECT", path: target, headers, createConnection: () => socket });
    const late = setTimeout(
      () => connecting.destroy(new Error(`no answer within ${proxyPatience / 1e3} s`)),
      proxyPatience
    );
    connecting.on("error", (error) => fail(proxyFailed(proxy, target, reasonOf(error), error)));
    connecting.once("connect", ({ statusCode: status = 0 }, _, head) => {
      clearTimeout(late);
      if (status >= 200 && status < 300) {
        if (head.length > 0) socket.unshift(head);
        resolve(socket);
      } else fail(refusalOf(proxy, target, status));
    });
    connecting.end();
  });
}
function refusalOf(proxy, target, status) {
  if (status === 407 || status === 403) return proxyDenied(proxy, target, status);
  const cause = Object.assign(new Error(`CONNECT: HTTP ${status}`), { $metadata: { httpStatusCode: status } });
  return proxyFailed(proxy, target, `HTTP ${status}`, cause);
}
function shakenHands(socket, proxy, target, patience = proxyPatience) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      socket.off("error", failed);
      socket.destroy();
      reject(proxyFailed(proxy, target, `no TLS through its tunnel within ${patience / 1e3} s`));
    }, patience);
    const failed = (error) => {
      clearTimeout(late);
      reject(certificateFailure(error, target, nameOf(proxy)) ?? error);
    };
    socket.once("error", failed);
    socket.once("secureConnect", () => {
      clearTimeout(late);
      socket.off("error", failed);
      resolve(socket);
    });
  });
}
function reasonOf(error) {
  if (error instanceof AggregateError) {
    const [first] = error.errors;
    if (first instanceof Error) return reasonOf(first);
  }
  return "code" in error && typeof error.code === "string" ? error.code : error.message;
}

export {
  proxyDenied,
  proxyUnusable,
  targetOf,
  reachProxy,
  openTunnel,
  shakenHands
};
