/** One instruction of a Dockerfile, its continued lines joined. */
export interface Instruction {
  /** Of its first line, from 1. */
  readonly line: number;
  /** In capitals: `FROM`. */
  readonly word: string;
  readonly rest: string;
}

/**
 * The instructions of a Dockerfile (Dockerfile reference: comments, the escape directive, continued lines, here-documents),
 * as far as telling them apart needs it. Never fails: what is wrong, the builder says.
 */
export function instructionsOf(text: string): readonly Instruction[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const escape = escapeOf(lines);
  const found: Instruction[] = [];
  let begun: { line: number; text: string } | undefined;
  let ends: string[] = [];
  lines.forEach((line, index) => {
    if (ends.length > 0) {
      if (line.trim() === ends[0]) ends.shift();
      return;
    }
    if (/^\s*#/.test(line) || (begun === undefined && line.trim() === '')) return;
    const continued = line.trimEnd().endsWith(escape);
    const piece = continued ? line.trimEnd().slice(0, -1) : line;
    begun = { line: begun?.line ?? index + 1, text: `${begun?.text ?? ''}${piece}` };
    // A blank line within is passed over, as docker does with a warning.
    if (continued) return;
    const [, word = '', rest = ''] = /^\s*(\S+)\s*([^]*)$/.exec(begun.text) ?? [];
    if (word !== '') found.push({ line: begun.line, word: word.toUpperCase(), rest: rest.trim() });
    if (/^(?:RUN|COPY|ADD)$/i.test(word))
      ends = [...rest.matchAll(/<<-?(["']?)(\w+)\1/g)].map((match) => match[2] ?? '');
    begun = undefined;
  });
  return found;
}

/** A directive stands before everything else (`# escape=` and a backtick, on Windows). */
function escapeOf(lines: readonly string[]): string {
  for (const line of lines) {
    const directive = /^\s*#\s*([a-z]+)\s*=\s*(\S+)\s*$/i.exec(line);
    if (directive === null) break;
    if (directive[1]?.toLowerCase() === 'escape') return directive[2] ?? '\\';
  }
  return '\\';
}

/**
 * The images that a Dockerfile may pull, build arguments put in; a reference that stays open is `undefined`. Stages and
 * `scratch` are none.
 */
export function imagesOf(text: string, given: Readonly<Record<string, string>>): readonly (string | undefined)[] {
  const values = new Map<string, string>();
  const stages = new Set<string>(['scratch']);
  const images: (string | undefined)[] = [];
  const syntax = /^\s*#\s*syntax\s*=\s*(\S+)/im.exec(text)?.[1];
  if (syntax !== undefined) images.push(syntax);
  const take = (reference: string): void => {
    const filled = filledIn(reference, values);
    if (filled === undefined || !(stages.has(filled.toLowerCase()) || /^\d+$/.test(filled))) images.push(filled);
  };
  for (const { word, rest } of instructionsOf(text)) {
    switch (word) {
      case 'ARG':
        for (const [, name = '', set] of rest.matchAll(/(\w+)(?:=("[^"]*"|'[^']*'|\S*))?/g)) {
          const value = given[name] ?? set?.replace(/^(["'])(.*)\1$/, '$2');
          if (value !== undefined) values.set(name, filledIn(value, values) ?? value);
        }
        break;
      case 'FROM': {
        const [image = '', as, stage] = rest.split(/\s+/).filter((part) => !part.startsWith('--'));
        take(image);
        if (as?.toLowerCase() === 'as' && stage !== undefined) stages.add(stage.toLowerCase());
        break;
      }
      case 'COPY':
      case 'ADD':
      case 'RUN':
        for (const [, from = ''] of rest.matchAll(/--(?:from=|mount=\S*\bfrom=)([^\s,]+)/g)) take(from);
        break;
      default:
        break;
    }
  }
  return images;
}

/** `$NAME`, `${NAME}` and `${NAME:-otherwise}`; undefined where one has no value. */
function filledIn(text: string, values: ReadonlyMap<string, string>): string | undefined {
  const open: string[] = [];
  const filled = text.replace(
    /\$\{(\w+)(?::?-([^}]*))?\}|\$(\w+)/g,
    (_, braced?: string, otherwise?: string, bare?: string) => {
      const value = values.get(braced ?? bare ?? '') ?? otherwise;
      if (value === undefined) open.push(braced ?? bare ?? '');
      return value ?? '';
    },
  );
  return open.length > 0 || filled.includes('$') ? undefined : filled;
}

/** The registry that a reference names, as docker reads it: `docker.io` where it names none. */
export function hostOf(reference: string): string {
  const [first = '', ...rest] = reference.split('/');
  return rest.length > 0 && (/[.:]/.test(first) || first === 'localhost') ? first : 'docker.io';
}
