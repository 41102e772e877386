import { WaybillError, type Problem } from '../../domain/error.ts';

/** What is wrong with a layout, gathered so that it is said all at once. */
export interface Findings {
  /** `path`: the file of the layout that it was found in. */
  add(path: string, message: string, fix?: string): void;
  /** Throws `build-output-invalid` where there is anything. */
  refuse(): void;
}

const shown = 50;

export function createFindings(layout: string): Findings {
  const problems: Problem[] = [];
  return {
    add(path, message, fix) {
      problems.push({ where: `${layout}/${path}`, message, ...(fix === undefined ? {} : { fix }) });
    },
    refuse() {
      const [first, ...rest] = problems;
      if (first === undefined) return;
      const more = rest.length + 1 - shown;
      const note: readonly Problem[] = more > 0 ? [{ where: layout, message: `and ${more} more` }] : [];
      throw new WaybillError('build-output-invalid', [first, ...rest.slice(0, shown - 1), ...note]);
    },
  };
}
