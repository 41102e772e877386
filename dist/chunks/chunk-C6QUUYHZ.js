import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  defaultText,
  outputText,
  readInputs,
  resultText
} from "./chunk-DJXT6L55.js";
import {
  createGitHubHost,
  maskSecrets
} from "./chunk-2RHBVTVH.js";
import {
  reportsOf
} from "./chunk-RHC5XYB6.js";
import {
  printable,
  printableLines
} from "./chunk-NUUCQNAC.js";
import {
  titleOf
} from "./chunk-YVZLQ7IO.js";
import {
  commitUrl,
  runContext
} from "./chunk-VVYOJBOC.js";
import {
  resultOfError
} from "./chunk-EOZN7XFT.js";
import {
  blankResult,
  suggestion
} from "./chunk-XE24PILU.js";
import {
  shortDigest
} from "./chunk-5KS5TQ4J.js";
import {
  WaybillError
} from "./chunk-2FKMNJIF.js";
import {
  saved
} from "./chunk-7UOEGHX5.js";

// src/entry/summary/escape.ts
var meaning = /[&<>\\`*_[\]|~$@]|#(?=\d)|^#|:(?=\/\/)|:(?=[a-z+-][\w+-]*:)|\bwww(?=\.)|^[-+=]|^\d+[.)](?=\s|$)/gi;
var gap = "<!-- -->";
function plain(text, letters = 2e3) {
  return cut(oneLine(text), letters).replace(meaning, (mark) => {
    if (/^(?:@|#|:|www)$/i.test(mark)) return mark + gap;
    if (mark === "$") return "<span>$</span>";
    return `${mark.slice(0, -1)}&#${mark.charCodeAt(mark.length - 1)};`;
  });
}
function code(text, letters = 400) {
  const shown = cut(oneLine(text), letters);
  if (shown === "") return "";
  return /[`|\\]/.test(shown) ? `<code>${plain(shown, letters)}</code>` : `\`${shown}\``;
}
function fence(texts, language) {
  const lines = texts.flatMap(printableLines);
  const longest = lines.flatMap((line) => line.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const mark = "`".repeat(Math.max(3, longest + 1));
  return [`${mark}${language}`, ...lines, mark].join("\n");
}
function link(text, address) {
  const url = URL.parse(address);
  if (url === null || url.protocol !== "https:" && url.protocol !== "http:") return plain(text);
  const target = url.href.replace(/[()<>[\]\\|`*_'"~$\s]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll("&", "&amp;");
  return `[${plain(text)}](${target})`;
}
function mermaidLabel(text, letters = 60) {
  return cut(oneLine(text), letters).replace(/[^\p{L}\p{N} .,/…✓✗→-]/gu, (mark) => `#${mark.codePointAt(0) ?? 0};`);
}
function cut(text, letters) {
  if (text.length <= letters) return text;
  const all = Array.from(text);
  return all.length <= letters ? text : `${all.slice(0, letters - 1).join("")}…`;
}
function oneLine(text) {
  return printable(text).replace(/\s+/g, " ").trim();
}

// src/entry/summary/outcome-words.ts
var quiet = /* @__PURE__ */ new Set(["unchanged", "superseded", "planned"]);
function outcomeWords(result) {
  return result.outcome.replace("-", " ");
}
function markOf(results) {
  if (results.some((result) => !result.good)) return "❌";
  return results.every((result) => quiet.has(result.outcome)) ? "➖" : "✅";
}

// src/entry/summary/headline.ts
function headlineOf(verb, results) {
  const [only, ...others] = results;
  if (only === void 0) return `${verb}: there was nothing to do`;
  if (others.length === 0) return titleOf(only);
  const counted2 = /* @__PURE__ */ new Map();
  for (const result of results) {
    const words = outcomeWords(result);
    counted2.set(words, (counted2.get(words) ?? 0) + 1);
  }
  const services = new Set(results.map((result) => result.service)).size;
  const environments = [...new Set(results.flatMap((result) => result.environment ?? []))];
  const where = environments.length === 0 ? "" : ` in ${environments.join(", ")}`;
  const what = [...counted2].map(([words, count]) => `${count} ${words}`).join(", ");
  return `${verb} of ${services === 1 ? only.service : `${services} services`}${where}: ${what}`;
}

// src/entry/summary/journey.ts
var looks = [
  "classDef good fill:#dafbe1,stroke:#1a7f37,color:#116329",
  "classDef bad fill:#ffebe9,stroke:#cf222e,color:#a40e26",
  "classDef quiet fill:#f6f8fa,stroke:#8c959f,color:#57606a"
];
function journeyChart(stops, results) {
  const ids = new Map(stops.map((stop, index) => [stop.name, `e${index}`]));
  const built = results.flatMap(buildOf);
  const lines = [
    "flowchart LR",
    node("build", "build", built),
    ...stops.map(
      (stop, index) => node(
        `e${index}`,
        stop.name,
        results.filter((result) => result.environment === stop.name)
      )
    ),
    ...stops.flatMap((stop, index) => {
      const from = stop.requires.flatMap((name) => ids.get(name) ?? []);
      return (from.length === 0 ? ["build"] : from).map((id) => `${id} --> e${index}`);
    })
  ];
  return fence(
    [...lines.map((line, index) => index === 0 ? line : `  ${line}`), ...looks.map((look) => `  ${look}`)],
    "mermaid"
  );
}
function buildOf(result) {
  if (result.verb === "build" && result.environment === null) return [result];
  const { reused } = result.details;
  return typeof reused === "boolean" ? [{ outcome: reused ? "reused" : "built", good: true }] : [];
}
function node(id, name, touched) {
  const look = touched.length === 0 ? "quiet" : touched.every((result) => result.good) ? "good" : "bad";
  const mark = look === "quiet" ? "" : look === "good" ? "✓ " : "✗ ";
  const said = touched.length === 0 ? "" : `, ${saidOf(touched)}`;
  return `${id}["${mermaidLabel(`${mark}${name}${said}`)}"]:::${look}`;
}
function saidOf(touched) {
  const outcomes = [...new Set(touched.map(outcomeWords))];
  const [only] = outcomes;
  if (outcomes.length === 1 && only !== void 0) return only;
  return `${touched.filter((result) => result.good).length} of ${touched.length} good`;
}

// src/entry/summary/details.ts
function folded(title, body) {
  return [`<details><summary>${plain(title)}</summary>`, ...body, "</details>"].join("\n\n");
}
function table(head, rows) {
  const used = head.map((_, column) => rows.some((row) => (row[column] ?? "") !== ""));
  const shown = (cells) => `| ${cells.filter((_, column) => used[column]).join(" | ")} |`;
  return [shown(head), shown(head.map(() => "---")), ...rows.map(shown)].join("\n");
}
function remedy(what, letters) {
  const head = `- ${plain(what.text, letters)}${what.code === null ? "" : ` (${code(what.code)})`}`;
  if (what.fix === null) return head;
  return [head, "", ...indented(fence(what.fix.split("\n"), languageOf(what.fix)))].join("\n");
}
function languageOf(fix) {
  return /^(?:waybill|git|gh|aws|docker|terraform|npm|npx) /.test(fix) ? "sh" : "yaml";
}
function indented(block) {
  return block.split("\n").map((line) => `  ${line}`);
}

// src/entry/summary/evidence.ts
function evidenceOf(result, reports, room) {
  const judged = judgedOf(result);
  const told = new Set(judged.map((one) => one.probe));
  const rows = [
    ...judged.map((one) => [code(one.probe), plain(one.verdict), plain(one.reason, room.letters)]),
    ...reports.tallies.filter((one) => !told.has(one.probe)).map((one) => [
      code(one.probe),
      one.errored === one.made ? "errored" : one.good === one.made ? "good" : "not good",
      `${one.good} of ${one.made} good`
    ])
  ].slice(0, room.rows);
  const reasons = reports.tallies.flatMap((one) => one.reasons.map((reason) => `${one.probe}: ${reason}`));
  const recorded = recordedOf(result).slice(0, room.rows);
  const parts2 = [
    ...rows.length === 0 ? [] : [table(["Probe", "Verdict", "Numbers"], rows)],
    ...reasons.length === 0 || room.logLines === 0 ? [] : [
      fence(
        reasons.map((one) => cut(one, room.letters)),
        "text"
      )
    ],
    ...recorded.length === 0 ? [] : [recorded.map((one) => `- ${plain(one, room.letters)}`).join("\n")]
  ];
  return parts2.length === 0 ? null : folded("Evidence", parts2);
}
function changesOf(result, reports, room) {
  const changes = reports.changes.length > 0 ? reports.changes : recordedChanges(result);
  if (changes.length === 0) return null;
  const shown = changes.slice(0, room.rows);
  const workloads = [...new Set(shown.map((change3) => change3.workload))];
  const lines = workloads.flatMap((workload) => [
    `# ${workload}`,
    ...shown.filter((change3) => change3.workload === workload).flatMap((change3) => changeLines(change3, room.letters))
  ]);
  const more = changes.length - shown.length;
  const title = changes.length === 1 ? "1 change" : `${changes.length} changes`;
  return folded(title, [fence(more > 0 ? [...lines, `# and ${more} more`] : lines, "diff")]);
}
function changeLines({ path, from, to }, letters) {
  const flat = (sign, value) => cut(`${sign} ${path}: ${value}`.replace(/\s+/g, " "), letters);
  return [
    ...from === null ? [] : [flat("-", from)],
    ...to === null ? [] : [flat("+", to)],
    ...from === null && to === null ? [flat("+", "")] : []
  ];
}
function verdictOf(result) {
  const { verdict } = result.details;
  return typeof verdict === "string" ? verdict : "";
}
function judgedOf(result) {
  const { judged } = result.details;
  if (!Array.isArray(judged)) return [];
  return judged.flatMap(
    (one) => isRecord(one) && typeof one["probe"] === "string" && typeof one["verdict"] === "string" ? [
      {
        probe: one["probe"],
        verdict: one["verdict"],
        reason: typeof one["reason"] === "string" ? one["reason"] : ""
      }
    ] : []
  );
}
function recordedOf(result) {
  const { evidence } = result.details;
  return Array.isArray(evidence) ? evidence.filter((one) => typeof one === "string") : [];
}
function recordedChanges(result) {
  const { changes } = result.details;
  if (!Array.isArray(changes)) return [];
  const text = (value) => typeof value === "string" ? value : null;
  return changes.flatMap(
    (one) => isRecord(one) && typeof one["path"] === "string" ? [{ workload: text(one["workload"]) ?? "", path: one["path"], from: text(one["from"]), to: text(one["to"]) }] : []
  );
}
function isRecord(value) {
  return typeof value === "object" && value !== null;
}

// src/entry/summary/failure.ts
function failureReport(failure, room) {
  const { tasks, events } = failure;
  const shown = tasks.slice(0, room.rows);
  const logs = shown.flatMap((task) => logOf(task, room));
  const kept = newest(events, room.logLines);
  return folded(`${failure.workload}: ${failure.reason}`, [
    plain(failure.reason, room.letters),
    ...shown.length === 0 ? [] : [
      table(
        ["Task", "Stop code", "Container", "Exit code", "Reason"],
        shown.map((task) => [
          code(task.id),
          code(task.code),
          code(task.container ?? ""),
          task.exitCode === null ? "" : String(task.exitCode),
          plain(task.reason, room.letters)
        ])
      )
    ],
    ...logs,
    ...kept.length === 0 ? [] : ["Events since it began:", fence(kept, "text")],
    ...failure.advice === "" ? [] : [`**Next:** ${plain(failure.advice, room.letters)}`]
  ]);
}
function logOf(task, room) {
  const lines = newest(task.log, Math.min(20, room.logLines));
  if (lines.length === 0) return [];
  const of = task.container === null ? code(task.id) : `${code(task.container)} in ${code(task.id)}`;
  return [`Last lines of ${of}:`, fence(lines, "text")];
}
function newest(lines, most) {
  return most <= 0 ? [] : lines.slice(-most).map((line) => line.slice(0, 2e3));
}

// src/entry/summary/image-differences.ts
function imageDifferencesOf(result, room) {
  const { differences } = result.details;
  if (!Array.isArray(differences)) return [];
  return differences.slice(0, room.rows).map((difference) => {
    const { part, platform, madeBy, entries, more } = recordOf(difference);
    const title = [part, platform, madeBy].filter((one) => typeof one === "string").join(" · ");
    const lines = (Array.isArray(entries) ? entries : []).map((entry) => {
      const { path, what } = recordOf(entry);
      return cut(`${String(path)}: ${Array.isArray(what) ? what.join(", ") : ""}`, room.letters);
    });
    const shown = lines.slice(0, room.rows);
    const left = lines.length - shown.length + (typeof more === "number" ? more : 0);
    return folded(`Differs: ${title}`, [fence(left > 0 ? [...shown, `and ${left} more`] : shown, "text")]);
  });
}
function recordOf(value) {
  return typeof value === "object" && value !== null ? value : {};
}

// src/entry/summary/image-size.ts
function imageSizesOf(result, room) {
  const { images, since } = sizesIn(result);
  return images.map((image) => {
    const than = since === null || image.before === null ? "" : `, ${change(image.total - image.before)} since ${since}`;
    const where = images.length > 1 && image.platform !== null ? ` for ${image.platform}` : "";
    const rows = image.layers.slice(0, room.rows).map(({ madeBy, size, before }, index) => [
      String(index + 1),
      bytesOf(size),
      since === null ? "" : before === null ? "new" : size === before ? "" : change(size - before),
      code(madeBy, room.letters)
    ]);
    const more = image.layers.length - rows.length;
    return folded(`Image of ${bytesOf(image.total)}${where}${than}`, [
      table(["Layer", "Size", since === null ? "" : `Since ${plain(since)}`, "Made by"], rows),
      ...more > 0 ? [`and ${more} more`] : []
    ]);
  });
}
function change(bytes2) {
  if (bytes2 === 0) return "±0";
  return `${bytes2 > 0 ? "+" : "−"}${bytesOf(Math.abs(bytes2))}`;
}
function bytesOf(bytes2) {
  if (bytes2 < 1024) return `${bytes2} B`;
  return bytes2 < 1024 ** 2 ? `${Math.round(bytes2 / 1024)} KiB` : `${(bytes2 / 1024 ** 2).toFixed(1)} MiB`;
}
function sizesIn(result) {
  const size = recordOf2(result.details["size"]);
  const images = Array.isArray(size["images"]) ? size["images"] : [];
  return { images: images.flatMap(imageOf), since: textOf(size["since"]) };
}
function imageOf(value) {
  const { platform, total, before, layers } = recordOf2(value);
  if (typeof total !== "number" || !Array.isArray(layers)) return [];
  return [
    {
      platform: textOf(platform),
      total,
      before: numberOf(before),
      layers: layers.map((layer) => {
        const one = recordOf2(layer);
        return {
          madeBy: textOf(one["madeBy"]) ?? "",
          size: numberOf(one["size"]) ?? 0,
          before: numberOf(one["before"])
        };
      })
    }
  ];
}
function textOf(value) {
  return typeof value === "string" ? value : null;
}
function numberOf(value) {
  return typeof value === "number" ? value : null;
}
function recordOf2(value) {
  return typeof value === "object" && value !== null ? value : {};
}

// src/entry/summary/stages.ts
var marks = {
  passed: "✅",
  flaky: "⚠️",
  failed: "❌",
  errored: "❌",
  cancelled: "❌"
};
function stagesOf(result, room) {
  const stages = result.details["stages"] ?? [];
  if (stages.length === 0) return null;
  const shown = stages.slice(0, room.rows);
  const rows = shown.map((one) => [
    plain(one.stage),
    plain(one.kind),
    `${marks[one.verdict] ?? "➖"} ${plain(one.verdict.replace("-", " "))}`,
    counted(one),
    plain(one.reason, room.letters),
    one.tries === 0 ? "" : `${Math.max(1, Math.round(one.seconds))} s`
  ]);
  const failures = shown.flatMap((one) => one.failures.map((failure) => ({ ...failure, stage: one.stage })));
  return [
    table(["Stage", "Kind", "Verdict", "Tests", "What came of it", "Time"], rows),
    ...failures.slice(0, room.rows).map((failure) => {
      const { file, line, message } = failure;
      const at = file === null ? "" : ` at ${file}${line === null ? "" : `:${line}`}`;
      const text = message.slice(0, room.letters);
      return folded(`${failure.stage}: ${failure.test}${at}`, [
        text === "" ? code("no message") : fence([text], "text")
      ]);
    })
  ].join("\n\n");
}
function counted({ passed, failed, skipped }) {
  if (passed + failed + skipped === 0) return "";
  return [
    `${passed} passed`,
    ...failed === 0 ? [] : [`${failed} failed`],
    ...skipped === 0 ? [] : [`${skipped} skipped`]
  ].join(", ");
}

// src/entry/summary/section.ts
function serviceSection(result, about, room) {
  const reports = reportsOf(about.collected, result.service, result.environment);
  const said = /* @__PURE__ */ new Set([result.message, ...result.unmet.map((one) => one.message)]);
  const warnings = [
    ...reports.warnings,
    ...result.warnings.filter((text) => !reports.warnings.some((one) => one.text === text)).map((text) => ({ text, fix: null }))
  ].filter((one) => !said.has(one.text));
  const log = newest(reports.log, room.logLines);
  const dropped = reports.dropped + reports.log.length - log.length;
  const [only, ...others] = result.unmet;
  const alone = only !== void 0 && others.length === 0 && only.message === result.message;
  return [
    ...alone ? only.fix === void 0 ? [] : ["**What mends it**", remedyBlock(only.fix)] : heading(
      "What is missing",
      result.unmet.slice(0, room.rows),
      (one) => remedy({ text: one.message, code: one.code, fix: one.fix ?? null }, room.letters)
    ),
    ...[stagesOf(result, room)].filter((part) => part !== null),
    ...reports.failures.slice(0, room.rows).map((failure) => failureReport(failure, room)),
    ...heading(
      "Warnings",
      warnings.slice(0, room.rows),
      (one) => remedy({ text: one.text, code: null, fix: one.fix }, room.letters)
    ),
    ...consoleOf(result),
    ...result.undo === null ? [] : ["**To undo it**", fence([result.undo.slice(0, room.letters)], "sh")],
    ...[evidenceOf(result, reports, room), changesOf(result, reports, room)].filter((part) => part !== null),
    ...imageDifferencesOf(result, room),
    ...imageSizesOf(result, room),
    ...log.length === 0 ? [] : [
      folded("Log", [...dropped > 0 ? [`${dropped} older lines are in the job’s log.`] : [], fence(log, "text")])
    ]
  ];
}
function consoleOf({ good, details }) {
  const page = details["console"];
  return good || typeof page !== "string" ? [] : [link("The service in the console", page)];
}
function remedyBlock(fix) {
  return fence(fix.split("\n"), languageOf(fix));
}
function heading(title, items, show) {
  return items.length === 0 ? [] : [`**${title}**`, items.map(show).join("\n")];
}
function sectionTitle(result, mark) {
  const where = result.environment === null ? "" : ` in ${result.environment}`;
  return [
    `### ${mark} ${plain(`${result.service}${where}`)}`,
    ...result.message === "" ? [] : [plain(result.message)]
  ];
}

// src/entry/summary/service-table.ts
function serviceTable(results, about, room) {
  const environments = new Set(results.map((result) => result.environment));
  const shown = results.slice(0, room.rows);
  const rows = shown.map((result) => [
    result.url === null ? plain(result.service) : link(result.service, result.url),
    environments.size > 1 ? plain(result.environment ?? "") : "",
    plain(result.version ?? ""),
    result.digest === null ? "" : code(shortDigest(result.digest)),
    change2(result, about),
    `${markOf([result])} ${outcomeWords(result)}`,
    verdictOf(result),
    duration(result.seconds)
  ]);
  const head = ["Service", "Environment", "Version", "Image", "From → to", "Outcome", "Verdict", "Time"];
  const more = results.length - shown.length;
  return table(head, rows) + (more > 0 ? `

and ${more} more: the \`result\` output has them all.` : "");
}
function change2(result, about) {
  const { digest, from } = result;
  if (from === null || digest === null || from.digest === digest) return "";
  const to = { digest, version: result.version, commit: result.commit };
  return `${named(from, about)} → ${named(to, about)}`;
}
function named(one, about) {
  const name = one.version === null ? code(shortDigest(one.digest)) : plain(one.version);
  return one.commit === null ? name : `${name} (${commitLink(one.commit, about)})`;
}
function commitLink(commit, about) {
  const address = about.commitUrl(commit);
  const short = commit.slice(0, 7);
  return address === void 0 ? code(short) : link(short, address);
}
function duration(seconds) {
  if (seconds <= 0) return "";
  const whole = Math.round(seconds);
  return whole < 60 ? `${Math.max(1, whole)} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

// src/entry/summary/summary.ts
var mostBytes = 1e6;
var rooms = [
  { logLines: 500, rows: 1e3, letters: 4e3 },
  { logLines: 100, rows: 1e3, letters: 2e3 },
  { logLines: 20, rows: 500, letters: 1e3 },
  { logLines: 0, rows: 200, letters: 500 },
  { logLines: 0, rows: 20, letters: 200 }
];
function summaryOf(verb, results, about) {
  for (const room of rooms) {
    const text = within(mostBytes - bytes(cutNote) - 2, parts(verb, results, about, room));
    if (text !== void 0) return room === rooms[0] ? text : `${text}

${cutNote}`;
  }
  return shortest(verb, results, about);
}
var cutNote = "_Cut to fit: logs and long lists are shortened here; the job’s log and the `result` output are whole._";
function opening(verb, results, about, room) {
  const [only] = results;
  const message = results.length === 1 && only !== void 0 && only.message !== "" ? [plain(only.message, room.letters)] : [];
  const context = contextOf(results, about);
  return [
    `## ${results.length === 0 ? "➖" : markOf(results)} ${plain(headlineOf(verb, results), 300)}`,
    ...message,
    ...about.journey.length === 0 || results.length === 0 ? [] : [journeyChart(about.journey.slice(0, room.rows), results)],
    ...results.length === 0 ? [] : [serviceTable(results, about, room)],
    ...context === "" ? [] : [context],
    ...about.notes.length === 0 ? [] : [
      about.notes.slice(0, room.rows).map((note) => `> ${plain(note, room.letters)}`).join("  \n")
    ]
  ];
}
function* parts(verb, results, about, room) {
  yield* opening(verb, results, about, room);
  for (const result of results) {
    const section = serviceSection(result, about, room);
    if (results.length > 1 && (section.length > 0 || !result.good)) yield* sectionTitle(result, markOf([result]));
    yield* section;
  }
}
function within(most, made) {
  const kept = [];
  let used = 0;
  for (const part of made) {
    used += bytes(part) + 2;
    if (used > most) return void 0;
    kept.push(part);
  }
  return kept.join("\n\n");
}
function contextOf(results, about) {
  const commits = [...new Set(results.flatMap((result) => result.commit ?? []))].slice(0, 3);
  return [
    ...about.run === null || about.run === "local" ? [] : [link("Run", about.run)],
    ...commits.map((commit) => `Commit ${commitLink(commit, about)}`)
  ].join(" · ");
}
function shortest(verb, results, about) {
  const room = { logLines: 0, rows: 10, letters: 100 };
  const kept = [...opening(verb, results, about, room)];
  let used = bytes(kept.join("\n\n")) + bytes(cutNote) + 4;
  for (const result of results.toSorted((a, b) => Number(a.good) - Number(b.good))) {
    const part = sectionTitle({ ...result, message: result.message.slice(0, room.letters) }, markOf([result])).join(
      "\n\n"
    );
    used += bytes(part) + 2;
    if (used > mostBytes) break;
    kept.push(part);
  }
  return [...kept, cutNote].join("\n\n");
}
function bytes(text) {
  return Buffer.byteLength(text, "utf8");
}

// src/entry/hosts/conclude-step.ts
async function concludeStep(host, verb, results, facts) {
  try {
    for (const [name, output] of Object.entries(verb.action?.outputs ?? {})) {
      host.setOutput(name, outputText(output, results));
    }
    host.setOutput("result", resultText(results));
  } catch (error) {
    host.fail(`outputs could not be written: ${error instanceof Error ? error.message : String(error)}`);
  }
  const summary = summaryOf(verb.name, results, facts);
  await host.summarize(summary).catch((error) => {
    host.annotate(
      "warning",
      "summary",
      `could not be written: ${error instanceof Error ? error.message : String(error)}`
    );
  });
  for (const result of results) {
    if (!result.good) host.fail(printableLines(sentence(result)).join("\n"));
  }
}
function sentence(result) {
  const who = [result.service, result.environment].filter((part) => part !== null && part !== "").join(" in ");
  const head = `${who === "" ? result.verb : who}: ${result.outcome}`;
  if (result.unmet.length === 0) return `${head}: ${result.message}`;
  const lines = result.unmet.map(
    (one) => one.fix === void 0 ? `- ${one.message}` : `- ${one.message}
  fix: ${one.fix.replaceAll("\n", "\n       ")}`
  );
  return [head, ...lines].join("\n");
}

// src/entry/perform/place.ts
var placeNames = [
  "config",
  "region",
  "role",
  "repository",
  "cluster",
  "ecs-services",
  "container",
  "url",
  "probe"
];

// src/entry/hosts/summary-facts.ts
function summaryFacts(environment, opened) {
  const context = runContext(environment);
  const policy = opened?.policy();
  return {
    journey: (policy?.policy.environments ?? []).map(({ name, requires }) => ({ name, requires: requires.verifiedIn })),
    notes: notesOf(environment, policy),
    collected: opened?.collected() ?? [],
    run: context.url,
    commitUrl: (commit) => commitUrl(context, commit)
  };
}
function notesOf(environment, policy) {
  const notes = [];
  if ((environment["WAYBILL_REHEARSAL"] ?? "") !== "") notes.push("A rehearsal: nothing of this happened on AWS.");
  switch (policy?.from) {
    case void 0:
      return notes;
    case "checkout":
      notes.push("The policy ref has no waybill.yml yet: this run went by the one in its own checkout.");
      break;
    case "unreached":
      notes.push("The Git host could not be asked: this run went by the waybill.yml in its own checkout.");
      break;
    case "inputs":
      notes.push("There is no waybill.yml: the GitHub environment and IAM alone guard what may be shipped.");
      break;
    case "policy-ref":
      break;
  }
  return [...notes, "Stamps and entries are unsigned."];
}

// src/entry/inputs/github-source.ts
function githubInputs(inputs, environment) {
  const known = new Set(Object.keys(inputs).map(variableOf));
  const problems = [];
  for (const [variable, value] of Object.entries(environment)) {
    const upper = variable.toUpperCase();
    if (!upper.startsWith("INPUT_") || known.has(upper) || value === void 0 || value === "") continue;
    const name = upper.slice("INPUT_".length).toLowerCase();
    const near = suggestion(name, Object.keys(inputs));
    const meant = near === void 0 ? void 0 : inputs[near];
    if (near === void 0 || meant === void 0) continue;
    const written = environment[variableOf(near)] ?? "";
    if (written === value || written !== "" && written !== defaultText(meant)) continue;
    problems.push({
      where: `input ${JSON.stringify(name)}`,
      message: `there is no such input; did you mean "${near}"? There are ${Object.keys(inputs).join(", ")}`,
      fix: `${near}: … (or, where ${variable} is a variable of your own, give it a name without INPUT_)`
    });
  }
  return {
    read: (name, input) => {
      const written = environment[variableOf(name)] ?? "";
      if (written !== "") return [written];
      return input.type === "secret" ? present(environment[input.variable]) : [];
    },
    where: (name) => `input "${name}"`,
    line: (name, value) => `${name}: ${value}`,
    problems
  };
}
function variableOf(name) {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}
function present(value) {
  return value === void 0 || value === "" ? [] : [value];
}

// src/entry/run-action.ts
async function runAction(verb, load) {
  const host = createGitHubHost(process.env);
  let opened;
  let results;
  try {
    const inputs = readInputs(verb, githubInputs(verb.inputs, process.env));
    maskSecrets(host, process.env, secretsOf(verb, inputs));
    if (verb.action?.post === true) leaveForPost(host, inputs);
    const opening2 = (await import("./step-world-ASHG6AXC.js")).openStepWorld(host);
    const loading = load();
    loading.catch(() => void 0);
    opened = await opening2;
    const perform = await loading;
    results = await perform(opened.world, inputs);
    opened.closed(results.flatMap(({ entry, closing }) => entry === null || closing === null ? [] : [entry]));
  } catch (error) {
    if (host.debugging) debug(error);
    results = [resultOfError(error, blankResult(verb.name, "", null))];
  }
  await concludeStep(host, verb, results, summaryFacts(process.env, opened));
}
function leaveForPost(host, inputs) {
  host.saveState(saved.keepOpen, String(inputs["keep-open"] === true));
  host.saveState(saved.place, JSON.stringify(Object.fromEntries(placeNames.map((name) => [name, inputs[name]]))));
}
function secretsOf(verb, inputs) {
  return Object.entries(verb.inputs).flatMap(
    ([name, input]) => input.type === "secret" && typeof inputs[name] === "string" ? [inputs[name]] : []
  );
}
function debug(error) {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const name = cause instanceof WaybillError ? `${cause.name} ${cause.code}` : cause.name;
    console.log(
      `::debug::${name}: ${(cause.stack ?? cause.message).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A")}`
    );
  }
}

export {
  runAction
};
