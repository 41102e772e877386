import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  object,
  record,
  string
} from "./chunk-Y6YF4LRS.js";
import {
  WaybillError
} from "./chunk-2FKMNJIF.js";

// src/adapters/oci/docker-config.ts
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

// src/adapters/oci/credential-helper.ts
import { spawn } from "node:child_process";
var shape = object({ Username: string(), Secret: string() });
var patience = 3e4;
async function askHelper(helper, host, environment) {
  const program = `docker-credential-${helper}`;
  if (!/^[\w.-]+$/.test(helper)) throw failed(program, host, "a name that is none of a program");
  const { code, stdout } = await run(program, host, environment);
  if (code !== 0) {
    if (/credentials not found|no credentials server URL|no username/i.test(stdout)) return void 0;
    throw failed(program, host, `exit code ${code ?? "none"}`);
  }
  try {
    const { Username: username, Secret: secret } = shape.parse(JSON.parse(stdout));
    return secret === "" ? void 0 : { username, secret };
  } catch {
    throw failed(program, host, "another answer");
  }
}
function run(program, input, environment) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, ["get"], {
      env: environment,
      shell: false,
      stdio: ["pipe", "pipe", "ignore"],
      timeout: patience
    });
    const said = [];
    child.on("error", (error) => reject(failed(program, input, "no such program on the PATH", error)));
    child.stdout.on("data", (chunk) => said.push(chunk));
    child.on("close", (code) => resolve({ code, stdout: Buffer.concat(said).toString("utf8") }));
    child.stdin.on("error", () => void 0);
    child.stdin.end(input);
  });
}
function failed(program, host, got, cause) {
  return new WaybillError(
    "registry-denied",
    {
      where: `registry ${host}`,
      message: `expected ${program}, which Docker's configuration names, to give credentials, got ${got}`,
      fix: `docker login ${host}, or name the variables in waybill.yml: registry: { host: …, username: …, password: … }`
    },
    cause
  );
}

// src/adapters/oci/docker-config.ts
var auth = object({
  auth: string().optional(),
  username: string().optional(),
  password: string().optional(),
  identitytoken: string().optional()
});
var shape2 = object({
  auths: record(string(), auth).optional(),
  credHelpers: record(string(), string()).optional(),
  credsStore: string().optional()
});
var hub = "https://index.docker.io/v1/";
async function dockerCredentials(host, environment) {
  const folder = environment["DOCKER_CONFIG"] ?? join(environment["HOME"] ?? homedir(), ".docker");
  const file = join(folder, "config.json");
  const config = await readConfig(file);
  if (config === void 0) return { kind: "anonymous" };
  const keys = host === "docker.io" || host === "index.docker.io" ? [hub, "docker.io", "index.docker.io"] : [host];
  const own = keys.flatMap((key2) => {
    const helper2 = config.credHelpers?.[key2];
    return helper2 === void 0 ? [] : [[helper2, key2]];
  })[0];
  const [helper, key] = own ?? [config.credsStore, keys[0] ?? host];
  if (helper !== void 0 && helper !== "") {
    const answer = await askHelper(helper, key, environment);
    if (answer !== void 0) return credentialsOf(answer.username, answer.secret);
  }
  for (const [name, one] of Object.entries(config.auths ?? {})) {
    if (!keys.includes(name) && !keys.includes(bare(name))) continue;
    if (one.identitytoken !== void 0 && one.identitytoken !== "")
      return { kind: "identity", token: one.identitytoken };
    if (one.auth !== void 0 && one.auth !== "") {
      const text = Buffer.from(one.auth, "base64").toString("utf8");
      const colon = text.indexOf(":");
      if (colon > 0) return credentialsOf(text.slice(0, colon), text.slice(colon + 1).replace(/\0+$/, ""));
    }
    if (one.username !== void 0 && one.password !== void 0) return credentialsOf(one.username, one.password);
  }
  return { kind: "anonymous" };
}
function credentialsOf(username, password) {
  return username === "<token>" ? { kind: "identity", token: password } : { kind: "password", username, password };
}
function bare(name) {
  return name.replace(/^https?:\/\//, "").replace(/\/(?:v[12]\/?)?$/, "");
}
async function readConfig(file) {
  let text;
  try {
    text = await readFile(file, "utf8");
  } catch {
    return void 0;
  }
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    value = void 0;
  }
  const parsed = shape2.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new WaybillError("input-invalid", {
    where: file,
    message: "expected the configuration of Docker with `auths`, `credHelpers` or `credsStore`, got something else",
    fix: "docker login <host>"
  });
}

// src/adapters/oci/credentials.ts
function createCredentials(settings) {
  let known;
  return () => known ??= find(settings);
}
async function find(settings) {
  const { host, environment, secret } = settings;
  const named = settings.username ?? settings.password;
  const found = named === null ? await dockerCredentials(host, environment) : {
    kind: "password",
    username: settings.username === null ? "" : valueOf(settings.username, settings),
    password: settings.password === null ? "" : valueOf(settings.password, settings)
  };
  if (found.kind === "password" && found.password !== "") {
    secret(found.password);
    secret(Buffer.from(`${found.username}:${found.password}`).toString("base64"));
  }
  if (found.kind === "identity") secret(found.token);
  return found;
}
function valueOf(name, { host, environment }) {
  const value = environment[name] ?? "";
  if (value !== "") return value;
  throw new WaybillError("input-invalid", {
    where: `registry ${host}`,
    message: `expected the environment variable ${name} to hold its credentials, got ${environment[name] === void 0 ? "none" : "an empty one"}`,
    fix: `env:
  ${name}: \${{ secrets.${name} }}`
  });
}

export {
  createCredentials
};
