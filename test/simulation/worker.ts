/** One of the threads that share a run: plays its seeds and posts what it found. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Exploration, explore } from './explore.ts';

parentPort?.postMessage(await explore(workerData as Exploration));
