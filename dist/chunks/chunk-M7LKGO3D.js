import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  WaybillError
} from "./chunk-2FKMNJIF.js";

// src/domain/certificate.ts
var unknownAuthority = /* @__PURE__ */ new Set([
  "CERT_UNTRUSTED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE"
]);
function certificateFailure(error, host, by) {
  const code = codeOf(error);
  if (code === void 0) return void 0;
  const way = by === void 0 ? "" : `, by way of ${by}`;
  return new WaybillError(
    "certificate-unknown",
    {
      where: host,
      message: `expected a certificate of ${host} that an authority known to this machine signed, got another (${code})${way}`,
      fix: "NODE_EXTRA_CA_CERTS=<file with the certificate of that authority, PEM>, in `env:` of the step or in the environment of the runner: Node reads it as it starts"
    },
    error
  );
}
function codeOf(error) {
  for (let one = error; one instanceof Error; one = one.cause) {
    if ("code" in one && typeof one.code === "string" && unknownAuthority.has(one.code)) return one.code;
  }
  return void 0;
}

export {
  certificateFailure
};
