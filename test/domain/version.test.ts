import { describe, expect, it } from 'vitest';
import { highestFirst, isDowngrade, isStable, parseVersion, versionOfTag } from '../../src/domain/version.ts';

describe('a version', () => {
  it.each([
    ['1.4.0', '1.4.0'],
    ['v1.4.0-rc.2', '1.4.0-rc.2'],
    ['1.4', undefined],
    ['1.4.0+build.7', undefined],
    ['latest', undefined],
  ])('%s reads as %s', (text, version) => expect(parseVersion(text)).toBe(version));

  it.each([
    ['v1.4.0', 'v*', '1.4.0'],
    ['returns/v1.4.0', 'returns/v*', '1.4.0'],
    ['shipping/v1.4.0', 'returns/v*', undefined],
    ['vv1.4.0', 'v*', undefined],
    ['v', 'v*', undefined],
  ])('of the git tag %s by %s is %s', (tag, pattern, version) => expect(versionOfTag(tag, pattern)).toBe(version));

  it('goes before another by precedence, not by letters', () => {
    expect(highestFirst(['0.9.0', '1.10.0', '1.9.0', '1.10.0-rc.1'])).toEqual([
      '1.10.0',
      '1.10.0-rc.1',
      '1.9.0',
      '0.9.0',
    ]);
    expect(isDowngrade('1.10.0', '1.9.0')).toBe(true);
    expect(isDowngrade('1.10.0-rc.1', '1.10.0')).toBe(false);
    expect([isStable('1.4.0'), isStable('1.4.0-rc.1')]).toEqual([true, false]);
  });
});
