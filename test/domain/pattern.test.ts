import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesAny, matchesPattern, patternProblem } from '../../src/domain/pattern.ts';

describe('matchesPattern', () => {
  // The tables "Patterns to match branches and tags" and "Patterns to match file paths" of GitHub's workflow syntax.
  it.each([
    ['feature/*', ['feature/my-branch', 'feature/your-branch'], ['feature/a/b', 'feature', 'my-feature/x']],
    [
      'feature/**',
      ['feature/beta-a/my-branch', 'feature/your-branch', 'feature/mona/the/octocat'],
      ['feature', 'x/feature/a'],
    ],
    ['main', ['main'], ['main2', 'amain', 'Main', '']],
    ['releases/mona-the-octocat', ['releases/mona-the-octocat'], ['releases/mona']],
    ['*', ['main', 'releases'], ['all/the/branches']],
    ['**', ['all/the/branches', 'every/tag', 'main'], []],
    ['*feature', ['mona-feature', 'feature', 'ver-10-feature'], ['feature-1', 'a/feature']],
    ['v2*', ['v2', 'v2.0', 'v2.9'], ['v1', 'v2/a', 'wv2']],
    ['v[12].[0-9]+.[0-9]+', ['v1.10.1', 'v2.0.0'], ['v3.0.0', 'v1..1', 'v1.10.1-rc', 'v1x10x1']],
    ['[CB]at', ['Cat', 'Bat'], ['Rat', 'CBat']],
    ['[1-2]00', ['100', '200'], ['300']],
    ['Octo*', ['Octocat', 'Octo'], ['Oct']],
    ['*.jsx?', ['page.js', 'page.jsx'], ['page.jsxx', 'page.j', 'pagexjs']],
    ['**.js', ['index.js', 'js/index.js', 'src/js/app.js'], ['index.ts']],
    [
      'docs/**/*.md',
      ['docs/README.md', 'docs/mona/hello-world.md', 'docs/a/markdown/file.md'],
      ['README.md', 'docs.md'],
    ],
    ['**/docs/**', ['docs/hello.md', 'dir/docs/my-file.txt', 'space/docs/plan/space.doc'], ['mydocs/a', 'docs']],
    ['**/README.md', ['README.md', 'js/README.md'], ['MYREADME.md', 'js/README.mdx']],
    ['**/*src/**', ['a/src/app.js', 'my-src/code/js/app.js'], ['a/source/app.js']],
    ['**/migrate-*.sql', ['migrate-10909.sql', 'db/migrate-v1.0.sql', 'db/sept/migrate-v1.sql'], ['migrate-/a.sql']],
  ])('%s', (pattern, inside, outside) => {
    for (const name of inside) expect(matchesPattern(pattern, name), name).toBe(true);
    for (const name of outside) expect(matchesPattern(pattern, name), name).toBe(false);
  });

  it('takes a long hostile pattern in no time', () => {
    expect(matchesPattern('*a'.repeat(40) + 'b', 'a'.repeat(4000))).toBe(false);
  });

  it('never throws, and a malformed pattern lets nothing in (I3)', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (pattern, name) => {
        const matched = matchesPattern(pattern, name);
        if (patternProblem(pattern) !== null) expect(matched).toBe(false);
      }),
    );
  });

  it('takes a name without special characters as itself', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z0-9._/-]{1,20}$/),
        fc.stringMatching(/^[a-z0-9._/-]{1,20}$/),
        (one, other) => {
          expect(matchesPattern(one, one)).toBe(true);
          expect(matchesPattern(one, other)).toBe(one === other);
        },
      ),
    );
  });
});

describe('matchesAny', () => {
  it.each([
    [['*.md', '!README.md'], ['hello.md'], ['README.md', 'docs/hello.md']],
    [['*.md', '!README.md', 'README*'], ['hello.md', 'README.md', 'README.doc'], ['docs/hello.md']],
    [
      ['release/**', '!release/**-alpha'],
      ['release/10', 'release/beta/mona'],
      ['release/10-alpha', 'release/a/b-alpha'],
    ],
    [['!main'], [], ['main', 'develop']],
    [[], [], ['main']],
  ])('%j', (patterns, inside, outside) => {
    for (const name of inside) expect(matchesAny(patterns, name), name).toBe(true);
    for (const name of outside) expect(matchesAny(patterns, name), name).toBe(false);
  });
});

describe('patternProblem', () => {
  it.each(['', '!', '?', '+a', '*?', 'a++', '[', 'a]', '[]', '[^a]', '[z-a]', '[a-Z]', 'a b', 'a\\b', 'a~1'])(
    'refuses %j',
    (pattern) => {
      expect(patternProblem(pattern)).not.toBeNull();
    },
  );

  it.each(['main', '!main', 'v[12].[0-9]+', 'release/*', '**', 'a?', '[a-zA-Z0-9]'])('accepts %j', (pattern) => {
    expect(patternProblem(pattern)).toBeNull();
  });
});
