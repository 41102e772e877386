import { LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';
import type { Finding } from './origin.ts';
import type { Path } from './path.ts';
import { plainValue } from './plain-value.ts';

/** A YAML text as plain values, with the line of everything in it. */
export interface YamlFile {
  readonly value: unknown;
  /** The line (from 1) where a key or list item stands; that of the nearest thing around it where it is absent. */
  line(path: Path): number;
  /** What is wrong with single values; the rest can be checked nevertheless. */
  readonly findings: readonly (Finding & { readonly path: Path })[];
}

/** A text that is no YAML: what is wrong, by line. */
export interface YamlFailure {
  readonly failures: readonly (Finding & { readonly line: number })[];
}

const largestText = 512 * 1024;
const tooDeep = 'expected a map of keys, got lists or maps nested too deeply to read';

/**
 * Reads YAML 1.2 (core schema: `yes` and `on` are texts). Refused, each with its line: duplicate keys, tabs, tags and
 * directives, several documents, more values than a configuration can have (aliases that multiply). Never throws.
 */
export function readYaml(text: string): YamlFile | YamlFailure {
  if (text.length > largestText) {
    const got = Math.ceil(text.length / 1024);
    return { failures: [{ line: 1, message: `expected at most ${largestText / 1024} KiB of YAML, got ${got}` }] };
  }
  const lines = new LineCounter();
  const document = parse(text, lines);
  if (document === undefined) {
    return { failures: [{ line: 1, message: tooDeep }] };
  }
  const errors = [...document.errors, ...document.warnings];
  if (errors.length > 0)
    return { failures: withoutConsequences(errors).map((error) => syntaxFinding(error, lines, text)) };
  const version = document.directives.yaml;
  if (version.explicit === true && version.version !== '1.2') {
    const message = `expected YAML 1.2, got a directive for ${version.version}`;
    return { failures: [{ line: 1, message, fix: '%YAML 1.2' }] };
  }
  const plain = plainValue(document, (offset) => lines.linePos(offset).line);
  if ('line' in plain) return { failures: [plain] };
  const { value, places, findings } = plain;
  return {
    value,
    findings,
    line: (path) => {
      for (let length = path.length; length > 0; length--) {
        const line = places.get(JSON.stringify(path.slice(0, length)));
        if (line !== undefined) return line;
      }
      return 1;
    },
  };
}

function parse(text: string, lines: LineCounter): Document.Parsed | undefined {
  try {
    return parseDocument(text, { version: '1.2', schema: 'core', lineCounter: lines, prettyErrors: false });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Where the reader has lost its way, everything after that is a consequence: only the first such error is told. */
function withoutConsequences(errors: readonly YAMLError[]): readonly YAMLError[] {
  const told: readonly YAMLError['code'][] = ['DUPLICATE_KEY', 'TAB_AS_INDENT', 'MULTIPLE_DOCS'];
  const lost = errors.findIndex(({ code }) => !told.includes(code));
  return errors.slice(0, lost === -1 ? errors.length : lost + 1);
}

function syntaxFinding(error: YAMLError, lines: LineCounter, text: string): Finding & { readonly line: number } {
  // Behind a key without a value, a duplicate is reported at the end of the line before it.
  const at = error.code === 'DUPLICATE_KEY' ? error.pos[0] + text.slice(error.pos[0]).search(/\S|$/) : error.pos[0];
  const line = Math.max(1, lines.linePos(at).line);
  const source = text.split(/\r?\n/)[line - 1] ?? '';
  switch (error.code) {
    case 'DUPLICATE_KEY': {
      const key = /^[^:\n]*/.exec(text.slice(at))?.[0].trim() ?? '';
      return { line, message: `expected every key once, got \`${key}\` a second time`, fix: `keep one \`${key}:\`` };
    }
    case 'TAB_AS_INDENT': {
      const fix = source.replace(/^\s+/, (space) => space.replaceAll('\t', '  '));
      return { line, message: 'expected spaces before a key, got a tab', fix };
    }
    case 'RESOURCE_EXHAUSTION':
      return { line, message: tooDeep };
    case 'MULTIPLE_DOCS':
      return { line, message: 'expected one YAML document, got a second one', fix: 'remove the line `---`' };
    default:
      return { line, message: `expected YAML 1.2, got something else: ${error.message.replace(/:? "[\s\S]*$/, '')}` };
  }
}
