import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Which rooms a room may open a door to. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'src/domain': ['src/domain'],
  'src/plan': ['src/plan', 'src/domain'],
  'src/ports': ['src/ports', 'src/domain'],
  'src/operations': ['src/operations', 'src/plan', 'src/ports', 'src/domain'],
  'src/config': ['src/config', 'src/domain'],
  rehearsal: ['rehearsal'],
};

/** What the core may not reach: the world comes to it through ports. */
const outside = /^(?:@aws-sdk\/|@actions\/|node:(?:fs|child_process|http|https|net|process|os)(?:\/|$))/;

interface Import {
  readonly file: string;
  readonly from: string;
}

async function importsOf(folder: string): Promise<readonly Import[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.ts'));
  const found = await Promise.all(
    files.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      const text = await readFile(path, 'utf8');
      const specifiers = text.matchAll(/^(?:import|export)\b[^;]*?\bfrom '([^']+)'|\bimport\('([^']+)'\)/gm);
      return [...specifiers].map((match): Import => {
        const written = match[1] ?? match[2] ?? '';
        const from = written.startsWith('.') ? relative(root, resolve(dirname(path), written)) : written;
        return { file: relative(root, path), from };
      });
    }),
  );
  return found.flat();
}

describe('the architecture', () => {
  it.each(Object.entries(allowed))('%s opens its doors to its own floor and below only', async (folder, rooms) => {
    const imports = await importsOf(folder);
    expect(imports.length).toBeGreaterThan(0);
    const inside = imports.filter(({ from }) => from.startsWith('src/') || from.startsWith('rehearsal/'));
    expect(inside.filter(({ from }) => !rooms.some((room) => from.startsWith(`${room}/`)))).toEqual([]);
  });

  it.each(['src/domain', 'src/plan', 'src/ports', 'src/operations'])(
    '%s reaches the world through ports only',
    async (folder) => {
      const imports = await importsOf(folder);
      expect(imports.filter(({ from }) => outside.test(from))).toEqual([]);
    },
  );

  it.each(['src/domain', 'src/plan', 'src/ports', 'src/operations'])(
    '%s has no word of one platform',
    async (folder) => {
      const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
      const words = /task ?definition|target ?group|service ?deployment|\bcluster\b/i;
      const found: string[] = [];
      for (const entry of entries) {
        if (!entry.isFile()) continue;
        const path = join(entry.parentPath, entry.name);
        const lines = (await readFile(path, 'utf8')).split('\n');
        lines.forEach((line, index) => {
          if (words.test(line)) found.push(`${relative(root, path)}:${index + 1}: ${line.trim()}`);
        });
      }
      expect(found).toEqual([]);
    },
  );

  it('gives no adapter the keys to another platform: adapters import domain, ports and libraries', async () => {
    const imports = await importsOf('src/adapters');
    const foreign = imports.filter(
      ({ from }) => from.startsWith('src/') && !/^src\/(?:domain|ports|adapters|config)\//.test(from),
    );
    expect(foreign).toEqual([]);
  });

  it('lets no adapter lean on another; what two of them need, of programs or registries, is a room of its own', async () => {
    const roomOf = (path: string): string => path.split('/')[2] ?? '';
    const imports = (await importsOf('src/adapters')).filter(({ from }) => from.startsWith('src/adapters/'));
    expect(imports.length).toBeGreaterThan(0);
    const shared = new Set(['process', 'distribution']);
    const across = imports.filter(({ file, from }) => roomOf(file) !== roomOf(from) && !shared.has(roomOf(from)));
    expect(across).toEqual([]);
  });

  it('goes round in no circle, types included', async () => {
    const imports = [...(await importsOf('src')), ...(await importsOf('rehearsal'))];
    const doors = Map.groupBy(imports, ({ file }) => file);
    const circles: string[] = [];
    const left = new Set<string>();
    const walk = (file: string, way: readonly string[]): void => {
      const at = way.indexOf(file);
      if (at !== -1) circles.push([...way.slice(at), file].join(' → '));
      if (at !== -1 || left.has(file)) return;
      for (const { from } of doors.get(file) ?? []) walk(from, [...way, file]);
      left.add(file);
    };
    for (const file of doors.keys()) walk(file, []);
    expect(circles).toEqual([]);
  });

  it('keeps every room small', async () => {
    const long: string[] = [];
    for (const folder of ['src', 'rehearsal']) {
      for (const entry of await readdir(join(root, folder), { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || !entry.name.endsWith('.ts')) continue;
        const path = join(entry.parentPath, entry.name);
        const lines = (await readFile(path, 'utf8')).split('\n').length - 1;
        if (lines > 300) long.push(`${relative(root, path)}: ${lines} lines`);
      }
    }
    expect(long).toEqual([]);
  });
});
