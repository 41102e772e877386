import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  WaybillError
} from "./chunk-2FKMNJIF.js";

// src/entry/inputs/value.ts
var secondsOf = { s: 1, m: 60, h: 3600 };
function parseDuration(text) {
  const match = /^([1-9][0-9]{0,5})([smh])$/.exec(text);
  return match === null ? void 0 : Number(match[1]) * (secondsOf[match[2] ?? ""] ?? 0);
}
function parseList(text) {
  return text.split(/[\s,]+/).filter((word) => word !== "");
}
function readValue(input, text) {
  switch (input.type) {
    case "text":
      return input.shape === void 0 || input.shape.pattern.test(text) ? { ok: true, value: text } : { ok: false, expected: input.shape.expected };
    case "secret":
      return { ok: true, value: text };
    case "choice":
      return input.choices.includes(text) ? { ok: true, value: text } : { ok: false, expected: input.choices.join(" or ") };
    case "flag":
      if (text === "true" || text === "false") return { ok: true, value: text === "true" };
      return { ok: false, expected: "true or false" };
    case "number": {
      const value = /^(?:0|[1-9][0-9]{0,14})$/.test(text) ? Number(text) : NaN;
      if (value >= input.least && value <= input.most) return { ok: true, value };
      return { ok: false, expected: `a whole number from ${input.least} to ${input.most}` };
    }
    case "duration": {
      const value = parseDuration(text);
      if (value !== void 0) return { ok: true, value };
      return { ok: false, expected: "a duration such as 90s, 10m or 1h" };
    }
    case "list":
      return { ok: true, value: parseList(text) };
  }
}
function absentValue(input) {
  switch (input.type) {
    case "text":
    case "choice":
    case "number":
      return input.default;
    case "duration":
      return input.default === null ? null : parseDuration(input.default);
    case "secret":
      return null;
    case "flag":
      return false;
    case "list":
      return [];
  }
}

// src/entry/inputs/read.ts
function readInputs(verb, source) {
  const problems = [...source.problems];
  const values = {};
  for (const [name, input] of Object.entries(verb.inputs)) {
    values[name] = readOne(name, input, source, problems);
  }
  const typed = values;
  const wrong = new Set(problems.map((problem) => problem.where));
  const together = verb.check(typed).map((problem) => asWritten(problem, source));
  problems.push(...together.filter((problem) => !wrong.has(problem.where)));
  const [first, ...rest] = problems;
  if (first !== void 0) throw new WaybillError("input-invalid", [first, ...rest]);
  return typed;
}
function readOne(name, input, source, problems) {
  const written = source.read(name, input);
  const where = source.where(name);
  if (input.type !== "list" && written.length > 1) {
    problems.push({ where, message: `expected one value, got ${written.length}` });
    return absentValue(input);
  }
  const text = written.join("\n").trim();
  if (text === "") {
    if (input.type === "text" && input.required) {
      problems.push({
        where,
        message: "expected a value, got nothing",
        fix: source.line(name, `<${input.placeholder}>`)
      });
    }
    return absentValue(input);
  }
  const reading = readValue(input, text);
  if (reading.ok) return reading.value;
  const got = text.length > 200 ? `${text.slice(0, 200)}…` : text;
  problems.push({ where, message: `expected ${reading.expected}, got ${JSON.stringify(got)}` });
  return absentValue(input);
}
function asWritten(problem, source) {
  const name = /^input "([^"]+)"$/.exec(problem.where ?? "")?.[1];
  if (name === void 0) return problem;
  const fix = /^([a-z-]+): (.+)$/.exec(problem.fix ?? "");
  return {
    ...problem,
    where: source.where(name),
    ...fix === null ? {} : { fix: source.line(fix[1] ?? "", fix[2] ?? "") }
  };
}

// src/entry/verbs/result.ts
function resultText(results) {
  return JSON.stringify(results.length === 1 ? results[0] : results);
}

export {
  readInputs,
  asWritten,
  resultText
};
