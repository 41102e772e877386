import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../../src/entry/summary/summary.ts';
import { collectedOf, factsOf, failureOf, newer, older, resultOf, turnedBack } from './results.ts';

const about = { service: 'returns', environment: 'prod' };

describe('the summary of one service', () => {
  it('begins with one sentence, the message, the journey and the table', () => {
    const summary = summaryOf('ship', [resultOf({ details: { verdict: 'passed', reused: true } })], factsOf());
    expect(summary.split('\n').slice(0, 3)).toEqual([
      '## ✅ returns 1.4.0 runs in prod',
      '',
      'runs, and passed its verdict',
    ]);
    expect(summary).toContain('```mermaid\nflowchart LR\n');
    expect(summary).toContain('  build["✓ build, reused"]:::good\n');
    expect(summary).toContain('  e1["uat"]:::quiet\n  e2["✓ prod, deployed"]:::good\n');
    expect(summary).toContain('  build --> e0\n  e0 --> e1\n  e1 --> e2\n');
    const row = summary.split('\n').find((line) => line.startsWith('| [returns]'));
    expect(row).toBe(
      `| [returns](https://returns.shop.example/) | 1.4.0 | \`111111111111\` | ` +
        `1.3.0 ([aaaaaaa](https://github.example/shop/shop/commit/${'a'.repeat(40)})) → ` +
        `1.4.0 ([bbbbbbb](https://github.example/shop/shop/commit/${'b'.repeat(40)})) | ✅ deployed | passed | 1 min 23 s |`,
    );
    expect(summary).toContain('**To undo it**\n\n```sh\nwaybill rollback returns prod --from 1.4.0 --reason "…"\n```');
  });

  it('folds away the size of each layer, the line that made it, and what it was', () => {
    const layers = [
      { madeBy: 'RUN npm ci | tee `log`', digest: 'a', size: 3 * 1024 ** 2, before: 2 * 1024 ** 2 },
      { madeBy: 'COPY app ./', digest: 'b', size: 2048, before: 2048 },
      { madeBy: 'RUN new', digest: 'c', size: 10, before: null },
    ];
    const image = { platform: 'linux/amd64', total: 3 * 1024 ** 2 + 2058, before: 2 * 1024 ** 2 + 2048, layers };
    const of = (size: object): string =>
      summaryOf('build', [resultOf({ verb: 'build', details: { size } })], factsOf());
    const summary = of({ images: [image], since: 'at.dev' });
    expect(summary).toContain(
      '<details><summary>Image of 3.0 MiB, +1.0 MiB since at.dev</summary>\n\n| Layer | Size | Since at.dev | Made by |\n| --- | --- | --- | --- |\n| 1 | 3.0 MiB | +1.0 MiB | <code>RUN npm ci &#124; tee &#96;log&#96;</code> |\n| 2 | 2 KiB |  | `COPY app ./` |\n| 3 | 10 B | new | `RUN new` |\n',
    );
    const first = of({
      images: [
        { ...image, before: null },
        { ...image, platform: 'linux/arm64', before: null },
      ],
      since: null,
    });
    expect(first).toContain('<summary>Image of 3.0 MiB for linux/arm64</summary>');
    expect(first).toContain('| Layer | Size | Made by |');
    for (const odd of [{ images: 'x' }, { images: [{ total: '1' }, null] }]) expect(of(odd)).not.toContain('Image of');
  });

  it('folds away what two builds do not share', () => {
    const entries = [{ path: 'app/```', what: ['content', 'mode 644 → 755'] }];
    const differences = [{ platform: 'linux/amd64', part: 'layer 2', madeBy: 'RUN make', entries, more: 3 }];
    const result = resultOf({ verb: 'build', outcome: 'failed', good: false, details: { differences } });
    expect(summaryOf('build', [result], factsOf())).toContain(
      '<details><summary>Differs: layer 2 · linux/amd64 · RUN make</summary>\n\n````text\napp/```: content, mode 644 → 755\nand 3 more\n````\n\n</details>',
    );
  });

  it('says of one that was turned back what runs now', () => {
    const details = { runs: { digest: older, version: '1.3.0', standing: 'rolled-back' } };
    const summary = summaryOf('ship', [turnedBack({ details })], factsOf());
    expect(summary).toMatch(/^## ❌ returns 1\.4\.0 was taken back in prod; 1\.3\.0 runs\n/);
    expect(summary).toContain('e2["✗ prod, rolled back"]:::bad');
  });

  it('leads to the console where there is something to look at, and nowhere where it went well', () => {
    const console = 'https://eu-west-1.console.aws.amazon.com/ecs/v2/clusters/shop/services/returns/health';
    const page = `[The service in the console](${console})`;
    expect(summaryOf('ship', [turnedBack({ details: { console } })], factsOf())).toContain(page);
    expect(summaryOf('ship', [resultOf({ details: { console } })], factsOf())).not.toContain(console);
  });

  it('lists everything that is unmet, each with its fix to copy', () => {
    const unmet = [
      { code: 'verified-in', message: 'not verified in uat', fix: 'waybill ship returns 1.4.0 uat' },
      { code: 'held', message: 'held here' },
    ];
    const summary = summaryOf('promote', [turnedBack({ verb: 'promote', outcome: 'refused', unmet })], factsOf());
    expect(summary).toContain(
      '**What is missing**\n\n- not verified in uat (`verified-in`)\n\n  ```sh\n  waybill ship returns 1.4.0 uat\n  ```\n- held here (`held`)',
    );
  });

  it('folds away why it failed: stop code, reason, exit code, last lines, events, and what to do', () => {
    const collected = collectedOf({ kind: 'failure', ...about, failure: failureOf() });
    const summary = summaryOf('ship', [turnedBack()], factsOf({ collected }));
    const report = /<details><summary>returns: the container exits<\/summary>\n\n([\s\S]*?)\n\n<\/details>/.exec(
      summary,
    )?.[1];
    expect(report).toContain(
      '| `1a2b3c` | `EssentialContainerExited` | `app` | 137 | Essential container in task exited |',
    );
    expect(report).toContain('```text\nstarting\nout of memory\n```');
    expect(report).toContain('```text\n(service returns) has started 1 tasks\n```');
    expect(report).toContain('**Next:** look at its log');
  });

  it('has the diff, the evidence, the warnings with their fix, and the notes', () => {
    const collected = collectedOf(
      { kind: 'changes', ...about, changes: [{ workload: 'web', path: 'cpu', from: '256', to: '512' }] },
      { kind: 'warning', ...about, text: 'no circuit breaker', fix: 'enable: true' },
    );
    const details = {
      judged: [{ probe: 'health', verdict: 'passed', reason: '5 of 5 good' }],
      evidence: ['GET /health'],
    };
    const notes = ['The policy was read from the checkout.'];
    const summary = summaryOf('ship', [resultOf({ details })], factsOf({ collected, notes }));
    expect(summary).toContain('<summary>1 change</summary>\n\n```diff\n# web\n- cpu: 256\n+ cpu: 512\n```');
    expect(summary).toContain('| `health` | passed | 5 of 5 good |');
    expect(summary).toContain('- GET /health');
    expect(summary).toContain('- no circuit breaker\n\n  ```yaml\n  enable: true\n  ```');
    expect(summary).toContain('> The policy was read from the checkout.');
  });

  it('says that there was nothing to do', () => {
    expect(summaryOf('settle', [], factsOf({ run: null }))).toBe('## ➖ settle: there was nothing to do');
  });
});

describe('the summary of several services', () => {
  it('counts in its sentence, has a row each, and a section where there is more to say', () => {
    const results = [resultOf({ undo: null }), turnedBack({ service: 'shipping' })];
    const summary = summaryOf('ship', results, factsOf());
    expect(summary).toMatch(/^## ❌ ship of 2 services in prod: 1 deployed, 1 rolled back\n/);
    expect(summary).toContain('e2["✗ prod, 1 of 2 good"]:::bad');
    expect(summary).toContain('### ❌ shipping in prod\n\nthe probe failed');
    expect(summary).not.toContain('### ✅ returns');
  });
});

describe('hostile text in a summary (I10)', () => {
  const evil = 'x|`</details>\n\n## owned ![i](https://evil.test) <img src=x>\n```\n::set-output name=a::b';

  it('adds no heading, table, block, tag, picture or command, wherever it stands', () => {
    const hostile = turnedBack({
      service: evil,
      environment: evil,
      version: evil,
      message: evil,
      warnings: [evil],
      unmet: [
        { code: evil, message: evil, fix: evil },
        { code: 'b', message: 'b' },
      ],
      undo: evil,
      url: `https://shop.example/${evil}`,
      details: { verdict: 'failed', judged: [{ probe: evil, verdict: 'failed', reason: evil }], evidence: [evil] },
    });
    const target = { service: evil, environment: evil };
    const dead = failureOf().tasks.map((task) => ({
      ...task,
      id: evil,
      code: evil,
      reason: evil,
      container: evil,
      log: [evil],
    }));
    const collected = collectedOf(
      {
        kind: 'failure',
        ...target,
        failure: failureOf({ workload: evil, reason: evil, advice: evil, tasks: dead, events: [evil] }),
      },
      { kind: 'changes', ...target, changes: [{ workload: evil, path: evil, from: evil, to: evil }] },
      { kind: 'step', ...target, text: evil },
    );
    const summary = summaryOf(
      'ship',
      [hostile],
      factsOf({ collected, notes: [evil], journey: [{ name: evil, requires: [evil] }] }),
    );
    const outside = withoutBlocks(summary);
    expect(outside.filter((line) => line.includes('owned') && /^\s*#+ *owned/.test(line))).toEqual([]);
    expect(outside.join('\n')).not.toMatch(/!\[|<img|\]\(https:\/\/evil/);
    expect(outside.filter((line) => line.startsWith('#'))).toHaveLength(1);
    const count = (what: string): number => outside.join('\n').split(what).length - 1;
    expect(count('<details>')).toBe(count('</details>'));
    expect(summary).not.toMatch(/^\s*::/m);
  });

  it('leaves a table’s rows with as many cells as its head', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('|', '`|`', '\\|', '\n|'), (text, bar) => {
        const summary = summaryOf('ship', [resultOf({ service: text + bar + text, version: bar + text })], factsOf());
        const rows = withoutBlocks(summary).filter((line) => line.startsWith('|'));
        expect(new Set(rows.map((row) => row.split('|').length)).size).toBe(1);
        expect(rows).toHaveLength(3);
      }),
    );
  });
});

describe('a summary that would be too long', () => {
  const mebibyte = 1024 * 1024;
  const long = Array.from({ length: 500 }, () => 'é'.repeat(1500));

  it('gives up logs first, and says so', () => {
    const collected = collectedOf(...long.map((text) => ({ kind: 'output' as const, service: 'returns', text })), {
      kind: 'failure' as const,
      ...about,
      failure: failureOf(),
    });
    const summary = summaryOf('ship', [turnedBack()], factsOf({ collected }));
    expect(Buffer.byteLength(summary)).toBeLessThan(mebibyte);
    expect(summary).toContain('_Cut to fit:');
    expect(summary).toContain('out of memory');
    expect(summary).toMatch(/\d+ older lines are in the job’s log/);
  });

  it('fits for thousands of services, the bad ones first', () => {
    const many = Array.from({ length: 20_000 }, (_, index) =>
      resultOf({ service: `service-${index}`, message: 'm'.repeat(3000) }),
    );
    const summary = summaryOf('ship', [...many, turnedBack({ service: 'broken' })], factsOf());
    expect(Buffer.byteLength(summary)).toBeLessThan(mebibyte);
    expect(summary).toContain('### ❌ broken in prod');
    expect(summary).toContain('_Cut to fit:');
  });

  it('is whole where it fits', () => {
    expect(summaryOf('ship', [resultOf({ digest: newer })], factsOf())).not.toContain('Cut to fit');
  });
});

/** The lines that are no code: what stands between fences is shown as it is. */
function withoutBlocks(markdown: string): readonly string[] {
  const kept: string[] = [];
  let mark: string | undefined;
  for (const line of markdown.split('\n')) {
    const fence = /^\s*(`{3,})/.exec(line)?.[1];
    if (mark === undefined && fence !== undefined) mark = fence;
    else if (mark !== undefined) {
      if (fence !== undefined && fence.length >= mark.length && line.trim() === fence) mark = undefined;
    } else kept.push(line);
  }
  return kept;
}
