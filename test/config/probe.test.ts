import { describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../src/config/parse.ts';
import type { Probe } from '../../src/domain/probe.ts';
import { withService } from './problems.ts';

function probesOf(keys: string): readonly Probe[] {
  return parseConfiguration(withService(keys), { file: 'waybill.yml' }).topology('prod', 'returns').probes;
}

describe('probe', () => {
  it.each([
    ['probe: /health', [{ kind: 'http', name: 'GET /health', url: 'https://shop.example/health' }]],
    ['probe: https://other.example/{service}', [{ kind: 'http', url: 'https://other.example/returns' }]],
    ['probe: steady', [{ kind: 'steady', seconds: 60 }]],
    ['probe: { steady: 5m, name: calm }', [{ kind: 'steady', name: 'calm', seconds: 300 }]],
    ['probe: /health?key=k1#a', [{ name: 'GET /health', url: 'https://shop.example/health?key=k1#a' }]],
    ['probe: [/a, /a, steady]', [{ name: 'GET /a' }, { name: 'GET /a (2)' }, { kind: 'steady' }]],
    [
      'probe: { command: "npx playwright test", timeout: 2m }',
      [
        {
          kind: 'command',
          name: 'npx',
          words: ['npx', 'playwright', 'test'],
          timeoutSeconds: 120,
          url: 'https://shop.example',
        },
      ],
    ],
    ['probe: { command: [k6, run, "{environment}.js"] }', [{ words: ['k6', 'run', 'prod.js'], timeoutSeconds: 600 }]],
    ['probe: { path: /, expect: 204 }', [{ expect: { status: [[204, 204]] } }]],
    ['probe: { path: /, expect: 200-399 }', [{ expect: { status: [[200, 399]] } }]],
    [
      'probe: { path: /, expect: { status: [200, 300-302] } }',
      [
        {
          expect: {
            status: [
              [200, 200],
              [300, 302],
            ],
          },
        },
      ],
    ],
    [
      'probe: { path: /, expect: { version: { header: X-Digest } } }',
      [{ expect: { version: { from: 'header', at: 'x-digest', is: 'digest' } } }],
    ],
    [
      'probe: { path: /, expect: { version: { json: $.v, is: version } } }',
      [{ expect: { version: { from: 'json', at: '$.v', is: 'version' } } }],
    ],
    ['probe: { path: /, success-rate: 0.5 }', [{ successRate: 0.5 }]],
  ])('%s', (keys, expected) => {
    expect(probesOf(keys)).toMatchObject(expected);
  });

  it('takes every key of the long form', () => {
    expect(
      probesOf(`probe:
  name: order
  path: /orders
  method: POST
  headers: { content-type: application/json, Authorization: { env: TOKEN } }
  body: '{"item": 1}'
  expect: { status: 201, headers: { Content-Type: json }, json: { "$.items[0].id": 1, $.state: open }, body: "^{" }
  timeout: 500ms
  repeats: 20
  interval: 250ms
  success-rate: 99.5%
  p95: 1s`),
    ).toEqual([
      {
        kind: 'http',
        name: 'order',
        method: 'POST',
        url: 'https://shop.example/orders',
        headers: { 'content-type': 'application/json', Authorization: { env: 'TOKEN' } },
        body: '{"item": 1}',
        expect: {
          status: [[201, 201]],
          headers: { 'content-type': 'json' },
          json: { '$.items[0].id': '1', '$.state': '"open"' },
          body: '^{',
          version: null,
        },
        timeoutSeconds: 0.5,
        repeats: 20,
        intervalSeconds: 0.25,
        successRate: 0.995,
        p95Milliseconds: 1000,
      },
    ]);
  });
});
