import { matchesGlob } from '../domain/glob.ts';
import type { ConfigGuard, GuardFinding } from '../domain/config-guard.ts';

/** What a file's name alone says; `content`: only what is in it can tell. */
export type NameVerdict =
  | { readonly kind: 'secret' | 'configuration'; readonly what: string }
  /** A file that may hold either: its lines are looked at. */
  | { readonly kind: 'variables'; readonly what: string }
  | { readonly kind: 'content' };

/** Files that hold credentials by the word of the tools that write them, unless they are empty. */
const credentialFiles: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/(?:^|\/)\.aws\/credentials$/, 'AWS credentials'],
  [
    /(?:^|\/)\.config\/gcloud\/(?:application_default_credentials\.json|credentials\.db|access_tokens\.db)$/,
    'Google Cloud credentials',
  ],
  [
    /(?:^|\/)\.azure\/(?:accessTokens\.json|msal_token_cache\.(?:json|bin)|service_principal_entries\.json)$/,
    'Azure credentials',
  ],
  [/(?:^|\/)\.git-credentials$/, 'git credentials'],
  [/(?:^|\/)(?:\.netrc|_netrc)$/, 'credentials for hosts'],
  [/(?:^|\/)\.ssh\/id_(?:rsa|dsa|ecdsa|ed25519)$/, 'an SSH key'],
  [/(?:^|\/)\.kube\/config$/, 'Kubernetes credentials'],
  [/(?:^|\/)\.pgpass$/, 'database passwords'],
  [/(?:^|\/)\.vault-token$/, 'a Vault token'],
];

/** Examples of a configuration are no configuration. */
const example = /\.(?:example|sample|template|dist|tpl|defaults?|schema)$|(?:^|\/)(?:example|sample)\.env$/;

/** Frameworks' own names for what belongs to one environment. */
const ofOneEnvironment =
  /(?:^|\/)(?:appsettings\.(?!json$)[A-Za-z]+\.json|application-(?:dev|development|test|staging|stage|uat|qa|prod|production|live)\.(?:ya?ml|properties))$/i;

export function judgeName(path: string): NameVerdict {
  const name = path.split('/').at(-1) ?? '';
  for (const [pattern, what] of credentialFiles) if (pattern.test(path)) return { kind: 'secret', what };
  if (/^\.env(?:\.[\w.-]+)?$|^[\w-]+\.env$/.test(name) && !example.test(path))
    return { kind: 'variables', what: 'variables of one environment' };
  if (ofOneEnvironment.test(path)) return { kind: 'configuration', what: 'the configuration of one environment' };
  return { kind: 'content' };
}

/** How much of a file is looked at together: what spans more than this is found in two halves, each of which tells. */
const overlap = 4096;

interface Content {
  readonly what: string;
  readonly pattern: RegExp;
  /** Letters that stand in every match: most of a layer has none of them, and is not looked at more closely. */
  readonly marks: readonly string[];
}

/** Whole texts that are secrets wherever they stand. A key's header alone stands in many programs: its first line counts. */
const contents: readonly Content[] = [
  {
    what: 'a private key',
    pattern:
      /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----\s{1,4}(?:[A-Za-z-]{1,40}: [^\n]{0,200}\s{1,4}){0,4}[A-Za-z0-9+/=]{40}/,
    marks: ['PRIVATE KEY'],
  },
  {
    what: 'a Google Cloud service account',
    pattern: /"type"\s{0,4}:\s{0,4}"service_account"[^]{0,400}"private_key"\s{0,4}:\s{0,4}"-----BEGIN/,
    marks: ['"service_account"'],
  },
  {
    what: 'an AWS secret access key',
    pattern: /\baws_secret_access_key\s{0,8}[=:]\s{0,8}["']?[A-Za-z0-9/+]{40}\b/i,
    marks: ['aws_secret_access_key', 'AWS_SECRET_ACCESS_KEY'],
  },
  {
    what: 'a GitHub token',
    pattern: /\bgh[pousr]_[A-Za-z0-9]{36}\b|\bgithub_pat_[A-Za-z0-9_]{60,90}\b/,
    marks: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'],
  },
  { what: 'a GitLab token', pattern: /\bglpat-[A-Za-z0-9_-]{20}\b/, marks: ['glpat-'] },
  { what: 'a Slack token', pattern: /\bxox[abprs]-[0-9]{8,}-[A-Za-z0-9-]{20,}/, marks: ['xox'] },
  { what: 'a Stripe key', pattern: /\bsk_live_[A-Za-z0-9]{24,}/, marks: ['sk_live_'] },
  { what: 'an npm token', pattern: /\bnpm_[A-Za-z0-9]{36}\b/, marks: ['npm_'] },
  { what: 'an npm token', pattern: /:_authToken\s{0,2}=\s{0,2}(?!\$)[A-Za-z0-9_-]{16,}/, marks: [':_authToken'] },
  { what: 'credentials of a registry', pattern: /"auth"\s{0,4}:\s{0,4}"[A-Za-z0-9+/=]{12,}"/, marks: ['"auth"'] },
];

/** The last kind is one only in Docker's own file. */
const ofDocker = 'credentials of a registry';

export interface Scanner {
  /** Latin-1 of a chunk: every byte is a letter, so that binaries are looked at as well. */
  readonly take: (chunk: string) => void;
  readonly found: () => readonly string[];
}

/** Looks for secrets in a stream of any length, with a window of constant size. */
export function scanFor(path: string): Scanner {
  const found = new Set<string>();
  const isDocker = /(?:^|\/)(?:\.docker\/config\.json|\.dockercfg)$/.test(path);
  let before = '';
  return {
    take(chunk) {
      const text = before + chunk;
      for (const { what, pattern, marks } of contents) {
        if (found.has(what) || (what === ofDocker && !isDocker)) continue;
        if (marks.some((mark) => text.includes(mark)) && pattern.test(text)) found.add(what);
      }
      before = text.slice(-overlap);
    },
    found: () => [...found],
  };
}

const secretName =
  /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|SECRET_KEY|TOKEN|API_?KEY|APIKEY|PRIVATE_KEY|ACCESS_KEY|AUTH_KEY|CREDENTIALS?|CLIENT_SECRET|CONNECTION_STRING)$/i;

