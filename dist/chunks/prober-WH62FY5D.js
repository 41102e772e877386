import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  plainEnvironment
} from "./chunk-JI6Y5OZT.js";
import {
  blotting,
  runGroup
} from "./chunk-DOEF3U6J.js";
import {
  certificateFailure
} from "./chunk-M7LKGO3D.js";
import {
  require_node_http
} from "./chunk-ZPGCJFOY.js";
import {
  canonicalJson
} from "./chunk-BGMZKSPQ.js";
import {
  WaybillError
} from "./chunk-2FKMNJIF.js";
import {
  __toESM
} from "./chunk-Z74EJKPS.js";

// src/adapters/command-probe/environment.ts
var own = "WAYBILL_PROBE_";
function commandEnvironment(probe, subject, environment) {
  const ofTheTeam = Object.entries(environment).filter(([name, value]) => name.startsWith(own) && value !== void 0);
  return {
    ...plainEnvironment(environment),
    ...Object.fromEntries(ofTheTeam),
    WAYBILL_URL: probe.url ?? "",
    WAYBILL_SERVICE: subject.service,
    WAYBILL_ENVIRONMENT: subject.environment,
    WAYBILL_DIGEST: subject.digest,
    WAYBILL_VERSION: subject.version ?? "",
    WAYBILL_COMMIT: subject.commit ?? ""
  };
}
function secretsOf(environment) {
  return Object.entries(environment).flatMap(
    ([name, value]) => name.startsWith(own) && value !== void 0 && value.length >= 4 ? [value] : []
  );
}

// src/adapters/command-probe/last-lines.ts
import { StringDecoder } from "node:string_decoder";
function lastLines(clean, count = 20, width = 500) {
  const kept = [];
  const decoder = new StringDecoder("utf8");
  let open = "";
  const cut = (text) => {
    const line = clean(text);
    return line.length > width ? `${line.slice(0, width)}…` : line;
  };
  const keep = (line) => {
    if (line.trim() === "") return;
    kept.push(cut(line));
    if (kept.length > count) kept.shift();
  };
  return {
    add(chunk) {
      const pieces = (open + decoder.write(chunk)).split(/\r\n|\n|\r/);
      open = pieces.pop() ?? "";
      if (open.length > width * 8) open = clean(open).slice(0, width * 4);
      pieces.forEach(keep);
    },
    lines: () => open.trim() === "" ? [...kept] : [...kept, cut(open)].slice(-count)
  };
}

// src/adapters/command-probe/run.ts
async function run(words, environment, seconds, signal, clean) {
  const output = lastLines(clean);
  const late2 = AbortSignal.timeout(seconds * 1e3);
  const ended = await runGroup({
    words,
    folder: process.cwd(),
    environment,
    cancel: AbortSignal.any([signal, late2]),
    stdout: output.add,
    stderr: output.add
  });
  switch (ended.kind) {
    case "exited":
    case "killed":
      return { ...ended, lines: output.lines() };
    case "cancelled":
      return signal.aborted ? ended : { kind: "late", lines: output.lines() };
    case "not-started":
      return { kind: "not-started", reason: reasonOf(ended.code) };
  }
}
function reasonOf(code) {
  switch (code) {
    case "ENOENT":
      return "there is no such command on this machine";
    case "EACCES":
      return "the command may not be run";
    case "E2BIG":
      return "the command line is too long";
    default:
      return `the command could not be started (${code})`;
  }
}

// src/adapters/command-probe/prober.ts
function createCommandProber(environment, hidden = []) {
  const clean = blotting([...secretsOf(environment), ...hidden]);
  return {
    async command(probe, subject, signal) {
      const began = performance.now();
      const ended = await run(
        probe.words,
        commandEnvironment(probe, subject, environment),
        probe.timeoutSeconds,
        signal,
        clean
      );
      const milliseconds = Math.round(performance.now() - began);
      const said = describe(ended, probe.timeoutSeconds);
      if (said === void 0) return [];
      const detail = [`${probe.words[0] ?? "the command"}: ${said.text}`, ...said.lines].join("\n");
      return [{ probe: probe.name, ok: said.ok, errored: said.errored, detail, milliseconds }];
    }
  };
}
function describe(ended, seconds) {
  switch (ended.kind) {
    case "exited":
      if (ended.code === 0) return { ok: true, errored: false, text: "exit 0", lines: [] };
      return { ok: false, errored: false, text: `exit ${ended.code}`, lines: ended.lines };
    case "killed":
      return { ok: false, errored: true, text: `ended by ${ended.signal}`, lines: ended.lines };
    case "late":
      return { ok: false, errored: false, text: `not done within ${seconds} s`, lines: ended.lines };
    case "not-started":
      return { ok: false, errored: true, text: ended.reason, lines: [] };
    case "cancelled":
      return void 0;
  }
}

