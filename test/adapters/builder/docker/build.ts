import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';
import { createBuilder } from '../../../../src/adapters/builder/builder.ts';
import { plainMeans, type BuildDeclaration, type BuildMeans } from '../../../../src/domain/build.ts';
import type { BuiltImage } from '../../../../src/domain/image.ts';
import type { BuildOptions } from '../../../../src/ports/builder.ts';
import { declared, temporaryFolder } from '../layouts.ts';

const run = promisify(execFile);

/** What a test builds. */
export interface Asked extends Partial<Omit<BuildDeclaration, 'means' | 'recipe'>> {
  readonly files: Readonly<Record<string, string | Buffer>>;
  readonly dockerfile?: string;
  readonly means?: Partial<BuildMeans>;
  readonly environment?: NodeJS.ProcessEnv;
  readonly cancel?: AbortSignal;
  readonly onLine?: (line: string) => void;
  readonly options?: BuildOptions;
  /** Where paths of secrets and caches begin. */
  readonly workspace?: string;
}

export interface Building {
  readonly image: Promise<BuiltImage>;
  readonly lines: readonly string[];
  readonly folder: string;
  readonly temporary: string;
}

/** Begins to build files in a folder of their own, with the builder of this machine. */
export function start(asked: Asked): Building {
  const { files, dockerfile = 'Dockerfile', means, environment, cancel, onLine, options, workspace, ...build } = asked;
  const [folder, temporary] = [temporaryFolder(), temporaryFolder()];
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const builder = createBuilder({
    workspace: workspace ?? folder,
    environment: { ...process.env, RUNNER_TEMP: temporary, ...environment },
    ...(cancel === undefined ? {} : { cancel }),
  });
  const lines: string[] = [];
  const declaration = {
    ...declared({ kind: 'dockerfile', path: dockerfile }),
    platforms: ['linux/amd64'],
    ...build,
    means: { ...plainMeans, ...means },
  };
  const image = builder.build(
    declaration,
    folder,
    (line) => {
      lines.push(line);
      onLine?.(line);
    },
    options,
  );
  // A rejection is looked at by whoever awaits it.
  image.then(
    (built) => onTestFinished(() => built.dispose()),
    () => undefined,
  );
  return { image, lines, folder, temporary };
}

/** The builder of buildx that exports OCI and sees this machine's loopback: `WAYBILL_CI_BUILDER`, else the current one. */
export async function ociBuilder(): Promise<{ readonly found: boolean; readonly name: string; readonly note: string }> {
  const name = process.env['WAYBILL_CI_BUILDER'] ?? '';
  try {
    const { stdout } = await run('docker', ['buildx', 'inspect', ...(name === '' ? [] : [name])], { timeout: 20_000 });
    const driver = /^Driver:\s+(\S+)/m.exec(stdout)?.[1];
    const known = /^Name:\s+(\S+)/m.exec(stdout)?.[1] ?? name;
    if (driver !== undefined && driver !== 'docker' && !/^Error:/m.test(stdout))
      return { found: true, name: known, note: '' };
    return { found: false, name, note: ' (skipped: buildx has no builder that exports OCI)' };
  } catch {
    return { found: false, name, note: ' (skipped: there is no buildx)' };
  }
}
