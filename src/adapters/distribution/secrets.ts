import { isLoopback } from '../../domain/loopback.ts';

/** Plain HTTP is for this machine only. */
export function mayCarrySecrets(url: string): boolean {
  return new URL(url).protocol === 'https:' || isLoopback(url);
}