/** What stands where a value will be, or says where one is. */
const noSecret =
  /^(?:|x+|\*+|<.*>|\$.*|%.*%|changeme|change-me|replace-?me|none|null|true|false|unset|example|dummy|test|.*_FILE|\/.*|https?:\/\/[^@]*)$/i;

/** Whether a variable of an image, or of a file of variables, holds a secret by its name. */
export function isSecretVariable(name: string, value: string): boolean {
  return secretName.test(name) && !noSecret.test(value.trim().replace(/^["']|["']$/g, ''));
}

/** What the lines of a file of variables hold: secrets by their names, and those that environments set differently. */
export function judgeVariables(
  text: string,
  differing: ReadonlySet<string>,
): readonly Pick<GuardFinding, 'kind' | 'what'>[] {
  const pairs = text.split('\n').flatMap((line): (readonly [string, string])[] => {
    const [, name, value = ''] = /^\s{0,20}(?:export\s+)?([A-Za-z_][A-Za-z0-9_]{0,100})\s?=(.*)$/.exec(line) ?? [];
    return name === undefined ? [] : [[name, value]];
  });
  return [
    ...pairs
      .filter(([name, value]) => isSecretVariable(name, value))
      .map(([name]) => ({ kind: 'secret' as const, what: `the secret ${name}` })),
    ...pairs.filter(([name]) => differing.has(name)).map(([name]) => differs(name)),
  ];
}

/** What the image itself sets, and what its build was told, which every puller can read. */
export function judgeSettings(
  settings: { readonly environment: Readonly<Record<string, string>>; readonly history: readonly string[] },
  differing: ReadonlySet<string>,
): readonly (Pick<GuardFinding, 'kind' | 'what'> & { readonly path: string })[] {
  const variables = Object.entries(settings.environment).flatMap(([name, value]) => [
    ...(isSecretVariable(name, value) ? [{ kind: 'secret' as const, what: 'a secret', path: `ENV ${name}` }] : []),
    ...(differing.has(name) ? [{ ...differs(name), path: `ENV ${name}` }] : []),
  ]);
  const given = settings.history.flatMap((step) =>
    // `|2 NAME=value OTHER=value /bin/sh -c …`: how a builder records the arguments of a step.
    [
      ...(/^(?:RUN )?\|[0-9]{1,3} (.{0,4000})/.exec(step)?.[1] ?? '').matchAll(
        /(?:^| )([A-Za-z_]\w{0,100})=(\S{0,400})/g,
      ),
    ],
  );
  const arguments_ = given
    .filter(([, name = '', value = '']) => isSecretVariable(name, value))
    .map(([, name = '']) => ({ kind: 'secret' as const, what: 'a secret, kept in the history', path: `ARG ${name}` }));
  return distinct([...variables, ...arguments_]);
}

function differs(name: string): Pick<GuardFinding, 'kind' | 'what'> {
  return { kind: 'configuration', what: `${name}, which environments set differently` };
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

/** Names of variables that two environments set, each to its own. */
export function differingVariables(environments: readonly Readonly<Record<string, string>>[]): ReadonlySet<string> {
  const values = new Map<string, Set<string>>();
  for (const variables of environments) {
    for (const [name, value] of Object.entries(variables))
      values.set(name, (values.get(name) ?? new Set<string>()).add(value));
  }
  return new Set([...values].flatMap(([name, all]) => (all.size > 1 ? [name] : [])));
}

/** What counts of the findings: configuration that is gone from the image harms nobody, a secret that is gone does. */
export function judgeGuard(
  guard: ConfigGuard,
  findings: readonly GuardFinding[],
): { readonly errors: readonly GuardFinding[]; readonly warnings: readonly GuardFinding[] } {
  const meant = findings.filter(({ path }) => !guard.except.some((pattern) => matchesGlob(pattern, path)));
  const secrets = meant.filter(({ kind }) => kind === 'secret');
  const configuration = meant.filter(({ kind, goneIn }) => kind === 'configuration' && goneIn === null);
  return {
    errors: guard.level === 'error' ? [...secrets, ...configuration] : secrets,
    warnings: guard.level === 'warn' ? configuration : [],
  };
}

/** `layer 3 of 7 (COPY . /app): app/.env: …`. The value itself is never said. */
export function tellFinding({ what, path, layer, goneIn }: GuardFinding): string {
  const where = layer === null ? 'the image’s own settings' : `layer ${layer.number} of ${layer.of}`;
  const from = layer === null || layer.from === null ? '' : ` (${layer.from.slice(0, 120)})`;
  const gone =
    goneIn === null
      ? ''
      : `; layer ${goneIn} takes it away, but whoever pulls the image still has layer ${layer?.number ?? 0}`;
  return `${where}${from}: ${path}: ${what}${gone}`;
}
