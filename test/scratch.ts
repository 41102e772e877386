import { journeys } from './crash/journeys/journeys.ts';
import { openLane } from './crash/play/lane.ts';
import { bundleInto } from '../scripts/bundle.ts';
import { formatTrial, type Trial } from './crash/play/trial.ts';
const [name, ...which] = process.argv.slice(2);
const bundles = '/tmp/crash-scratch/dist';
if (name === 'bundle') { await bundleInto(bundles); process.exit(); }
for (const journey of journeys.filter((one) => name === 'all' || one.name === name || (name!.endsWith('*') && one.name.startsWith(name!.slice(0, -1))))) {
try {
  const lane = await openLane(journey);
  const mutating = lane.reference.requests.filter((r) => r.isMutating);
  console.log('##', journey.name, lane.reference.requests.length, 'requests', mutating.length, 'mutating:', mutating.map((r, i) => `${i + 1} ${r.operation ?? r.method}`).join(', '));
  const trials: Trial[] = [];
  for (const then of journey.settles ? (['again', 'settle'] as const) : (['again'] as const)) {
    trials.push({ journey: journey.name, kind: 'kill-first', k: 1, then });
    for (let k = 1; k <= mutating.length; k += 1) trials.push({ journey: journey.name, kind: 'kill', k, then });
    for (let k = 1; k <= mutating.length; k += 1) if (then === 'again') trials.push({ journey: journey.name, kind: 'lost', k, then });
    for (const kind of ['throttle', 'error', 'stale', 'cancel'] as const) for (const k of [3, 20, 34, 48]) trials.push({ journey: journey.name, kind, k, then });
  }
  for (const trial of trials) {
    if (!which.some((w) => formatTrial(trial).includes(w))) continue;
    const w = performance.now();
    const played = await lane.play(trial);
    console.log(formatTrial(trial), played.kind, Math.round(performance.now() - w), played.kind === 'diverged' ? '\n   ' + played.story.join('\n   ') : '');
  }
  await lane.close();
} catch (error) { console.log('!!', journey.name, error); }
}