// src/adapters/http-probe/bounded-match.ts
import { createContext, Script } from "node:vm";
var script = new Script("new RegExp(pattern).test(text)");
function boundedMatch(pattern, text, milliseconds = 1e3) {
  try {
    return script.runInContext(createContext({ pattern, text }), { timeout: milliseconds }) === true ? "yes" : "no";
  } catch (error) {
    if (typeof error !== "object" || error === null) return "malformed";
    return "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT" ? "too-slow" : "malformed";
  }
}

// src/adapters/http-probe/json-path.ts
function follow(path, json) {
  const steps = stepsOf(path);
  if (typeof steps === "number") return { kind: "malformed", at: steps };
  let value = json;
  for (const step of steps) {
    if (typeof step === "number") {
      if (!Array.isArray(value) || step >= value.length) return { kind: "absent" };
      value = value[step];
    } else {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return { kind: "absent" };
      if (!Object.hasOwn(value, step)) return { kind: "absent" };
      value = value[step];
    }
  }
  return { kind: "found", value };
}
function stepsOf(path) {
  if (!path.startsWith("$")) return 0;
  const steps = [];
  const step = /\.([A-Za-z_\u0080-\uffff][\w\u0080-\uffff-]*)|\[(0|[1-9][0-9]{0,8})\]|\["((?:[^"\\]|\\.)*)"\]|\['([^'\\]*)'\]/y;
  step.lastIndex = 1;
  while (step.lastIndex < path.length) {
    const at2 = step.lastIndex;
    const match = step.exec(path);
    if (match === null) return at2;
    const [, name, index, quoted, single] = match;
    if (index !== void 0) steps.push(Number(index));
    else if (quoted !== void 0) {
      const text = unquoted(quoted);
      if (text === void 0) return at2;
      steps.push(text);
    } else steps.push(name ?? single ?? "");
  }
  return steps;
}
function unquoted(inside) {
  try {
    return JSON.parse(`"${inside}"`);
  } catch {
    return void 0;
  }
}

// src/adapters/http-probe/request.ts
var import_node_http = __toESM(require_node_http(), 1);
import { request as encrypted } from "node:https";

// src/adapters/http-probe/unreached.ts
var against = {
  ECONNREFUSED: "connection refused",
  ECONNRESET: "connection closed before an answer",
  EPIPE: "connection closed before an answer",
  UND_ERR_SOCKET: "connection closed before an answer"
};
var unmade = {
  ENOTFOUND: "the host name is not known",
  EAI_AGAIN: "the host name could not be resolved",
  ENETUNREACH: "no way to that network",
  EHOSTUNREACH: "no way to that host",
  ETIMEDOUT: "no connection: can this machine reach the address?",
  EADDRNOTAVAIL: "the address cannot be used",
  EACCES: "this machine forbids the connection",
  EMFILE: "this machine has no free file descriptors",
  ERR_INVALID_URL: "the URL is not valid",
  ERR_INVALID_PROTOCOL: "the URL is neither http nor https",
  ERR_INVALID_CHAR: "a header has a character that HTTP does not allow",
  ERR_INVALID_HTTP_TOKEN: "a header or the method has a character that HTTP does not allow",
  ERR_UNESCAPED_CHARACTERS: "the path has a character that is not escaped"
};
function reasonOf2(error, host) {
  const known = error instanceof WaybillError ? error : certificateFailure(error, host);
  if (known !== void 0) return { kind: "unreached", errored: true, reason: known.message };
  const code = codeOf(error);
  const spoken = against[code];
  if (spoken !== void 0) return { kind: "unreached", errored: false, reason: spoken };
  if (code.startsWith("HPE_")) {
    return { kind: "unreached", errored: false, reason: `the answer is not HTTP (${code})` };
  }
  if (/^(?:CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_)/.test(code)) {
    return { kind: "unreached", errored: true, reason: `the certificate or TLS connection was not accepted (${code})` };
  }
  return { kind: "unreached", errored: true, reason: unmade[code] ?? `the request could not be made (${code})` };
}
function codeOf(error) {
  if (error instanceof AggregateError) {
    const codes = error.errors.map(codeOf);
    return codes.find((code) => code in against) ?? codes[0] ?? "unknown";
  }
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  return "unknown";
}

