import { account, region, role, text, variableName } from './schema-value.ts';

/** A registry: of AWS by role, account and region, or any other at its host. */
export const registryPlace = {
  host: text(
    'a registry’s host, with the path before its repositories',
    'ghcr.io/acme',
    /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::[0-9]{1,5})?(?:\/[a-z0-9]+(?:(?:[._-]|__)[a-z0-9]+)*)*$/,
  )
    .optional()
    .describe(
      'Another registry than ECR, and the path that stands before every repository: `ghcr.io/acme`, `docker.io/acme`, `harbor.shop.example/delivery`. Plain HTTP on this machine only. Absent: ECR',
    ),
  username: variableName
    .meta({ title: 'the name of an environment variable', examples: ['GHCR_USER'] })
    .optional()
    .describe(
      'The environment variable that holds the user’s name for `host`. Absent: what Docker is logged in with, else nobody',
    ),
  password: variableName
    .meta({ title: 'the name of an environment variable', examples: ['GHCR_TOKEN'] })
    .optional()
    .describe('The environment variable that holds the password or token for `host`'),
  role: role.optional().describe('Assumed through GitHub OIDC to read and write images; its account is the registry’s'),
  account: account.optional().describe('The registry’s account, where it is not the one of the credentials'),
  region: region.optional().describe('The registry’s region'),
};
