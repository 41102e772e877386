import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createShop, told } from '../../test/journey/stage/shop.ts';
import { openStage } from '../../test/journey/stage/stage.ts';
import type { Group } from '../figure.ts';
import { sampleOf } from '../sample.ts';

/** The most memory that `ship` ever held while it built, promoted, deployed and probed; as the system accounts it. */
export const memory: Group = {
  name: 'memory',
  async measure(runs) {
    const stage = await openStage();
    try {
      const peak = join(stage.folder, 'peak');
      const tell = join(stage.folder, 'peak.mjs');
      await writeFile(
        tell,
        `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS)));
`,
      );
      const shop = await createShop(stage, { name: 'memory', services: { web: { probe: '/health' } } });
      const peaks: number[] = [];
      for (let run = 0; run < runs; run += 1) {
        await shop.commit({ images: { web: { startSeconds: 1 + run } } });
        await rm(peak, { force: true });
        const ended = await shop.run(
          'ship',
          { environment: 'live' },
          { NODE_OPTIONS: `--import ${pathToFileURL(tell).href}` },
        );
        if (told(ended).outcome !== 'deployed') throw new Error(`expected it to be deployed:\n${ended.log}`);
        peaks.push(Number(await readFile(peak, 'utf8')) / 1024);
      }
      return [
        {
          name: 'memory.ship',
          what: 'peak resident set of a ship that builds and deploys',
          unit: 'MiB',
          kind: 'timed',
          sample: sampleOf(peaks),
          bar: 120,
        },
      ];
    } finally {
      await stage.close();
    }
  },
};
