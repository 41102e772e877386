import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeholders } from '../../src/entry/permissions/grant.ts';
import { grant } from '../../src/entry/permissions/grants.ts';
import { roles } from '../../src/entry/permissions/roles.ts';

const root = resolve(import.meta.dirname, '../..');
const page = await readFile(join(root, 'docs/permissions.md'), 'utf8');
const blocks = [...page.matchAll(/^```json\n([\s\S]*?)^```/gm)].map(([, block = '']) => block);
const actionsOf = (text: string): readonly string[] =>
  [...text.matchAll(/"([a-z]+:[A-Za-z]+)"/g)].map(([, one = '']) => one);
const granted = new Set<string>(Object.values(grant).flatMap(({ actions }) => actions));
/** What policies of repositories and of trust speak of besides. */
const besides = [
  'sts:AssumeRoleWithWebIdentity',
  'sts:AssumeRole',
  'aws:PrincipalArn',
  'ecr:BatchDeleteImage',
  'ecr:DeleteRepository',
  'ecr:PutImageTagMutability',
];

describe('docs/permissions.md', () => {
  it('has policies that are JSON, each with a version and statements', () => {
    expect(blocks.length).toBeGreaterThan(roles.length);
    for (const block of blocks)
      expect(JSON.parse(block)).toMatchObject({ Version: '2012-10-17', Statement: expect.any(Array) as unknown[] });
  });

  it('speaks of no action that Waybill does not need, but for what keeps others out', () => {
    const unknown = blocks.flatMap(actionsOf).filter((action) => !granted.has(action) && !besides.includes(action));
    expect(unknown.filter((one) => !one.startsWith('ecs:cluster') && !one.startsWith('iam:PassedToService'))).toEqual(
      [],
    );
  });

  it('explains every placeholder of the roles’ policies', () => {
    const generated = page.slice(page.indexOf('<!-- generated: policies -->'), page.indexOf('<!-- end: policies -->'));
    const policies = [...generated.matchAll(/^```json\n([\s\S]*?)^```/gm)].map(([, block = '']) => block).join('');
    const used = new Set([...policies.matchAll(/<([a-z-]+)>/g)].map(([, name = '']) => name));
    expect(used.size).toBeGreaterThan(3);
    expect([...used].filter((name) => !(name in placeholders))).toEqual([]);
  });

  it('gives a role for going back nothing that brings anything new about', () => {
    const rollback = roles.find(({ name }) => name === 'rollback');
    const actions = (rollback?.grants ?? []).flatMap((name): readonly string[] => grant[name].actions);
    expect(actions).toContain('ecs:UpdateService');
    expect(
      actions.filter((one) => /RegisterTaskDefinition|PassRole|TagResource|CreateRepository|LayerUpload/.test(one)),
    ).toEqual([]);
  });

  it('gives a role for building no ledger and no ECS', () => {
    const build = roles.find(({ name }) => name === 'build');
    const resources = (build?.grants ?? []).flatMap((name): readonly string[] => grant[name].resources);
    expect(resources.filter((one) => /ledger|:ecs:/.test(one))).toEqual([]);
  });
});
