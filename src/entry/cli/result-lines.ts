import { painter, type Paint } from '../../adapters/terminal/paint.ts';
import { printable, printableLines } from '../../adapters/terminal/printable.ts';
import { line, type Line, type Tone } from '../../adapters/terminal/line.ts';
import type { ServiceResult } from '../../domain/result.ts';
import { titleOf } from '../../plan/title.ts';

/**
 * What a person reads at the end of a command: what came of each service, what is missing with its mend, what to type to
 * undo it. `paint` colours where somebody sees it; absent: plain text. All foreign text is inert (I10).
 */
export function resultLines(results: readonly ServiceResult[], paint: Paint = painter(false)): readonly string[] {
  if (results.length === 0) return ['there was nothing to do'];
  return results.flatMap(linesOf).map(({ tone, text }) => paint(tone, text));
}

function linesOf(result: ServiceResult): readonly Line[] {
  const [only, ...others] = result.unmet;
  const alone = only !== undefined && others.length === 0;
  return [
    line(toneOf(result), `${result.good ? '✓' : '✗'} ${printable(titleOf(result))}`),
    // Several things that are missing are listed; their sum would only say them twice.
    ...(others.length > 0 || result.message === '' ? [] : indented('plain', '', alone ? only.message : result.message)),
    ...result.unmet.flatMap((one) => [
      ...(alone ? [] : indented('plain', '- ', one.message)),
      ...(one.fix === undefined ? [] : indented('plain', alone ? 'fix: ' : '  fix: ', one.fix)),
    ]),
    ...result.warnings.flatMap((warning) => indented('warning', '! ', warning)),
    ...(result.url === null || !result.good ? [] : indented('quiet', '', result.url)),
    ...(result.undo === null ? [] : indented('quiet', 'to undo it: ', result.undo)),
  ];
}

function toneOf(result: ServiceResult): Tone {
  if (!result.good) return 'bad';
  return result.outcome === 'unchanged' || result.outcome === 'superseded' ? 'plain' : 'good';
}

function indented(tone: Tone, mark: string, text: string): readonly Line[] {
  return printableLines(text).map((piece, index) =>
    line(tone, `  ${index === 0 ? mark : ' '.repeat(mark.length)}${piece}`),
  );
}
