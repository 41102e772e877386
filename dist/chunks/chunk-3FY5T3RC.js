import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  formatStatement,
  readStatement
} from "./chunk-7VNDCPIU.js";
import {
  isUnanswered
} from "./chunk-QRW6R54H.js";
import {
  matchesAny
} from "./chunk-IDJCU2FG.js";
import {
  _enum,
  array,
  boolean,
  config,
  custom,
  discriminatedUnion,
  int,
  literal,
  number,
  object,
  record,
  strictObject,
  string,
  tuple,
  union
} from "./chunk-Y6YF4LRS.js";
import {
  digestOf,
  hashJson
} from "./chunk-G764PEQJ.js";
import {
  canonicalJson
} from "./chunk-BGMZKSPQ.js";
import {
  entryTag,
  formatEntryName
} from "./chunk-RTVM66OZ.js";
import {
  isDigest
} from "./chunk-5KS5TQ4J.js";
import {
  WaybillError,
  denialIn,
  toldBy
} from "./chunk-2FKMNJIF.js";

// src/domain/ledger/hold.ts
var most = 500;
function briefReason(reason) {
  const letters = Array.from(reason);
  return letters.length <= most ? reason : `${letters.slice(0, most - 1).join("")}…`;
}
function binds(hold2, subject) {
  switch (hold2.scope) {
    case "digest":
      return hold2.digest === subject.digest || hold2.sourceKey !== null && hold2.sourceKey === subject.sourceKey;
    case "revision":
      return hold2.revision !== null && hold2.revision === subject.revision;
  }
}

// src/domain/ledger/judgements.ts
var kept = 200;
function withJudgement(judgements, judgement2) {
  const before = judgements.find((other) => other.digest === judgement2.digest);
  const merged = {
    ...judgement2,
    passed: judgement2.passed || (before?.passed ?? false),
    refs: [.../* @__PURE__ */ new Set([...judgement2.refs, ...before?.refs ?? []])].slice(0, 20)
  };
  return [merged, ...judgements.filter((other) => other.digest !== judgement2.digest)].slice(0, kept);
}
function judgementOf(state2, digest2) {
  return state2.judgements.find((judgement2) => judgement2.digest === digest2);
}
function isVerifiedHere(state2, digest2) {
  return judgementOf(state2, digest2)?.verdict === "verified";
}
function hasPassedHere(state2, digest2) {
  return judgementOf(state2, digest2)?.passed ?? false;
}

// src/domain/ledger/ways-back.ts
var kept2 = 20;
function ranHere(state2) {
  return /* @__PURE__ */ new Set([
    ...state2.waysBack.map((way) => way.revision.digest),
    ...state2.judgements.filter((judgement2) => judgement2.passed).map((judgement2) => judgement2.digest)
  ]);
}
function withWayBack(ways, way) {
  return [way, ...ways.filter((other) => other.revision.hash !== way.revision.hash)].slice(0, kept2);
}
function withoutRejected(ways, rejected2) {
  return ways.filter((way) => {
    switch (rejected2.scope) {
      case "digest":
        return way.revision.digest !== rejected2.digest;
      case "revision":
        return way.revision.hash !== rejected2.revision;
    }
  });
}
function holdOn(way, holds) {
  return holds.find(
    (hold2) => binds(hold2, { digest: way.revision.digest, sourceKey: way.sourceKey, revision: way.revision.hash })
  );
}
function isHeld(way, holds) {
  return holdOn(way, holds) !== void 0;
}
function waysBackInOrder(state2) {
  const free = state2.waysBack.filter((way) => !isHeld(way, state2.holds));
  return [...free.filter((way) => way.kind !== "adopted"), ...free.filter((way) => way.kind === "adopted")];
}
function returnCandidates(state2) {
  const ways = waysBackInOrder(state2);
  const open2 = state2.open;
  if (open2?.phase !== "returning") return ways;
  if (open2.to !== null) return ways.filter((way) => way.revision.hash === open2.to);
  const other = ways.filter((way) => way.revision.hash !== open2.revision.hash);
  return other.length > 0 ? other : ways;
}

