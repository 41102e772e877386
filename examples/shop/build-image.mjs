// Builds an OCI image layout of one service with nothing but Node: `node build-image.mjs services/returns image`, on top of
// another layout where a third word names one: `node build-image.mjs services/returns image node-base`.
//
// The same tree gives the same digest on every machine: entries are sorted, times come from SOURCE_DATE_EPOCH, owners
// are 0, and the layer is not compressed, since compressors differ between versions and processors.
// A real image starts from a base image that brings Node; without one it runs where the rehearsal brings Node.
import { createHash } from 'node:crypto';
import { copyFileSync, linkSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const [service, output, base] = process.argv.slice(2);
if (service === undefined || output === undefined)
  throw new Error('node build-image.mjs <service folder> <output folder> [base layout]');
const epoch = Number(process.env.SOURCE_DATE_EPOCH ?? 0);

/** Every path of a folder, folders before what is in them, in an order that no locale changes. */
function walk(folder, prefix) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const [from, to] = [join(folder, entry.name), `${prefix}/${entry.name}`];
      if (entry.isDirectory()) return [{ to: `${to}/`, folder: true }, ...walk(from, to)];
      if (!entry.isFile()) throw new Error(`expected files and folders only, got ${from}`);
      return [{ to, executable: (statSync(from).mode & 0o100) !== 0, content: readFileSync(from) }];
    });
}

/** One tar entry (POSIX ustar): a header of 512 bytes, then the content, filled up to a multiple of 512. */
function tarEntry({ to, folder = false, executable = false, content = Buffer.alloc(0) }) {
  const header = Buffer.alloc(512);
  const octal = (number, length) => `${number.toString(8).padStart(length - 1, '0')}\0`;
  if (Buffer.byteLength(to) > 100) throw new Error(`expected a path of at most 100 bytes, got ${to}`);
  header.write(to, 0);
  header.write(octal(folder || executable ? 0o755 : 0o644, 8), 100);
  header.write(octal(0, 8), 108); // owner
  header.write(octal(0, 8), 116); // group
  header.write(octal(content.length, 12), 124);
  header.write(octal(epoch, 12), 136);
  header.write('        ', 148); // the checksum counts as blanks while it is computed
  header.write(folder ? '5' : '0', 156);
  header.write('ustar\x0000', 257);
  header.write(
    octal(
      header.reduce((sum, byte) => sum + byte),
      7,
    ),
    148,
  );
  return Buffer.concat([header, content, Buffer.alloc(-content.length & 511)]);
}

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** Writes bytes where a layout has them, by their digest, and returns what refers to them. */
function writeBlob(mediaType, bytes) {
  writeFileSync(join(output, 'blobs/sha256', sha256(bytes)), bytes);
  return { mediaType, digest: `sha256:${sha256(bytes)}`, size: bytes.length };
}
const json = (value) => Buffer.from(JSON.stringify(value));

rmSync(output, { recursive: true, force: true });
mkdirSync(join(output, 'blobs/sha256'), { recursive: true });

/** What the image stands on: the layers of the base, taken over as they are, and the platform that they are for. */
function baseOf(layout) {
  if (layout === undefined) return { layers: [], diffIds: [], architecture: 'amd64' };
  const blob = (digest) => join(layout, 'blobs', digest.replace(':', '/'));
  const parsed = (file) => JSON.parse(readFileSync(file, 'utf8'));
  const { config, layers } = parsed(blob(parsed(join(layout, 'index.json')).manifests[0].digest));
  for (const { digest } of layers) lend(blob(digest), join(output, 'blobs', digest.replace(':', '/')));
  const { architecture, rootfs } = parsed(blob(config.digest));
  return { layers, diffIds: rootfs.diff_ids, architecture };
}

/** The same file under another name, where that is possible: a base is large, and nothing here changes it. */
function lend(from, to) {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

const under = baseOf(base);
const entries = [{ to: 'app/', folder: true }, ...walk(service, 'app')];
const tar = Buffer.concat([...entries.map(tarEntry), Buffer.alloc(1024)]);
const layer = writeBlob('application/vnd.oci.image.layer.v1.tar', tar);
const config = writeBlob(
  'application/vnd.oci.image.config.v1+json',
  json({
    created: new Date(epoch * 1000).toISOString(),
    architecture: under.architecture,
    os: 'linux',
    config: {
      Cmd: ['node', '/app/server.mjs'],
      WorkingDir: '/app',
      ExposedPorts: { '8080/tcp': {} },
      Env: ['PATH=/usr/local/bin:/usr/bin:/bin', 'NODE_ENV=production', 'PORT=8080'],
      Labels: { 'org.opencontainers.image.title': basename(service) },
    },
    rootfs: { type: 'layers', diff_ids: [...under.diffIds, `sha256:${sha256(tar)}`] },
  }),
);
const type = 'application/vnd.oci.image.manifest.v1+json';
const manifest = writeBlob(type, json({ schemaVersion: 2, mediaType: type, config, layers: [...under.layers, layer] }));

writeFileSync(join(output, 'oci-layout'), json({ imageLayoutVersion: '1.0.0' }));
writeFileSync(join(output, 'index.json'), json({ schemaVersion: 2, manifests: [manifest] }));
console.log(`${basename(service)}: ${entries.length} entries, ${manifest.digest}`);
