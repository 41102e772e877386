/** What a policy leaves open: its reader fills these in. */
export const placeholders = {
  partition: '`aws`, `aws-cn` or `aws-us-gov`',
  region: 'the region of the environment’s cluster and of its repositories',
  account: 'the account that the role is in',
  'registry-account':
    'the account of the image repositories: that of `registry`, or of the environment’s own `registry`; without either, the role’s own',
  'source-account': 'the account of the image repositories that an image is carried from',
  'source-region': 'the region of the image repositories that an image is carried from',
  'required-account': 'the accounts of the environments that this one requires',
  repository: 'the image repository of the service: `image` in waybill.yml',
  ledger:
    'the ledger repository of the service in this environment: `waybill/<environment>/<service>` unless `registry.ledger` says otherwise',
  'required-ledger':
    'the ledger repositories of the environments that this one requires (`verified-in`), and of those that a version names (`env:uat`)',
  cluster: 'the ECS cluster of the environment',
  service: 'the ECS service; one for each workload',
  family: 'the task definition family of the ECS service',
  role: 'the task role and the execution role that the task definition names',
  identity: 'the verified domain of `notify.email.from`, or that address where it is verified by itself',
  'log-group': 'the log group of the service’s containers',
} as const;
export type Placeholder = keyof typeof placeholders;

/** Some actions on some resources, and why they are needed: the smallest piece of a policy. */
export interface Grant {
  readonly actions: readonly string[];
  /** ARNs with `<placeholders>`; `*` where AWS knows no resource for the action. */
  readonly resources: readonly string[];
  readonly condition?: {
    readonly operator: 'StringEquals' | 'ArnEquals';
    readonly key: string;
    readonly value: string;
  };
  readonly why: string;
}
