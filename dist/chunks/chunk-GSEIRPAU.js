import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  isUnanswered
} from "./chunk-QRW6R54H.js";
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
} from "./chunk-IRPDRX22.js";
import {
  digestOf,
  hashJson
} from "./chunk-G764PEQJ.js";
import {
  canonicalJson
} from "./chunk-BGMZKSPQ.js";
import {
  isDigest
} from "./chunk-5KS5TQ4J.js";
import {
  WaybillError,
  denialIn,
  toldBy
} from "./chunk-2FKMNJIF.js";
import {
  entryTag,
  formatEntryName
} from "./chunk-RTVM66OZ.js";
import {
  __commonJS,
  __toESM
} from "./chunk-Z74EJKPS.js";

// node_modules/semver/internal/debug.js
var require_debug = __commonJS({
  "node_modules/semver/internal/debug.js"(exports, module) {
    "use strict";
    var debug = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {
    };
    module.exports = debug;
  }
});

// node_modules/semver/internal/constants.js
var require_constants = __commonJS({
  "node_modules/semver/internal/constants.js"(exports, module) {
    "use strict";
    var SEMVER_SPEC_VERSION = "2.0.0";
    var MAX_LENGTH = 256;
    var MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || /* istanbul ignore next */
    9007199254740991;
    var MAX_SAFE_COMPONENT_LENGTH = 16;
    var MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6;
    var WHITESPACE_CHARACTERS = [
      "	",
      "\n",
      "\v",
      "\f",
      "\r",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      " ",
      "\u2028",
      "\u2029",
      " ",
      " ",
      "　",
      "\uFEFF"
    ];
    var RELEASE_TYPES = [
      "major",
      "premajor",
      "minor",
      "preminor",
      "patch",
      "prepatch",
      "prerelease"
    ];
    module.exports = {
      MAX_LENGTH,
      MAX_SAFE_COMPONENT_LENGTH,
      MAX_SAFE_BUILD_LENGTH,
      MAX_SAFE_INTEGER,
      WHITESPACE_CHARACTERS,
      RELEASE_TYPES,
      SEMVER_SPEC_VERSION,
      FLAG_INCLUDE_PRERELEASE: 1,
      FLAG_LOOSE: 2
    };
  }
});

