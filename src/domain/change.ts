/** One line of what a deployment changes, for people; a secret appears by name and place only. */
export interface Change {
  readonly workload: string;
  readonly path: string;
  readonly from: string | null;
  readonly to: string | null;
}