// src/domain/ledger/fold.ts
function probeHash(probe2) {
  return hashJson(probe2).slice(0, 16);
}
function fold(before, header, event2) {
  const state2 = withEntryDigest(before, header);
  switch (event2.kind) {
    case "adopted": {
      idle(state2, event2);
      const shipped2 = shippedOf(event2);
      const at = { number: header.number, at: header.time };
      return {
        ...state2,
        current: { ...shipped2, ...at, standing: "adopted" },
        waysBack: withWayBack(state2.waysBack, { ...shipped2, ...at, kind: "adopted", passed: [], probes: [] })
      };
    }
    case "admitted":
      idle(state2, event2);
      return {
        ...state2,
        open: {
          ...shippedOf(event2),
          phase: "admitted",
          number: header.number,
          digest: null,
          run: header.run,
          actor: header.actor,
          since: header.time,
          admitBy: event2.admitBy,
          probes: event2.probes
        },
        judgements: withRefs(state2, header, event2)
      };
    case "began": {
      const open2 = inPhase(state2, event2, "admitted");
      const began = {
        ...open2,
        phase: "began",
        revision: event2.revision,
        baseline: event2.baseline,
        verdictBy: event2.verdictBy,
        leaseUntil: event2.leaseUntil
      };
      return { ...state2, open: began };
    }
    case "verified": {
      const open2 = inPhase(state2, event2, "began");
      const shipped2 = shippedOf(open2);
      const at = { number: header.number, at: header.time };
      return {
        ...state2,
        open: null,
        current: { ...shipped2, ...at, standing: "verified" },
        waysBack: withWayBack(state2.waysBack, {
          ...shipped2,
          ...at,
          kind: "verified",
          passed: event2.passed,
          probes: open2.probes
        }),
        judgements: withJudgement(state2.judgements, {
          ...judged(shipped2, header),
          verdict: "verified",
          scope: "digest",
          passed: true
        })
      };
    }
    case "deployed": {
      const open2 = inPhase(state2, event2, "began");
      return {
        ...state2,
        open: null,
        current: { ...shippedOf(open2), number: header.number, at: header.time, standing: "deployed" }
      };
    }
    case "rejected":
      return rejected(state2, header, event2);
    case "withdrawn": {
      const open2 = state2.open;
      if (open2 === null || open2.phase === "returning") throw illegal(state2, event2);
      if (open2.phase === "admitted") return { ...state2, open: null };
      if (event2.cause === "overtaken") {
        return {
          ...state2,
          open: null,
          current: { ...shippedOf(open2), number: header.number, at: header.time, standing: "foreign" }
        };
      }
      return {
        ...state2,
        open: {
          ...returning(open2, header),
          because: "withdrawn",
          cause: event2.cause === "expired" ? "no-evidence" : event2.cause,
          reason: event2.reason,
          rejection: null,
          to: null,
          baseline: open2.baseline
        }
      };
    }
    case "rolled-back": {
      if (state2.open !== null || state2.current?.standing !== "adopted") inPhase(state2, event2, "returning");
      const at = { number: header.number, at: header.time };
      const shipped2 = shippedOf(event2.to);
      const before2 = state2.waysBack.find((way) => way.revision.hash === shipped2.revision.hash);
      const kind = before2?.kind === "adopted" ? "adopted" : "rolled-back";
      return {
        ...state2,
        open: null,
        current: { ...shipped2, ...at, standing: before2?.kind === "adopted" ? "adopted" : "rolled-back" },
        waysBack: event2.probe === "passed" ? withWayBack(state2.waysBack, {
          ...shipped2,
          ...at,
          kind,
          passed: before2?.passed ?? [],
          probes: before2?.probes ?? []
        }) : state2.waysBack
      };
    }
    case "stranded": {
      const open2 = inPhase(state2, event2, "returning");
      return {
        ...state2,
        open: null,
        current: { ...shippedOf(open2), number: header.number, at: header.time, standing: "stranded" }
      };
    }
    case "held":
      return {
        ...state2,
        holds: [
          ...state2.holds,
          {
            ...event2.hold,
            reason: briefReason(event2.hold.reason),
            id: header.number,
            at: header.time,
            actor: header.actor
          }
        ]
      };
    case "released":
      return { ...state2, holds: state2.holds.filter((hold2) => !event2.ids.includes(hold2.id)) };
  }
}
function rejected(state2, header, event2) {
  const open2 = state2.open;
  const subject = open2 ?? state2.current;
  if (subject === null || open2?.phase === "returning") throw illegal(state2, event2);
  const shipped2 = shippedOf(subject);
  const { digest: digest2, hash } = shipped2.revision;
  const hold2 = {
    id: header.number,
    scope: event2.scope,
    digest: digest2,
    sourceKey: shipped2.sourceKey,
    revision: hash,
    by: event2.by,
    cause: event2.cause,
    reason: briefReason(event2.reason),
    actor: header.actor,
    at: header.time
  };
  const after = {
    ...state2,
    waysBack: withoutRejected(state2.waysBack, { scope: event2.scope, digest: digest2, revision: hash }),
    judgements: event2.scope === "digest" ? withJudgement(state2.judgements, {
      ...judged(shipped2, header),
      verdict: "rejected",
      scope: "digest",
      passed: false
    }) : state2.judgements,
    holds: event2.holds ? [...state2.holds, hold2] : state2.holds
  };
  if (open2?.phase === "admitted") return { ...after, open: null };
  return {
    ...after,
    open: {
      ...open2 === null ? { ...shipped2, phase: "returning", number: header.number, digest: null, since: header.time } : returning(open2, header),
      because: "rejected",
      cause: event2.by === "person" ? "person" : event2.cause ?? "image",
      reason: event2.reason,
      rejection: header.number,
      to: event2.to,
      baseline: open2?.baseline ?? event2.baseline
    }
  };
}
function returning(open2, header) {
  return { ...shippedOf(open2), phase: "returning", number: open2.number, digest: open2.digest, since: header.time };
}
function shippedOf(value) {
  return { revision: value.revision, version: value.version, commit: value.commit, sourceKey: value.sourceKey };
}
function judged(shipped2, header) {
  return {
    digest: shipped2.revision.digest,
    sourceKey: shipped2.sourceKey,
    version: shipped2.version,
    commit: shipped2.commit,
    refs: [],
    number: header.number,
    at: header.time
  };
}
function withRefs(state2, header, event2) {
  const before = state2.judgements.find((judgement2) => judgement2.digest === event2.revision.digest);
  const base = before ?? {
    ...judged(event2, header),
    verdict: "admitted",
    scope: "digest",
    passed: false
  };
  return withJudgement(state2.judgements, { ...base, refs: event2.refs });
}
function withEntryDigest(state2, header) {
  const open2 = state2.open;
  if (open2 === null || open2.digest !== null || open2.number !== header.number - 1) return state2;
  return { ...state2, open: { ...open2, digest: header.previous } };
}
function idle(state2, event2) {
  if (state2.open !== null) throw illegal(state2, event2);
}
function inPhase(state2, event2, phase) {
  if (state2.open?.phase !== phase) throw illegal(state2, event2);
  return state2.open;
}
function illegal(state2, event2) {
  const phase = state2.open?.phase ?? "idle";
  return new WaybillError("ledger-unreadable", {
    message: `expected an entry that may follow the phase "${phase}", got one of kind "${event2.kind}"`,
    where: "ledger",
    fix: 'waybill settle --restart-ledger --reason "…" begins a new ledger that names this one'
  });
}

