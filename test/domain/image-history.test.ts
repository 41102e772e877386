import { describe, expect, it } from 'vitest';
import { instructionOf, layerHistory } from '../../src/domain/image-history.ts';
import { growthOf, sizeOf } from '../../src/domain/image-size.ts';

describe('what made a layer', () => {
  it.each([
    ['RUN /bin/sh -c npm ci # buildkit', 'RUN npm ci'],
    ['RUN |2 NODE=24 NAME=a b /bin/sh -c npm ci --omit=dev # buildkit', 'RUN npm ci --omit=dev'],
    ['COPY app ./ # buildkit', 'COPY app ./'],
    ['WORKDIR /app', 'WORKDIR /app'],
    ['/bin/sh -c npm ci', 'RUN npm ci'],
    ['|1 GREETING=hello /bin/sh -c echo "$GREETING" > /g', 'RUN echo "$GREETING" > /g'],
    ['/bin/sh -c #(nop) COPY dir:0123456789abcdef in ./ ', 'COPY … ./'],
    ['/bin/sh -c #(nop)  CMD ["node"]', 'CMD ["node"]'],
    ['/bin/bash -o pipefail -c curl x | sh', 'RUN curl x | sh'],
    ['the Node of this machine', 'the Node of this machine'],
    ['RUN ["/app/build"] # buildkit', 'RUN ["/app/build"]'],
    ['', ''],
  ])('%j is %j', (createdBy, instruction) => {
    expect(instructionOf(createdBy)).toBe(instruction);
  });

  it('is told by the entries that have a layer; a history that does not fit tells nothing', () => {
    const history = [{ created_by: 'a' }, { created_by: 'b', empty_layer: true }, { comment: 'c' }];
    expect(layerHistory({ history, rootfs: { diff_ids: [1, 2] } })).toEqual(['a', '']);
    expect(layerHistory({ history, rootfs: { diff_ids: [1] } })).toEqual([]);
    for (const odd of [undefined, null, 'x', {}, { history: 'x' }]) expect(layerHistory(odd)).toEqual([]);
  });
});

describe('the size of an image', () => {
  const of = (layers: readonly (readonly [string, number, string])[]) =>
    sizeOf(
      { layers: layers.map(([digest, size]) => ({ digest, size })) },
      {
        os: 'linux',
        architecture: 'arm64',
        variant: 'v8',
        rootfs: { diff_ids: layers },
        history: layers.map(([, , made]) => ({ created_by: made })),
      },
    );

  it('is that of its layers, each with the line that made it', () => {
    expect(
      of([
        ['a', 10, 'COPY x /'],
        ['b', 5, '/bin/sh -c y'],
      ]),
    ).toEqual({
      platform: 'linux/arm64/v8',
      total: 15,
      layers: [
        { digest: 'a', size: 10, madeBy: 'COPY x /' },
        { digest: 'b', size: 5, madeBy: 'RUN y' },
      ],
    });
    expect(sizeOf({ manifests: [] }, {})).toBeUndefined();
    expect(sizeOf({ layers: [{}] }, null)).toEqual({
      platform: null,
      total: 0,
      layers: [{ digest: '', size: 0, madeBy: '' }],
    });
  });

  it('is set beside what it was: equal bytes first, then the same line', () => {
    const before = of([
      ['base', 100, 'FROM'],
      ['x', 10, 'RUN a'],
      ['y', 20, 'RUN a'],
      ['gone', 1, 'RUN z'],
    ]);
    const now = of([
      ['base', 100, 'FROM'],
      ['y', 20, 'RUN a'],
      ['n', 15, 'RUN a'],
      ['w', 3, 'RUN new'],
    ]);
    if (now === undefined) throw new Error('expected a size');
    const growth = growthOf(now, before);
    expect(growth.layers.map((layer) => layer.before)).toEqual([100, 20, 10, null]);
    expect([growth.total, growth.before]).toEqual([138, 131]);
    expect(growthOf(now, undefined).before).toBeNull();
  });
});
