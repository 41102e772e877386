import type { ServiceResult } from '../../domain/result.ts';
import { mermaidLabel, fence } from './escape.ts';
import type { JourneyStop } from './facts.ts';
import { outcomeWords } from './outcome-words.ts';

type Touch = Pick<ServiceResult, 'outcome' | 'good'>;

type Look = 'good' | 'bad' | 'quiet';

/** Colours of GitHub's own palette, each with its text, so that they read in light and dark. */
const looks: readonly string[] = [
  'classDef good fill:#dafbe1,stroke:#1a7f37,color:#116329',
  'classDef bad fill:#ffebe9,stroke:#cf222e,color:#a40e26',
  'classDef quiet fill:#f6f8fa,stroke:#8c959f,color:#57606a',
];

/** The way from the build through the policy's environments, as Mermaid; what was touched carries its outcome. */
export function journeyChart(stops: readonly JourneyStop[], results: readonly ServiceResult[]): string {
  const ids = new Map(stops.map((stop, index) => [stop.name, `e${index}`]));
  const built = results.flatMap(buildOf);
  const lines = [
    'flowchart LR',
    node('build', 'build', built),
    ...stops.map((stop, index) =>
      node(
        `e${index}`,
        stop.name,
        results.filter((result) => result.environment === stop.name),
      ),
    ),
    ...stops.flatMap((stop, index) => {
      const from = stop.requires.flatMap((name) => ids.get(name) ?? []);
      return (from.length === 0 ? ['build'] : from).map((id) => `${id} --> e${index}`);
    }),
  ];
  return fence(
    [...lines.map((line, index) => (index === 0 ? line : `  ${line}`)), ...looks.map((look) => `  ${look}`)],
    'mermaid',
  );
}

/** What a result says of its build: its own, or the one that a whole journey began with. */
function buildOf(result: ServiceResult): readonly Touch[] {
  if (result.verb === 'build' && result.environment === null) return [result];
  const { reused } = result.details;
  return typeof reused === 'boolean' ? [{ outcome: reused ? 'reused' : 'built', good: true }] : [];
}

function node(id: string, name: string, touched: readonly Touch[]): string {
  const look: Look = touched.length === 0 ? 'quiet' : touched.every((result) => result.good) ? 'good' : 'bad';
  const mark = look === 'quiet' ? '' : look === 'good' ? '✓ ' : '✗ ';
  const said = touched.length === 0 ? '' : `, ${saidOf(touched)}`;
  return `${id}["${mermaidLabel(`${mark}${name}${said}`)}"]:::${look}`;
}

function saidOf(touched: readonly Touch[]): string {
  const outcomes = [...new Set(touched.map(outcomeWords))];
  const [only] = outcomes;
  if (outcomes.length === 1 && only !== undefined) return only;
  return `${touched.filter((result) => result.good).length} of ${touched.length} good`;
}
