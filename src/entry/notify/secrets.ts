import { secretsOf, type ChannelSetting } from '../../domain/channel.ts';

/** What may not be printed of the variables that the channels name (I9): each as it is, and the parts that stand alone. */
export function channelSecrets(
  settings: readonly ChannelSetting[],
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const values = settings.flatMap(({ place }) => secretsOf(place).map((name) => environment[name] ?? ''));
  return [...new Set(values.flatMap((value) => [value, ...partsOf(value)]))].filter((value) => value !== '');
}

/** The password in an address, as it is written and as it is meant; the key of a signing secret. */
function partsOf(value: string): readonly string[] {
  const [, written] = /^[a-z]+:\/\/[^/@:]*:([^/@]+)@/i.exec(value) ?? [];
  const [, key] = /^whsec_(.+)$/.exec(value) ?? [];
  const parts = [written, written === undefined ? undefined : decoded(written), key];
  return parts.flatMap((part) => part ?? []);
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
