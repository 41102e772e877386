import { describe, expect, it } from 'vitest';
import { parseOptions, usage } from '../../demo/options.ts';

describe('the words of the demo', () => {
  it('are none, or those that its usage names', () => {
    expect(parseOptions([])).toEqual({ json: false, runtime: 'process' });
    expect(parseOptions(['--json'])).toEqual({ json: true, runtime: 'process' });
    expect(parseOptions(['--help'])).toBe(usage);
  });

  it.runIf(process.platform === 'linux')('run it in containers where those can run this machine’s Node', () => {
    expect(parseOptions(['--runtime', 'docker', '--json'])).toEqual({ json: true, runtime: 'docker' });
  });

  it('are refused with what was expected where they are others', () => {
    expect(parseOptions(['--runtime', 'podman'])).toMatch(/^--runtime: expected one of process, docker, got podman\n/);
    expect(parseOptions(['--jsn'])).toMatch(/--jsn/);
    expect(parseOptions(['now'])).toMatch(/now/);
  });
});
