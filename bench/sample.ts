/** What several measurements of one thing come to. */
export interface Sample {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly runs: number;
}

/** Throws where nothing was measured: no figure rests on no data. */
export function sampleOf(values: readonly number[]): Sample {
  const sorted = values.toSorted((a, b) => a - b);
  const [min] = sorted;
  const max = sorted.at(-1);
  if (min === undefined || max === undefined) throw new Error('expected at least one measurement, got none');
  const [low = min, high = max] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ];
  return { median: rounded((low + high) / 2), min: rounded(min), max: rounded(max), runs: sorted.length };
}

/** Two decimals at most: what is beyond is noise. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
