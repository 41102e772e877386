import { describe, expect, test } from 'vitest';
import { unstableArguments } from '../../../src/adapters/git/build-arguments.ts';

const moment = { commit: '8f3c2a91d7e04b5c6a1f0e9d8c7b6a5948372615', time: Date.parse('2026-11-20T10:00:00Z') };
const seconds = moment.time / 1000;

describe('refused, since no two commits could share an image', () => {
  test.each([
    ['REVISION', moment.commit],
    ['REVISION', moment.commit.toUpperCase()],
    ['REVISION', '8f3c2a9'],
    ['VERSION', `1.4.0-${moment.commit}`],
    ['REVISION', '${{ github.sha }}'],
    ['REVISION', '$GITHUB_SHA'],
    ['REVISION', '{commit}'],
    ['STAMP', '$(date +%s)'],
    ['WHEN', '2026-11-20T09:12:44Z'],
    ['WHEN', '2026-11-21 09:12'],
    ['BUILD_DATE', '2031-01-01T00:00:00+02:00'],
    ['WHEN', String(seconds + 3600)],
    ['WHEN', String(moment.time - 5)],
    ['CREATED', '1500000000'],
  ])('%s=%s', (name, value) => {
    expect(unstableArguments({ [name]: value }, moment)).toHaveLength(1);
  });
});

describe('accepted, since it is the same for every commit', () => {
  test.each([
    ['NODE', '24'],
    ['REVISION', '8f3c2a'],
    ['OPENSSL_COMMIT', '0123456789abcdef0123456789abcdef01234567'],
    ['TOOLCHAIN', 'nightly-2026-11-20'],
    ['SNAPSHOT', '2026-11-20'],
    ['SNAPSHOT', '2019-02-03T04:05:06Z'],
    ['SNAPSHOT', '20240101T000000Z'],
    ['ACCOUNT', '1500000000'],
    ['PHONE', '12345678901'],
    ['EMPTY', ''],
  ])('%s=%s', (name, value) => {
    expect(unstableArguments({ [name]: value }, moment)).toEqual([]);
  });
});

test('all bad arguments are told at once, with what to use instead', () => {
  const problems = unstableArguments({ A: moment.commit, B: 'fine', C: '8f3c2a91' }, moment);
  expect(problems.map((problem) => problem.where)).toEqual(['waybill.yml build.args.A', 'waybill.yml build.args.C']);
  expect(problems[0]?.fix).toContain('WAYBILL_COMMIT');
});