// src/adapters/http-probe/request.ts
var bodyLimit = 1024 * 1024;
async function ask(probe, headers, signal, agents) {
  const limit = AbortSignal.timeout(probe.timeoutSeconds * 1e3);
  const progress = { connected: false };
  try {
    return await exchange(probe, headers, AbortSignal.any([signal, limit]), progress, agents);
  } catch (error) {
    if (signal.aborted) return void 0;
    if (limit.aborted) return late(probe, progress.connected);
    return reasonOf2(error, URL.parse(probe.url)?.host ?? "");
  }
}
function late(probe, connected) {
  const time = `${probe.timeoutSeconds} s`;
  return connected ? { kind: "unreached", errored: false, reason: `no whole answer within ${time}` } : { kind: "unreached", errored: true, reason: `no connection within ${time}: can this machine reach the address?` };
}
function exchange(probe, headers, signal, progress, agents) {
  const url = new URL(probe.url);
  const body = probe.body === null ? void 0 : Buffer.from(probe.body, "utf8");
  const sent = {
    accept: "*/*",
    "accept-encoding": "identity",
    "user-agent": "waybill-probe",
    ...body === void 0 ? {} : { "content-length": String(body.length) },
    ...headers
  };
  return new Promise((resolve, reject) => {
    const [send, agent] = url.protocol === "https:" ? [encrypted, agents?.https] : [import_node_http.request, agents?.http];
    const request = send(url, { method: probe.method, headers: sent, agent: agent ?? false, signal });
    request.on("socket", (socket) => {
      progress.connected = !socket.connecting;
      socket.once("connect", () => progress.connected = true);
    });
    request.on("error", reject);
    request.on("response", (response) => {
      read(response).then(resolve, reject);
    });
    request.end(body);
  });
}
async function read(response) {
  const chunks = [];
  let length = 0;
  for await (const chunk of response) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > bodyLimit) break;
  }
  const headers = {};
  for (const [name, value] of Object.entries(response.headers)) {
    if (value !== void 0) headers[name] = Array.isArray(value) ? value.join(", ") : value;
  }
  return {
    kind: "answer",
    status: response.statusCode ?? 0,
    headers,
    body: Buffer.concat(chunks).subarray(0, bodyLimit).toString("utf8"),
    cut: length > bodyLimit
  };
}

// src/adapters/http-probe/expectation.ts
var bad = (reason) => ({ errored: false, reason });
var unjudged = (reason) => ({ errored: true, reason });
function unexpected(probe, answer, subject, clean) {
  const shown = (text) => shortened(clean(text));
  const found = [];
  const { expect } = probe;
  if (!expect.status.some(([least, most]) => answer.status >= least && answer.status <= most)) {
    const wanted = expect.status.map(([least, most]) => least === most ? String(least) : `${least}-${most}`);
    found.push(bad(`expected status ${wanted.join(" or ")}, got ${answer.status}${hint(answer, shown)}`));
  }
  for (const [name, pattern] of Object.entries(expect.headers)) {
    const value = answer.headers[name.toLowerCase()];
    if (value === void 0) found.push(bad(`expected the header ${name}, got none`));
    else found.push(...matched(pattern, value, `the header ${name}`, shown));
  }
  if (expect.body !== null) found.push(...matched(expect.body, answer.body, "the body", shown));
  const json = parsed(answer, shown);
  for (const [path, text] of Object.entries(expect.json)) found.push(...member(json, path, text, shown));
  if (expect.version !== null) found.push(...version(expect.version, answer, json, subject, shown));
  return found;
}
function hint(answer, shown) {
  const text = answer.body.trim();
  if (answer.status < 400 || text === "" || text.startsWith("<")) return "";
  return `: ${shown(text)}`;
}
function matched(pattern, text, what, shown) {
  switch (boundedMatch(pattern, text)) {
    case "yes":
      return [];
    case "no":
      return [bad(`expected ${what} to match /${pattern}/, got ${shown(text)}`)];
    case "too-slow":
      return [unjudged(`the expression /${pattern}/ takes too long on ${what}`)];
    case "malformed":
      return [unjudged(`/${pattern}/ is no regular expression`)];
  }
}
function parsed(answer, shown) {
  if (answer.cut) return { ok: false, reason: `got more than ${bodyLimit} bytes` };
  try {
    return { ok: true, value: JSON.parse(answer.body) };
  } catch {
    return { ok: false, reason: `got ${answer.body === "" ? "an empty body" : shown(answer.body)}` };
  }
}
function member(json, path, text, shown) {
  let wanted;
  try {
    wanted = JSON.parse(text);
  } catch {
    return [unjudged(`the value expected at ${path} is no JSON`)];
  }
  const found = at(json, path);
  if ("reason" in found) return [found];
  const got = canonicalJson(found.value);
  return got === canonicalJson(wanted) ? [] : [bad(`expected ${path} to be ${shown(text)}, got ${shown(got)}`)];
}
function at(json, path) {
  if (!json.ok) return bad(`expected JSON, ${json.reason}`);
  const found = follow(path, json.value);
  switch (found.kind) {
    case "found":
      return { value: found.value };
    case "absent":
      return bad(`expected ${path} in the answer’s JSON, got nothing there`);
    case "malformed":
      return unjudged(`${path} is no JSON path (at character ${found.at + 1})`);
  }
}
function version(expected, answer, json, subject, shown) {
  const wanted = subject[expected.is];
  if (wanted === null) return [unjudged(`what runs has no ${expected.is} to compare with`)];
  let got;
  if (expected.from === "header") {
    got = answer.headers[expected.at.toLowerCase()];
    if (got === void 0) return [bad(`expected the header ${expected.at} to name the ${expected.is}, got none`)];
  } else {
    const found = at(json, expected.at);
    if ("reason" in found) return [found];
    got = found.value;
  }
  if (got === wanted) return [];
  return [
    bad(
      `expected the ${expected.is} ${wanted} to answer, got ${shown(typeof got === "string" ? got : JSON.stringify(got))}`
    )
  ];
}
function shortened(text) {
  const line = text.replace(/\s+/g, " ");
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
}

