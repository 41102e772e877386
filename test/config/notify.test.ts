import { describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../src/config/parse.ts';
import { parseProblems } from './problems.ts';

const environments = `environments:
  dev: { cluster: a }
  uat: { cluster: b, requires: { verified-in: dev } }
  prod: { cluster: c, requires: { verified-in: uat } }
  sandbox: { cluster: d }
`;
const fileWith = (notify: string) =>
  `version: 1\nregion: eu-west-1\n${environments}services: { returns: }\nnotify:\n${notify}`;
const channelsOf = (notify: string) => parseConfiguration(fileWith(notify), { file: 'waybill.yml' }).notify;
const everything = { outcomes: null, environments: null };

describe('notify', () => {
  it('takes one line a channel', () => {
    expect(channelsOf('  slack: A\n  teams: B\n  webhook: C\n  pagerduty: D\n')).toEqual([
      { place: { kind: 'slack-webhook', url: 'A' }, rule: everything },
      { place: { kind: 'teams', url: 'B' }, rule: everything },
      { place: { kind: 'pagerduty', key: 'D', region: 'us' }, rule: { outcomes: null, environments: ['prod'] } },
      { place: { kind: 'webhook', url: 'C', secret: null }, rule: everything },
    ]);
  });

  it('takes long forms, lists of several, and rules for each', () => {
    const role = 'arn:aws:iam::111111111111:role/tell';
    const text = `  slack:
    - A
    - { token: T, channel: C0123456789, outcomes: bad, environments: prod }
    - { token: T, channel: C0123456789, api: https://slack-gov.com/api }
  teams: { webhook: B, outcomes: [bad, deployed] }
  email:
    - { to: a@shop.example, from: b@shop.example, smtp: S }
    - { to: [a@shop.example], from: b@shop.example, ses: true, region: us-east-1, role: ${role} }
  sms: { to: "+491700000000", sender: Shop }
  pagerduty: { key: K, region: eu, environments: [uat, prod] }
  webhook: { url: C, secret: D }
`;
    const bad = { outcomes: ['bad'], environments: ['prod'] };
    const mail = { from: 'b@shop.example', to: ['a@shop.example'] };
    expect(channelsOf(text)).toEqual([
      { place: { kind: 'slack-webhook', url: 'A' }, rule: everything },
      { place: { kind: 'slack-bot', token: 'T', channel: 'C0123456789', api: null }, rule: bad },
      {
        place: { kind: 'slack-bot', token: 'T', channel: 'C0123456789', api: 'https://slack-gov.com/api' },
        rule: everything,
      },
      { place: { kind: 'teams', url: 'B' }, rule: { outcomes: ['bad', 'deployed'], environments: null } },
      { place: { kind: 'smtp', server: 'S', ...mail }, rule: everything },
      { place: { kind: 'ses', role, region: 'us-east-1', ...mail }, rule: everything },
      {
        place: { kind: 'sms', role: null, region: 'eu-west-1', sender: 'Shop', to: ['+491700000000'] },
        rule: everything,
      },
      { place: { kind: 'pagerduty', key: 'K', region: 'eu' }, rule: { outcomes: null, environments: ['uat', 'prod'] } },
      { place: { kind: 'webhook', url: 'C', secret: 'D' }, rule: everything },
    ]);
  });

  it('takes for production what requires something and is required by nothing, else what nothing requires', () => {
    const production = (text: string) => parseConfiguration(text, { file: 'waybill.yml' }).production;
    expect(production(fileWith('  slack: A\n'))).toEqual(['prod']);
    expect(production('version: 1\nenvironments: { live: { cluster: a } }\nservices: { returns: }\n')).toEqual([
      'live',
    ]);
  });

  it.each([
    ['  slack: { outcomes: bad }', 'expected either webhook or token, got neither'],
    ['  slack: { webhook: A, token: B, channel: C0123456789 }', 'expected either webhook or token, got both'],
    ['  slack: { token: B }', 'expected the channel that the bot posts to, got none'],
    ['  slack: { webhook: A, channel: C0123456789 }', 'expected no channel'],
    ['  slack: { token: B, channel: "#general" }', 'expected the ID of a channel'],
    ['  email: { to: a@shop.example, from: b@shop.example }', 'expected either smtp or ses, got neither'],
    [
      '  email: { to: a@shop.example, from: b@shop.example, ses: true, smtp: S }',
      'expected either smtp or ses, got both',
    ],
    ['  email: { to: a@shop.example, from: b@shop.example, smtp: S, region: eu-west-1 }', 'expected no region'],
    [
      '  email: { to: a@shop.example, from: b@shop.example, smtp: S, role: "arn:aws:iam::111111111111:role/tell" }',
      'expected no role',
    ],
    ['  email: { to: "a@shop.example\\r\\nBcc: x@y.z", from: b@shop.example, smtp: S }', 'expected an e-mail address'],
    ['  sms: { to: "0170 1234567" }', 'expected a phone number'],
    [
      '  teams: { webhook: A, environments: [prd] }',
      'expected one of the environments dev, uat, prod, sandbox, got "prd"; did you mean "prod"?',
    ],
    ['  teams: { webhook: A, outcomes: [perfect] }', 'expected an outcome'],
    ['  slck: A', 'did you mean "slack"'],
  ])('refuses %s', (notify, message) => {
    const problems = parseProblems(fileWith(`${notify}\n`));
    expect(problems.map((problem) => problem.message)).toEqual([expect.stringContaining(message)]);
    expect(problems[0]?.where).toMatch(/^waybill\.yml:/);
  });

  it.each([
    '  webhook: { url: "https://x/s3cr3t-value" }',
    '  slack: { token: xoxb-s3cr3t-value, channel: C0123456789 }',
    '  email: { to: a@b.c, from: a@b.c, smtp: "smtp://a:s3cr3t-value@b" }',
  ])('never shows what stands where the name of a variable should: %s (I9)', (notify) => {
    const problems = parseProblems(fileWith(`${notify}\n`));
    expect(problems.length).toBeGreaterThan(0);
    expect(JSON.stringify(problems)).not.toContain('s3cr3t-value');
  });
});
