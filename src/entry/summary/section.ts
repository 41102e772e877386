import type { ServiceResult } from '../../domain/result.ts';
import { reportsOf } from './collect.ts';
import { folded, languageOf, remedy } from './details.ts';
import { fence, link, plain } from './escape.ts';
import { changesOf, evidenceOf } from './evidence.ts';
import type { Room, SummaryFacts } from './facts.ts';
import { failureReport, newest } from './failure.ts';
import { imageDifferencesOf } from './image-differences.ts';
import { imageSizesOf } from './image-size.ts';
import { stagesOf } from './stages.ts';

/** All that is to be said of one service, the most urgent first. Empty where the table says it all. */
export function serviceSection(result: ServiceResult, about: SummaryFacts, room: Room): readonly string[] {
  const reports = reportsOf(about.collected, result.service, result.environment);
  const said = new Set([result.message, ...result.unmet.map((one) => one.message)]);
  const warnings = [
    ...reports.warnings,
    ...result.warnings
      .filter((text) => !reports.warnings.some((one) => one.text === text))
      .map((text) => ({ text, fix: null })),
  ].filter((one) => !said.has(one.text));
  const log = newest(reports.log, room.logLines);
  const dropped = reports.dropped + reports.log.length - log.length;
  const [only, ...others] = result.unmet;
  // Where one thing is missing, the message above has said it: only its fix is new.
  const alone = only !== undefined && others.length === 0 && only.message === result.message;
  return [
    ...(alone
      ? only.fix === undefined
        ? []
        : ['**What mends it**', remedyBlock(only.fix)]
      : heading('What is missing', result.unmet.slice(0, room.rows), (one) =>
          remedy({ text: one.message, code: one.code, fix: one.fix ?? null }, room.letters),
        )),
    ...[stagesOf(result, room)].filter((part) => part !== null),
    ...reports.failures.slice(0, room.rows).map((failure) => failureReport(failure, room)),
    ...heading('Warnings', warnings.slice(0, room.rows), (one) =>
      remedy({ text: one.text, code: null, fix: one.fix }, room.letters),
    ),
    ...consoleOf(result),
    ...(result.undo === null ? [] : ['**To undo it**', fence([result.undo.slice(0, room.letters)], 'sh')]),
    ...[evidenceOf(result, reports, room), changesOf(result, reports, room)].filter((part) => part !== null),
    ...imageDifferencesOf(result, room),
    ...imageSizesOf(result, room),
    ...(log.length === 0
      ? []
      : [
          folded('Log', [...(dropped > 0 ? [`${dropped} older lines are in the job’s log.`] : []), fence(log, 'text')]),
        ]),
  ];
}

/** Where to look further, for who has something to look at: a good end needs no second look. */
function consoleOf({ good, details }: ServiceResult): readonly string[] {
  const page = details['console'];
  return good || typeof page !== 'string' ? [] : [link('The service in the console', page)];
}

function remedyBlock(fix: string): string {
  return fence(fix.split('\n'), languageOf(fix));
}

function heading<T>(title: string, items: readonly T[], show: (item: T) => string): readonly string[] {
  return items.length === 0 ? [] : [`**${title}**`, items.map(show).join('\n')];
}

/** A section's title, with the message: a sentence for a tired person. */
export function sectionTitle(result: ServiceResult, mark: string): readonly string[] {
  const where = result.environment === null ? '' : ` in ${result.environment}`;
  return [
    `### ${mark} ${plain(`${result.service}${where}`)}`,
    ...(result.message === '' ? [] : [plain(result.message)]),
  ];
}
