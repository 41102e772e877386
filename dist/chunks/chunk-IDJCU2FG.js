import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);

// src/domain/pattern.ts
var notSlash = (character) => character !== "/";
var anything = () => true;
function once(test) {
  return { test, many: false, optional: false, skips: 0 };
}
function characterClass(body) {
  if (body === "") return "the brackets are empty";
  if (!/^(?:[a-z]-[a-z]|[A-Z]-[A-Z]|[0-9]-[0-9]|[a-zA-Z0-9])+$/.test(body)) {
    return `[${body}] may hold letters, digits and ranges of them only`;
  }
  for (const [range, from = "", to = ""] of body.matchAll(/(.)-(.)/g)) {
    if (from > to) return `the range ${range} runs backwards`;
  }
  const expression = new RegExp(`^[${body}]$`);
  return (character) => expression.test(character);
}
function compile(pattern) {
  if (pattern === "") return "it is empty";
  const pieces = [];
  let quantifiable;
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern.charAt(at);
    if (character === "*") {
      const double = pattern.charAt(at + 1) === "*";
      const begins = at === 0 || pattern.charAt(at - 1) === "/";
      if (double) at++;
      if (double && begins && pattern.charAt(at + 1) === "/") {
        pieces.push({ test: () => false, many: false, optional: true, skips: 3 });
      }
      pieces.push({ test: double ? anything : notSlash, many: true, optional: true, skips: 0 });
      quantifiable = void 0;
    } else if (character === "?" || character === "+") {
      if (quantifiable === void 0) return `\`${character}\` needs a character before it`;
      const last = pieces.length - 1;
      if (character === "?") pieces[last] = { ...once(quantifiable), optional: true };
      else pieces.push({ ...once(quantifiable), many: true, optional: true });
      quantifiable = void 0;
    } else if (character === "[") {
      const end = pattern.indexOf("]", at);
      if (end < 0) return "a `[` is never closed";
      const test = characterClass(pattern.slice(at + 1, end));
      if (typeof test === "string") return test;
      pieces.push(once(test));
      quantifiable = test;
      at = end;
    } else if (character === "]") {
      return "a `]` closes nothing";
    } else if (/[\s~^:\\]/.test(character)) {
      return `no ref name holds ${JSON.stringify(character)}`;
    } else {
      quantifiable = (other) => other === character;
      pieces.push(once(quantifiable));
    }
  }
  return pieces;
}
function reach(pieces, from) {
  const reached = new Set(from);
  for (const position of reached) {
    const piece = pieces[position];
    if (piece?.optional !== true) continue;
    reached.add(position + 1);
    if (piece.skips > 0) reached.add(position + piece.skips);
  }
  return reached;
}
function patternProblem(pattern) {
  const compiled = compile(pattern.startsWith("!") ? pattern.slice(1) : pattern);
  return typeof compiled === "string" ? compiled : null;
}
function matchesPattern(pattern, name) {
  const pieces = pattern.startsWith("!") ? "" : compile(pattern);
  if (typeof pieces === "string") return false;
  let positions = reach(pieces, [0]);
  for (const character of name) {
    const next = [];
    for (const position of positions) {
      const piece = pieces[position];
      if (piece?.test(character) === true) next.push(piece.many ? position : position + 1);
    }
    positions = reach(pieces, next);
  }
  return positions.has(pieces.length);
}
function matchesAny(patterns, name) {
  let inside = false;
  for (const pattern of patterns) {
    if (pattern.startsWith("!")) inside &&= !matchesPattern(pattern.slice(1), name);
    else inside ||= matchesPattern(pattern, name);
  }
  return inside;
}

export {
  patternProblem,
  matchesAny
};
