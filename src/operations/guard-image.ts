import type { GuardFinding } from '../domain/config-guard.ts';
import { matchesGlob } from '../domain/glob.ts';
import type { BuiltImage } from '../domain/image.ts';
import { judgeName, judgeSettings, judgeVariables, scanFor } from '../plan/config-guard.ts';
import type { LayerFile, Layers } from '../ports/layers.ts';

/** An image full of them says it with the first. */
const mostFindings = 500;
/** A file of variables is small; what is larger is looked at as any other file. */
const mostVariables = 256 * 1024;

type Found = Pick<GuardFinding, 'kind' | 'what'>;

/**
 * Looks through every layer of an image for secrets and for what belongs to one environment. Reads each layer once, as a
 * stream; of what is found it keeps the name, never the value. What `except` matches is passed over.
 */
export async function guardImage(
  layers: Layers,
  image: BuiltImage,
  differing: ReadonlySet<string>,
  except: readonly string[],
): Promise<readonly GuardFinding[]> {
  const findings: GuardFinding[] = [];
  for (const settings of await layers.settings(image)) {
    for (const found of judgeSettings(settings, differing)) findings.push({ ...found, layer: null, goneIn: null });
  }
  let layer: NonNullable<GuardFinding['layer']> = { number: 0, of: 0, from: null };
  const gone = (matches: (path: string) => boolean): void => {
    findings.forEach((one, index) => {
      if (one.layer === null || one.layer.number >= layer.number || one.goneIn !== null || !matches(one.path)) return;
      findings[index] = { ...one, goneIn: layer.number };
    });
  };
  await layers.walk(image, async (event) => {
    switch (event.kind) {
      case 'layer':
        layer = { number: event.number, of: event.of, from: event.from };
        return;
      case 'removed':
        gone(
          (path) =>
            path.startsWith(event.path === '' ? '' : `${event.path}/`) || (!event.inside && path === event.path),
        );
        return;
      case 'file': {
        const { path } = event.file;
        gone((other) => other === path);
        if (findings.length >= mostFindings || except.some((pattern) => matchesGlob(pattern, path))) return;
        for (const found of await lookAt(event.file, differing)) findings.push({ ...found, path, layer, goneIn: null });
      }
    }
  });
  return distinct(findings);
}

async function lookAt(file: LayerFile, differing: ReadonlySet<string>): Promise<readonly Found[]> {
  const verdict = judgeName(file.path);
  if (file.size === 0) return [];
  switch (verdict.kind) {
    case 'secret':
    case 'configuration':
      return [{ kind: verdict.kind, what: verdict.what }];
    case 'variables': {
      if (file.size > mostVariables) return [{ kind: 'configuration', what: verdict.what }];
      const found = judgeVariables(await textOf(file), differing);
      // One that only repeats what every environment shares is still a file that one of them may need otherwise.
      return found.length > 0 ? found : [{ kind: 'configuration', what: verdict.what }];
    }
    case 'content': {
      const scanner = scanFor(file.path);
      for await (const chunk of file.bytes) scanner.take(Buffer.from(chunk).toString('latin1'));
      return scanner.found().map((what) => ({ kind: 'secret', what }));
    }
  }
}

async function textOf(file: LayerFile): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.bytes) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** Two platforms of one image have the same file twice. */
function distinct(findings: readonly GuardFinding[]): readonly GuardFinding[] {
  return [...new Map(findings.map((one) => [JSON.stringify([one.kind, one.what, one.path]), one])).values()];
}
