const milliseconds: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** Milliseconds of a duration that the schema let in (`500ms`, `90s`, `10m`, `1h`). */
export function parseMilliseconds(text: string): number {
  const [, digits = '0', unit = 's'] = /^([0-9]+)(ms|s|m|h)$/.exec(text) ?? [];
  return Number(digits) * (milliseconds[unit] ?? 1000);
}

/** Seconds of a duration, with fractions where it has milliseconds. */
export function parseSeconds(text: string): number {
  return parseMilliseconds(text) / 1000;
}
