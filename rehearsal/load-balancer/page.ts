import { ApiError } from '../server/api.ts';
import { integer, string } from './query.ts';

/** The parameters of every listing. */
export const pageParameters = { Marker: string, PageSize: integer };

/** One page of a listing and the marker of the next; 400 a page unless said, as elbv2 has it. */
export function page<T>(
  all: readonly T[],
  { Marker, PageSize }: { Marker: string | undefined; PageSize: number | undefined },
): { readonly items: readonly T[]; readonly NextMarker: string | undefined } {
  const size = PageSize ?? 400;
  if (size < 1 || size > 400) {
    throw new ApiError(
      'ValidationError',
      `1 validation error detected: Value '${size}' at 'pageSize' failed to satisfy constraint: Member must be between 1 and 400`,
    );
  }
  const from = Marker === undefined || Marker === '' ? 0 : Number(Buffer.from(Marker, 'base64url').toString('utf8'));
  if (!Number.isInteger(from)) throw new ApiError('ValidationError', `'${Marker ?? ''}' is not a valid marker`);
  const next = from + size;
  return {
    items: all.slice(from, next),
    NextMarker: next < all.length ? Buffer.from(String(next)).toString('base64url') : undefined,
  };
}
