import { isIP } from 'node:net';
import { generate } from 'selfsigned';

/** A certificate and its key, in PEM. */
export interface Keys {
  readonly cert: string;
  readonly key: string;
}

/** A private certificate authority, as a company has one for its proxy. */
export interface Authority {
  readonly cert: string;
  /** A certificate for these names: of hosts, `*.` before a domain, or addresses. */
  issue(...names: readonly string[]): Promise<Keys>;
}

const settings = { keyType: 'ec', algorithm: 'sha256' } as const;

export async function createAuthority(name = 'Shop Private CA'): Promise<Authority> {
  const own = await generate([{ name: 'commonName', value: name }], {
    ...settings,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const ca = { key: own.private, cert: own.cert };
  return {
    cert: own.cert,
    async issue(...names) {
      const leaf = await generate([{ name: 'commonName', value: names[0] ?? '' }], {
        ...settings,
        ca,
        extensions: [
          { name: 'basicConstraints', cA: false },
          { name: 'extKeyUsage', serverAuth: true },
          {
            name: 'subjectAltName',
            altNames: names.map((one) => (isIP(one) === 0 ? { type: 2, value: one } : { type: 7, ip: one })),
          },
        ],
      });
      return { cert: leaf.cert, key: leaf.private };
    },
  };
}
