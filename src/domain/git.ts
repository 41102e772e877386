declare const commitBrand: unique symbol;
/** 40 (or, in a SHA-256 repository, 64) lowercase hex digits. */
export type Commit = string & { readonly [commitBrand]: true };

export function isCommit(text: string): text is Commit {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/** A full ref name, `refs/heads/release/1.4.0` or `refs/tags/v1.4.0`. */
export type RefName = `refs/heads/${string}` | `refs/tags/${string}`;
