import { describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../src/config/parse.ts';
import { refuseUnsupported } from '../../src/config/unsupported.ts';
import { WaybillError } from '../../src/domain/error.ts';
import { problemsOf } from './problems.ts';

const text = `version: 1
environments:
  dev: { cluster: dev }
  prod: { cluster: shop }
services:
  returns:
  shipping:
    build: b
    ecs: { deployment: { strategy: canary } }
    environments:
      prod: { ecs: { deployment: { strategy: linear } } }
`;

const wheres = (more: string, environment: string | null, services?: readonly string[]) =>
  problemsOf(() => refuseUnsupported(parseConfiguration(text + more, { file: 'w' }), environment, services)).map(
    ({ where }) => where,
  );

describe('what cannot be honoured yet is refused, never ignored', () => {
  it('for the environment and the services that a verb touches', () => {
    expect(wheres('', 'dev', ['returns'])).toEqual([]);
    expect(wheres('', 'dev')).toEqual(['w:9']);
    expect(wheres('', 'prod', ['returns'])).toEqual([]);
    expect(wheres('', 'prod')).toEqual(['w:9', 'w:11']);
    expect(wheres('', null)).toEqual([]);
  });

  it('for every verb where it concerns the whole file', () => {
    expect(wheres('signing: kms\nextends: other.yml\n', null)).toEqual(['w:13', 'w:12']);
    expect(wheres('signing: none\n', null)).toEqual([]);
  });

  it('by its own code, with what to do', () => {
    const configuration = parseConfiguration(text, { file: 'w' });
    expect(() => refuseUnsupported(configuration, 'prod')).toThrow(WaybillError);
    try {
      refuseUnsupported(configuration, 'prod');
    } catch (error) {
      expect(error).toMatchObject({ code: 'not-yet-supported' });
      expect(String(error)).toContain('remove `');
    }
  });
});
