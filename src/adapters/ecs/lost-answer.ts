import type { RegisterTaskDefinitionCommand } from '@aws-sdk/client-ecs';

/** A request that may have had its effect. Not retried by the SDK, which looks at names, statuses and `cause`. */
export class LostAnswer extends Error {
  override readonly name = 'LostAnswer';
  readonly lost: unknown;
  constructor(lost: unknown) {
    super('the answer was lost');
    this.lost = lost;
  }
}

/**
 * Lets the SDK repeat a request only where AWS said no to it (throttling). Anything after which the effect is unknown, a
 * broken connection or a 5xx, comes out at once as {@link LostAnswer}: whoever sent it looks before sending again.
 */
export function onlyRetryRefusals(command: RegisterTaskDefinitionCommand): void {
  command.middlewareStack.add(
    (next) => async (args) => {
      try {
        return await next(args);
      } catch (error) {
        throw wasRefused(error) ? error : new LostAnswer(error);
      }
    },
    { step: 'finalizeRequest', priority: 'low', name: 'onlyRetryRefusals' },
  );
}

function wasRefused(error: unknown): boolean {
  if (!(error instanceof Error) || !('$metadata' in error)) return false;
  const metadata = error.$metadata;
  if (typeof metadata !== 'object' || metadata === null || !('httpStatusCode' in metadata)) return false;
  const status = metadata.httpStatusCode;
  return typeof status === 'number' && status >= 400 && status < 500;
}
