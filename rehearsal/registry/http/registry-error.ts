import type { RawResponse } from '../../server/api.ts';

/** The error codes of the distribution specification 1.1, "Error Codes". */
export type RegistryErrorCode =
  | 'BLOB_UNKNOWN'
  | 'BLOB_UPLOAD_INVALID'
  | 'BLOB_UPLOAD_UNKNOWN'
  | 'DIGEST_INVALID'
  | 'MANIFEST_BLOB_UNKNOWN'
  | 'MANIFEST_INVALID'
  | 'MANIFEST_UNKNOWN'
  | 'NAME_INVALID'
  | 'NAME_UNKNOWN'
  | 'SIZE_INVALID'
  | 'TAG_INVALID'
  | 'UNAUTHORIZED'
  | 'DENIED'
  | 'UNSUPPORTED'
  | 'TOOMANYREQUESTS';

export const VERSION_HEADER = { 'Docker-Distribution-Api-Version': 'registry/2.0' } as const;

/** An error answer, in the specification's JSON. */
export function registryError(
  status: number,
  code: RegistryErrorCode,
  message: string,
  more: { readonly detail?: unknown; readonly headers?: Readonly<Record<string, string>> } = {},
): RawResponse {
  const error = { code, message, ...(more.detail !== undefined && { detail: more.detail }) };
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...VERSION_HEADER, ...more.headers },
    body: JSON.stringify({ errors: [error] }),
  };
}
