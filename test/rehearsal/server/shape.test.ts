import * as ecr from '@aws-sdk/client-ecr';
import * as ecs from '@aws-sdk/client-ecs';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkInput, shapeProblems } from '../../../rehearsal/server/shape.ts';
import { ecrEnumMembers } from '../../../rehearsal/server/shape/ecr-enum-members.ts';
import { ecsEnumMembers } from '../../../rehearsal/server/shape/ecs-enum-members.ts';
import { operationSchema } from '../../../rehearsal/server/shape/schema.ts';

const create = (input: unknown): void => checkInput('CreateService', input, ecs.CreateServiceRequest$);

test('input as the SDK sends it is accepted, nulls count as absent', () => {
  create({
    serviceName: 'returns',
    desiredCount: 2,
    launchType: 'FARGATE',
    enableExecuteCommand: null,
    deploymentConfiguration: { strategy: 'ROLLING', alarms: { alarmNames: ['a'], enable: true, rollback: false } },
    loadBalancers: [{ containerName: 'web', containerPort: 80 }],
    tags: [{ key: 'a', value: 'b' }],
  });
});

test('each difference is refused by its kind, with its path', () => {
  const refused = (input: unknown): unknown => {
    try {
      create(input);
    } catch (error) {
      return { code: (error as { code: string }).code, message: (error as Error).message };
    }
    return undefined;
  };
  expect(refused({ serviceName: 'a', desired: 1 })).toMatchObject({
    code: 'SerializationException',
    message: expect.stringContaining('Unknown parameter in input: "desired"') as string,
  });
  expect(refused({ serviceName: 'a', desiredCount: '1' })).toMatchObject({
    code: 'SerializationException',
    message: "CreateService: STRING_VALUE can not be converted to a Number at 'desiredCount'",
  });
  expect(refused({ serviceName: 'a', loadBalancers: {} })).toMatchObject({ code: 'SerializationException' });
  expect(refused({ serviceName: 'a', loadBalancers: [3] })).toMatchObject({
    message: "CreateService: NUMBER_VALUE can not be converted to a Structure at 'loadBalancers.1.member'",
  });
  expect(refused({})).toEqual({
    code: 'InvalidParameterException',
    message:
      "1 validation error detected: Value null at 'serviceName' failed to satisfy constraint: Member must not be null",
  });
  expect(refused({ launchType: 'FARGATEE', deploymentConfiguration: { strategy: 'ROLL' } })).toMatchObject({
    code: 'InvalidParameterException',
    message: expect.stringMatching(/^3 validation errors detected: .*'FARGATEE' at 'launchType'.*\[EC2, /) as string,
  });
  expect(refused(undefined)).toMatchObject({ code: 'InvalidParameterException' });
});

test('maps, lists of plain values and operations are read from the schemas', () => {
  const schema = operationSchema(ecs, 'RegisterTaskDefinition');
  const input = { family: 'a', containerDefinitions: [{ dockerLabels: { a: 1 }, command: ['x', 2] }] };
  expect(shapeProblems(input, schema?.input).map(({ path }) => path)).toEqual([
    'containerDefinitions.1.member.dockerLabels.a',
    'containerDefinitions.1.member.command.2.member',
  ]);
  expect(operationSchema(ecs, 'NoSuchOperation')).toBeUndefined();
  expect(operationSchema(ecs, 'CreateServiceRequest')).toBeUndefined();
});

test.each([
  ['client-ecs', ecs, ecsEnumMembers],
  ['client-ecr', ecr, ecrEnumMembers],
] as const)("the enum table of %s is what the SDK's types say", (name, sdk, table) => {
  const folder = join(import.meta.dirname, '../../../node_modules/@aws-sdk', name, 'dist-types/models');
  const declared = new Map<string, string>();
  for (const file of readdirSync(folder).filter((each) => each.startsWith('models_'))) {
    const text = readFileSync(join(folder, file), 'utf8').replace(/\/\*\*[\s\S]*?\*\//g, '');
    for (const [, structure = '', body = ''] of text.matchAll(/export interface (\w+)[^{]*\{([^}]*)\}/g))
      for (const [, member = '', type = ''] of body.matchAll(/(\w+)\??:\s*(\w+)(?:\[\])?\s*\|/g))
        if (type in sdk) declared.set(`${structure}.${member}`, type);
  }
  const entries = Object.entries(table).flatMap(([type, places]) => places.map((place) => [place, type] as const));
  for (const [place, type] of entries) expect([place, declared.get(place)]).toEqual([place, type]);
  const requests = [...declared.keys()].filter((place) => /^\w+Request\./.test(place));
  expect(requests.filter((place) => !entries.some(([each]) => each === place))).toEqual([]);
});
