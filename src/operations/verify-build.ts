import { shortDigest, type Digest } from '../domain/digest.ts';
import type { ImageDifference } from '../domain/image-difference.ts';
import type { ServiceResult } from '../domain/result.ts';
import { lendImage, type Workshop } from './lend-image.ts';
import type { BuildSource } from './publish-build.ts';

/**
 * Builds a source twice, the second time without any cache, and says what differs. Nothing is pushed. `published`: the
 * image of this source that is in use, which it is compared with by its digest.
 */
export async function verifyBuild(
  workshop: Workshop,
  source: BuildSource,
  published: Digest | undefined,
): Promise<Partial<ServiceResult>> {
  return lendImage(workshop, source, (first) =>
    lendImage(
      workshop,
      source,
      async (second) => {
        const { digest } = first.root;
        const warnings = [...new Set([...(first.made?.warnings ?? []), ...(second.made?.warnings ?? [])])];
        const differences = await workshop.builder.compare(first, second);
        const details = { pushed: false, reused: false, reproducible: differences.length === 0, differences };
        if (differences.length === 0) {
          const other = published === undefined ? '' : publishedNote(published, digest);
          return {
            outcome: 'built',
            good: true,
            digest,
            warnings,
            message: `built twice, bit for bit the same: ${shortDigest(digest)}${other}; nothing was pushed`,
            details,
          };
        }
        for (const difference of differences) for (const text of linesOf(difference)) say(workshop, text);
        const parts = differences.map(titleOf).join('; ');
        return {
          outcome: 'failed',
          good: false,
          digest,
          warnings,
          message: `built twice, and not the same: ${parts}; nothing was pushed`,
          details,
        };
      },
      true,
    ),
  );
}

function publishedNote(published: Digest, digest: Digest): string {
  return published === digest
    ? ', as it was published'
    : `; what was published from this source is ${shortDigest(published)}, made with other base images or another builder`;
}

/** `layer 3 of linux/amd64 (RUN npm ci)`. */
function titleOf({ part, platform, madeBy }: ImageDifference): string {
  return `${part}${platform === null ? '' : ` of ${platform}`}${madeBy === null ? '' : ` (${madeBy})`}`;
}

function linesOf(difference: ImageDifference): readonly string[] {
  const entries = difference.entries.map(({ path, what }) => `  ${path}: ${what.join(', ')}`);
  const more = difference.more > 0 ? [`  and ${difference.more} more`] : [];
  return [`differs: ${titleOf(difference)}`, ...entries, ...more];
}

function say({ reporter, service }: Workshop, text: string): void {
  reporter.report({ kind: 'output', service, text });
}
