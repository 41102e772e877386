import { ApiError } from '../server/api.ts';

/** What both ways to assume a role ask for. */
export interface Assumption {
  readonly roleArn: string;
  readonly sessionName: string;
  readonly durationSeconds: number;
}

/** Reads it as STS does; `more`: the parameters that this way has besides. Session policies and tags are not played. */
export function readAssumption(form: URLSearchParams, more: readonly string[]): Assumption {
  refuseUnknown(form, ['RoleArn', 'RoleSessionName', 'DurationSeconds', ...more]);
  const roleArn = required(form, 'RoleArn', /^.{20,2048}$/, 'Member must have length greater than or equal to 20');
  const pattern = 'Member must satisfy regular expression pattern: [\\w+=,.@-]*';
  const sessionName = required(form, 'RoleSessionName', /^[\w+=,.@-]{2,64}$/, pattern);
  if (more.includes('WebIdentityToken'))
    required(form, 'WebIdentityToken', /^.{4,20000}$/, 'Member must have length greater than or equal to 4');
  const written = form.get('DurationSeconds') ?? '3600';
  const durationSeconds = Number(written);
  if (!/^[0-9]+$/.test(written) || durationSeconds < 900 || durationSeconds > 43_200)
    throw invalid('durationSeconds', written, 'Member must have value between 900 and 43200');
  if (!/^arn:[^:]+:iam::[0-9]{12}:role\/.+$/.test(roleArn))
    throw new ApiError('ValidationError', `${roleArn} is invalid`);
  return { roleArn, sessionName, durationSeconds };
}

export function refuseUnknown(form: URLSearchParams, known: readonly string[]): void {
  const unknown = [...form.keys()].filter((name) => !['Action', 'Version', ...known].includes(name));
  if (unknown.length > 0) throw new ApiError('ValidationError', `unknown parameters: ${unknown.join(', ')}`);
}

function required(form: URLSearchParams, name: string, pattern: RegExp, constraint: string): string {
  const value = form.get(name);
  const member = name.charAt(0).toLowerCase() + name.slice(1);
  if (value === null) throw invalid(member, null, 'Member must not be null');
  if (!pattern.test(value)) throw invalid(member, name === 'WebIdentityToken' ? '…' : value, constraint);
  return value;
}

function invalid(member: string, value: string | null, constraint: string): ApiError {
  const shown = value === null ? 'null' : `'${value}'`;
  return new ApiError(
    'ValidationError',
    `1 validation error detected: Value ${shown} at '${member}' failed to satisfy constraint: ${constraint}`,
  );
}
