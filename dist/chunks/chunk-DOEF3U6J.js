import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);

// src/domain/blot.ts
var leastLine = 6;
var leastEncoded = 8;
function blotting(secrets) {
  const lines = secrets.flatMap((secret) => secret.split(/\r\n|\n|\r/)).map((line) => line.trim()).filter((line) => line.length >= leastLine);
  const written = [.../* @__PURE__ */ new Set([...secrets, ...lines])].flatMap(spellings);
  const forms = [...new Set(written)].filter((form) => form !== "").sort((a, b) => b.length - a.length);
  return (text) => forms.reduce((clean, form) => clean.replaceAll(form, "***"), text);
}
function spellings(secret) {
  const plain = [secret, JSON.stringify(secret).slice(1, -1), inXml(secret)];
  if (secret.length < leastEncoded) return plain;
  const address = encodeURIComponent(secret.toWellFormed());
  return [
    ...plain,
    address,
    address.replaceAll("%20", "+"),
    ...[0, 1, 2].flatMap((offset) => inBase64(secret, offset))
  ];
}
function inXml(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
function inBase64(text, offset) {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(text, "utf8")]);
  const [from, to] = [Math.ceil(offset * 8 / 6), Math.floor(bytes.length * 8 / 6)];
  return [bytes.toString("base64").slice(from, to), bytes.toString("base64url").slice(from, to)];
}

// src/adapters/process/run-group.ts
import { spawn } from "node:child_process";
var mercyMilliseconds = 5e3;
var drainMilliseconds = 1e3;
async function runGroup(command) {
  const [program = "", ...rest] = command.words;
  if (command.cancel.aborted) return { kind: "cancelled" };
  return new Promise((resolve) => {
    const child = spawn(program, rest, {
      cwd: command.folder,
      env: command.environment,
      shell: false,
      detached: process.platform !== "win32",
      stdio: ["ignore", "pipe", "pipe"]
    });
    let mercy;
    let cancelled = false;
    const cancel = () => {
      if (cancelled) return;
      cancelled = true;
      kill(child, "SIGTERM");
      mercy = setTimeout(() => kill(child, "SIGKILL"), mercyMilliseconds);
    };
    const leave = () => kill(child, "SIGKILL");
    const settle = (ended) => {
      clearTimeout(mercy);
      command.cancel.removeEventListener("abort", cancel);
      process.off("exit", leave);
      child.stdout.destroy();
      child.stderr.destroy();
      resolve(ended);
    };
    command.cancel.addEventListener("abort", cancel, { once: true });
    process.on("exit", leave);
    child.stdout.on("data", command.stdout);
    child.stderr.on("data", command.stderr);
    child.on("error", (error) => {
      if (child.pid === void 0) settle({ kind: "not-started", code: codeOf(error) });
    });
    child.on("exit", (code, died) => {
      leave();
      let told = false;
      const tell = () => {
        if (told) return;
        told = true;
        if (cancelled) settle({ kind: "cancelled" });
        else if (code !== null) settle({ kind: "exited", code });
        else settle({ kind: "killed", signal: died ?? "a signal" });
      };
      child.on("close", tell);
      setTimeout(tell, drainMilliseconds).unref();
    });
  });
}
function kill(child, signal) {
  if (child.pid === void 0) return;
  try {
    if (process.platform === "win32") child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch (error) {
    const code = error instanceof Error ? codeOf(error) : "";
    if (code !== "ESRCH" && code !== "EPERM") throw error;
  }
}
function codeOf(error) {
  return "code" in error && typeof error.code === "string" ? error.code : "unknown";
}

export {
  blotting,
  runGroup
};
