import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likelyContainer } from '../../../src/adapters/ecs/container.ts';
import { atDigest, digestInImage, repositoryOf } from '../../../src/adapters/ecs/image-reference.ts';
import { consoleLink } from '../../../src/adapters/ecs/link.ts';
import { batches, pages } from '../../../src/adapters/ecs/paging.ts';
import { settingsToSend } from '../../../src/adapters/ecs/settings.ts';
import { requireSupported } from '../../../src/adapters/ecs/supported.ts';
import { decodeTagValue, encodeTagValue, foreignTags } from '../../../src/adapters/ecs/tags.ts';
import { digestOf } from '../../../src/domain/hash.ts';

describe('tags', () => {
  test('any text survives in the characters that AWS allows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(encodeTagValue(text)).toMatch(/^[A-Za-z0-9 +\-=._:/@]*$/);
        expect(decodeTagValue(encodeTagValue(text))).toBe(text);
      }),
    );
  });
  test('an entry’s name reads almost as itself', () => {
    expect(encodeTagValue('returns@prod#7:sha256:ab')).toBe('returns@prod=00237:sha256:ab');
  });
  test('the team’s own tags are carried on, AWS’s and ours are not', () => {
    expect(foreignTags({ team: 'shop', 'aws:x': '1', 'waybill:entry': '2' })).toEqual({ team: 'shop' });
  });
});

describe('image references', () => {
  const digest = digestOf('x');
  test.each([
    ['returns', 'returns'],
    ['returns:1.2', 'returns'],
    ['host:5000/shop/returns', 'host:5000/shop/returns'],
    ['host:5000/shop/returns:1.2', 'host:5000/shop/returns'],
    [`host/returns:1.2@${digest}`, 'host/returns'],
  ])('%s is of %s', (image, repository) => {
    expect(repositoryOf(image)).toBe(repository);
    expect(atDigest(image, digest)).toBe(`${repository}@${digest}`);
    expect(digestInImage(atDigest(image, digest))).toBe(digest);
  });
  test('a tag is no digest', () => expect(digestInImage('returns:1.2')).toBeUndefined());
});

describe('the likeliest container of a definition nobody chose for', () => {
  const containers = [
    { name: 'log', image: 'fluent:1', essential: false },
    { name: 'web', image: 'host/returns:1' },
    { name: 'proxy', image: 'envoy:1' },
  ];
  test('the one that is named', () => expect(likelyContainer(containers, 'proxy', 'returns', 'returns')).toBe('proxy'));
  test('else the one of the service’s image', () =>
    expect(likelyContainer(containers, undefined, 'returns', 'returns')).toBe('web'));
  test('else the first essential one', () => expect(likelyContainer(containers, undefined, 'x', 'y')).toBe('web'));
  test('else none', () => expect(likelyContainer([], undefined, 'x', 'y')).toBe(''));
});

describe('the console', () => {
  const arn = (partition: string, region = 'cn-north-1') =>
    `arn:${partition}:ecs:${region}:111122223333:service/shop/returns`;
  test.each([
    ['aws', 'eu-west-1', 'console.aws.amazon.com'],
    ['aws-cn', 'cn-northwest-1', 'console.amazonaws.cn'],
    ['aws-us-gov', 'us-gov-east-1', 'console.amazonaws-us-gov.com'],
  ])('is that of the partition %s, in the region', (partition, region, host) => {
    expect(consoleLink(arn(partition, region))).toBe(
      `https://${region}.${host}/ecs/v2/clusters/shop/services/returns/health?region=${region}`,
    );
  });
  test('is null where it is not', () => {
    expect(consoleLink(arn('aws-iso'))).toBeNull();
    expect(consoleLink('returns')).toBeNull();
  });
  test('is null for an ARN of the old form, which names no cluster', () => {
    expect(consoleLink('arn:aws:ecs:eu-west-1:111122223333:service/returns')).toBeNull();
  });
});

describe('settings', () => {
  test('nothing is sent where nothing is set', () => {
    expect(settingsToSend({}, { maximumPercent: 200 }, 'returns')).toEqual({});
    expect(settingsToSend({ deploymentConfiguration: {} }, { maximumPercent: 200 }, 'returns')).toEqual({});
  });
  test('a part of the breaker leaves its other parts', () => {
    const current = {
      maximumPercent: 200,
      deploymentCircuitBreaker: { enable: true, rollback: true, resetOnHealthyTask: false },
    };
    const asked = { deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: false } } };
    expect(settingsToSend(asked, current, 'returns').deploymentConfiguration).toEqual({
      maximumPercent: 200,
      deploymentCircuitBreaker: { enable: true, rollback: false, resetOnHealthyTask: false },
    });
  });
  test('an unknown setting is refused', () => {
    expect(() => settingsToSend({ colour: 'red' }, {}, 'returns')).toThrow(/got colour/);
  });
});

test.each(['CODE_DEPLOY', 'EXTERNAL'] as const)('the controller %s is refused', (type) => {
  expect(() => requireSupported({ serviceName: 'returns', deploymentController: { type } }, {})).toThrow(type);
});

test.each(['BLUE_GREEN', 'CANARY', 'LINEAR'] as const)('the strategy %s is refused, never overwritten', (strategy) => {
  const service = { serviceName: 'returns', deploymentConfiguration: { strategy } };
  expect(() => requireSupported(service, {})).toThrow(strategy);
});

describe('paging', () => {
  test('follows short and empty pages to the end, or to the limit', async () => {
    const answers = [[1], [], [2, 3], [4]];
    const fetch = async (token: string | undefined) => {
      const index = Number(token ?? '0');
      return { items: answers[index] ?? [], nextToken: index + 1 < answers.length ? String(index + 1) : undefined };
    };
    expect(await pages(fetch)).toEqual([1, 2, 3, 4]);
    expect(await pages(fetch, 2)).toEqual([1, 2]);
  });
  test('batches are no larger than a call takes', () => {
    expect([...batches([1, 2, 3, 4, 5], 2)]).toEqual([[1, 2], [3, 4], [5]]);
    expect([...batches([], 2)]).toEqual([]);
  });
});
