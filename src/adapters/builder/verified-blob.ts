import { Readable } from 'node:stream';
import { isDigest } from '../../domain/digest.ts';
import { digestOf } from '../../domain/hash.ts';
import type { RawDescriptor } from './descriptor.ts';
import type { Findings } from './findings.ts';
import type { Layout, LayoutFile } from './layout.ts';

/**
 * The file that a descriptor names, once its size and digest are right; else undefined, and why is entered. Where
 * `optional`, it may be missing.
 */
export async function findBlob(
  layout: Layout,
  findings: Findings,
  descriptor: RawDescriptor,
  from: string,
  optional = false,
): Promise<LayoutFile | undefined> {
  const { digest, size } = descriptor;
  if (!isDigest(digest)) {
    findings.add(from, `expected a digest (sha256: and 64 lowercase hex digits), got ${JSON.stringify(digest)}`);
    return undefined;
  }
  const path = `blobs/${digest.replace(':', '/')}`;
  const found = await layout.find(path);
  if (found.kind === 'unusable') {
    findings.add(path, `expected a file, got ${found.why}`, 'let the build write the file itself, not a link to it');
    return undefined;
  }
  const file = found.kind === 'file' ? found.file : embedded(descriptor);
  if (file === undefined) {
    if (!optional) findings.add(path, `expected the ${size} bytes that ${from} names, found nothing`);
    return undefined;
  }
  if (file.size !== size) {
    findings.add(path, `expected the ${size} bytes that ${from} names, got ${file.size}`);
    return undefined;
  }
  const got = await file.digest();
  if (got === digest) return file;
  findings.add(path, `expected bytes of ${digest}, got bytes of ${got}`);
  return undefined;
}

/** A descriptor may carry the bytes itself (descriptor.md, `data`). */
function embedded({ data, digest }: RawDescriptor): LayoutFile | undefined {
  if (data === undefined) return undefined;
  const bytes = Buffer.from(data, 'base64');
  if (digestOf(bytes) !== digest) return undefined;
  return {
    size: bytes.length,
    digest: async () => digestOf(bytes),
    read: async () => bytes,
    open: () => Readable.from([bytes]),
  };
}
