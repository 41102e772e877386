import { ApiError } from '../server/api.ts';

interface Bucket {
  readonly name: string;
  readonly burst: number;
  /** Requests a second, in rehearsal time. */
  readonly sustained: number;
}

const bucket = (name: string, burst: number, sustained: number): Bucket => ({ name, burst, sustained });

const serviceChanges = bucket('service-modify', 50, 5);
const serviceReads = bucket('service-read', 100, 20);
const definitionChanges = bucket('task-definition-modify', 20, 1);
const definitionReads = bucket('task-definition-read', 50, 20);
const deploymentReads = bucket('service-deployment-read', 50, 20);
const revisionReads = bucket('service-revision-read', 50, 20);
const taskReads = bucket('task-read', 100, 20);
const taskChanges = bucket('task-modify', 100, 40);

/** The account's request rates for each Region (request-throttling); calls that are not listed are not limited here. */
const BUCKETS: Readonly<Record<string, Bucket>> = {
  CreateService: serviceChanges,
  UpdateService: serviceChanges,
  DeleteService: serviceChanges,
  DescribeServices: serviceReads,
  ListServices: serviceReads,
  RegisterTaskDefinition: definitionChanges,
  DeregisterTaskDefinition: definitionChanges,
  DescribeTaskDefinition: definitionReads,
  ListServiceDeployments: deploymentReads,
  DescribeServiceDeployments: deploymentReads,
  DescribeServiceRevisions: revisionReads,
  DescribeTasks: taskReads,
  ListTasks: taskReads,
  RunTask: taskChanges,
  StopTask: taskChanges,
};

/** Takes a token for the call out of `filled`, or throws ThrottlingException. `now` is in rehearsal milliseconds. */
export function takeToken(
  operation: string,
  filled: Record<string, { tokens: number; at: number }>,
  now: number,
): void {
  const limit = BUCKETS[operation];
  if (limit === undefined) return;
  const { tokens, at } = filled[limit.name] ?? { tokens: limit.burst, at: now };
  const refilled = Math.min(limit.burst, tokens + (Math.max(0, now - at) / 1000) * limit.sustained);
  const enough = refilled >= 1;
  filled[limit.name] = { tokens: enough ? refilled - 1 : refilled, at: now };
  if (!enough) throw new ApiError('ThrottlingException', 'Rate exceeded');
}