// src/domain/ledger/state.ts
var emptyState = { open: null, current: null, waysBack: [], judgements: [], holds: [] };

// src/operations/stamp/empty-blob.ts
var ociManifestMediaType = "application/vnd.oci.image.manifest.v1+json";
var emptyBlob = {
  bytes: new TextEncoder().encode("{}"),
  descriptor: {
    mediaType: "application/vnd.oci.empty.v1+json",
    digest: "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
    size: 2
  }
};

// src/operations/ledger/event-schema.ts
config({ jitless: true });
var digest = custom((value) => typeof value === "string" && isDigest(value), "expected a digest");
var instant = custom(
  (value) => typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value),
  "expected a moment in UTC with milliseconds"
);
var text = string();
var maybe = text.nullable();
var texts = array(text);
var entryNumber = int().positive();
var baseline = record(text, maybe);
var jsonObject = custom(
  (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  "expected an object"
);
var cause = _enum([
  "image",
  "configuration",
  "capacity",
  "permission",
  "network",
  "missing-image",
  "no-evidence"
]);
var scope = _enum(["digest", "revision"]);
var by = _enum(["machine", "person"]);
var probe = discriminatedUnion("kind", [
  strictObject({
    kind: literal("http"),
    name: text,
    method: text,
    url: text,
    headers: record(text, union([text, strictObject({ env: text })])),
    body: maybe,
    expect: strictObject({
      status: array(tuple([int(), int()])),
      headers: record(text, text),
      json: record(text, text),
      body: maybe,
      version: strictObject({ from: _enum(["header", "json"]), at: text, is: _enum(["digest", "version", "commit"]) }).nullable()
    }),
    timeoutSeconds: number(),
    repeats: number(),
    intervalSeconds: number(),
    successRate: number(),
    p95Milliseconds: number().nullable()
  }),
  strictObject({
    kind: literal("command"),
    name: text,
    words: texts,
    url: maybe,
    timeoutSeconds: number()
  }),
  strictObject({ kind: literal("steady"), name: text, seconds: number() })
]);
var revision = strictObject({
  hash: text,
  digest,
  repository: text,
  workloads: array(
    strictObject({
      name: text,
      container: text,
      definition: maybe,
      base: maybe,
      sidecars: record(text, digest),
      settings: jsonObject,
      count: int().nullable()
    })
  ),
  nonce: text.exactOptional()
});
var shipped = { revision, version: maybe, commit: maybe, sourceKey: maybe };
var hold = {
  scope,
  digest,
  sourceKey: maybe,
  revision: maybe,
  by,
  cause: cause.nullable(),
  reason: text
};
var event = discriminatedUnion("kind", [
  strictObject({ kind: literal("adopted"), restart: maybe, ...shipped }),
  strictObject({ kind: literal("admitted"), admitBy: instant, probes: array(probe), refs: texts, ...shipped }),
  strictObject({ kind: literal("began"), revision, baseline, verdictBy: instant, leaseUntil: instant }),
  strictObject({ kind: literal("verified"), passed: texts, evidence: texts }),
  strictObject({ kind: literal("deployed"), reason: text }),
  strictObject({
    kind: literal("rejected"),
    scope,
    cause: cause.nullable(),
    by,
    reason: text,
    evidence: texts,
    holds: boolean(),
    to: maybe,
    baseline
  }),
  strictObject({
    kind: literal("withdrawn"),
    cause: union([cause, _enum(["cancelled", "overtaken", "expired"])]),
    reason: text,
    evidence: texts
  }),
  strictObject({
    kind: literal("rolled-back"),
    to: strictObject(shipped),
    probe: _enum(["passed", "failed", "not-run"]),
    evidence: texts
  }),
  strictObject({ kind: literal("stranded"), reason: text }),
  strictObject({ kind: literal("held"), hold: strictObject(hold) }),
  strictObject({ kind: literal("released"), ids: array(entryNumber), reason: text, by })
]);

// src/operations/ledger/state-schema.ts
var admitted = {
  ...shipped,
  number: entryNumber,
  digest: digest.nullable(),
  run: text,
  actor: text,
  since: instant,
  admitBy: instant,
  probes: array(probe)
};
var open = discriminatedUnion("phase", [
  strictObject({ phase: literal("admitted"), ...admitted }),
  strictObject({ phase: literal("began"), ...admitted, baseline, verdictBy: instant, leaseUntil: instant }),
  strictObject({
    phase: literal("returning"),
    ...shipped,
    number: entryNumber,
    digest: digest.nullable(),
    because: _enum(["rejected", "withdrawn"]),
    cause: union([cause, _enum(["cancelled", "person", "drift"])]),
    reason: text,
    since: instant,
    rejection: entryNumber.nullable(),
    to: maybe,
    baseline
  })
]);
var current = strictObject({
  ...shipped,
  standing: _enum(["verified", "rolled-back", "adopted", "deployed", "stranded", "foreign"]),
  number: entryNumber,
  at: instant
});
var wayBack = strictObject({
  ...shipped,
  kind: _enum(["verified", "rolled-back", "adopted"]),
  number: entryNumber,
  at: instant,
  passed: texts,
  probes: array(probe)
});
var judgement = strictObject({
  digest,
  sourceKey: maybe,
  version: maybe,
  commit: maybe,
  refs: texts,
  verdict: _enum(["verified", "rejected", "admitted"]),
  scope,
  passed: boolean(),
  number: entryNumber,
  at: instant
});
var state = strictObject({
  open: open.nullable(),
  current: current.nullable(),
  waysBack: array(wayBack),
  judgements: array(judgement),
  holds: array(strictObject({ id: entryNumber, actor: text, at: instant, ...hold }))
});

// src/operations/ledger/encode.ts
var entryArtifactType = "application/vnd.waybill.ledger.entry.v1+json";
var entryPredicateType = "https://waybill.dev/ledger/entry/v1";
var statementAnnotation = "dev.waybill.statement";
var entryPredicate = strictObject({
  service: text,
  environment: text,
  number: entryNumber,
  previous: digest.nullable(),
  time: instant,
  actor: text,
  run: text,
  nonce: text,
  commit: maybe,
  policy: strictObject({ commit: maybe, hash: text }).nullable(),
  restsOn: texts,
  event,
  state
});
var manifestShape = object({
  artifactType: literal(entryArtifactType),
  annotations: object({ [statementAnnotation]: text })
});
function entryStatement(entry) {
  return {
    subject: [subjectOf(entry)],
    predicateType: entryPredicateType,
    predicate: { ...entry.header, event: entry.event, state: entry.state }
  };
}
function encodeEntry(entry) {
  const bytes = new TextEncoder().encode(
    canonicalJson({
      schemaVersion: 2,
      mediaType: ociManifestMediaType,
      artifactType: entryArtifactType,
      config: emptyBlob.descriptor,
      layers: [emptyBlob.descriptor],
      annotations: { [statementAnnotation]: formatStatement(entryStatement(entry)) }
    })
  );
  return { digest: digestOf(bytes), mediaType: ociManifestMediaType, bytes };
}
function decodeEntry(manifest, number2, repository) {
  const unreadable = (reason) => new WaybillError("ledger-unreadable", {
    where: `ledger ${repository}#${entryTag(number2)}`,
    message: reason,
    fix: 'a newer Waybill may have written it: use that version; else `waybill settle --restart-ledger --reason "…"` begins a new ledger that names this one'
  });
  const outer = manifestShape.safeParse(jsonOf(manifest.bytes));
  if (!outer.success) throw unreadable(`expected a manifest of a ledger entry, got ${firstIssue(outer.error)}`);
  const reading = readStatement(outer.data.annotations[statementAnnotation]);
  if (!reading.ok) throw unreadable(reading.reason);
  const { predicate, predicateType } = reading.statement;
  if (predicateType !== entryPredicateType) {
    throw unreadable(`expected the predicate ${entryPredicateType}, got ${JSON.stringify(predicateType)}`);
  }
  const parsed = entryPredicate.safeParse(predicate);
  if (!parsed.success) throw unreadable(`expected an entry, got ${firstIssue(parsed.error)}`);
  const { event: what, state: after, ...header } = parsed.data;
  if (header.number !== number2) throw unreadable(`expected entry ${number2}, got entry ${header.number}`);
  return { header, event: what, state: after, digest: manifest.digest };
}
function subjectOf({ header: { service, environment, number: number2, previous }, event: what, state: after }) {
  const image = (revision2) => ({
    name: revision2.repository,
    digest: revision2.digest
  });
  if ("revision" in what) return image(what.revision);
  if (what.kind === "rolled-back") return image(what.to.revision);
  if (what.kind === "held") return { name: service, digest: what.hold.digest };
  if (after.open !== null) return image(after.open.revision);
  if (after.current?.number === number2) return image(after.current.revision);
  const judged2 = after.judgements.find((judgement2) => judgement2.number === number2);
  if (judged2 !== void 0) return { name: service, digest: judged2.digest };
  return { name: `${service}@${environment}`, digest: previous ?? emptyBlob.descriptor.digest };
}
function jsonOf(bytes) {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return void 0;
  }
}
function firstIssue(error) {
  const issue = error.issues[0];
  return issue === void 0 ? "something else" : `${issue.message} at "${issue.path.join(".")}"`;
}

