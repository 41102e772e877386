import { randomBytes, randomInt, randomUUID } from 'node:crypto';

/** Makes the identifiers of new objects, so that tests can have them in a known order. */
export interface Mint {
  /** 32 lowercase hex digits: task ids. */
  hex(): string;
  uuid(): string;
  /** 19 decimal digits, above 2^53: service revisions. */
  decimal(): string;
  /** 21 URL-safe characters: service deployments. */
  short(): string;
  /** The next private address. */
  address(): string;
}

/** Random identifiers; addresses are counted through by `counter`, which belongs to the saved state. */
export function randomMint(counter: { addresses: number }): Mint {
  return {
    hex: () => randomBytes(16).toString('hex'),
    uuid: randomUUID,
    decimal: () => String(randomInt(1, 9)) + Array.from({ length: 18 }, () => randomInt(10)).join(''),
    short: () => randomBytes(16).toString('base64url').slice(0, 21),
    address: () => {
      counter.addresses += 1;
      const host = counter.addresses % (200 * 250);
      return `10.0.${1 + Math.floor(host / 250)}.${4 + (host % 250)}`;
    },
  };
}
