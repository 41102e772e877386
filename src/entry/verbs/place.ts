import { list, shapedText, text, textOr } from './input.ts';

const instead = 'Only where there is no `waybill.yml`';

/** Where things are declared, or, without a file, where they are. */
export const config = textOr('waybill.yml', 'The configuration file, from the root of the repository', 'path');

/** It becomes part of a host's name. */
export const region = shapedText(
  /^[a-z]{2,4}(?:-[a-z]+)+-[0-9]{1,2}$/,
  'an AWS region such as eu-west-1',
  'The AWS region. Absent: that of the file, else that of the credentials',
  'region',
);

/** It is part of no call's address, but a wrong one would only be told by AWS. */
export const role = shapedText(
  /^arn:[a-z-]+:iam::[0-9]{12}:role\/[\w+=,.@/-]+$/,
  'the ARN of an IAM role',
  'The role to assume in place of the one that the file names, as for going back under a role that can do nothing else. Absent: that of the environment',
  'arn',
);

/** What a file would say of a service in an environment; then a version is a digest or a version tag. */
export const place = {
  config,
  region,
  role,
  repository: text(`The image repository, without a host. ${instead}; absent: the service’s name`, 'repository'),
  cluster: text(`The ECS cluster. ${instead}`, 'cluster'),
  'ecs-services': list(
    `The ECS services that run the image, in the order of their update. ${instead}; absent: the one named like the service`,
    'ecs-service',
  ),
  container: text(
    `The container that runs the image. ${instead}; absent: the only one, else the one named like the service`,
    'container',
  ),
  url: text(`Where the service answers. ${instead}`, 'url'),
} as const;

/** The check of a service that no file describes. */
export const probe = text(
  `A path below \`url\`, a URL that must answer 2xx, or \`steady\`. ${instead}; absent: \`steady\``,
  'probe',
);