// src/operations/ledger/append.ts
async function append(registry, repository, entry) {
  const manifest = encodeEntry(entry);
  const tag = entryTag(entry.header.number);
  decodeEntry(manifest, entry.header.number, repository);
  let lostAnswer;
  try {
    await putWithBlob(registry, repository, manifest, tag);
  } catch (error) {
    if (!isUnanswered(error)) throw error;
    lostAnswer = error;
  }
  const there = (await registry.read(repository, [tag])).get(tag);
  if (there === void 0) {
    throw lostAnswer ?? new WaybillError("registry-unreachable", {
      where: `ledger ${repository}#${tag}`,
      message: "expected to read back the entry that was just written, found none",
      fix: "run the same command again: it finds out what was written"
    });
  }
  return there.digest === manifest.digest ? { kind: "written", digest: manifest.digest } : { kind: "lost" };
}
async function putWithBlob(registry, repository, manifest, tag) {
  try {
    return await registry.put(repository, manifest, tag);
  } catch (error) {
    if (!(error instanceof WaybillError && error.code === "manifest-missing")) throw error;
    await registry.writeBlob(repository, emptyBlob.bytes);
    return registry.put(repository, manifest, tag);
  }
}

// src/operations/ledger/read-head.ts
var batch = 100;
var highest = 2 ** 26;
async function readHead(registry, repository, hint) {
  const newest = await findNewest(registry, repository, hint);
  return newest === void 0 ? void 0 : decodeEntry(newest.manifest, newest.number, repository);
}
async function findNewest(registry, repository, hint) {
  const look = (numbers) => lookAt(registry, repository, numbers);
  if (hint !== void 0 && hint >= 1) {
    const near = Array.from({ length: batch }, (_, index) => hint + index);
    const seen2 = await look(near);
    if (seen2 !== void 0) {
      return seen2.number < hint + batch - 1 ? seen2 : await narrow(look, await leap(look, seen2));
    }
  }
  const seen = await leap(look, void 0);
  if (seen.low !== void 0) return narrow(look, seen);
  return newestByListing(registry, repository);
}
async function leap(look, from) {
  const base = from?.number ?? 0;
  const numbers = [];
  for (let step = 1; step <= highest; step *= 2) numbers.push(base + step);
  const seen = await look(numbers);
  if (seen === void 0) return { low: from, missing: base + 1 };
  return { low: seen, missing: base + (seen.number - base) * 2 };
}
async function narrow(look, bracket) {
  let { low, missing } = bracket;
  while (low !== void 0 && missing - low.number > 1) {
    const between = missing - low.number - 1;
    const count = Math.min(between, batch);
    const numbers = Array.from({ length: count }, (_, index) => {
      return (low?.number ?? 0) + Math.ceil((index + 1) * between / count);
    });
    const seen = await look(numbers);
    const above = numbers.find((number2) => number2 > (seen?.number ?? 0));
    low = seen ?? low;
    missing = above ?? missing;
  }
  return low;
}
async function lookAt(registry, repository, numbers) {
  const found = await registry.read(repository, numbers.map(entryTag));
  let newest;
  for (const number2 of numbers) {
    const manifest = found.get(entryTag(number2));
    if (manifest !== void 0 && number2 > (newest?.number ?? 0)) newest = { number: number2, manifest };
  }
  return newest;
}
async function newestByListing(registry, repository) {
  const tags = await registry.tags(repository);
  const numbers = tags.filter((tag) => /^[0-9]{6,}$/.test(tag)).map(Number);
  if (numbers.length === 0) return void 0;
  const last = numbers.reduce((newest, number2) => Math.max(newest, number2), 0);
  return lookAt(
    registry,
    repository,
    Array.from({ length: batch }, (_, index) => last + index)
  );
}

