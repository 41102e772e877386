import { secondsBetween, type Instant } from '../../domain/instant.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Report, Reporter } from '../../ports/reporter.ts';
import { changeLines } from './change-lines.ts';
import { failureLines } from './failure-lines.ts';
import { label, line, type Line } from './line.ts';
import { observationLines } from './observation-lines.ts';
import { painter } from './paint.ts';
import { printable, printableLines } from './printable.ts';

/** What a reporter writes to: a process's stream, or a test's. */
export interface Screen {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** Tells a host of something that a person must see; `place`: a line of the repository. */
export type Annotate = (
  level: 'notice' | 'warning' | 'error',
  title: string,
  text: string,
  place?: { readonly file: string; readonly line: number | null },
) => void;

export interface TerminalParts {
  readonly screen: Screen;
  readonly clock: Clock;
  /** Whether colours are wanted where there is a terminal. */
  readonly colours: boolean;
  /** Where a host has a place of its own for warnings, they go there instead. */
  readonly annotate?: Annotate;
}

export interface TerminalReporter extends Reporter {
  /** Takes a progress line away that is still shown. */
  finish(): void;
}

/** How often a log hears of a wait, in seconds of the clock. */
const quietSeconds = 30;

/**
 * Renders reports: on a terminal one progress line that is rewritten, elsewhere one line a step and a wait's progress at
 * most every 30 seconds. All text is made inert before it is written (I10).
 */
export function createTerminalReporter(parts: TerminalParts): TerminalReporter {
  const { screen, clock } = parts;
  const terminal = screen.isTTY === true;
  const paint = painter(terminal && parts.colours);
  const waits = new Map<string, string>();
  const said = new Map<string, Instant>();
  let shown = false;

  const clear = (): void => {
    if (shown) screen.write('\r\u001b[2K');
    shown = false;
  };
  const draw = (): void => {
    if (!terminal || waits.size === 0) return;
    const text = [...waits.values()].join('  ·  ');
    const room = Math.max(20, (screen.columns ?? 80) - 1);
    const letters = Array.from(text);
    screen.write(letters.length > room ? `${letters.slice(0, room - 1).join('')}…` : text);
    shown = true;
  };
  const print = (lines: readonly Line[]): void => {
    clear();
    for (const { tone, text } of lines) {
      // Whatever a line was made of, this is the last gate before a terminal or a runner reads it.
      for (const piece of printableLines(text)) {
        screen.write(`${paint(tone, piece)}\n`);
      }
    }
    draw();
  };
  const progress = (of: string, text: string): void => {
    if (terminal) {
      clear();
      waits.set(of, printable(`${of}: ${text}`));
      draw();
      return;
    }
    const now = clock.now();
    const before = said.get(of);
    if (before !== undefined && secondsBetween(before, now) < quietSeconds) return;
    said.set(of, now);
    print([line('quiet', `${of}: ${text}`)]);
  };

  return {
    report(report) {
      const of = label(report);
      if (report.kind === 'progress') {
        progress(of, report.text);
        return;
      }
      if (report.kind === 'warning' && parts.annotate !== undefined) {
        const fix = report.fix === undefined ? '' : `\nfix: ${report.fix}`;
        parts.annotate('warning', of, printableLines(report.text + fix).join('\n'));
        return;
      }
      if (report.kind === 'finding' && parts.annotate !== undefined) {
        const text = printableLines(report.text).join('\n');
        parts.annotate(report.level, printable(`${of}: ${report.title}`), text, report.place ?? undefined);
        return;
      }
      // Another report about the same service means that its wait is over.
      if (report.kind !== 'output') waits.delete(of);
      print(linesOf(report, of));
    },
    finish() {
      waits.clear();
      clear();
    },
  };
}

function linesOf(report: Exclude<Report, { readonly kind: 'progress' }>, of: string): readonly Line[] {
  switch (report.kind) {
    case 'step':
      return [line('plain', `${of}: ${report.text}`)];
    case 'output':
      return printableLines(report.text).map((text) => line('quiet', `${of} | ${text}`));
    case 'warning':
      return [
        line('warning', `! ${of}: ${report.text}`),
        ...(report.fix === undefined
          ? []
          : printableLines(report.fix).map((text) => line('plain', `    fix: ${text}`))),
      ];
    case 'finding': {
      const at =
        report.place === null
          ? ''
          : `${report.place.file}${report.place.line === null ? '' : `:${report.place.line}`}: `;
      const tone = report.level === 'error' ? 'bad' : 'warning';
      const [first = '', ...rest] = printableLines(report.text);
      return [
        line(tone, `${of}: ${at}${report.title}: ${first}`),
        ...rest.slice(0, 20).map((text) => line('plain', `    ${text}`)),
      ];
    }
    case 'changes':
      return changeLines(of, report.changes);
    case 'observations':
      return observationLines(of, report.observations);
    case 'failure':
      return failureLines(of, report.failure);
  }
}
