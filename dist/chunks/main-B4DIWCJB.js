import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  cancellation,
  createTerminalReporter,
  openWorld,
  toolVersion
} from "./chunk-XS6EGJZ2.js";
import {
  painter
} from "./chunk-L4STEMB4.js";
import "./chunk-YPQT5KNI.js";
import "./chunk-CRVD464U.js";
import "./chunk-FYNGIMCM.js";
import "./chunk-JI6Y5OZT.js";
import "./chunk-TWCFQIGC.js";
import "./chunk-DOEF3U6J.js";
import "./chunk-CU3EAEIN.js";
import "./chunk-QYUVTZLG.js";
import "./chunk-S6FR7JTZ.js";
import "./chunk-M7LKGO3D.js";
import {
  require_node_util
} from "./chunk-4NVB2VGQ.js";
import {
  release
} from "./chunk-LT3KKMIN.js";
import {
  rollback
} from "./chunk-FLLYQEQA.js";
import {
  settle
} from "./chunk-5325IJWW.js";
import {
  ship
} from "./chunk-ATZS6QTN.js";
import {
  test
} from "./chunk-MO4WBR3E.js";
import "./chunk-OE5E3XHL.js";
import "./chunk-NDXPACSU.js";
import {
  build
} from "./chunk-4Y6N323R.js";
import {
  deploy
} from "./chunk-M2BZO2RN.js";
import {
  hold
} from "./chunk-XTNQDHAV.js";
import {
  notify
} from "./chunk-PK6TGVKM.js";
import {
  probe
} from "./chunk-6E2745XE.js";
import {
  promote
} from "./chunk-LKVIIBPF.js";
import "./chunk-3MTXE5QT.js";
import {
  asWritten,
  choice,
  flag,
  list,
  place,
  readInputs,
  requiredText,
  resultText,
  text,
  verb,
  wholeNumber
} from "./chunk-DJXT6L55.js";
import {
  printableLines
} from "./chunk-NUUCQNAC.js";
import "./chunk-VVYOJBOC.js";
import {
  problemsOf,
  resultOfError
} from "./chunk-EOZN7XFT.js";
import {
  blankResult,
  suggestion
} from "./chunk-XE24PILU.js";
import {
  WaybillError,
  formatProblem
} from "./chunk-2FKMNJIF.js";
import {
  __toESM
} from "./chunk-Z74EJKPS.js";

// src/entry/cli/main.ts
import { readFileSync } from "node:fs";

// src/entry/verbs/history.ts
var history = verb({
  name: "history",
  summary: "What happened to a service in an environment, newest first",
  purpose: "The entries of one ledger: what was admitted, verified, rejected, taken back and held, by whom and why. Reads only.",
  words: { kind: "fixed", names: ["service", "environment"] },
  inputs: {
    service: requiredText("The service", "service"),
    environment: requiredText("The environment", "environment"),
    limit: wholeNumber(20, 1, 1e3, "How many entries"),
    ...place
  },
  action: null
});

// src/entry/verbs/rehearsal.ts
var rehearsal = verb({
  name: "rehearsal",
  summary: "Serves a cloud on this machine, to try everything without AWS",
  purpose: "Prints one line of JSON with its endpoint and credentials when it is ready, then serves until it is ended. Tasks run as processes of this user, without a sandbox, unless they are containers or simulated.",
  words: { kind: "fixed", names: [] },
  inputs: {
    port: wholeNumber(0, 0, 65535, "The port; 0: any that is free"),
    speed: wholeNumber(1, 1, 1e3, "How many times faster its time runs"),
    runtime: choice(["process", "docker", "simulated"], "How tasks run: as processes, as containers, or not at all"),
    accounts: list(
      "Further accounts, twelve digits each: each has a registry and services of its own, and a key that may do everything",
      "account"
    ),
    "enforce-iam": text(
      "A file of JSON: role name → IAM policy, for an access key that may do only what its policy allows; role ARN → `{ trust, policy }`, for a role that is assumed. Absent: nothing is enforced",
      "path"
    ),
    state: text("A folder to keep its state in. Absent: one that is removed at the end", "path")
  },
  action: null
});