// src/operations/session.ts
function ledgerOf(session, environment = session.environment.name) {
  const repository = session.policy.policy.registry.ledger.replaceAll("{environment}", environment).replaceAll("{service}", session.service);
  return { registry: session.ledgers(environment), repository };
}
function readersOf({ environment, policy }) {
  const accounts = policy.policy.environments.flatMap(
    ({ requires, account }) => requires.verifiedIn.includes(environment.name) && account !== null && account !== environment.account ? [account] : []
  );
  return [...new Set(accounts)];
}
function targetOf(session, of) {
  return {
    environment: session.environment.name,
    service: session.service,
    place: session.environment.place ?? {},
    workloads: of.workloads.map((workload) => workload.name)
  };
}
function say(session, kind, text2, fix) {
  const about = { service: session.service, environment: session.environment.name, text: text2 };
  if (kind === "warning") session.reporter.report({ kind, ...about, ...fix === void 0 ? {} : { fix } });
  else session.reporter.report({ kind, ...about });
}
function sayDenied(session, error, what) {
  const denial = denialIn(error);
  if (denial === void 0) throw error;
  say(session, "warning", `${what}: ${toldBy(session.verb, denial)}`, denial.fix);
}

// src/operations/record.ts
async function head(session, hint) {
  const { registry, repository } = ledgerOf(session);
  return readHead(registry, repository, hint);
}
async function record2(session, before, event2, about = {}) {
  const header = {
    service: session.service,
    environment: session.environment.name,
    number: (before?.header.number ?? 0) + 1,
    previous: before?.digest ?? null,
    time: session.clock.now(),
    actor: session.run.actor,
    run: session.run.url,
    nonce: session.clock.nonce(),
    commit: about.commit ?? before?.header.commit ?? null,
    policy: { commit: session.policy.commit, hash: session.policy.hash },
    restsOn: about.restsOn ?? []
  };
  const entry = { header, event: event2, state: fold(before?.state ?? emptyState, header, event2) };
  const { registry, repository } = ledgerOf(session);
  const written = await append(registry, repository, entry);
  if (written.kind === "lost") return void 0;
  session.reporter.report({
    kind: "step",
    service: session.service,
    environment: session.environment.name,
    text: `ledger #${entryTag(header.number)} ${event2.kind}`
  });
  return { ...entry, digest: written.digest };
}
function nameOf(entry) {
  const open2 = entry.state.open;
  const { service, environment } = entry.header;
  if (open2 !== null && open2.digest !== null)
    return formatEntryName({ service, environment, number: open2.number, digest: open2.digest });
  return formatEntryName({ service, environment, number: entry.header.number, digest: entry.digest });
}

