import type { Tag } from '@aws-sdk/client-ecs';

/** What Waybill writes on the task definitions that it registers. */
export const mark = {
  /** The revision's hash. */
  revision: 'waybill:revision',
  /** The ledger entry it was registered for. */
  entry: 'waybill:entry',
  /** The definition it was rendered from. */
  base: 'waybill:base',
  /** The newest revision number of the family that was known when it was rendered. */
  seen: 'waybill:seen',
  /** The container that carries the artifact. */
  container: 'waybill:container',
  /** Registered again in place of this retired definition. */
  insteadOf: 'waybill:instead-of',
} as const;

/**
 * Tag values may hold letters, digits, spaces and `+ - = . _ : / @` only (Amazon ECS developer guide, "Tagging
 * resources"); anything else, and `=` itself, becomes `=` and its UTF-16 code in four hex digits.
 */
export function encodeTagValue(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9 +\-._:/@]/g, (char) => `=${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

export function decodeTagValue(value: string): string {
  return value.replaceAll(/=([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Tags as a record; Waybill's own values decoded. */
export function tagsOf(tags: readonly Tag[] | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (tags ?? []).flatMap(({ key, value }) => {
      if (key === undefined) return [];
      return [[key, key.startsWith('waybill:') ? decodeTagValue(value ?? '') : (value ?? '')]];
    }),
  );
}

/** A record as tags, sorted; Waybill's own values encoded. */
export function tagList(tags: Readonly<Record<string, string>>): Tag[] {
  return Object.entries(tags)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => ({ key, value: key.startsWith('waybill:') ? encodeTagValue(value) : value }));
}

/** The team's own tags of a definition, which its renderings carry on; `aws:` is AWS's. */
export function foreignTags(tags: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(tags).filter(([key]) => !/^(waybill|aws):/i.test(key)));
}
