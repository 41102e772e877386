/** A program for the tests: runs a rehearsal with the options it is given as JSON, until SIGTERM. */
import process from 'node:process';
import { rehearse } from '../../../rehearsal/main.ts';
import type { RehearsalOptions } from '../../../rehearsal/start.ts';

const ending = new AbortController();
process.on('SIGTERM', () => ending.abort());
const options = JSON.parse(process.argv[2] ?? '{}') as RehearsalOptions;
await rehearse(options, (line) => void process.stdout.write(`${line}\n`), ending.signal);