// src/entry/verbs/status.ts
var status = verb({
  name: "status",
  summary: "What runs where: version, digest, age, verdict, holds and drift",
  purpose: "A matrix of services and environments. Says where the moving tag, the ledger and what ECS runs differ. Reads only.",
  words: { kind: "fixed", names: ["service", "environment"] },
  inputs: {
    service: list("Services. Absent: all", "service"),
    environment: list("Environments. Absent: all", "environment"),
    "exit-code": flag("Ends with 1 where something differs"),
    ...place
  },
  action: null
});

// src/entry/verbs/tables.ts
var tables = {
  ship,
  build,
  test,
  promote,
  deploy,
  probe,
  rollback,
  hold,
  release,
  settle,
  notify,
  status,
  history,
  rehearsal
};
var verbNames = Object.keys(tables);

// src/entry/act.ts
async function act(verb2, source, open) {
  try {
    return await perform(verb2, source, open);
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error;
    const [first, ...rest] = error.problems.map((problem) => asWritten(problem, source));
    throw first === void 0 ? error : new WaybillError(error.code, [first, ...rest], error.cause);
  }
}
async function perform(verb2, source, open) {
  switch (verb2) {
    case "ship": {
      const inputs = readInputs(tables.ship, source);
      return (await import("./ship-GIPGBZSM.js")).performShip(await open(), inputs);
    }
    case "build": {
      const inputs = readInputs(tables.build, source);
      return (await import("./build-CQJW6RQU.js")).performBuild(await open(), inputs);
    }
    case "test": {
      const inputs = readInputs(tables.test, source);
      return (await import("./test-JMHOAFOG.js")).performTest(await open(), inputs);
    }
    case "promote": {
      const inputs = readInputs(tables.promote, source);
      return (await import("./promote-66VL3UFA.js")).performPromote(await open(), inputs);
    }
    case "deploy": {
      const inputs = readInputs(tables.deploy, source);
      return (await import("./deploy-6W3WV6VL.js")).performDeploy(await open(), inputs);
    }
    case "probe": {
      const inputs = readInputs(tables.probe, source);
      return (await import("./probe-SCGCIANM.js")).performProbe(await open(), inputs);
    }
    case "rollback": {
      const inputs = readInputs(tables.rollback, source);
      return (await import("./rollback-7LOBVITB.js")).performRollback(await open(), inputs);
    }
    case "hold": {
      const inputs = readInputs(tables.hold, source);
      return (await import("./holds-TWC6HG6G.js")).performHold(await open(), inputs);
    }
    case "release": {
      const inputs = readInputs(tables.release, source);
      return (await import("./holds-TWC6HG6G.js")).performRelease(await open(), inputs);
    }
    case "settle": {
      const inputs = readInputs(tables.settle, source);
      return (await import("./settle-WTOSLRM5.js")).performSettle(await open(), inputs);
    }
    case "notify": {
      const inputs = readInputs(tables.notify, source);
      return (await import("./notify-GCUALDIR.js")).performNotify(await open(), inputs);
    }
  }
}

// src/entry/cli/arguments.ts
var import_node_util = __toESM(require_node_util(), 1);

