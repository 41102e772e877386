/** Rehearsal milliseconds as the wire has them: epoch seconds with a fraction; absent stays absent. */
export function wireTime(milliseconds: number): number;
export function wireTime(milliseconds: number | undefined): number | undefined;
export function wireTime(milliseconds: number | undefined): number | undefined {
  return milliseconds === undefined ? undefined : Math.round(milliseconds) / 1000;
}
