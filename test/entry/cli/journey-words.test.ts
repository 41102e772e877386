import { describe, expect, it } from 'vitest';
import { looksLikeVersion, readJourney } from '../../../src/entry/cli/journey-words.ts';

const digest = `sha256:${'0a'.repeat(32)}`;

describe('a version', () => {
  it.each([
    '1.4.0',
    'v1.4.0',
    'v1.4',
    '1.4.0-rc.2',
    'latest',
    'env:uat',
    'ref:develop',
    'tag:v1',
    digest,
    'release/1.4.0',
    'returns/v1.4.0',
    '52c8a04',
    '52c8a04e'.repeat(5),
  ])('is %s', (word) => expect(looksLikeVersion(word)).toBe(true));

  it.each(['returns', 'prod', 'uat', 'deadbeef', 'facade', 'develop', 'v2', '12', 'shop-2'])('is not %s', (word) =>
    expect(looksLikeVersion(word)).toBe(false),
  );
});

describe('the words of a journey', () => {
  it.each([
    ['', [], null, null, []],
    ['returns', ['returns'], null, null, []],
    ['returns shipping', ['returns', 'shipping'], null, null, []],
    ['1.4.0', [], '1.4.0', null, []],
    ['returns 1.4.0', ['returns'], '1.4.0', null, []],
    ['1.4.0 prod', [], '1.4.0', 'prod', []],
    ['returns shipping env:uat prod', ['returns', 'shipping'], 'env:uat', 'prod', []],
    ['returns 1.4.0 prod uat now', ['returns'], '1.4.0', 'prod', ['uat', 'now']],
  ])('%s', (line, service, version, environment, left) => {
    const words = line.split(' ').filter((word) => word !== '');
    expect(readJourney(words)).toEqual({ service, version, environment, left });
  });
});