// src/plan/graph.ts
function latestEnvironment(policy) {
  if (policy.registry.latestFrom !== null) return policy.registry.latestFrom;
  const required = new Set(policy.environments.flatMap((environment) => environment.requires.verifiedIn));
  const last = policy.environments.filter((environment) => !required.has(environment.name));
  return last.length === 1 ? last[0]?.name ?? null : null;
}
function letsIn(environment, ref) {
  if (environment.branches === null && environment.tags === null) return true;
  return matchesRef({ branches: environment.branches ?? [], tags: environment.tags ?? [] }, ref);
}
function matchesRef(patterns, ref) {
  if (ref.startsWith("refs/heads/")) return matchesAny(patterns.branches, ref.slice("refs/heads/".length));
  return matchesAny(patterns.tags, ref.slice("refs/tags/".length));
}
function environmentsFor(policy, ref) {
  return policy.environments.filter(
    (environment) => (environment.branches !== null || environment.tags !== null) && letsIn(environment, ref)
  );
}

export {
  binds,
  judgementOf,
  isVerifiedHere,
  hasPassedHere,
  ranHere,
  holdOn,
  waysBackInOrder,
  returnCandidates,
  probeHash,
  fold,
  shippedOf,
  ledgerOf,
  readersOf,
  targetOf,
  say,
  sayDenied,
  latestEnvironment,
  letsIn,
  matchesRef,
  environmentsFor,
  emptyState,
  ociManifestMediaType,
  emptyBlob,
  decodeEntry,
  append,
  readHead,
  head,
  record2 as record,
  nameOf
};
