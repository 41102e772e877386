import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceKeyOf, sourceTag, type SourceKeyInput } from '../../src/domain/source-key.ts';

const id = fc.stringMatching(/^[0-9a-f]{40}$/);
const word = fc.stringMatching(/^[a-z]{1,8}$/);
const input: fc.Arbitrary<SourceKeyInput> = fc.record({
  objects: fc.dictionary(word, id, { minKeys: 1, maxKeys: 5 }),
  recipe: fc.oneof(
    fc.record({ dockerfile: word }),
    fc.record({ command: fc.array(word, { minLength: 1, maxLength: 4 }) }),
  ),
  target: fc.option(word),
  arguments: fc.dictionary(word, word, { maxKeys: 4 }),
  platforms: fc.uniqueArray(word, { maxLength: 3 }),
  epoch: fc.nat(9),
});

function reversed<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).reverse());
}

test('I1: a key does not depend on the order of declaration', () => {
  fc.assert(
    fc.property(input, (given) => {
      const turned = {
        ...given,
        objects: reversed(given.objects),
        arguments: reversed(given.arguments),
        platforms: [...given.platforms].reverse(),
      };
      expect(sourceKeyOf(turned)).toBe(sourceKeyOf(given));
    }),
  );
});

test('I1: every part of the input changes the key', () => {
  fc.assert(
    fc.property(input, id, (given, other) => {
      const changed: SourceKeyInput[] = [
        { ...given, objects: { ...given.objects, 'another path': other } },
        { ...given, recipe: { command: ['another', 'command'] } },
        { ...given, target: `${given.target ?? ''}x` },
        { ...given, arguments: { ...given.arguments, ANOTHER: 'x' } },
        { ...given, platforms: [...given.platforms, 'linux/arm64'] },
        { ...given, epoch: given.epoch + 1 },
      ];
      const keys = new Set([given, ...changed].map(sourceKeyOf));
      expect(keys.size).toBe(changed.length + 1);
    }),
  );
});

test('I1: the key of a known input stays what it is in every release', () => {
  const key = sourceKeyOf({
    objects: { '.': '4b825dc642cb6eb9a060e54bf8d69288fbee4904' },
    recipe: { dockerfile: 'Dockerfile' },
    target: null,
    arguments: {},
    platforms: ['linux/amd64'],
    epoch: 0,
  });
  expect(key).toBe('af4316a43f2a199c31e815a7240dd97c2778706f');
  expect(sourceTag(key)).toBe(`src-${key}`);
});
