/** How often an operation may be called, in one account and Region: a burst, refilled so many a second. */
export interface Throttle {
  /** Operations of one bucket share it. */
  readonly bucket: string;
  readonly burst: number;
  readonly perSecond: number;
}

/** ECS: "Request throttling for the Amazon ECS API". ECR: "Amazon ECR service quotas". */
const buckets: readonly { readonly throttle: Throttle; readonly operations: readonly string[] }[] = [
  bucket('ecs.cluster-service', 50, 5, ['CreateService', 'UpdateService', 'DeleteService']),
  bucket('ecs.service-reads', 100, 20, ['DescribeServices', 'ListServices']),
  bucket('ecs.register', 20, 1, ['RegisterTaskDefinition', 'DeregisterTaskDefinition']),
  bucket('ecs.definition-reads', 50, 20, ['DescribeTaskDefinition', 'ListTaskDefinitions']),
  bucket('ecs.deployment-reads', 50, 20, ['DescribeServiceDeployments', 'ListServiceDeployments']),
  bucket('ecs.revision-reads', 50, 20, ['DescribeServiceRevisions']),
  bucket('ecs.task-reads', 100, 20, ['DescribeTasks', 'ListTasks']),
  bucket('ecs.task-writes', 100, 40, ['RunTask', 'StopTask']),
  bucket('ecr.put-image', 10, 10, ['PutImage']),
];

const byOperation = new Map(buckets.flatMap(({ throttle, operations }) => operations.map((name) => [name, throttle])));

/** The budget that an operation draws on; undefined where it is too high to matter. */
export function throttleOf(operation: string): Throttle | undefined {
  return byOperation.get(operation);
}

function bucket(name: string, burst: number, perSecond: number, operations: readonly string[]) {
  return { throttle: { bucket: name, burst, perSecond }, operations };
}
