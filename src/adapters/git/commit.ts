import { historyMissing } from './failure.ts';
import type { Repository } from './repository.ts';

export interface CommitDescription {
  readonly subject: string;
  readonly author: string;
  /** When it was committed, in milliseconds since the epoch. */
  readonly time: number;
}

/** Reads a commit object: author's name, first paragraph of the message on one line, committer's time. */
export async function readCommit(repository: Repository, commit: string): Promise<CommitDescription> {
  const object = await repository.objects.read(commit);
  if (object?.type !== 'commit') throw historyMissing(commit, 'no such commit object');
  return parseCommit(object.data);
}

export function parseCommit(data: Buffer): CommitDescription {
  const end = data.indexOf('\n\n');
  const headers = data.toString('latin1', 0, end < 0 ? data.length : end);
  const text = decode(data, /^encoding (.+)$/m.exec(headers)?.[1]);
  const blank = text.indexOf('\n\n');
  const header = blank < 0 ? text : text.slice(0, blank);
  const message = blank < 0 ? '' : text.slice(blank + 2);
  const paragraph = message.replace(/^\n+/, '').split(/\n\s*\n/)[0] ?? '';
  return {
    subject: paragraph.split('\n').join(' ').trim(),
    author: /^author (.*?) ?<[^>\n]*> -?\d+ [+-]\d+$/m.exec(header)?.[1] ?? '',
    time: Number(/^committer .*> (-?\d+) [+-]\d+$/m.exec(header)?.[1] ?? '0') * 1000,
  };
}

function decode(data: Buffer, encoding: string | undefined): string {
  try {
    return new TextDecoder(encoding ?? 'utf-8').decode(data);
  } catch {
    return data.toString('latin1');
  }
}
