import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  printable
} from "./chunk-NUUCQNAC.js";

// src/entry/cli/grid.ts
function grid(rows, widths) {
  return rows.flatMap((cells) => {
    const height = cells.reduce((most, cell) => Math.max(most, cell.length), 0);
    return Array.from(
      { length: height },
      (_, index) => cells.map((cell, column) => padded(cell[index] ?? "", widths[column] ?? 0)).join("  ").trimEnd()
    );
  });
}
function widthsOf(rows, limit) {
  const columns = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  return Array.from(
    { length: columns },
    (_, column) => Math.min(
      limit,
      rows.flatMap((cells) => cells[column] ?? []).reduce((most, line) => Math.max(most, lengthOf(line)), 0)
    )
  );
}
function wrapped(text, width, indent) {
  const [first = "", ...words] = text.split(" ");
  const lines = [];
  let line = first;
  for (const word of words) {
    if (lengthOf(line) + 1 + lengthOf(word) > width) {
      lines.push(line);
      line = indent + word;
    } else line = `${line} ${word}`;
  }
  return [...lines, line].map(printable);
}
function lengthOf(text) {
  return Array.from(text).length;
}
function padded(text, width) {
  const letters = Array.from(text);
  if (letters.length > width) return `${letters.slice(0, Math.max(0, width - 1)).join("")}…`;
  return text + " ".repeat(width - letters.length);
}

export {
  grid,
  widthsOf,
  wrapped,
  lengthOf
};
