/**
 * What made each layer of an image, in the order of its layers, as its configuration tells (OCI image specification,
 * config.md: `history`, whose entries without a layer say so). Empty where the configuration has no history, or one that
 * does not fit.
 */
export function layerHistory(config: unknown): readonly string[] {
  const history = listOf(config, 'history');
  const layers = listOf(recordOf(config)['rootfs'], 'diff_ids').length;
  const made = history
    .filter((entry) => recordOf(entry)['empty_layer'] !== true)
    .map((entry) => recordOf(entry)['created_by']);
  return made.length !== layers ? [] : made.map((text) => (typeof text === 'string' ? text : ''));
}

/**
 * The Dockerfile's line behind an entry of the history: without the shell that ran it, the arguments that were set, and
 * the builder's marks. `RUN |1 NODE=24 /bin/sh -c npm ci # buildkit` is `RUN npm ci`.
 */
export function instructionOf(createdBy: string): string {
  const text = createdBy
    .replace(/\s+/g, ' ')
    .replace(/ ?# buildkit$/, '')
    .trim();
  const nop = /^(?:\S*\/)?(?:sh|bash) -c #\(nop\) +(.*)$/.exec(text)?.[1];
  if (nop !== undefined) return nop.replace(/^(COPY|ADD) (?:file|dir|multi):[0-9a-f]{12,} in /, '$1 … ').trim();
  const run = /^(RUN )?(?:\|(\d+) )?(.*)$/.exec(text);
  const [, said, count, rest = ''] = run ?? [];
  const shell = /^(.*?)(?:\S*\/)?(?:sh|bash|ash)(?: -[a-z]+(?: pipefail)?)*? -c (.*)$/.exec(rest);
  if (said === undefined && shell === null) return text;
  if (said === undefined && shell?.[1] !== '' && count === undefined) return text;
  return `RUN ${shell?.[2] ?? rest}`;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function listOf(value: unknown, key: string): readonly unknown[] {
  const list = recordOf(value)[key];
  return Array.isArray(list) ? (list as readonly unknown[]) : [];
}
