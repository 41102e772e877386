import type { WaybillError } from '../../domain/error.ts';

export interface Broken {
  readonly verdict: 'errored' | 'cancelled';
  readonly reason: string;
  readonly fix: string | null;
}

/** The machinery's own no: told with its fix, and nothing is known of the image. */
export function brokenBy(error: WaybillError): Broken {
  return {
    verdict: error.code === 'cancelled' ? 'cancelled' : 'errored',
    reason: error.problems.map(({ message }) => message).join('; '),
    fix: error.problems.find(({ fix }) => fix !== undefined)?.fix ?? null,
  };
}
