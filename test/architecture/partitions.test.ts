import { glob, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/**
 * What belongs to one of AWS's partitions: hosts of its API, registry and consoles (`aws`, `aws-cn`, `aws-us-gov`, the
 * isolated ones, the sovereign one), and ARNs that are spelt out or put together. A name of it in code works in that
 * partition alone: such names come from the API's answers, or from the SDK's own data.
 */
const patterns = {
  'a host of AWS': /\bamazonaws(?:-us-gov|-eusc)?\.(?:com|cn|eu)\b|\bamazonwebservices\.|\bdkr[.-]ecr\b/,
  'a host of the api.aws kind': /\bapi\.(?:aws|amazonwebservices)\b|\bon\.aws\b/,
  'a host of an isolated or sovereign partition': /\b(?:c2s\.ic|sc2s\.sgov|csp\.hci\.ic|cloud\.adc-e|amazonaws\.eu)\b/,
  'a console': /\bconsole\.(?:aws|amazonaws)\b/,
  'an ARN': /\barn:(?:aws|\$\{|\*|['"`]|<)/,
} as const;

type Kind = keyof typeof patterns;

/** What may stand where, and why. A line is allowed by a file and a text that it has. */
const allowed: readonly { readonly file: string; readonly has: string; readonly why: string }[] = [
  {
    file: 'src/adapters/ecs/link.ts',
    has: ": 'console.",
    why: 'links for people: no API says the console’s host. By the partition of the service’s ARN; none where it is not known',
  },
  { file: 'src/config/schema.ts', has: 'arn:aws[a-z-]*:ecs', why: 'reads the ARN of any partition' },
  { file: 'src/config/schema-value.ts', has: 'arn:aws[a-z-]*:iam', why: 'reads the ARN of any partition' },
  {
    file: 'src/config/schema-value.ts',
    has: "'arn:aws:iam::111111111111:role/waybill-build'",
    why: 'an example in the reference',
  },
  { file: 'src/config/secret.ts', has: 'arn:aws[a-z-]*:secretsmanager', why: 'reads the ARN of any partition' },
  { file: 'src/config/secret.ts', has: 'arn:aws[a-z-]*:ssm', why: 'reads the ARN of any partition' },
  { file: 'src/config/secret.ts', has: "startsWith('arn:')", why: 'tells an ARN from a secret' },
  {
    file: 'src/entry/permissions/resources.ts',
    has: 'arn:<partition>:',
    why: 'policies for people, with placeholders; the partition is one of them',
  },
  {
    file: 'src/entry/permissions/grants.ts',
    has: "value: 'ecs-tasks.amazonaws.com'",
    why: 'the name of a service principal, the same in every partition',
  },
  {
    file: 'src/adapters/aws/failure.ts',
    has: "'ecs-tasks.amazonaws.com'",
    why: 'the name of a service principal, the same in every partition',
  },
  {
    file: 'src/domain/trust.ts',
    has: "=== 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com'",
    why: 'the audience of a token that is for STS: it is asked for before STS is spoken to',
  },
  {
    file: 'demo/infrastructure.ts',
    has: '= `arn:aws:iam::111122223333:role/',
    why: 'the demo is in eu-west-1',
  },
];

interface Found {
  readonly file: string;
  readonly line: string;
  readonly what: Kind;
}

async function found(...folders: readonly string[]): Promise<readonly Found[]> {
  const all: Found[] = [];
  for await (const file of glob(
    folders.map((folder) => `${folder}/**/*.{ts,mjs,js,yml,yaml,json}`),
    { cwd: root },
  )) {
    for (const line of (await readFile(join(root, file), 'utf8')).split('\n'))
      for (const [what, pattern] of Object.entries(patterns) as [Kind, RegExp][])
        if (pattern.test(line)) all.push({ file: file.replaceAll('\\', '/'), line: line.trim(), what });
  }
  return all;
}

describe('names of one partition', () => {
  it('are made by nobody: what users run takes hosts and ARNs from the API', async () => {
    const names = await found('src', 'demo', 'examples', 'actions', 'scripts');
    const excused = (one: Found) => allowed.some(({ file, has }) => file === one.file && one.line.includes(has));
    expect(names.filter((one) => !excused(one))).toEqual([]);
    // An excuse that nothing needs would hide the next one.
    expect(
      allowed.filter(({ file, has }) => !names.some((one) => one.file === file && one.line.includes(has))),
    ).toEqual([]);
  });

  it.each([
    ['`https://ecs.${region}.amazonaws.com`', 'a host of AWS'],
    ["'.amazonaws.com.cn'", 'a host of AWS'],
    ['`${account}.dkr.ecr.${region}.${suffix}/x`', 'a host of AWS'],
    ['`${account}.dkr-ecr.${region}.on.aws`', 'a host of AWS'],
    ['`https://ecr.${region}.api.aws`', 'a host of the api.aws kind'],
    ['`https://ecs.${region}.c2s.ic.gov`', 'a host of an isolated or sovereign partition'],
    ['`https://${region}.console.aws.amazon.com`', 'a console'],
    ['`https://console.amazonaws.cn`', 'a console'],
    ["'arn:aws:ecs:eu-west-1'", 'an ARN'],
    ['`arn:${partition}:ecs:${region}`', 'an ARN'],
    ["'arn:*:ecs:*'", 'an ARN'],
    ["'arn:' + partition", 'an ARN'],
  ] as const)('are seen in %s', (line, what) => {
    expect((Object.keys(patterns) as Kind[]).filter((kind) => patterns[kind].test(line))).toContain(what);
  });
});

describe('the rehearsal', () => {
  it('mints ARNs of the partition that it is in', async () => {
    const fixed = (await found('rehearsal')).filter(({ line }) => /arn:aws[a-z-]*:/.test(line));
    expect(fixed).toEqual([]);
  });
});
