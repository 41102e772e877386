import * as z from 'zod';
import { indexSchema, platformOf, type RawDescriptor } from './descriptor.ts';
import { parseDocument } from './document.ts';
import type { Findings } from './findings.ts';
import type { Layout, LayoutFile } from './layout.ts';

const markerSchema = z.looseObject({ imageLayoutVersion: z.string() });
const documentLimit = 4 * 1024 * 1024;

/**
 * The descriptor of the layout's one image, from `oci-layout` and `index.json` (image-layout.md). Several entries of
 * the same digest (one image under several names) are one. What is wrong is entered, and undefined returned.
 */
export async function chooseRoot(layout: Layout, findings: Findings): Promise<RawDescriptor | undefined> {
  const marker = await document(layout, findings, 'oci-layout');
  if (marker !== undefined) {
    const parsed = parseDocument(await marker.read(), markerSchema, findings, 'oci-layout');
    if (parsed !== undefined && !parsed.imageLayoutVersion.startsWith('1.'))
      findings.add('oci-layout', `expected a layout of version 1, got ${JSON.stringify(parsed.imageLayoutVersion)}`);
  }
  const entrance = await document(layout, findings, 'index.json');
  if (entrance === undefined) return undefined;
  const index = parseDocument(await entrance.read(), indexSchema, findings, 'index.json');
  if (index === undefined) return undefined;
  const images = [...new Map(index.manifests.map((each) => [each.digest, each])).values()];
  const [only] = images;
  if (only === undefined) findings.add('index.json', 'expected one image, got none');
  if (images.length > 1) {
    findings.add(
      'index.json',
      `expected one image, got ${images.length}: ${images.slice(0, 10).map(describe).join(', ')}${images.length > 10 ? ' …' : ''}`,
      'empty the folder before the build writes to it; several platforms belong into one index, which alone stands in index.json (docker buildx build --platform … --output type=oci does that)',
    );
  }
  return images.length === 1 ? only : undefined;
}

async function document(layout: Layout, findings: Findings, path: string): Promise<LayoutFile | undefined> {
  const found = await layout.find(path);
  switch (found.kind) {
    case 'file':
      if (found.file.size <= documentLimit) return found.file;
      findings.add(path, `expected at most ${documentLimit} bytes, got ${found.file.size}`);
      return undefined;
    case 'unusable':
      findings.add(path, `expected a file, got ${found.why}`);
      return undefined;
    case 'absent': {
      const legacy = path === 'oci-layout' && (await layout.find('manifest.json')).kind === 'file';
      findings.add(
        path,
        legacy
          ? 'expected an OCI layout, got an archive of `docker save` of old'
          : 'expected this file of an OCI layout, found nothing',
        legacy ? 'skopeo copy docker-archive:image.tar oci:image' : undefined,
      );
      return undefined;
    }
  }
}

function describe(descriptor: RawDescriptor): string {
  const name =
    descriptor.annotations?.['org.opencontainers.image.ref.name'] ??
    descriptor.annotations?.['io.containerd.image.name'];
  const said = [name === undefined ? undefined : JSON.stringify(name), platformOf(descriptor)].filter(
    (part) => part !== undefined,
  );
  return `${descriptor.digest.slice(0, 19)}${said.length === 0 ? '' : ` (${said.join(', ')})`}`;
}