// node_modules/semver/internal/re.js
var require_re = __commonJS({
  "node_modules/semver/internal/re.js"(exports, module) {
    "use strict";
    var {
      MAX_SAFE_COMPONENT_LENGTH,
      MAX_SAFE_BUILD_LENGTH,
      MAX_LENGTH
    } = require_constants();
    var debug = require_debug();
    exports = module.exports = {};
    var re = exports.re = [];
    var safeRe = exports.safeRe = [];
    var src = exports.src = [];
    var safeSrc = exports.safeSrc = [];
    var t = exports.t = {};
    var R = 0;
    var LETTERDASHNUMBER = "[a-zA-Z0-9-]";
    var safeRegexReplacements = [
      ["\\s", 1],
      ["\\d", MAX_LENGTH],
      [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]
    ];
    var makeSafeRegex = (value) => {
      for (const [token, max] of safeRegexReplacements) {
        value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
      }
      return value;
    };
    var createToken = (name, value, isGlobal) => {
      const safe = makeSafeRegex(value);
      const index = R++;
      debug(name, index, value);
      t[name] = index;
      src[index] = value;
      safeSrc[index] = safe;
      re[index] = new RegExp(value, isGlobal ? "g" : void 0);
      safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
    };
    createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
    createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
    createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
    createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
    createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
    createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
    createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
    createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
    createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
    createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
    createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
    createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
    createToken("FULL", `^${src[t.FULLPLAIN]}$`);
    createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
    createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
    createToken("GTLT", "((?:<|>)?=?)");
    createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
    createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
    createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
    createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
    createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
    createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("COERCEPLAIN", `${"(^|[^\\d])(\\d{1,"}${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
    createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
    createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);
    createToken("COERCERTL", src[t.COERCE], true);
    createToken("COERCERTLFULL", src[t.COERCEFULL], true);
    createToken("LONETILDE", "(?:~>?)");
    createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
    exports.tildeTrimReplace = "$1~";
    createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
    createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("LONECARET", "(?:\\^)");
    createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
    exports.caretTrimReplace = "$1^";
    createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
    createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
    createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
    createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
    createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
    exports.comparatorTrimReplace = "$1$2$3";
    createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);
    createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);
    createToken("STAR", "(<|>)?=?\\s*\\*");
    createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
    createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
  }
});

// node_modules/semver/internal/parse-options.js
var require_parse_options = __commonJS({
  "node_modules/semver/internal/parse-options.js"(exports, module) {
    "use strict";
    var looseOption = Object.freeze({ loose: true });
    var emptyOpts = Object.freeze({});
    var parseOptions = (options) => {
      if (!options) {
        return emptyOpts;
      }
      if (typeof options !== "object") {
        return looseOption;
      }
      return options;
    };
    module.exports = parseOptions;
  }
});

// node_modules/semver/internal/identifiers.js
var require_identifiers = __commonJS({
  "node_modules/semver/internal/identifiers.js"(exports, module) {
    "use strict";
    var numeric = /^[0-9]+$/;
    var compareIdentifiers = (a, b) => {
      if (typeof a === "number" && typeof b === "number") {
        return a === b ? 0 : a < b ? -1 : 1;
      }
      const anum = numeric.test(a);
      const bnum = numeric.test(b);
      if (anum && bnum) {
        a = +a;
        b = +b;
      }
      return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
    };
    var rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
    module.exports = {
      compareIdentifiers,
      rcompareIdentifiers
    };
  }
});

// node_modules/semver/classes/semver.js
var require_semver = __commonJS({
  "node_modules/semver/classes/semver.js"(exports, module) {
    "use strict";
    var debug = require_debug();
    var { MAX_LENGTH, MAX_SAFE_INTEGER } = require_constants();
    var { safeRe: re, t } = require_re();
    var parseOptions = require_parse_options();
    var { compareIdentifiers } = require_identifiers();
    var isPrereleaseIdentifier = (prerelease, identifier) => {
      const identifiers = identifier.split(".");
      if (identifiers.length > prerelease.length) {
        return false;
      }
      for (let i = 0; i < identifiers.length; i++) {
        if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
          return false;
        }
      }
      return true;
    };
    var SemVer = class _SemVer {
      constructor(version, options) {
        options = parseOptions(options);
        if (version instanceof _SemVer) {
          if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) {
            return version;
          } else {
            version = version.version;
          }
        } else if (typeof version !== "string") {
          throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
        }
        if (version.length > MAX_LENGTH) {
          throw new TypeError(
            `version is longer than ${MAX_LENGTH} characters`
          );
        }
        debug("SemVer", version, options);
        this.options = options;
        this.loose = !!options.loose;
        this.includePrerelease = !!options.includePrerelease;
        const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
        if (!m) {
          throw new TypeError(`Invalid Version: ${version}`);
        }
        this.raw = version;
        this.major = +m[1];
        this.minor = +m[2];
        this.patch = +m[3];
        if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
          throw new TypeError("Invalid major version");
        }
        if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
          throw new TypeError("Invalid minor version");
        }
        if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
          throw new TypeError("Invalid patch version");
        }
        if (!m[4]) {
          this.prerelease = [];
        } else {
          this.prerelease = m[4].split(".").map((id) => {
            if (/^[0-9]+$/.test(id)) {
              const num = +id;
              if (num >= 0 && num < MAX_SAFE_INTEGER) {
                return num;
              }
            }
            return id;
          });
        }
        this.build = m[5] ? m[5].split(".") : [];
        this.format();
      }
      format() {
        this.version = `${this.major}.${this.minor}.${this.patch}`;
        if (this.prerelease.length) {
          this.version += `-${this.prerelease.join(".")}`;
        }
        return this.version;
      }
      toString() {
        return this.version;
      }
      compare(other) {
        debug("SemVer.compare", this.version, this.options, other);
        if (!(other instanceof _SemVer)) {
          if (typeof other === "string" && other === this.version) {
            return 0;
          }
          other = new _SemVer(other, this.options);
        }
        if (other.version === this.version) {
          return 0;
        }
        return this.compareMain(other) || this.comparePre(other);
      }
      compareMain(other) {
        if (!(other instanceof _SemVer)) {
          other = new _SemVer(other, this.options);
        }
        if (this.major < other.major) {
          return -1;
        }
        if (this.major > other.major) {
          return 1;
        }
        if (this.minor < other.minor) {
          return -1;
        }
        if (this.minor > other.minor) {
          return 1;
        }
        if (this.patch < other.patch) {
          return -1;
        }
        if (this.patch > other.patch) {
          return 1;
        }
        return 0;
      }
      comparePre(other) {
        if (!(other instanceof _SemVer)) {
          other = new _SemVer(other, this.options);
        }
        if (this.prerelease.length && !other.prerelease.length) {
          return -1;
        } else if (!this.prerelease.length && other.prerelease.length) {
          return 1;
        } else if (!this.prerelease.length && !other.prerelease.length) {
          return 0;
        }
        let i = 0;
        do {
          const a = this.prerelease[i];
          const b = other.prerelease[i];
          debug("prerelease compare", i, a, b);
          if (a === void 0 && b === void 0) {
            return 0;
          } else if (b === void 0) {
            return 1;
          } else if (a === void 0) {
            return -1;
          } else if (a === b) {
            continue;
          } else {
            return compareIdentifiers(a, b);
          }
        } while (++i);
      }
      compareBuild(other) {
        if (!(other instanceof _SemVer)) {
          other = new _SemVer(other, this.options);
        }
        let i = 0;
        do {
          const a = this.build[i];
          const b = other.build[i];
          debug("build compare", i, a, b);
          if (a === void 0 && b === void 0) {
            return 0;
          } else if (b === void 0) {
            return 1;
          } else if (a === void 0) {
            return -1;
          } else if (a === b) {
            continue;
          } else {
            return compareIdentifiers(a, b);
          }
        } while (++i);
      }
      // preminor will bump the version up to the next minor release, and immediately
      // down to pre-release. premajor and prepatch work the same way.
      inc(release, identifier, identifierBase) {
        if (release.startsWith("pre")) {
          if (!identifier && identifierBase === false) {
            throw new Error("invalid increment argument: identifier is empty");
          }
          if (identifier) {
            const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
            if (!match || match[1] !== identifier) {
              throw new Error(`invalid identifier: ${identifier}`);
            }
          }
        }
        switch (release) {
          case "premajor":
            this.prerelease.length = 0;
            this.patch = 0;
            this.minor = 0;
            this.major++;
            this.inc("pre", identifier, identifierBase);
            break;
          case "preminor":
            this.prerelease.length = 0;
            this.patch = 0;
            this.minor++;
            this.inc("pre", identifier, identifierBase);
            break;
          case "prepatch":
            this.prerelease.length = 0;
            this.inc("patch", identifier, identifierBase);
            this.inc("pre", identifier, identifierBase);
            break;
          // If the input is a non-prerelease version, this acts the same as
          // prepatch.
          case "prerelease":
            if (this.prerelease.length === 0) {
              this.inc("patch", identifier, identifierBase);
            }
            this.inc("pre", identifier, identifierBase);
            break;
          case "release":
            if (this.prerelease.length === 0) {
              throw new Error(`version ${this.raw} is not a prerelease`);
            }
            this.prerelease.length = 0;
            break;
          case "major":
            if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) {
              this.major++;
            }
            this.minor = 0;
            this.patch = 0;
            this.prerelease = [];
            break;
          case "minor":
            if (this.patch !== 0 || this.prerelease.length === 0) {
              this.minor++;
            }
            this.patch = 0;
            this.prerelease = [];
            break;
          case "patch":
            if (this.prerelease.length === 0) {
              this.patch++;
            }
            this.prerelease = [];
            break;
          // This probably shouldn't be used publicly.
          // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
          case "pre": {
            const base = Number(identifierBase) ? 1 : 0;
            if (this.prerelease.length === 0) {
              this.prerelease = [base];
            } else {
              let i = this.prerelease.length;
              while (--i >= 0) {
                if (typeof this.prerelease[i] === "number") {
                  this.prerelease[i]++;
                  i = -2;
                }
              }
              if (i === -1) {
                if (identifier === this.prerelease.join(".") && identifierBase === false) {
                  throw new Error("invalid increment argument: identifier already exists");
                }
                this.prerelease.push(base);
              }
            }
            if (identifier) {
              let prerelease = [identifier, base];
              if (identifierBase === false) {
                prerelease = [identifier];
              }
              if (isPrereleaseIdentifier(this.prerelease, identifier)) {
                const prereleaseBase = this.prerelease[identifier.split(".").length];
                if (isNaN(prereleaseBase)) {
                  this.prerelease = prerelease;
                }
              } else {
                this.prerelease = prerelease;
              }
            }
            break;
          }
          default:
            throw new Error(`invalid increment argument: ${release}`);
        }
        this.raw = this.format();
        if (this.build.length) {
          this.raw += `+${this.build.join(".")}`;
        }
        return this;
      }
    };
    module.exports = SemVer;
  }
});

// node_modules/semver/functions/compare.js
var require_compare = __commonJS({
  "node_modules/semver/functions/compare.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var compare2 = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
    module.exports = compare2;
  }
});

// node_modules/semver/functions/rcompare.js
var require_rcompare = __commonJS({
  "node_modules/semver/functions/rcompare.js"(exports, module) {
    "use strict";
    var compare2 = require_compare();
    var rcompare2 = (a, b, loose) => compare2(b, a, loose);
    module.exports = rcompare2;
  }
});

// node_modules/semver/functions/parse.js
var require_parse = __commonJS({
  "node_modules/semver/functions/parse.js"(exports, module) {
    "use strict";
    var SemVer = require_semver();
    var parse = (version, options, throwErrors = false) => {
      if (version instanceof SemVer) {
        return version;
      }
      try {
        return new SemVer(version, options);
      } catch (er) {
        if (!throwErrors) {
          return null;
        }
        throw er;
      }
    };
    module.exports = parse;
  }
});

// node_modules/semver/functions/valid.js
var require_valid = __commonJS({
  "node_modules/semver/functions/valid.js"(exports, module) {
    "use strict";
    var parse = require_parse();
    var valid2 = (version, options) => {
      const v = parse(version, options);
      return v ? v.version : null;
    };
    module.exports = valid2;
  }
});

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

// src/domain/ledger/hold.ts
function binds(hold2, subject) {
  switch (hold2.scope) {
    case "digest":
      return hold2.digest === subject.digest || hold2.sourceKey !== null && hold2.sourceKey === subject.sourceKey;
    case "revision":
      return hold2.revision !== null && hold2.revision === subject.revision;
  }
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
function isHeld(way, holds) {
  return holds.some(
    (hold2) => binds(hold2, { digest: way.revision.digest, sourceKey: way.sourceKey, revision: way.revision.hash })
  );
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
        holds: [...state2.holds, { ...event2.hold, id: header.number, at: header.time, actor: header.actor }]
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
    reason: event2.reason,
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

// src/domain/statement.ts
var statementType = "https://in-toto.io/Statement/v1";
var statementMediaType = "application/vnd.in-toto+json";
var sigstoreBundleMediaType = "application/vnd.dev.sigstore.bundle.v0.3+json";
function formatStatement(statement) {
  return canonicalJson({
    _type: statementType,
    subject: statement.subject.map(({ name, digest: digest2 }) => ({
      name,
      digest: { sha256: digest2.slice("sha256:".length) }
    })),
    predicateType: statement.predicateType,
    predicate: statement.predicate
  });
}
function readStatement(text2) {
  const outer = parseJson(text2);
  if (!isObject(outer)) return failed("expected a JSON object");
  const bundled = outer["dsseEnvelope"];
  const enveloped = isObject(bundled) ? bundled : outer;
  if ("payloadType" in enveloped) {
    const { payloadType, payload } = enveloped;
    if (payloadType !== statementMediaType) {
      return failed(`expected an envelope of ${statementMediaType}, got ${JSON.stringify(payloadType)}`);
    }
    if (typeof payload !== "string") return failed("expected a payload in base64 in the envelope");
    const inner = parseJson(Buffer.from(payload, "base64").toString("utf8"));
    return statementOf(inner, enveloped === outer ? "dsse" : "sigstore-bundle");
  }
  return statementOf(outer, "plain");
}
function statementOf(value, envelope) {
  if (!isObject(value)) return failed("expected a JSON object as statement");
  const { _type, subject, predicateType, predicate } = value;
  if (_type !== statementType) return failed(`expected _type ${statementType}, got ${JSON.stringify(_type)}`);
  if (typeof predicateType !== "string" || predicateType === "") return failed("expected a predicateType");
  if (!isObject(predicate)) return failed("expected a predicate that is an object");
  if (!Array.isArray(subject) || subject.length === 0) return failed("expected at least one subject");
  const subjects = [];
  for (const one of subject) {
    const read = subjectOf(one);
    if (read === void 0) return failed("expected every subject to have a name and a sha256 digest");
    subjects.push(read);
  }
  return { ok: true, statement: { subject: subjects, predicateType, predicate }, envelope, verified: false };
}
function subjectOf(value) {
  if (!isObject(value) || typeof value["name"] !== "string" || !isObject(value["digest"])) return void 0;
  const { sha256 } = value["digest"];
  const digest2 = `sha256:${typeof sha256 === "string" ? sha256 : ""}`;
  return isDigest(digest2) ? { name: value["name"], digest: digest2 } : void 0;
}
function parseJson(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function failed(reason) {
  return { ok: false, reason };
}

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
    subject: [subjectOf2(entry)],
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
function subjectOf2({ header: { service, environment, number: number2, previous }, event: what, state: after }) {
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
function ledgerRepository(session, environment) {
  return session.policy.policy.registry.ledger.replaceAll("{environment}", environment).replaceAll("{service}", session.service);
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
  return readHead(session.registry, ledgerRepository(session, session.environment.name), hint);
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
  const repository = ledgerRepository(session, session.environment.name);
  const written = await append(session.registry, repository, entry);
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

// src/domain/version.ts
var import_compare = __toESM(require_compare(), 1);
var import_rcompare = __toESM(require_rcompare(), 1);
var import_valid = __toESM(require_valid(), 1);
function parseVersion(text2) {
  const bare = text2.startsWith("v") ? text2.slice(1) : text2;
  if (bare.includes("+")) return void 0;
  return (0, import_valid.default)(bare) ?? void 0;
}
function isStable(version) {
  return !version.includes("-");
}
function isDowngrade(runs, next) {
  return (0, import_compare.default)(next, runs) < 0;
}
function versionOfTag(tag, pattern) {
  const [before = "", after = ""] = pattern.split("*");
  if (!tag.startsWith(before) || !tag.endsWith(after) || tag.length < before.length + after.length) return void 0;
  const text2 = tag.slice(before.length, tag.length - after.length);
  return /^[0-9]/.test(text2) ? parseVersion(text2) : void 0;
}
function highestFirst(versions) {
  return versions.toSorted(import_rcompare.default);
}

export {
  parseVersion,
  isStable,
  isDowngrade,
  versionOfTag,
  highestFirst,
  judgementOf,
  isVerifiedHere,
  hasPassedHere,
  binds,
  ranHere,
  waysBackInOrder,
  returnCandidates,
  probeHash,
  fold,
  shippedOf,
  ledgerRepository,
  targetOf,
  say,
  sayDenied,
  emptyState,
  ociManifestMediaType,
  emptyBlob,
  statementMediaType,
  sigstoreBundleMediaType,
  formatStatement,
  readStatement,
  decodeEntry,
  append,
  readHead,
  head,
  record2 as record,
  nameOf
};
