import type { Digest } from './digest.ts';

/** A manifest as its exact bytes: never re-serialised, since its digest is theirs (I2). */
export interface Manifest {
  readonly digest: Digest;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface Descriptor {
  readonly mediaType: string;
  readonly digest: Digest;
  readonly size: number;
  readonly artifactType?: string;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly platform?: { readonly architecture: string; readonly os: string; readonly variant?: string };
}

/** A blob whose bytes come piece by piece, and may be read again from any of them on. */
export interface Blob {
  readonly digest: Digest;
  readonly size: number;
  /** The stream fails, before its last piece, where the bytes are not those of the digest. */
  open(from: number): NodeJS.ReadableStream;
}

/** An image on this machine, ready to be pushed: children come before the index that names them. */
export interface BuiltImage {
  /** The one that is the artifact: a single manifest or an index. */
  readonly root: Manifest;
  /** All manifests in the order of pushing; the last is `root`. */
  readonly manifests: readonly Manifest[];
  readonly blobs: readonly { readonly digest: Digest; readonly size: number; open(): NodeJS.ReadableStream }[];
  /** Manifests whose subject is one of `manifests`: pushed after the root, beside it. */
  readonly referrers?: readonly Manifest[];
  /** What built it, where that was chosen here. */
  readonly made?: Made;
  /** Removes what was unpacked for it. */
  dispose(): Promise<void>;
}

/** Which builder was taken, why, and what could not be done with it. */
export interface Made {
  readonly builder: 'buildx' | 'docker';
  readonly why: string;
  readonly warnings: readonly string[];
}
