import type { Grant } from './grant.ts';
import { resource } from './resources.ts';

const upload = [
  'ecr:BatchCheckLayerAvailability',
  'ecr:InitiateLayerUpload',
  'ecr:UploadLayerPart',
  'ecr:CompleteLayerUpload',
];

/** Every grant that a verb may be made of: the single source of the READMEs' policies and of `docs/permissions.md`. */
export const grant = {
  token: {
    actions: ['ecr:GetAuthorizationToken'],
    resources: [resource.any],
    why: 'opens the registry over HTTP, to write layers, stamps, and the one empty layer of a new ledger',
  },
  findImages: {
    actions: ['ecr:DescribeRepositories'],
    resources: [resource.image],
    why: 'the repository’s address, and whether its tags may be overwritten',
  },
  readImages: {
    actions: ['ecr:BatchGetImage'],
    resources: [resource.image],
    why: 'resolves tags to digests, lists stamps, copies manifests verbatim',
  },
  askImages: {
    actions: ['ecr:DescribeImages'],
    resources: [resource.image],
    why: 'whether an image can be pulled, and when it was pushed',
  },
  readStamps: {
    actions: ['ecr:GetDownloadUrlForLayer'],
    resources: [resource.image],
    why: 'what a stamp says',
  },
  pushImages: {
    actions: [...upload, 'ecr:PutImage'],
    resources: [resource.image],
    why: 'pushes the image and its stamp, and names it by its source',
  },
  stampImages: {
    actions: [...upload, 'ecr:PutImage'],
    resources: [resource.image],
    why: 'stamps the image with what its test stages came to',
  },
  createImages: {
    actions: ['ecr:CreateRepository'],
    resources: [resource.image],
    why: 'makes the repository where there is none; leave it out where your infrastructure code does',
  },
  readSource: {
    actions: [
      'ecr:BatchGetImage',
      'ecr:DescribeImageReplicationStatus',
      'ecr:DescribeImages',
      'ecr:DescribeRepositories',
      'ecr:GetDownloadUrlForLayer',
    ],
    resources: [resource.source],
    why: 'reads image, layers and stamps where they are carried from, and waits for ECR’s own replication where there is one',
  },
  tagImages: {
    actions: ['ecr:PutImage'],
    resources: [resource.image],
    why: 'writes version tags, and moves `at.*` after a verdict',
  },
  readLedger: {
    actions: ['ecr:BatchGetImage', 'ecr:ListImages'],
    resources: [resource.ledger],
    why: 'the head of the ledger; its tags are listed only where it is empty or its beginning has expired',
  },
  writeLedger: {
    actions: ['ecr:PutImage'],
    resources: [resource.ledger],
    why: 'the next entry, under an immutable tag',
  },
  createLedger: {
    actions: ['ecr:DescribeRepositories', 'ecr:CreateRepository', ...upload],
    resources: [resource.ledger],
    why: 'makes the ledger where there is none, and its one empty layer with the first entry',
  },
  shareLedger: {
    actions: ['ecr:SetRepositoryPolicy'],
    resources: [resource.ledger],
    why: 'lets the accounts of the environments that require this one read a ledger that was just made; leave it out where there is one account, or where your infrastructure code makes ledgers',
  },
  readRequired: {
    actions: ['ecr:BatchGetImage', 'ecr:ListImages'],
    resources: [resource.requiredLedger],
    why: 'whether it was verified there, and what is held there',
  },
  readServices: {
    actions: ['ecs:DescribeServices', 'ecs:ListServiceDeployments'],
    resources: [resource.service],
    why: 'what is set, and its newest deployments',
  },
  readRevisions: {
    actions: ['ecs:DescribeServiceRevisions'],
    resources: [resource.service, resource.revisions],
    why: 'which task definition a deployment was of',
  },
  followDeployments: {
    actions: ['ecs:DescribeServiceDeployments'],
    resources: [resource.service, resource.deployments],
    why: 'follows our own deployment to its end',
  },
  listTasks: {
    actions: ['ecs:ListTasks'],
    resources: [resource.any],
    condition: { operator: 'ArnEquals', key: 'ecs:cluster', value: resource.cluster },
    why: 'the tasks of a service; narrowed by the cluster, since AWS knows no resource for them',
  },
  readTasks: {
    actions: ['ecs:DescribeTasks'],
    resources: [resource.tasks],
    why: 'which digest really runs, and how tasks that died ended',
  },
  readInstances: {
    actions: ['ecs:DescribeContainerInstances'],
    resources: [resource.instances],
    why: 'on EC2, behind target groups of instances: which instance a task is on',
  },
  readTargets: {
    actions: ['elasticloadbalancing:DescribeTargetHealth'],
    resources: [resource.any],
    why: 'whether the load balancer reaches a task',
  },
  readDefinitions: {
    actions: ['ecs:DescribeTaskDefinition'],
    resources: [resource.any],
    why: 'what is rendered from, and what could be gone back to',
  },
  readMarks: {
    actions: ['ecs:ListTagsForResource'],
    resources: [resource.allDefinitions],
    why: 'the tags that a description brings along: which revision and entry it was registered for. Of any family, since another tool may have set one',
  },
  listDefinitions: {
    actions: ['ecs:ListTaskDefinitions'],
    resources: [resource.any],
    why: 'finds what was registered already, after a lost answer and for a deregistered revision',
  },
  register: {
    actions: ['ecs:RegisterTaskDefinition', 'ecs:TagResource'],
    resources: [resource.definitions],
    why: 'registers the rendered task definition with its marks',
  },
  passRoles: {
    actions: ['iam:PassRole'],
    resources: [resource.role],
    condition: { operator: 'StringEquals', key: 'iam:PassedToService', value: 'ecs-tasks.amazonaws.com' },
    why: 'a task definition that names roles passes them to its tasks',
  },
  update: {
    actions: ['ecs:UpdateService'],
    resources: [resource.service],
    why: 'deploys, and goes back',
  },
  stop: {
    actions: ['ecs:StopServiceDeployment'],
    resources: [resource.service, resource.deployments],
    why: 'ends a deployment that is under way before going back',
  },
  sendMail: {
    actions: ['ses:SendEmail'],
    resources: [resource.identity],
    why: 'only for channels that send e-mail by Amazon SES (`notify.email` with `ses`)',
  },
  sendText: {
    actions: ['sns:Publish'],
    resources: [resource.any],
    why: 'only for channels that send text messages (`notify.sms`)',
  },
  readLogs: {
    actions: ['logs:GetLogEvents'],
    resources: [resource.streams],
    why: 'the last lines of a container that died; without it reports say that they are missing',
  },
} as const satisfies Record<string, Grant>;

export type GrantName = keyof typeof grant;
