import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);

// src/domain/instant.ts
function instantOf(milliseconds) {
  return new Date(milliseconds).toISOString();
}
function millisecondsOf(instant) {
  return Date.parse(instant);
}
function later(instant, seconds) {
  return instantOf(millisecondsOf(instant) + seconds * 1e3);
}
function isPast(deadline, now) {
  return deadline <= now;
}
function secondsBetween(from, to) {
  return (millisecondsOf(to) - millisecondsOf(from)) / 1e3;
}

export {
  instantOf,
  millisecondsOf,
  later,
  isPast,
  secondsBetween
};
