import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  WaybillError,
  formatProblem
} from "./chunk-2FKMNJIF.js";

// src/adapters/notify/exchange.ts
var patience = { deadlineSeconds: 30, requestSeconds: 10 };
async function exchange(request, clock, web, limits = patience) {
  let spent = 0;
  let lost = false;
  for (let pause = 1; ; pause = Math.min(pause * 2, 8)) {
    const began = performance.now();
    const left = Math.max(1, Math.min(limits.requestSeconds, limits.deadlineSeconds - spent));
    const one = await ask(request, left, web);
    spent += (performance.now() - began) / 1e3;
    if (one.kind === "answered") return one;
    if (one.kind === "final") return { kind: "failed", reason: one.reason, lost };
    lost ||= one.lost;
    if (one.lost && !request.repeatable) return { kind: "failed", reason: one.reason, lost };
    const wait = Math.max(pause, one.after ?? 0);
    if (spent + wait >= limits.deadlineSeconds) {
      return { kind: "failed", reason: `${one.reason}; given up after ${Math.round(spent)} s`, lost };
    }
    await clock.sleep(wait);
    spent += wait;
  }
}
async function ask({ url, headers, repeatable: _, ...request }, seconds, web) {
  let answer;
  try {
    answer = await web({ ...request, url, headers: headers(), seconds });
  } catch (error) {
    const reason2 = networkReason(error);
    return error instanceof WaybillError && error.code !== "proxy-failed" ? { kind: "final", reason: reason2 } : { kind: "again", reason: reason2, after: null, lost: true };
  }
  const { status } = answer;
  if (status >= 200 && status < 300) return { kind: "answered", answer };
  const said = url.search === "" ? wordOf(answer.text, url) : "";
  const reason = `the channel answered ${status}${said}`;
  if (status === 429 || status >= 500) {
    return { kind: "again", reason, after: retryAfter(answer.headers["retry-after"]), lost: status !== 429 };
  }
  return { kind: "final", reason };
}
function wordOf(text, address) {
  return /^[a-z_]{3,60}$/.test(text) && !address.href.includes(text) ? `: ${text}` : "";
}
function retryAfter(value) {
  return value !== void 0 && /^[0-9]{1,5}$/.test(value) ? Number(value) : null;
}
function networkReason(error) {
  if (error instanceof WaybillError) return error.problems.map(formatProblem).join("; ");
  if (error instanceof DOMException && error.name === "TimeoutError") return "no answer in time";
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown";
  return `the channel could not be reached (${code})`;
}

export {
  exchange,
  networkReason
};
