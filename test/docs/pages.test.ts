import { access, glob, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { workflowFindings } from '../../scripts/workflow-findings.ts';
import { parseProblems } from '../config/problems.ts';

const root = resolve(import.meta.dirname, '../..');
const pages = new Map<string, string>();
for await (const path of glob(['*.md', 'docs/**/*.md', 'actions/**/*.md', 'examples/**/*.md'], { cwd: root }))
  pages.set(path, await readFile(join(root, path), 'utf8'));

const withoutCode = (text: string): string =>
  text.replaceAll(/^ *```[\s\S]*?^ *```/gm, '').replaceAll(/`[^`\n]*`/g, '');

/** A heading's anchor, as GitHub makes it; a repeated one has a number. */
function anchorsOf(text: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const anchors = new Set<string>();
  for (const [, heading = ''] of text.replaceAll(/^ *```[\s\S]*?^ *```/gm, '').matchAll(/^#{1,6} +(.+?) *$/gm)) {
    const slug = heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-');
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    anchors.add(times === 0 ? slug : `${slug}-${times}`);
  }
  return anchors;
}

const fences = (text: string): readonly string[] =>
  [...text.matchAll(/^( *)```ya?ml\n([\s\S]*?)^ *```/gm)].map(([, indent = '', block = '']) =>
    block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  );

describe.each([...pages])('%s', (path, text) => {
  it('leads nowhere that does not exist', async () => {
    const links = [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    const dead: string[] = [];
    for (const link of links.filter((one) => !/^[a-z]+:/.test(one))) {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? join(root, path) : join(root, dirname(path), file);
      const exists = await access(target).then(
        () => true,
        () => false,
      );
      if (!exists) dead.push(link);
      else if (anchor !== undefined && !anchorsOf(await readFile(target, 'utf8')).has(anchor)) dead.push(link);
    }
    expect(dead).toEqual([]);
  });

  it('has examples that are right', async () => {
    for (const block of fences(text)) {
      expect(parseDocument(block).errors).toEqual([]);
      if (/^version: 1$/m.test(block) && /^services:/m.test(block)) expect(parseProblems(block)).toEqual([]);
      if (/^jobs:/m.test(block) && /^on:/m.test(block))
        expect(await workflowFindings(block, 'workflow.yml', 'sha-or-placeholder')).toEqual([]);
    }
  });
});

it('knows its pages', () => {
  expect([...pages.keys()]).toEqual(expect.arrayContaining(['README.md', 'docs/troubleshooting.md']));
});
