import { WaybillError, type Problem } from '../domain/error.ts';
import type { Path } from './path.ts';

/** One thing that is wrong with a configuration, before it is known where that stands. */
export interface Finding {
  readonly message: string;
  readonly fix?: string;
}

/** Takes down that the value at a path is wrong: what was expected and what came, and the line that mends it. */
export type Report = (path: Path, message: string, fix?: string) => void;

/** Where values come from: a file with lines, or the inputs of an action. */
export interface Origin {
  readonly code: 'config-invalid' | 'input-invalid';
  /** `waybill.yml:12`, or `input "cluster"`. */
  where(path: Path): string;
  /** null where there are no lines. */
  line(path: Path): number | null;
}

/** Gathers findings, so that all are told at once, in the order of their lines and each once. */
export interface Findings {
  readonly report: Report;
  /** Throws the `WaybillError` of all findings, where there is one. */
  throwIfAny(): void;
  /** Throws it; for those who know that there is one. */
  throwAll(): never;
}

export function findingsAt(origin: Origin): Findings {
  const found = new Map<string, { readonly line: number; readonly problem: Problem }>();
  return {
    report: (path, message, fix) => {
      const where = origin.where(path);
      const key = `${where} ${message}`;
      if (found.has(key)) return;
      found.set(key, {
        line: origin.line(path) ?? 0,
        problem: { message, where, ...(fix === undefined ? {} : { fix }) },
      });
    },
    throwIfAny: () => {
      if (found.size > 0) throw errorOf([...found.values()], origin);
    },
    throwAll: () => {
      throw errorOf([...found.values()], origin);
    },
  };
}

function errorOf(found: readonly { readonly line: number; readonly problem: Problem }[], origin: Origin): WaybillError {
  const [first, ...rest] = found.toSorted((a, b) => a.line - b.line).map(({ problem }) => problem);
  const nothing: Problem = { message: 'expected a configuration, got something else', where: origin.where([]) };
  return new WaybillError(origin.code, [first ?? nothing, ...rest]);
}
