export interface ReplicationRule {
  readonly destinations: readonly Destination[];
  readonly repositoryFilters?: readonly { readonly filter: string; readonly filterType: string }[];
}

export interface Destination {
  readonly region: string;
  readonly registryId: string;
}

/** What is on its way, or has come, to a destination. */
export interface Replica extends Destination {
  readonly repository: string;
  readonly digest: string;
  /** The tag that it was pushed under. */
  readonly tag?: string;
  /** Rehearsal milliseconds. */
  readonly dueAt: number;
  status: 'IN_PROGRESS' | 'COMPLETE' | 'FAILED';
  failureCode?: string;
}

/** What a registry knows of its own replication. */
export interface Replication {
  rules: readonly ReplicationRule[];
  replicas: Replica[];
  /** Whom the registry lets replicate into it. */
  policy?: string;
}

export function noReplication(): Replication {
  return { rules: [], replicas: [] };
}
