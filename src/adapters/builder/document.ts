import { isUtf8 } from 'node:buffer';
import type * as z from 'zod';
import type { Findings } from './findings.ts';

/** Parses a JSON document of a layout; what is wrong with it is entered, and nothing is returned. */
export function parseDocument<T>(
  bytes: Buffer,
  schema: z.ZodType<T>,
  findings: Findings,
  where: string,
): T | undefined {
  let value: unknown;
  try {
    if (!isUtf8(bytes)) throw new SyntaxError('no UTF-8');
    value = JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    findings.add(where, `expected JSON, got something else (${error instanceof Error ? error.message : 'unknown'})`);
    return undefined;
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const path = issue.path.map(String).join('.');
    findings.add(where, `${path === '' ? 'the document' : path}: ${issue.message}`);
  }
  return undefined;
}
