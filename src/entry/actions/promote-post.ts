import { githubInputs } from '../inputs/github-source.ts';
import { readInputs } from '../inputs/read.ts';
import { runPost } from '../run-post.ts';
import { promote } from '../verbs/promote.ts';

await runPost(() => readInputs(promote, githubInputs(promote.inputs, process.env)));