// src/entry/cli/flag-inputs.ts
function flagInputs(verb2, flags, words, found, surroundings) {
  const problems = [...found];
  const fromInput = Object.keys(verb2.inputs).filter((name) => flags.get(`${name}-stdin`)?.at(-1) === "true");
  if (fromInput.length > 1) {
    const names = fromInput.map((name) => `--${name}-stdin`).join(" and ");
    problems.push({ where: names, message: "expected one secret on standard input, got several" });
  }
  for (const [name, values] of words) {
    if (flags.has(name) && verb2.inputs[name]?.type !== "list") {
      const where = values.map((value) => JSON.stringify(value)).join(", ");
      problems.push({ where, message: `expected either this word or --${name}, got both` });
    }
  }
  const piped = fromInput.length === 1 ? surroundings.readStandardInput().replace(/\r?\n$/, "") : "";
  const [asked] = fromInput;
  if (fromInput.length === 1 && asked !== void 0 && piped === "") {
    problems.push({ where: `--${asked}-stdin`, message: "expected the secret on standard input, got nothing" });
  }
  return {
    read: (name, input) => {
      if (input.type === "secret") {
        if (fromInput.includes(name)) return [piped];
        const value = surroundings.environment[input.variable];
        return value === void 0 ? [] : [value];
      }
      const flag2 = flags.get(name) ?? [];
      const word = words.get(name) ?? [];
      return input.type === "list" ? [...word, ...flag2] : flag2.length > 0 ? flag2 : word;
    },
    where: (name) => flags.has(name) || !words.has(name) ? `--${name}` : `<${name}>`,
    line: (name, value) => `--${name} ${/^[\w.:<>-]+$/.test(value) ? value : JSON.stringify(value)}`,
    problems
  };
}

// src/entry/cli/journey-words.ts
function readJourney(words) {
  const at = words.findIndex(looksLikeVersion);
  if (at === -1) return { service: words, version: null, environment: null, left: [] };
  return {
    service: words.slice(0, at),
    version: words[at] ?? null,
    environment: words[at + 1] ?? null,
    left: words.slice(at + 2)
  };
}
function looksLikeVersion(word) {
  return /^v?[0-9]+\.[0-9]+/.test(word) || word === "latest" || /^(?:env|ref|tag|commit):/.test(word) || word.startsWith("sha256:") || word.includes("/") || /^[0-9a-f]{7,64}$/.test(word) && /[0-9]/.test(word);
}

