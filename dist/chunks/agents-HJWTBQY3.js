import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  openTunnel,
  proxyDenied,
  reachProxy,
  shakenHands,
  targetOf
} from "./chunk-5O4VLVUD.js";
import "./chunk-M7LKGO3D.js";
import {
  require_node_http
} from "./chunk-ZPGCJFOY.js";
import "./chunk-2FKMNJIF.js";
import {
  __toESM
} from "./chunk-Z74EJKPS.js";

// src/adapters/proxy/agents.ts
var import_node_http = __toESM(require_node_http(), 1);
import { Agent as SecureAgent } from "node:https";

// src/adapters/proxy/forwarded.ts
function forwardBy(proxy, target, request) {
  request.path = `http://${target.replace(/:80$/, "")}${request.path}`;
  if (proxy.authorization !== void 0) request.setHeader("proxy-authorization", proxy.authorization);
  const emit = request.emit.bind(request);
  request.emit = (event, ...values) => {
    const [answer] = values;
    if (event !== "response" || answer?.statusCode !== 407) return emit(event, ...values);
    request.destroy(proxyDenied(proxy, target, 407));
    return false;
  };
}

// src/adapters/proxy/agents.ts
function createAgents(routes, options) {
  const settings = { ...options, proxyEnv: {} };
  return { http: new ForwardingAgent(routes, settings), https: new TunnellingAgent(routes, settings) };
}
var { addRequest } = import_node_http.Agent.prototype;
var ForwardingAgent = class extends import_node_http.Agent {
  #routes;
  constructor(routes, options) {
    super(options);
    this.#routes = routes;
  }
  addRequest(request, options) {
    const [host, port] = placeOf(options, 80);
    const route = this.#routes("http", host, port);
    switch (route.kind) {
      case "straight":
        addRequest.call(this, request, options);
        break;
      case "none":
        addRequest.call(this, request, { ...options, connect: () => Promise.reject(route.why) });
        break;
      case "by": {
        const { proxy } = route;
        const target = targetOf(host, port);
        forwardBy(proxy, target, request);
        const connect = () => reachProxy(proxy, target);
        addRequest.call(this, request, { ...options, host: proxy.host, port: proxy.port, connect });
        break;
      }
    }
  }
  createConnection(options, done) {
    if (options.connect === void 0) return super.createConnection(options, done);
    settle(options.connect(), done);
    return void 0;
  }
};
var TunnellingAgent = class extends SecureAgent {
  #routes;
  constructor(routes, options) {
    super(options);
    this.#routes = routes;
  }
  createConnection(options, done) {
    const [host, port] = placeOf(options, 443);
    const route = this.#routes("https", host, port);
    switch (route.kind) {
      case "straight":
        return super.createConnection(options, done);
      case "none":
        settle(Promise.reject(route.why), done);
        return void 0;
      case "by": {
        const secured = async () => {
          const target = targetOf(host, port);
          const socket = await openTunnel(route.proxy, target);
          const connection = super.createConnection({ ...options, socket });
          return shakenHands(connection, route.proxy, target);
        };
        settle(secured(), done);
        return void 0;
      }
    }
  }
};
function placeOf({ host, port }, usual) {
  return [host ?? "localhost", Number(port ?? usual)];
}
function settle(opening, done) {
  opening.then(
    (socket) => done?.(null, socket),
    (error) => done?.(error)
  );
}
export {
  createAgents
};
