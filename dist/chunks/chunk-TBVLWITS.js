import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  latestEnvironment
} from "./chunk-FT2DYC32.js";
import {
  head,
  isStable,
  ranHere,
  say,
  sayDenied,
  waysBackInOrder
} from "./chunk-GSEIRPAU.js";

// src/operations/move-tags.ts
function movingTag(environment) {
  return `at.${environment}`;
}
function wantedTags(session, state) {
  const wanted = /* @__PURE__ */ new Map();
  const { current } = state;
  if (current === null || !(current.standing === "verified" || current.standing === "rolled-back")) return wanted;
  const place = (shipped) => ({
    repository: shipped.revision.repository,
    digest: shipped.revision.digest
  });
  const name = session.environment.name;
  wanted.set(movingTag(name), place(current));
  const back = waysBackInOrder(state).find((way) => way.revision.hash !== current.revision.hash);
  if (back !== void 0)
    wanted.set(`${movingTag(name)}.back`, { repository: back.revision.repository, digest: back.revision.digest });
  if (latestEnvironment(session.policy.policy) === name && current.version !== null && isStable(current.version)) {
    wanted.set("at.latest", place(current));
  }
  return wanted;
}
async function moveTags(session, hint, byHand = "overwrite") {
  const newest = await head(session, hint);
  if (newest === void 0) return [];
  const written = [];
  const known = ranHere(newest.state);
  for (const [tag, wanted] of wantedTags(session, newest.state)) {
    const manifests = await session.registry.read(wanted.repository, [tag, wanted.digest]);
    const named = manifests.get(tag)?.digest;
    if (named === wanted.digest) continue;
    if (named !== void 0 && !known.has(named)) {
      say(
        session,
        "warning",
        `${tag} was moved by a hand to ${named}; the ledger says ${wanted.digest}`,
        "waybill settle --repair"
      );
      if (byHand === "leave") continue;
    }
    if (await writeTag(session, tag, wanted, manifests.get(wanted.digest))) written.push(tag);
  }
  return written;
}
async function moveTagsIfAllowed(session, hint, byHand = "overwrite") {
  try {
    await moveTags(session, hint, byHand);
  } catch (error) {
    sayDenied(session, error, `the moving tags of ${session.environment.name} lag behind its ledger`);
  }
}
async function catchUpTags(session, newest) {
  if (newest !== void 0) await moveTagsIfAllowed(session, newest.header.number, "leave");
}
async function writeTag(session, tag, wanted, manifest) {
  if (manifest === void 0) {
    say(session, "warning", `${tag} cannot be moved: ${wanted.digest} is not in ${wanted.repository}`);
    return false;
  }
  if (await session.registry.put(wanted.repository, manifest, tag) !== "taken") return true;
  const fix = 'image_tag_mutability = "IMMUTABLE_WITH_EXCLUSION" with the exclusion filter "at.*"';
  say(session, "warning", `${tag} cannot move: every tag of ${wanted.repository} is immutable`, fix);
  return false;
}

export {
  movingTag,
  moveTags,
  moveTagsIfAllowed,
  catchUpTags
};
