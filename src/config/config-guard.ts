import type { ConfigGuard } from '../domain/config-guard.ts';
import type { Placed } from './layer.ts';
import { listOf } from './list.ts';
import type { RawConfigGuard } from './schema-tests.ts';

/** How an image's layers are looked at; `warn` where nothing is said. */
export function configGuardOf(written: Placed<RawConfigGuard> | undefined): ConfigGuard {
  if (written === undefined) return { level: 'warn', except: [] };
  const { value } = written;
  if (typeof value === 'string') return { level: value, except: [] };
  return {
    level: value.level ?? 'warn',
    except: listOf(value.except).map((pattern) => pattern.replace(/^\.?\/+/, '')),
  };
}
