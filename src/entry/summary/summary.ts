import type { ServiceResult } from '../../domain/result.ts';
import type { VerbName } from '../verbs/tables.ts';
import { link, plain } from './escape.ts';
import type { Room, SummaryFacts } from './facts.ts';
import { headlineOf } from './headline.ts';
import { journeyChart } from './journey.ts';
import { markOf } from './outcome-words.ts';
import { sectionTitle, serviceSection } from './section.ts';
import { commitLink, serviceTable } from './service-table.ts';

export type { JourneyStop, SummaryFacts } from './facts.ts';

/** GitHub takes 1 MiB a step; a little is left for what the runner and the host add. */
const mostBytes = 1_000_000;

/** From whole to hardly anything: logs give way first, then long tables and texts. */
const rooms: readonly Room[] = [
  { logLines: 500, rows: 1000, letters: 4000 },
  { logLines: 100, rows: 1000, letters: 2000 },
  { logLines: 20, rows: 500, letters: 1000 },
  { logLines: 0, rows: 200, letters: 500 },
  { logLines: 0, rows: 20, letters: 200 },
];

/**
 * The step's summary as GitHub-flavoured Markdown: a sentence, the journey, the services, then for each of them what is
 * missing, what failed, what to type. All foreign text in it is inert (I10); never longer than 1 MiB, and where something
 * was cut it says so.
 */
export function summaryOf(verb: VerbName, results: readonly ServiceResult[], about: SummaryFacts): string {
  for (const room of rooms) {
    const text = within(mostBytes - bytes(cutNote) - 2, parts(verb, results, about, room));
    if (text !== undefined) return room === rooms[0] ? text : `${text}\n\n${cutNote}`;
  }
  return shortest(verb, results, about);
}

const cutNote =
  '_Cut to fit: logs and long lists are shortened here; the job’s log and the `result` output are whole._';

function opening(
  verb: VerbName,
  results: readonly ServiceResult[],
  about: SummaryFacts,
  room: Room,
): readonly string[] {
  const [only] = results;
  const message =
    results.length === 1 && only !== undefined && only.message !== '' ? [plain(only.message, room.letters)] : [];
  const context = contextOf(results, about);
  return [
    `## ${results.length === 0 ? '➖' : markOf(results)} ${plain(headlineOf(verb, results), 300)}`,
    ...message,
    ...(about.journey.length === 0 || results.length === 0
      ? []
      : [journeyChart(about.journey.slice(0, room.rows), results)]),
    ...(results.length === 0 ? [] : [serviceTable(results, about, room)]),
    ...(context === '' ? [] : [context]),
    ...(about.notes.length === 0
      ? []
      : [
          about.notes
            .slice(0, room.rows)
            .map((note) => `> ${plain(note, room.letters)}`)
            .join('  \n'),
        ]),
  ];
}

/** All parts in order, made one after the other: what does not fit is never made. */
function* parts(
  verb: VerbName,
  results: readonly ServiceResult[],
  about: SummaryFacts,
  room: Room,
): Generator<string, void> {
  yield* opening(verb, results, about, room);
  for (const result of results) {
    const section = serviceSection(result, about, room);
    // A single service needs no title of its own, and a good one none where the table has said it all.
    if (results.length > 1 && (section.length > 0 || !result.good)) yield* sectionTitle(result, markOf([result]));
    yield* section;
  }
}

/** The parts as one text; undefined as soon as they are too much. */
function within(most: number, made: Iterable<string>): string | undefined {
  const kept: string[] = [];
  let used = 0;
  for (const part of made) {
    used += bytes(part) + 2;
    if (used > most) return undefined;
    kept.push(part);
  }
  return kept.join('\n\n');
}

function contextOf(results: readonly ServiceResult[], about: SummaryFacts): string {
  const commits = [...new Set(results.flatMap((result) => result.commit ?? []))].slice(0, 3);
  return [
    ...(about.run === null || about.run === 'local' ? [] : [link('Run', about.run)]),
    ...commits.map((commit) => `Commit ${commitLink(commit, about)}`),
  ].join(' · ');
}

/** For thousands of services: as many as there is room for. */
function shortest(verb: VerbName, results: readonly ServiceResult[], about: SummaryFacts): string {
  const room: Room = { logLines: 0, rows: 10, letters: 100 };
  const kept = [...opening(verb, results, about, room)];
  let used = bytes(kept.join('\n\n')) + bytes(cutNote) + 4;
  for (const result of results.toSorted((a, b) => Number(a.good) - Number(b.good))) {
    const part = sectionTitle({ ...result, message: result.message.slice(0, room.letters) }, markOf([result])).join(
      '\n\n',
    );
    used += bytes(part) + 2;
    if (used > mostBytes) break;
    kept.push(part);
  }
  return [...kept, cutNote].join('\n\n');
}

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
