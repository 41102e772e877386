import type { ServiceResult } from '../../domain/result.ts';
export async function performNotify(_world: unknown, _inputs: unknown): Promise<readonly ServiceResult[]> {
  return [];
}
