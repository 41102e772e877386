import type { Digest } from '../../domain/digest.ts';
import type { Manifest } from '../../domain/image.ts';
import type { StageResult } from '../../domain/test-result.ts';
import type { Registry } from '../../ports/registry.ts';
import { testedStatement, type TestedFacts } from './tested.ts';
import { writeStamp } from './write.ts';

/** Stamps an image with what its stages came to; one that says nothing of the image leaves no stamp. */
export async function writeTested(
  registry: Registry,
  repository: string,
  root: Manifest & { readonly digest: Digest },
  results: readonly StageResult[],
  facts: TestedFacts,
): Promise<void> {
  for (const result of results) {
    const statement = testedStatement({ repository, digest: root.digest }, result, facts);
    if (statement !== undefined)
      await writeStamp(registry, repository, { ...root, size: root.bytes.length }, statement);
  }
}
