/** What a test may do with the platform in memory, behind the port's back. */
import type { Digest } from '../../src/domain/digest.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { Orchestrator } from '../../src/ports/orchestrator.ts';
import type { Behaviour, MemoryDefinition, MemoryWorkload } from './memory-platform.ts';

/** A service that other means brought there. */
export interface Existing {
  readonly environment: string;
  readonly service: string;
  readonly digest: Digest;
  readonly repository?: string;
  readonly workloads?: readonly string[];
  readonly count?: number;
}

export interface Beginning {
  readonly environment: string;
  readonly service: string;
  readonly workload: string;
  readonly definition: string;
  readonly digest: Digest;
  readonly revision: string | null;
}

/** The Orchestrator port in memory, with what a test may do behind its back. Everything follows the clock. */
export interface MemoryOrchestrator extends Orchestrator {
  /** Decides how each attempt goes; at first all succeed within 30 s. */
  behave: (beginning: Beginning) => Behaviour;
  /** Called around every call that changes something; what it throws is the lost request or the lost answer. */
  onCall: (call: string, phase: 'before' | 'after') => void;
  /** Every call that changed something: `begin prod/returns/web prod/returns/web:2`. */
  readonly calls: readonly string[];
  readonly definitions: ReadonlyMap<string, MemoryDefinition>;
  /** Makes a service run, with a completed attempt behind it. */
  exist(service: Existing): void;
  /** Somebody else deploys: an attempt of a definition that is not ours. Returns its handle. */
  change(environment: string, service: string, workload: string, digest: Digest): string;
  /** The live state of a workload, to be bent by hand (tasks that are ill or restarted, counts, warnings). */
  workload(environment: string, service: string, workload: string): MemoryWorkload;
  /** The infrastructure code registers a new base: what is rendered next starts from it. */
  rebase(environment: string, service: string, workload: string, variables: Readonly<Record<string, string>>): void;
  definition(handle: string): MemoryDefinition;
  /** An independent platform in the very same state, with a clock of its own; nothing of what tests set is taken over. */
  copy(clock: Clock): MemoryOrchestrator;
}
