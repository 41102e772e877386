import { isAlias, isMap, isScalar, isSeq, type Document, type Scalar } from 'yaml';
import type { Finding } from './origin.ts';
import { isName, type Path } from './path.ts';

/** Bounds far above any configuration, so that aliases cannot multiply without end. */
const mostValues = 20_000;
const deepest = 40;

interface PlainValue {
  readonly value: unknown;
  /** JSON text of a path → its line. */
  readonly places: ReadonlyMap<string, number>;
  readonly findings: readonly (Finding & { readonly path: Path })[];
}

/** Where a document is too large, the walk over it ends here. */
class Endless extends Error {
  readonly line: number;
  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/** Plain values of a document with the line of each, or the one finding that stopped. `lineAt` takes an offset of the text. */
export function plainValue(
  document: Document.Parsed,
  lineAt: (offset: number) => number,
): PlainValue | (Finding & { readonly line: number }) {
  const places = new Map<string, number>();
  const findings: (Finding & { readonly path: Path })[] = [];
  let values = 0;

  const lineOf = (node: unknown, around: number): number => {
    const range = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : undefined;
    return range === undefined || range === null ? around : lineAt(range[0]);
  };

  const walk = (node: unknown, path: Path, around: number): unknown => {
    if (++values > mostValues)
      throw new Endless(around, `expected at most ${mostValues} values, got more (aliases count each time)`);
    if (path.length > deepest) throw new Endless(around, `expected at most ${deepest} levels, got more`);
    if (isAlias(node)) {
      const anchored = node.resolve(document);
      if (anchored !== undefined) return walk(anchored, path, around);
      findings.push({
        path,
        message: `expected an alias of an anchor above it, got *${node.source}`,
        fix: `&${node.source} where the value is`,
      });
      return undefined;
    }
    if ((isScalar(node) || isMap(node) || isSeq(node)) && node.tag !== undefined) {
      findings.push({
        path,
        message: `expected a value without a tag, got ${node.tag}`,
        fix: 'write the value alone, in quotes where it is a text',
      });
      return undefined;
    }
    if (isSeq(node)) {
      return node.items.map((item, index) => {
        const inner = [...path, index];
        const line = lineOf(item, around);
        places.set(JSON.stringify(inner), line);
        return walk(item, inner, line);
      });
    }
    if (isScalar(node)) return scalarValue(node, path, findings);
    if (!isMap(node)) return null;
    const map: Record<string, unknown> = {};
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? (typeof key.value === 'string' ? key.value : (key.source ?? '')) : '';
      const inner = [...path, name];
      const line = lineOf(key, around);
      places.set(JSON.stringify(inner), line);
      const problem = keyProblem(name);
      if (problem === undefined) map[name] = walk(value, inner, line);
      else findings.push({ path: inner, ...problem });
    }
    return map;
  };

  try {
    return { value: walk(document.contents, [], 1), places, findings };
  } catch (error) {
    if (error instanceof Endless) return { line: error.line, message: error.message };
    throw error;
  }
}

function keyProblem(name: string): Finding | undefined {
  if (name === '<<') {
    const message = 'expected YAML 1.2, got a merge key (`<<`), which YAML 1.2 does not have';
    return { message, fix: 'defaults:   # holds what all services share' };
  }
  if (name === '' || name === '__proto__') return { message: 'expected a name before the colon, got something else' };
  return undefined;
}

/** A scalar's value; its source where the text counts: account ids, and values of maps such as `args:` (1.10 stays 1.10). */
function scalarValue(node: Scalar, path: Path, findings: (Finding & { readonly path: Path })[]): unknown {
  if (node.type !== 'PLAIN' || node.source === undefined || typeof node.value === 'string' || node.value === null)
    return node.value;
  const last = path.length - 1;
  if (path[last] === 'account' && typeof node.value === 'number' && !isName(path, last)) {
    if (/^0[0-9]/.test(node.source)) {
      const message = `expected an account id in quotes, got ${node.source}, a number whose leading 0 YAML drops`;
      findings.push({ path, message, fix: `account: "${node.source}"` });
    }
    return node.source;
  }
  const map = path[last - 1];
  const asWritten = map === 'variables' || map === 'args' || map === 'environment';
  return asWritten && !isName(path, last - 1) ? node.source : node.value;
}
