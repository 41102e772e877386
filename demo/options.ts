import { parseArgs } from 'node:util';

const runtimes = ['process', 'docker'] as const;
export type Runtime = (typeof runtimes)[number];

export interface Options {
  /** One JSON document instead of the story. */
  readonly json: boolean;
  /** How tasks run: as processes of this user, or as containers of a Docker engine. */
  readonly runtime: Runtime;
}

export const usage = `npm run demo [-- options]
  --json               prints one JSON document, and nothing else on stdout
  --runtime <runtime>  how tasks run: process (unless said), or docker, as containers of this machine's engine (Linux)`;

/** What the words of the command line mean; a text: what is wrong with them, and how it is used. */
export function parseOptions(words: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
        runtime: { type: 'string', default: 'process' },
      },
    });
    if (values.help) return usage;
    const runtime = runtimes.find((one) => one === values.runtime);
    if (runtime === undefined)
      return `--runtime: expected one of ${runtimes.join(', ')}, got ${values.runtime}\n\n${usage}`;
    if (runtime === 'docker' && process.platform !== 'linux')
      return `--runtime docker: expected Linux, since the containers run this machine's own Node, got ${process.platform}\n\n${usage}`;
    return { json: values.json, runtime };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n\n${usage}`;
  }
}