// src/entry/cli/arguments.ts
var globalFlags = {
  json: "Prints one JSON document on standard output, everything else on standard error",
  debug: "Prints the causes of an error too",
  help: "Prints this"
};
function parseArguments(argv, surroundings) {
  const [first, ...rest] = argv;
  if (first === void 0 || first === "help" || first === "--help" || first === "-h") {
    const asked = first === "help" ? rest[0] : void 0;
    return { kind: "help", verb: asked === void 0 ? null : verbOf(asked) };
  }
  if (first === "--version" || first === "-V") return { kind: "tool-version" };
  const name = verbOf(first);
  const verb2 = tables[name];
  const { values, positionals, problems } = readFlags(verb2, rest);
  if (values.has("help")) return { kind: "help", verb: name };
  const words = place2(verb2, positionals, problems);
  if (name === "rollback" && words.size === 0 && values.size === 0)
    problems.push({
      where: "command line",
      message: "expected a service and an environment, or an entry, got nothing",
      fix: 'waybill rollback <service> <environment> --from <version> --reason "…"'
    });
  const set = (flag2) => values.get(flag2)?.at(-1) === "true";
  return {
    kind: "run",
    verb: name,
    source: flagInputs(verb2, values, words, problems, surroundings),
    globals: { json: set("json"), dryRun: set("dry-run"), debug: set("debug") }
  };
}
function verbOf(word) {
  const found = verbNames.find((name) => name === word);
  if (found !== void 0) return found;
  const near = suggestion(word, verbNames);
  throw new WaybillError("input-invalid", {
    where: "command line",
    message: `expected ${verbNames.join(", ")}, got ${shown(word)}`,
    ...near === void 0 ? {} : { fix: `waybill ${near}` }
  });
}
function readFlags(verb2, argv) {
  const options = optionsOf(verb2);
  const values = /* @__PURE__ */ new Map();
  const positionals = [];
  const problems = [];
  const { tokens } = (0, import_node_util.parseArgs)({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  let unknownAt = -2;
  for (const token of tokens) {
    if (token.kind === "positional" && token.index !== unknownAt + 1) positionals.push(token.value);
    if (token.kind !== "option") continue;
    const option = options[token.name];
    if (option === void 0) {
      problems.push(unknownFlag(verb2, token.rawName));
      if (token.value === void 0) unknownAt = token.index;
      continue;
    }
    const missing = token.value === void 0 || token.value.trim() === "" || !token.inlineValue && token.value.startsWith("--");
    if (option.type === "string" && missing) {
      problems.push({ where: token.rawName, message: "expected a value, got nothing", fix: `${token.rawName}=…` });
      continue;
    }
    const written = values.get(token.name) ?? [];
    written.push(option.type === "boolean" ? token.value ?? "true" : token.value ?? "");
    values.set(token.name, written);
  }
  for (const [flag2, written] of values) {
    if (verb2.inputs[flag2] !== void 0) continue;
    const wrong = written.some((value) => value !== "true" && value !== "false");
    if (wrong) problems.push({ where: `--${flag2}`, message: "expected no value, or true or false" });
  }
  return { values, positionals, problems };
}
function optionsOf(verb2) {
  const options = {
    json: { type: "boolean" },
    debug: { type: "boolean" },
    help: { type: "boolean", short: "h" }
  };
  for (const [name, input] of Object.entries(verb2.inputs)) {
    if (input.type === "secret") options[`${name}-stdin`] = { type: "boolean" };
    else options[name] = input.type === "flag" ? { type: "boolean" } : { type: "string" };
  }
  return options;
}
function unknownFlag(verb2, rawName) {
  const name = rawName.replace(/^-+/, "");
  const input = verb2.inputs[name];
  if (input?.type === "secret") {
    return {
      where: `--${name}`,
      message: "a secret is no flag, since everybody on this machine can read a command line",
      fix: `${input.variable}=… waybill ${verb2.name}, or --${name}-stdin`
    };
  }
  const flags = Object.keys(optionsOf(verb2));
  const near = suggestion(name, flags);
  return {
    where: rawName,
    message: `there is no such flag; \`waybill ${verb2.name} --help\` lists them`,
    ...near === void 0 ? {} : { fix: `--${near}` }
  };
}
function place2(verb2, words, problems) {
  const placed = /* @__PURE__ */ new Map();
  if (words.some((word) => word.trim() === ""))
    problems.push({ where: "command line", message: "expected words, got an empty one: was a variable not set?" });
  let left;
  if (verb2.words.kind === "journey") {
    const journey = readJourney(words);
    if (journey.service.length > 0) placed.set("service", journey.service);
    if (journey.version !== null) placed.set("version", [journey.version]);
    if (journey.environment !== null) placed.set("environment", [journey.environment]);
    left = journey.left;
  } else {
    const { names } = verb2.words;
    names.forEach((name, index) => {
      const word = words[index];
      if (word !== void 0) placed.set(name, [word]);
    });
    left = words.slice(names.length);
  }
  if (left.length > 0) {
    problems.push({
      where: "command line",
      message: `there is no place for ${left.map(shown).join(", ")}`,
      fix: `waybill ${verb2.name} --help`
    });
  }
  return placed;
}
function shown(word) {
  return word.includes("://") ? "an address" : JSON.stringify(word);
}

// src/entry/cli/help.ts
var width = 100;
function helpText(name) {
  return name === null ? overview() : verbHelp(tables[name]);
}
function overview() {
  const widest = Math.max(...verbNames.map((name) => name.length));
  return [
    "waybill: builds a container image once and carries that one image through every environment",
    "",
    "usage: waybill <verb> [words] [flags]",
    "",
    ...verbNames.map((name) => `  ${name.padEnd(widest)}  ${tables[name].summary}`),
    "",
    "`waybill <verb> --help` lists what a verb understands. Secrets come from the environment or standard input.",
    ""
  ].join("\n");
}
function verbHelp(verb2) {
  const rows = Object.entries(verb2.inputs).map(([name, input]) => [
    flagOf(name, input),
    plain(input.help) + noteOf(input)
  ]);
  const shared = Object.entries(globalFlags).map(([name, help]) => [`--${name}`, help]);
  return [
    verb2.summary,
    "",
    `usage: waybill ${verb2.name}${usage(verb2)} [flags]`,
    "",
    ...wrap(plain(verb2.purpose), width),
    "",
    ...table(rows),
    "",
    ...table(shared),
    ""
  ].join("\n");
}
function usage(verb2) {
  if (verb2.words.kind === "journey") return " [<service>…] [<version>] [<environment>]";
  return verb2.words.names.map((name) => {
    const input = verb2.inputs[name];
    return input?.type === "text" && input.required ? ` <${name}>` : ` [<${name}>]`;
  }).join("");
}
function flagOf(name, input) {
  switch (input.type) {
    case "flag":
      return `--${name}`;
    case "secret":
      return `--${name}-stdin`;
    case "choice":
      return `--${name} ${input.choices.join("|")}`;
    case "number":
      return `--${name} <number>`;
    case "duration":
      return `--${name} <duration>`;
    case "text":
    case "list":
      return `--${name} <${input.placeholder}>`;
  }
}
function noteOf(input) {
  switch (input.type) {
    case "secret":
      return ` (${input.variable}, or standard input)`;
    case "list":
      return " (may be given several times)";
    case "text":
      return input.required ? " (required)" : input.default === null ? "" : ` (default: ${input.default})`;
    case "choice":
    case "number":
    case "duration":
      return input.default === null ? "" : ` (default: ${input.default})`;
    case "flag":
      return "";
  }
}
function table(rows) {
  const column = Math.min(32, Math.max(...rows.map(([left]) => left.length)) + 2);
  return rows.flatMap(([left, right]) => {
    const lines = wrap(right, width - column - 2);
    const fits = left.length + 2 <= column;
    const [first = "", ...rest] = lines;
    const indent = " ".repeat(column + 2);
    const more = rest.map((line) => indent + line);
    return fits ? [`  ${left.padEnd(column)}${first}`, ...more] : [`  ${left}`, indent + first, ...more];
  });
}
function plain(markdown) {
  return markdown.replaceAll("`", "");
}
function wrap(text2, columns) {
  const lines = [];
  let line = "";
  for (const word of text2.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}

// src/entry/cli/orphaned.ts
function orphaned(signal, environment) {
  const asked = environment["npm_lifecycle_event"] ?? environment["WAYBILL_ENDS_WITH_PARENT"];
  if (asked === void 0) return signal;
  const controller = new AbortController();
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    controller.abort();
  }, 200);
  watch.unref();
  return AbortSignal.any([signal, controller.signal]);
}

// src/entry/cli/main.ts
async function main(argv) {
  let debug = argv.includes("--debug");
  try {
    const invocation = parseArguments(argv, {
      environment: process.env,
      readStandardInput: () => readFileSync(0, "utf8")
    });
    switch (invocation.kind) {
      case "help":
        process.stdout.write(helpText(invocation.verb));
        return 0;
      case "tool-version":
        process.stdout.write(`${toolVersion}
`);
        return 0;
      case "run":
        debug = invocation.globals.debug;
        return await run(invocation);
    }
  } catch (error) {
    if (argv.includes("--json")) print(JSON.stringify(errorDocument(argv[0] ?? null, error)));
    complain(error, debug);
    return 1;
  }
}
async function run(invocation) {
  const { verb: verb2, source, globals } = invocation;
  const width2 = process.stdout.isTTY ? process.stdout.columns : 80;
  switch (verb2) {
    case "rehearsal": {
      const inputs = readInputs(tables.rehearsal, source);
      const { rehearse } = await import("../rehearsal.js");
      const { port, speed, runtime, state, accounts } = inputs;
      const enforceIam = inputs["enforce-iam"];
      const options = {
        port,
        speed,
        runtime,
        accounts,
        ...state === null ? {} : { folder: state },
        ...enforceIam === null ? {} : { enforceIam }
      };
      const until = orphaned(
        cancellation(() => void 0),
        process.env
      );
      await rehearse(options, (line) => process.stdout.write(`${line}
`), until).catch((error) => {
        const message = error instanceof Error ? error.message : String(error);
        throw new WaybillError("rehearsal-refused", { where: "rehearsal", message }, error);
      });
      return 0;
    }
    case "status": {
      const inputs = readInputs(tables.status, source);
      const { performStatus } = await import("./status-PI2KFSSW.js");
      const rows = await inTerminal(async (open) => performStatus(await open(), inputs), "reads");
      const { statusTable } = await import("./status-table-KS5XUHSC.js");
      print(globals.json ? JSON.stringify(rows) : statusTable(rows, width2));
      return inputs["exit-code"] && rows.some((row) => row.drift.length > 0) ? 1 : 0;
    }
    case "history": {
      const inputs = readInputs(tables.history, source);
      const { performHistory } = await import("./status-PI2KFSSW.js");
      const entries = await inTerminal(async (open) => performHistory(await open(), inputs), "reads");
      const { historyTable } = await import("./history-table-MA3FCFJT.js");
      print(globals.json ? JSON.stringify(entries) : historyTable(entries, width2));
      return 0;
    }
    case "ship":
    case "build":
    case "test":
    case "promote":
    case "deploy":
    case "probe":
    case "rollback":
    case "hold":
    case "release":
    case "settle":
    case "notify": {
      const results = await inTerminal((open) => act(verb2, source, open), "acts");
      const { resultLines } = await import("./result-lines-Y2IL3UNR.js");
      print(
        globals.json ? resultText(results) : resultLines(results, painter(process.stdout.isTTY && wantsColours())).join("\n")
      );
      return results.every((result) => result.good) ? 0 : 1;
    }
  }
}
async function inTerminal(use, does) {
  let reporter;
  const end = () => {
    if (does === "acts") process.stderr.write("\nleft as it is: the same command, or waybill settle, finishes it\n");
    process.exit(130);
  };
  const cancel = cancellation(
    (signal, time) => process.stderr.write(
      time === 1 ? `
${signal}: what was begun is taken back now; press twice more to leave it as it is
` : `
${signal}: once more leaves it as it is
`
    ),
    { times: does === "reads" ? 1 : 3, end }
  );
  try {
    return await use(
      () => openWorld({
        environment: process.env,
        folder: process.cwd(),
        reporter: (clock) => reporter = createTerminalReporter({ screen: process.stderr, clock, colours: wantsColours() }),
        cancel,
        admitted: () => void 0,
        secret: () => void 0,
        guarded(reading) {
          if (reading.from === "checkout") process.stderr.write(`! ${ownPolicy}
`);
          if (reading.from === "unreached") process.stderr.write(`! ${unreachedPolicy}
`);
        }
      })
    );
  } finally {
    reporter?.finish();
  }
}
function errorDocument(verb2, error) {
  return { ...resultOfError(error, blankResult("ship", "", null)), verb: verb2 };
}
var ownPolicy = "no ref guards yet: the environments are those of this checkout’s own file, until it is on the default branch of a remote";
var unreachedPolicy = "the remote of this checkout could not be asked: the environments are those of the checkout’s own file";
function wantsColours() {
  return (process.env["NO_COLOR"] ?? "") === "";
}
function print(text2) {
  process.stdout.write(text2.endsWith("\n") ? text2 : `${text2}
`);
}
function complain(error, debug) {
  const told = problemsOf(error).map(formatProblem).join("\n");
  const text2 = error instanceof WaybillError ? told : `internal: ${told}`;
  process.stderr.write(`${printableLines(text2).join("\n")}
`);
  if (!debug) return;
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    process.stderr.write(`${cause.stack ?? cause.message}
`);
}
export {
  main
};
