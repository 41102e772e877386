import type { Readable } from 'node:stream';
import type { Digest } from '../../domain/digest.ts';

/** A file of a layout. Nothing is read before it is asked for, and only `read` holds it in memory as a whole. */
export interface LayoutFile {
  readonly size: number;
  /** The digest of its bytes, read in a stream. */
  digest(): Promise<Digest>;
  read(): Promise<Buffer>;
  /** A new stream of its bytes. */
  open(): Readable;
}

export type Found =
  | { readonly kind: 'file'; readonly file: LayoutFile }
  | { readonly kind: 'absent' }
  /** Something is there that is not a file of this layout: a folder, a link that leads out of it. */
  | { readonly kind: 'unusable'; readonly why: string };

/** An OCI image layout (OCI image specification 1.1, image-layout.md), in a folder or in an archive. */
export interface Layout {
  /** The path as it was declared, for messages. */
  readonly name: string;
  readonly find: (path: string) => Promise<Found>;
  /** Removes what was unpacked to read it. */
  readonly close: () => Promise<void>;
}
