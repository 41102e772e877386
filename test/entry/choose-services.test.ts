import { describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../src/config/parse.ts';
import { WaybillError } from '../../src/domain/error.ts';
import { chooseServices } from '../../src/entry/choose-services.ts';

const file = (...services: readonly string[]) =>
  parseConfiguration(
    `version: 1\nenvironments:\n  prod: { cluster: shop }\nservices:\n${services.map((name) => `  ${name}: { build: ${name} }\n`).join('')}`,
    { file: 'waybill.yml' },
  );
const catalog = { checkedOut: file('returns', 'billing'), guarding: file('returns', 'shipping') };

describe('the services of a run', () => {
  it('are those of the checked-out file where none is named', () => {
    expect(chooseServices(catalog, [])).toEqual(['returns', 'billing']);
  });

  it('are those that are named, each once: two runs of one service would race each other', () => {
    expect(chooseServices(catalog, ['billing', 'returns', 'billing'])).toEqual(['billing', 'returns']);
  });

  it('may come from the policy’s file alone: what a branch has not is rolled back from there as well', () => {
    expect(chooseServices(catalog, ['shipping'])).toEqual(['shipping']);
  });

  it('are refused where no file has them, all at once, with what was meant', () => {
    const refused = (): unknown => chooseServices(catalog, ['retuns', 'returns', 'nothing']);
    expect(refused).toThrow(WaybillError);
    expect(refused).toThrow(
      expect.objectContaining({
        code: 'input-invalid',
        problems: [
          expect.objectContaining({ where: 'input "service"', fix: 'service: returns' }),
          expect.objectContaining({ message: expect.stringContaining('"nothing"') as string }),
        ],
      }),
    );
  });
});
