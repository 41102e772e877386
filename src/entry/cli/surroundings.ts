/** The surroundings of a command: its environment, and standard input read to its end. */
export interface Surroundings {
  readonly environment: NodeJS.ProcessEnv;
  readonly readStandardInput: () => string;
}