// src/adapters/http-probe/prober.ts
function createHttpProber(parts) {
  return {
    async http(probe, subject, signal, clean = (text) => text) {
      const sent = headersOf(probe, parts.environment, clean);
      if (sent.kind === "missing") {
        const detail = `the environment variable ${sent.name}, which holds a header’s value, is not set`;
        return [{ probe: probe.name, ok: false, errored: true, detail, milliseconds: 0 }];
      }
      const observations = [];
      for (let done = 0; done < probe.repeats; done += 1) {
        if (done > 0) await parts.clock.sleep(probe.intervalSeconds, signal);
        if (signal.aborted) break;
        const one = await observe(probe, subject, sent, signal, parts.agents);
        if (one === void 0) break;
        observations.push(one);
      }
      return observations;
    }
  };
}
async function observe(probe, subject, sent, signal, agents) {
  const began = performance.now();
  const answer = await ask(probe, sent.headers, signal, agents);
  if (answer === void 0) return void 0;
  const milliseconds = Math.round(performance.now() - began);
  const about = { probe: probe.name, milliseconds };
  const asked = `${probe.method} ${address(probe.url)}`;
  if (answer.kind === "unreached") {
    return { ...about, ok: false, errored: answer.errored, detail: `${asked}: ${answer.reason}` };
  }
  const wrong = unexpected(probe, answer, subject, sent.clean);
  if (wrong.length === 0) {
    return { ...about, ok: true, errored: false, detail: `${asked}: ${answer.status} in ${milliseconds} ms` };
  }
  const errored = wrong.every((one) => one.errored);
  const reasons = wrong.filter((one) => one.errored === errored).map((one) => one.reason);
  return { ...about, ok: false, errored, detail: `${asked}: ${reasons.join("; ")}` };
}
function headersOf(probe, environment, clean) {
  const headers = {};
  const secrets = [];
  for (const [name, value] of Object.entries(probe.headers)) {
    if (typeof value === "string") {
      headers[name] = value;
      continue;
    }
    const found = environment[value.env];
    if (found === void 0 || found === "") return { kind: "missing", name: value.env };
    headers[name] = found;
    secrets.push(found, ...found.split(/\s+/).filter((word) => word.length >= 8));
  }
  const ofHeaders = blotting(secrets);
  return { kind: "ready", headers, clean: (text) => clean(ofHeaders(text)) };
}
function address(text) {
  const url = URL.parse(text);
  return url === null ? "an address that is no URL" : `${url.origin}${url.pathname}`;
}

// src/entry/prober.ts
function createProber(parts) {
  return { ...createHttpProber(parts), ...createCommandProber(parts.environment, parts.secrets) };
}
export {
  createProber
};
