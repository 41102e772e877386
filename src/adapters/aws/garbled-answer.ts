/**
 * An answer that cannot be the service's own: no JSON, or no body at all. Something on the way gave it in
 * its place, or cut it. What it says nothing of may have been done, as after a lost answer: the SDK asks again.
 */
export class GarbledAnswer extends Error {
  override readonly name = 'GarbledAnswer';
  readonly $metadata: object;
  /** The SDK's mark of what may be repeated; a refusal is not, whoever gave it. */
  readonly $retryable: object | undefined;
  constructor(what: string, metadata: object, cause?: unknown) {
    super(what, { cause });
    this.$metadata = metadata;
    const status = 'httpStatusCode' in metadata ? Number(metadata.httpStatusCode) : 0;
    const refused = status >= 400 && status < 500 && status !== 408 && status !== 429;
    this.$retryable = refused ? undefined : {};
  }
}

/** The SDK's complaint as a {@link GarbledAnswer}, where it is that it could not read an answer; else as it is. */
export function asGarbled(error: unknown): unknown {
  if (!(error instanceof SyntaxError) || !('$metadata' in error)) return error;
  return new GarbledAnswer('one that is no JSON', error.$metadata as object, error);
}

/**
 * Operations that AWS documents to answer "with an empty HTTP body".
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TagResource.html
 */
const silent = new Set(['TagResource', 'UntagResource']);

/** Whether a success has no body, not even `{}`, which every other operation's JSON is at the least. */
export function isBodiless(headers: Readonly<Record<string, string | undefined>>, operation: string): boolean {
  return headers['content-length'] === '0' && !silent.has(operation);
}
