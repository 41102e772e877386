import type { Digest } from '../domain/digest.ts';
import type { Registry } from '../ports/registry.ts';

/**
 * Resolves the images of sidecars that live in this very registry. `account`: whose it is, where that is known; what is in
 * another account's is not asked for here, where it would be told as a missing permission. Those of other registries cannot be asked with these
 * credentials: undefined, and ECS resolves them when it deploys.
 */
export function sidecarDigests(registry: Registry, account?: string): (image: string) => Promise<Digest | undefined> {
  return async (image) => {
    const named = /^([^/]+)\/(.+?)(?::([\w][\w.-]{0,127}))?$/.exec(image);
    if (named === null) return undefined;
    const [, host = '', repository = '', tag = 'latest'] = named;
    if (!/[.:]/.test(host)) return undefined;
    const owner = /^[0-9]{12}(?=\.)/.exec(host)?.[0];
    if (account !== undefined && owner !== undefined && owner !== account) return undefined;
    const facts = await registry.describe(repository);
    if (facts?.uri !== `${host}/${repository}`) return undefined;
    return (await registry.read(repository, [tag])).get(tag)?.digest;
  };
}
