/** What a runtime is told to run: one container of a task, with everything already resolved. */
export interface ContainerLaunch {
  readonly name: string;
  /** As the task definition names it. */
  readonly image: string;
  /** The manifest (or index) digest that the image was resolved to. */
  readonly imageDigest: string;
  readonly essential: boolean;
  readonly entryPoint?: readonly string[];
  readonly command?: readonly string[];
  readonly workingDirectory?: string;
  /** Environment of the definition, the task's overrides, and the resolved secrets. */
  readonly environment: Readonly<Record<string, string>>;
  readonly containerPorts: readonly number[];
  readonly stopTimeoutSeconds: number;
  /** What follows is played only where containers are. Of its share when the machine is busy; 1024 are a processor. */
  readonly cpuUnits?: number;
  readonly memoryMiB?: number;
  readonly memoryReservationMiB?: number;
  /** As the definition writes it: a name, an id, or either with a group. */
  readonly user?: string;
  readonly readOnlyRoot?: boolean;
  /** Whether an init program is the container's first process. */
  readonly initProcess?: boolean;
  /** The CloudWatch group and stream, where the awslogs driver is configured. */
  readonly log?: { readonly group: string; readonly stream: string };
  /** In rehearsal seconds; `command` as ECS writes it: ["CMD", …] or ["CMD-SHELL", "…"]. */
  readonly healthCheck?: {
    readonly command: readonly string[];
    readonly interval: number;
    readonly timeout: number;
    readonly retries: number;
    readonly startPeriod: number;
  };
}

export interface TaskLaunch {
  readonly taskArn: string;
  readonly containers: readonly ContainerLaunch[];
  /** The task's own limits, where it has some; 1024 units are a processor. */
  readonly cpuUnits?: number;
  readonly memoryMiB?: number;
}

/** What happened to a task; the scheduler turns these into statuses, reasons and events. */
export type TaskEvent =
  | { readonly kind: 'pulled' }
  /** All containers run. `addresses` says where each declared container port really listens on this machine. */
  | { readonly kind: 'running'; readonly addresses: readonly { containerPort: number; host: string; port: number }[] }
  | { readonly kind: 'failed-to-start'; readonly container: string; readonly reason: string }
  | {
      readonly kind: 'container-exited';
      readonly container: string;
      readonly exitCode: number;
      readonly reason?: string;
    }
  | { readonly kind: 'container-health'; readonly container: string; readonly healthy: boolean }
  /** Every container is gone; nothing of the task is left on the machine. */
  | { readonly kind: 'stopped' };

/** Runs tasks: as containers (`docker`), as processes (`process`), or only in memory (`simulated`). */
export interface TaskRuntime {
  readonly name: 'docker' | 'process' | 'simulated';
  /** Returns at once; what happens arrives as events, never synchronously from inside this call. */
  start(launch: TaskLaunch, report: (event: TaskEvent) => void): void;
  /** Stop signal, then kill after each container's stop timeout. Ends in `stopped`. Unknown task: nothing. */
  stop(taskArn: string): void;
  /** Ends everything at once; resolves when nothing is left. */
  close(): Promise<void>;
}
