import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The licence texts of every package whose files went into the bundles, sorted by name; packages of the very same text
 * share one section, which names them all.
 */
export async function licences(root: string, bundledFiles: readonly string[]): Promise<string> {
  const folders = new Set<string>();
  for (const file of bundledFiles) {
    const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file);
    if (match?.[1] !== undefined) folders.add(match[1]);
  }
  const sections = new Map<string, string[]>();
  for (const folder of [...folders].sort()) {
    const manifest = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8')) as {
      name: string;
      version: string;
      license?: string;
    };
    const files = (await readdir(join(root, folder))).filter((name) => /^(licen[cs]e|notice)/i.test(name)).sort();
    const texts = await Promise.all(files.map((name) => readFile(join(root, folder, name), 'utf8')));
    const text = texts.map((body) => body.trim()).join('\n\n');
    const names = sections.get(text) ?? [];
    sections.set(text, [...names, `${manifest.name} ${manifest.version} (${manifest.license ?? 'see below'})`]);
  }
  const written = [...sections].map(([text, names]) => [names.join('\n'), text].join('\n\n').trim());
  return `${written.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
