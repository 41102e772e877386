const ecr = (account: string): string => `arn:<partition>:ecr:<region>:<${account}>:repository`;
const ecs = 'arn:<partition>:ecs:<region>:<account>';

/**
 * Resources as narrow as AWS allows
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/list_ecs.html, list_ecr.html, list_logs.html).
 */
export const resource = {
  /** The actions that know no resource. */
  any: '*',
  image: `${ecr('registry-account')}/<repository>`,
  source: 'arn:<partition>:ecr:<source-region>:<source-account>:repository/<repository>',
  ledger: `${ecr('account')}/<ledger>`,
  requiredLedger: `${ecr('required-account')}/<required-ledger>`,
  cluster: `${ecs}:cluster/<cluster>`,
  service: `${ecs}:service/<cluster>/<service>`,
  deployments: `${ecs}:service-deployment/<cluster>/<service>/*`,
  revisions: `${ecs}:service-revision/<cluster>/<service>/*`,
  /** A task's ARN does not say which service it belongs to. */
  tasks: `${ecs}:task/<cluster>/*`,
  instances: `${ecs}:container-instance/<cluster>/*`,
  definitions: `${ecs}:task-definition/<family>:*`,
  allDefinitions: `${ecs}:task-definition/*`,
  role: 'arn:<partition>:iam::<account>:role/<role>',
  identity: 'arn:<partition>:ses:<region>:<account>:identity/<identity>',
  streams: 'arn:<partition>:logs:<region>:<account>:log-group:<log-group>:log-stream:*',
} as const;

/** What each kind of resource is called in the `Sid` of its statement. */
export const sids: Readonly<Record<string, string>> = {
  [resource.any]: 'ActionsWithoutResource',
  [resource.image]: 'Images',
  [resource.source]: 'ImagesWhereTheyAreCarriedFrom',
  [resource.ledger]: 'Ledger',
  [resource.requiredLedger]: 'LedgersOfRequiredEnvironments',
  [resource.service]: 'Service',
  [resource.deployments]: 'ServiceDeployments',
  [resource.revisions]: 'ServiceRevisions',
  [resource.tasks]: 'Tasks',
  [resource.instances]: 'ContainerInstances',
  [resource.definitions]: 'TaskDefinitions',
  [resource.allDefinitions]: 'TagsOfTaskDefinitions',
  [resource.role]: 'RolesOfTheTask',
  [resource.identity]: 'SenderOfMails',
  [resource.streams]: 'Logs',
};
