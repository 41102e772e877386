import { githubInputs } from '../inputs/github-source.ts';
import { readInputs } from '../inputs/read.ts';
import { runPost } from '../run-post.ts';
import { ship } from '../verbs/ship.ts';

await runPost(() => readInputs(ship, githubInputs(ship.inputs, process.env)));
