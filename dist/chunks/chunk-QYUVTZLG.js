import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  WaybillError,
  formatProblem
} from "./chunk-2FKMNJIF.js";

// src/adapters/github/id-token.ts
var seconds = 10;
var noToken = "the token service answered something else than a token";
async function requestIdToken(environment, web, audience) {
  const address = environment["ACTIONS_ID_TOKEN_REQUEST_URL"];
  const bearer = environment["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
  if (address === void 0 || address === "" || bearer === void 0 || bearer === "") return { kind: "not-offered" };
  const url = URL.parse(address);
  if (url === null) return unreadable("the runner names no valid address for ID tokens");
  url.searchParams.set("audience", audience);
  let answer;
  try {
    const headers = { authorization: `Bearer ${bearer}`, accept: "application/json" };
    const { status, text } = await web({ method: "GET", url, headers, seconds });
    if (status !== 200) return unreadable(`the token service answered ${status}`);
    answer = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return unreadable(noToken);
    const why = error instanceof WaybillError ? `: ${error.problems.map(formatProblem).join("; ")}` : "";
    return unreadable(`the token service could not be reached${why}`);
  }
  const token = typeof answer === "object" && answer !== null && "value" in answer ? answer.value : void 0;
  if (typeof token !== "string") return unreadable(noToken);
  const claims = claimsOf(token);
  return claims === void 0 ? unreadable(noToken) : { kind: "token", token, claims };
}
function claimsOf(token) {
  const payload = token.split(".")[1];
  if (payload === void 0) return void 0;
  try {
    const claims = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
    return typeof claims === "object" && claims !== null ? claims : void 0;
  } catch {
    return void 0;
  }
}
function unreadable(reason) {
  return { kind: "unreadable", reason };
}

export {
  requestIdToken
};
