const secretArn = /^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[\w/+=.@:-]+$/;
const parameterArn = /^arn:aws[a-z-]*:ssm:[a-z0-9-]+:[0-9]{12}:parameter\/[\w./-]+$/;
const parameterName = /^(?:\/[\w.-]+)+$/;

/**
 * What is wrong with where a secret is said to be (ECS, `valueFrom`: an ARN of Secrets Manager or SSM, or a parameter's
 * name), or null. A name must begin with `/`: one without cannot be told from a secret itself. Never shows the value.
 */
export function secretProblem(reference: string): string | null {
  if (secretArn.test(reference) || parameterArn.test(reference) || parameterName.test(reference)) return null;
  const got = reference.startsWith('arn:') ? 'another ARN' : 'a text that may be the secret itself (not shown here)';
  return `expected where the secret is, an ARN of Secrets Manager or SSM or a parameter name that begins with /, got ${got}`;
}
