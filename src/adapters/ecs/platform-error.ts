import { WaybillError } from '../../domain/error.ts';

/** The SDK's name of a failure: `AccessDeniedException`, `ECONNRESET`, … */
export function failureName(error: unknown): string {
  if (error instanceof WaybillError) return failureName(error.cause);
  return error instanceof Error ? error.name : '';
}

function statusOf(error: Error): number | undefined {
  const metadata: unknown = '$metadata' in error ? error.$metadata : undefined;
  if (typeof metadata !== 'object' || metadata === null || !('httpStatusCode' in metadata)) return undefined;
  return typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : undefined;
}

const denied =
  /^(AccessDenied|UnauthorizedOperation|UnrecognizedClient|ExpiredToken|InvalidClientTokenId|NotAuthorized)/;

/** Turns a failure of the SDK into the error that users see. One that is a {@link WaybillError} already stays it. */
export function asPlatformError(error: unknown, call: string, service = 'ecs'): WaybillError {
  if (error instanceof WaybillError) return error;
  const name = failureName(error);
  const message = error instanceof Error ? error.message : String(error);
  const where = `${service}:${call}`;
  if (denied.test(name)) {
    const fix = `allow ${where} in the role's policy`;
    return new WaybillError(
      'platform-denied',
      { message: `expected to be allowed, got ${name}: ${message}`, where, fix },
      error,
    );
  }
  const status = error instanceof Error ? statusOf(error) : undefined;
  const refused = status !== undefined && status >= 400 && status < 500 && !/Throttl|TooManyRequests/.test(name);
  return new WaybillError(
    refused ? 'platform-refused' : 'platform-unreachable',
    { message: `expected an answer, got ${name === '' ? 'a failure' : name}: ${message}`, where },
    error,
  );
}

/** ECS answers a ClientException ("Unable to describe task definition.") for one that does not exist. */
export function isMissingDefinition(error: unknown): boolean {
  return (
    failureName(error) === 'ClientException' && /unable to describe/i.test(error instanceof Error ? error.message : '')
  );
}

export function isInactiveDefinition(error: unknown): boolean {
  const message = error instanceof Error ? error.message : '';
  return /^(ClientException|InvalidParameterException)$/.test(failureName(error)) && /inactive/i.test(message);
}
