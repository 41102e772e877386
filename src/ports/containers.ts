import type { Digest } from '../domain/digest.ts';
import type { BuiltImage } from '../domain/image.ts';
import type { ReportFile } from './test-reports.ts';
import type { CommandEnd, StageVariables } from './stage-host.ts';

/**
 * Containers on this machine. Everything that is made belongs to this run: it is gone when its room is closed, and
 * where the run was killed before, the next one takes it away.
 */
export interface Containers {
  /** Throws `containers-unavailable` where no engine answers. */
  open(service: string): Promise<ContainerRoom>;
}

/** What the stages of one service share. */
export interface ContainerRoom {
  /** Hands an image to the engine, once, and answers what containers of it are made from. */
  load(image: BuiltImage): Promise<string>;
  /** Builds a named stage of a Dockerfile from an exported tree; where that fails, how it ended. */
  build(request: TargetBuild): Promise<{ readonly image: string } | CommandEnd>;
  /** The digest of an image by its name, fetched where it is not here. */
  resolve(image: string): Promise<Digest>;
  /** Images that a Compose file names, but for the one under test. */
  composeImages(request: ComposeFile): Promise<readonly string[]>;
  /** A place of its own for one try of a stage. */
  group(network: 'closed' | 'none'): Promise<ContainerGroup>;
  close(): Promise<void>;
}

export interface TargetBuild {
  readonly folder: string;
  readonly context: string;
  readonly dockerfile: string;
  readonly target: string;
  readonly arguments: Readonly<Record<string, string>>;
  readonly contexts: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly output: (line: string) => void;
}

export interface ComposeFile extends StageVariables {
  /** The exported tree. */
  readonly folder: string;
  /** From there. */
  readonly file: string;
  /** What the file is told as `WAYBILL_IMAGE`. */
  readonly image: string;
}

export interface ContainerRequest extends StageVariables {
  readonly image: string;
  /** Under this name the others of the group reach it. */
  readonly name: string;
  readonly command: readonly string[] | null;
  /** A folder of this machine that is copied to `/checkout`; null: none. */
  readonly files: string | null;
}

/** One network and what is on it. `closed`: nobody on it can leave it. `none`: what is made is on the engine's own. */
export interface ContainerGroup {
  /** Runs a command in a new container to its end. */
  run(
    request: ContainerRequest,
    signal: AbortSignal,
    output: (line: string) => void,
  ): Promise<{ readonly end: CommandEnd; readonly container: Container }>;
  /** Starts a container that serves. */
  start(request: ContainerRequest): Promise<Container>;
  /**
   * Starts what a Compose file declares, but for the image under test and what needs that, and puts this group on its
   * network. `startApp` starts the rest, where the file has the image under test itself.
   */
  compose(
    request: ComposeFile,
    signal: AbortSignal,
    output: (line: string) => void,
  ): Promise<{
    readonly end: CommandEnd;
    readonly startApp: (() => Promise<{ readonly end: CommandEnd; readonly app: Container }>) | null;
  }>;
  /** Everything that was made here, for the logs of a failure. */
  all(): Promise<readonly Container[]>;
  close(): Promise<void>;
}

export type ContainerState =
  | { readonly kind: 'running'; readonly health: 'none' | 'starting' | 'healthy' | 'unhealthy' }
  | { readonly kind: 'ended'; readonly code: number; readonly outOfMemory: boolean };

export interface Container {
  readonly name: string;
  state(): Promise<ContainerState>;
  /** The one port that its image exposes; undefined where there is none, or several. */
  exposed(): Promise<number | undefined>;
  /** Where this machine reaches one of its ports: an address of 127.0.0.1, as long as the group lives. */
  address(port: number): Promise<string>;
  /** Whether the port takes connections now. */
  accepts(port: number): Promise<boolean>;
  exec(words: readonly string[], signal: AbortSignal): Promise<CommandEnd>;
  /** The last lines that it printed, secrets blotted out. */
  logs(lines: number): Promise<readonly string[]>;
  /** Files in it below paths, from its working directory; those that are not there are missing. */
  files(paths: readonly string[]): AsyncIterable<ReportFile>;
}
