import { describe, expect, it } from 'vitest';
import { hostOf, imagesOf, instructionsOf } from '../../../../src/adapters/builder/docker/instructions.ts';

describe('the instructions of a Dockerfile', () => {
  it('have the line that they begin in; comments, blank and continued lines, and here-documents are passed over', () => {
    const text = `# syntax=docker/dockerfile:1
ARG BASE=node:24

FROM $BASE
RUN apk add \\
  # why
  curl

RUN <<EOF
FROM inside
EOF
run true
CMD ["node"]`;
    expect(instructionsOf(text).map(({ line, word }) => [line, word])).toEqual([
      [2, 'ARG'],
      [4, 'FROM'],
      [5, 'RUN'],
      [9, 'RUN'],
      [12, 'RUN'],
      [13, 'CMD'],
    ]);
  });

  it('go by the escape directive', () => {
    const text = '# escape=`\r\nFROM windows`\r\n  /nano\r\nCOPY a C:\\\r\nRUN b\r\n';
    expect(instructionsOf(text).map(({ line, word }) => [line, word])).toEqual([
      [2, 'FROM'],
      [4, 'COPY'],
      [5, 'RUN'],
    ]);
  });
});

describe('the images that a Dockerfile may pull', () => {
  it('are those of FROM, --from and the syntax line, arguments put in; stages and scratch are none', () => {
    const text = `# syntax=registry.example/frontend:1
ARG HOST=registry.example
ARG TAG
FROM --platform=$BUILDPLATFORM \${HOST}/node:\${TAG:-24} AS build
COPY --from=ghcr.io/shop/tools /bin/x /x
COPY --from=0 /a /b
FROM scratch
COPY --from=Build /x /x
RUN --mount=type=bind,from=alpine,target=/y true
FROM $LATER`;
    expect(imagesOf(text, {})).toEqual([
      'registry.example/frontend:1',
      'registry.example/node:24',
      'ghcr.io/shop/tools',
      'alpine',
      undefined,
    ]);
    expect(imagesOf(text, { TAG: '22', LATER: 'build', HOST: 'other.example' })).toContain('other.example/node:22');
  });

  it.each([
    ['node:24', 'docker.io'],
    ['library/node', 'docker.io'],
    ['registry.example/node', 'registry.example'],
    ['localhost/node', 'localhost'],
    ['127.0.0.1:5000/a/b@sha256:00', '127.0.0.1:5000'],
  ])('%s is at %s', (reference, host) => {
    expect(hostOf(reference)).toBe(host);
  });
});
