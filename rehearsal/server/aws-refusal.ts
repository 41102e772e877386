import { ApiError, type Caller } from './api.ts';
import type { SignatureProblem } from './signature.ts';

/** The AWS protocols word the same refusal differently. */
export type AwsProtocol = 'json' | 'query';

/** The refusal of a request whose signature does not hold, as the protocol's services word it. */
export function signatureRefusal(problem: SignatureProblem, protocol: AwsProtocol): ApiError {
  const json = protocol === 'json';
  const status = json ? 400 : 403;
  switch (problem.kind) {
    case 'missing':
      return new ApiError(
        json ? 'MissingAuthenticationTokenException' : 'MissingAuthenticationToken',
        'Missing Authentication Token',
        status,
      );
    case 'malformed':
      return new ApiError(json ? 'IncompleteSignatureException' : 'IncompleteSignature', problem.detail, status);
    case 'unknown-key':
      return new ApiError(
        json ? 'UnrecognizedClientException' : 'InvalidClientTokenId',
        'The security token included in the request is invalid.',
        status,
      );
    case 'expired':
      return new ApiError(
        json ? 'ExpiredTokenException' : 'ExpiredToken',
        'The security token included in the request is expired',
        status,
      );
    case 'mismatch':
      return new ApiError(json ? 'InvalidSignatureException' : 'SignatureDoesNotMatch', problem.detail, status);
  }
}

/** Refuses a signature that is right, but for another service or region. STS answers in every region. */
export function checkScope(caller: Caller, service: string, region: string, protocol: AwsProtocol): void {
  if (caller.service !== service)
    throw signatureRefusal(
      { kind: 'mismatch', detail: `Credential should be scoped to correct service: '${service}'.` },
      protocol,
    );
  if (caller.region !== region && service !== 'sts')
    throw signatureRefusal(
      { kind: 'mismatch', detail: `Credential should be scoped to a valid region, not '${caller.region}'.` },
      protocol,
    );
}

/** The refusal of who is known, but may not do what was asked. */
export function accessRefusal(message: string, protocol: AwsProtocol): ApiError {
  return protocol === 'json'
    ? new ApiError('AccessDeniedException', message)
    : new ApiError('AccessDenied', message, 403);
}

/** The throttle that a service answers: a 400 `ThrottlingException` in JSON, `Throttling` in the query protocol. */
export function throttleRefusal(protocol: AwsProtocol): ApiError {
  return new ApiError(protocol === 'json' ? 'ThrottlingException' : 'Throttling', 'Rate exceeded');
}
