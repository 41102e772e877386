import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);

// src/adapters/proxy/bypass.ts
import { BlockList, isIP } from "node:net";
function parseBypass(text) {
  const rules = text.split(/[\s,]+/).flatMap((entry) => entry === "" ? [] : ruleOf(entry.toLowerCase()) ?? []);
  return (host, port) => {
    const name = host.toLowerCase().replace(/\.$/, "");
    return rules.some((rule) => rule(name, port));
  };
}
function ruleOf(entry) {
  if (entry === "*") return () => true;
  const { host, port } = splitPort(entry);
  const matches = hostRule(host);
  if (matches === void 0) return void 0;
  return (name, at) => (port === void 0 || port === at) && matches(name);
}
function splitPort(entry) {
  const [, bracketed, after] = /^\[([^\]]+)\](?::(\d+))?$/.exec(entry) ?? [];
  if (bracketed !== void 0) return { host: bracketed, port: after === void 0 ? void 0 : Number(after) };
  const [, before, port] = /^([^:]+):(\d+)$/.exec(entry) ?? [];
  return before === void 0 ? { host: entry, port: void 0 } : { host: before, port: Number(port) };
}
function hostRule(host) {
  const [, network = "", prefix] = /^(.+)\/(\d+)$/.exec(host) ?? [];
  if (prefix !== void 0) return rangeRule(network, Number(prefix));
  const family = isIP(host);
  if (family !== 0) return rangeRule(host, family === 4 ? 32 : 128);
  if (host.startsWith("*")) return (name) => name.endsWith(host.slice(1));
  const domain = host.replace(/^\./, "").replace(/\.$/, "");
  if (domain === "") return void 0;
  return (name) => name === domain || name.endsWith(`.${domain}`);
}
function rangeRule(network, prefix) {
  const family = isIP(network);
  if (family === 0 || prefix > (family === 4 ? 32 : 128)) return void 0;
  const range = new BlockList();
  range.addSubnet(network, prefix, family === 4 ? "ipv4" : "ipv6");
  return (name) => {
    const asked = isIP(name);
    return asked !== 0 && range.check(name, asked === 4 ? "ipv4" : "ipv6");
  };
}

// src/adapters/proxy/variables.ts
function namesProxy(environment) {
  return valueOf(environment, "http_proxy") !== void 0 || valueOf(environment, "https_proxy") !== void 0;
}
function readSettings(environment) {
  return {
    http: settingOf(valueOf(environment, "http_proxy")),
    https: settingOf(valueOf(environment, "https_proxy")),
    bypass: parseBypass(valueOf(environment, "no_proxy")?.value ?? "")
  };
}
function proxySecrets(environment) {
  const secrets = ["http_proxy", "https_proxy"].flatMap((name) => {
    const value = valueOf(environment, name)?.value;
    const url = value === void 0 ? null : parseUrl(value);
    if (url === null || url.password === "") return [];
    return [url.password, decoded(url.password), authorizationOf(url)?.split(" ")[1] ?? ""];
  });
  return [...new Set(secrets)];
}
function valueOf(environment, lower) {
  for (const name of [lower, lower.toUpperCase()]) {
    const value = environment[name]?.trim();
    if (value !== void 0 && value !== "") return { name, value };
  }
  return void 0;
}
function settingOf(named) {
  if (named === void 0) return void 0;
  const url = parseUrl(named.value);
  if (url === null) return { kind: "unusable", variable: named.name, got: "a text that is no address" };
  const secure = url.protocol === "https:";
  if (!secure && url.protocol !== "http:") {
    return { kind: "unusable", variable: named.name, got: `an address of the kind ${url.protocol}//` };
  }
  const port = url.port === "" ? secure ? 443 : 80 : Number(url.port);
  return {
    kind: "proxy",
    proxy: {
      variable: named.name,
      host: url.hostname.replace(/^\[|\]$/g, ""),
      port,
      secure,
      authorization: authorizationOf(url),
      address: `${url.protocol}//${url.hostname}:${port}`
    }
  };
}
function parseUrl(text) {
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`);
  return url === null || url.hostname === "" ? null : url;
}
function authorizationOf({ username, password }) {
  if (username === "" && password === "") return void 0;
  return `Basic ${Buffer.from(`${decoded(username)}:${decoded(password)}`).toString("base64")}`;
}
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export {
  namesProxy,
  readSettings,
  proxySecrets
};
