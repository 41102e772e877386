import { randomUUID } from 'node:crypto';

/** What an answer is made of; `undefined` members are left out. Lists become `<member>` elements. */
export type XmlValue = string | number | boolean | Date | readonly XmlValue[] | XmlStruct | undefined;
export interface XmlStruct {
  readonly [name: string]: XmlValue;
}

const NAMESPACE = 'http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/';

/** The whole answer to one action of the query protocol. */
export function answerXml(action: string, result: XmlStruct): string {
  return (
    `<${action}Response xmlns="${NAMESPACE}"><${action}Result>${members(result)}</${action}Result>` +
    `<ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></${action}Response>`
  );
}

function members(struct: XmlStruct): string {
  return Object.entries(struct)
    .map(([name, value]) => (value === undefined ? '' : `<${name}>${content(value)}</${name}>`))
    .join('');
}

function content(value: Exclude<XmlValue, undefined>): string {
  if (value instanceof Date) return value.toISOString();
  if (isList(value))
    return value.map((item) => (item === undefined ? '' : `<member>${content(item)}</member>`)).join('');
  if (typeof value === 'object') return members(value);
  return escapeXml(String(value));
}

function isList(value: XmlValue): value is readonly XmlValue[] {
  return Array.isArray(value);
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
