import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The licence texts of every package whose files went into the bundles, one section a package, sorted by name. */
export async function licences(root: string, bundledFiles: readonly string[]): Promise<string> {
  const folders = new Set<string>();
  for (const file of bundledFiles) {
    const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file);
    if (match?.[1] !== undefined) folders.add(match[1]);
  }
  const sections: string[] = [];
  for (const folder of [...folders].sort()) {
    const manifest = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8')) as {
      name: string;
      version: string;
      license?: string;
    };
    const text = (await readdir(join(root, folder))).filter((name) => /^(licen[cs]e|notice)/i.test(name)).sort();
    const bodies = await Promise.all(text.map((name) => readFile(join(root, folder, name), 'utf8')));
    sections.push(
      [`${manifest.name} ${manifest.version} (${manifest.license ?? 'see below'})`, ...bodies].join('\n\n').trim(),
    );
  }
  return `${sections.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
