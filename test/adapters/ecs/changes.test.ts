import { expect, test } from 'vitest';
import { describeChanges } from '../../../src/adapters/ecs/changes.ts';
import type { JsonObject } from '../../../src/domain/json.ts';

function definition(container: JsonObject, more: JsonObject = {}): JsonObject {
  return { family: 'returns', containerDefinitions: [{ name: 'app', ...container }], ...more };
}

function lines(from: JsonObject, to: JsonObject): string[] {
  return describeChanges('web', from, to).map(
    (change) => `${change.path}: ${String(change.from)} → ${String(change.to)}`,
  );
}

test('reads as a person reads: by container and by variable, not by place in a list', () => {
  const from = definition(
    {
      image: 'r@1',
      environment: [
        { name: 'A', value: '1' },
        { name: 'B', value: '2' },
      ],
    },
    { cpu: '256' },
  );
  const to = definition(
    {
      image: 'r@2',
      environment: [
        { name: 'B', value: '3' },
        { name: 'C', value: '4' },
      ],
    },
    { cpu: '512' },
  );
  expect(lines(from, to)).toEqual([
    'app.environment.A: 1 → null',
    'app.environment.B: 2 → 3',
    'app.environment.C: null → 4',
    'app.image: r@1 → r@2',
    'cpu: 256 → 512',
  ]);
});

test('an empty list, an empty map and nothing are the same', () => {
  expect(
    lines(definition({ mountPoints: [], environment: [] }, { volumes: [] }), definition({ dockerLabels: {} })),
  ).toEqual([]);
});

test('a secret appears by its name only (I9)', () => {
  const from = definition({
    secrets: [
      { name: 'DB', valueFrom: 'arn:old' },
      { name: 'GONE', valueFrom: 'arn:gone' },
    ],
  });
  const to = definition({
    secrets: [
      { name: 'DB', valueFrom: 'arn:new' },
      { name: 'NEW', valueFrom: 'arn:x' },
    ],
  });
  expect(lines(from, to)).toEqual([
    'app.secrets.DB: a secret → a secret, found elsewhere',
    'app.secrets.GONE: a secret → null',
    'app.secrets.NEW: null → a secret',
  ]);
});

test('a variable that sounds like a secret, or holds one, does not show its value (I9)', () => {
  const from = definition({
    environment: [
      { name: 'DB_PASSWORD', value: 'hunter2' },
      { name: 'URL', value: 'pg://me:hunter2@db/x' },
    ],
  });
  const to = definition({
    environment: [
      { name: 'DB_PASSWORD', value: 'hunter3' },
      { name: 'URL', value: 'https://db' },
    ],
  });
  expect(lines(from, to)).toEqual([
    'app.environment.DB_PASSWORD: (hidden) → (hidden)',
    'app.environment.URL: (hidden) → https://db',
  ]);
  expect(JSON.stringify(describeChanges('web', from, to))).not.toContain('hunter');
});

test('what Waybill injects is not news', () => {
  expect(
    lines(
      definition({ image: 'x' }),
      definition({ image: 'x', environment: [{ name: 'WAYBILL_VERSION', value: '1' }] }),
    ),
  ).toEqual([]);
});

test('ports, mounts and volumes are told apart by what names them', () => {
  const from = definition({ portMappings: [{ containerPort: 80, protocol: 'tcp', name: 'http' }] });
  const to = definition({ portMappings: [{ containerPort: 81, protocol: 'tcp', name: 'http' }] });
  expect(lines(from, to)).toEqual([
    'app.portMappings.80/tcp.name: http → null',
    'app.portMappings.81/tcp.name: null → http',
  ]);
});
