import { describe, expect, it } from 'vitest';
import { absentValue, parseDuration, parseList, readValue } from '../../../src/entry/inputs/value.ts';
import { region } from '../../../src/entry/verbs/place.ts';
import { choice, duration, flag, list, secret, text, textOr, wholeNumber } from '../../../src/entry/verbs/input.ts';

const port = wholeNumber(0, 0, 65_535, '');

describe('a region', () => {
  it.each(['eu-west-1', 'us-gov-east-1', 'cn-north-1', 'ap-southeast-7'])('is %s', (name) => {
    expect(readValue(region, name)).toEqual({ ok: true, value: name });
  });

  it.each(['Ireland', 'x.evil.example/#', 'eu-west-1\nx', 'eu-west-1.', 'mars-1'])('is not %j', (name) => {
    expect(readValue(region, name)).toEqual({ ok: false, expected: 'an AWS region such as eu-west-1' });
  });
});

describe('a written value', () => {
  it.each([
    [flag(''), 'true', true],
    [flag(''), 'false', false],
    [port, '0', 0],
    [port, '65535', 65_535],
    [duration(''), '90s', 90],
    [duration(''), '1h', 3600],
    [choice(['warn', 'refuse'], ''), 'refuse', 'refuse'],
    [list(''), 'a, b\nc', ['a', 'b', 'c']],
    [text(''), 'as it is', 'as it is'],
    [secret('TOKEN', ''), 's3cret', 's3cret'],
  ])('%o reads %s', (input, written, value) => {
    expect(readValue(input, written)).toEqual({ ok: true, value });
  });

  it.each([
    [flag(''), 'yes'],
    [flag(''), 'TRUE'],
    [flag(''), '1'],
    [port, '65536'],
    [port, '-1'],
    [port, '080'],
    [port, '8O80'],
    [port, '1e3'],
    [port, '1.0'],
    [duration(''), '90'],
    [duration(''), '0s'],
    [duration(''), '1d'],
    [duration(''), '1h30m'],
    [choice(['warn', 'refuse'], ''), 'Warn'],
  ])('%o refuses %s', (input, written) => {
    expect(readValue(input, written).ok).toBe(false);
  });
});

describe('what was not written', () => {
  it.each([
    [flag(''), false],
    [list(''), []],
    [text(''), null],
    [textOr('waybill.yml', ''), 'waybill.yml'],
    [duration(''), null],
    [port, 0],
    [choice(['warn', 'refuse'], ''), 'warn'],
    [secret('TOKEN', ''), null],
  ])('%o is %o', (input, value) => {
    expect(absentValue(input)).toEqual(value);
  });
});

it('takes a list apart at commas, blanks and line breaks', () => {
  expect(parseList(' a,b\t c\r\n\n,d ')).toEqual(['a', 'b', 'c', 'd']);
  expect(parseList(' , ')).toEqual([]);
});

it('reads durations as seconds', () => {
  expect(parseDuration('15m')).toBe(900);
  expect(parseDuration('15M')).toBeUndefined();
});
