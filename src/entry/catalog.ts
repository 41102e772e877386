import { readFile } from 'node:fs/promises';
import { locate } from '../adapters/builder/inside.ts';
import { configurationFromInputs, type ConfigurationInputs } from '../config/inputs.ts';
import { findEnvironment, policyHash, type Configuration } from '../config/configuration.ts';
import { parseConfiguration } from '../config/parse.ts';
import { refuseUnsupported } from '../config/unsupported.ts';
import { WaybillError } from '../domain/error.ts';
import type { Commit, RefName } from '../domain/git.ts';
import type { Catalog, PolicyReading } from '../ports/catalog.ts';
import type { Source } from '../ports/source.ts';

/** The catalog of a checkout, with the parts of its file that only the wiring needs. */
export interface LoadedCatalog extends Catalog {
  /** The file of the policy ref: its region, its channels, what it cannot have honoured yet. */
  readonly guarding: Configuration;
  /** The checked-out file. */
  readonly checkedOut: Configuration;
}

export interface CatalogOptions {
  readonly folder: string;
  /** Path from the repository's root. */
  readonly file: string;
  readonly source: Source | null;
  /** What stands in for a file where there is none; null: a file is needed. Beside a file it is refused. */
  readonly inputs: StandIn | null;
  readonly guard: Guard;
}

/**
 * Whether what guards the environments must be had from the remote. Going back, and looking, must not wait for a Git host
 * that is down (I3): for these the checkout's own file will do then.
 */
export type Guard = 'required' | 'if-reached';

/** What was said by inputs that only count where there is no file. */
export interface StandIn {
  /** The inputs that were written, by name. */
  readonly written: readonly string[];
  read(): ConfigurationInputs;
}

/**
 * Reads `waybill.yml`: the policy from the policy ref, the topology from the commit that is asked for. Where the policy
 * ref has no file yet, the checkout's counts, and says so; where there is no file at all, the inputs do.
 */
export async function loadCatalog(options: CatalogOptions): Promise<LoadedCatalog> {
  const { source } = options;
  const parsed = new Map<string, Promise<Configuration | undefined>>();
  const read = async (commit: Commit): Promise<Configuration | undefined> => {
    const text = await source?.readFile(commit, options.file);
    return text === undefined ? undefined : parseConfiguration(text, { file: options.file });
  };
  const at = (commit: Commit): Promise<Configuration | undefined> => {
    const known = parsed.get(commit) ?? read(commit);
    parsed.set(commit, known);
    return known;
  };
  // The remote's answer takes longest: it is on its way while the checkout is read, and looked at after that.
  const asked = source === null ? undefined : guardingCommit(source, at, options.file);
  asked?.catch(() => undefined);
  const head = source === null ? null : await source.head();
  const file = (head === null ? undefined : await at(head)) ?? (await fromDisk(options));
  // Asked also where the checkout has no file: whoever deletes it on a branch does not get past the policy.
  const answer = await (options.guard === 'required' ? asked : asked?.catch(unreached));
  const guarded = answer === 'unreached' ? undefined : answer;
  if (file !== undefined || guarded !== undefined) refuseStandIn(options);
  const checkedOut = file ?? fromInputs(options);
  const guarding = guarded?.configuration ?? checkedOut;
  const reading: PolicyReading = {
    policy: guarding.policy,
    commit: guarded?.commit ?? null,
    hash: policyHash(guarding),
    from:
      guarded !== undefined
        ? 'policy-ref'
        : answer === 'unreached'
          ? answer
          : file !== undefined
            ? 'checkout'
            : 'inputs',
  };
  return {
    guarding,
    checkedOut,
    policy: async () => reading,
    services: async (commit) => ((commit === null ? undefined : await at(commit)) ?? checkedOut).services,
    topology: async (commit, service, environment) => {
      const where = commit ?? head;
      const configuration = (where === null ? undefined : await at(where)) ?? checkedOut;
      refuseUnsupported(withoutPolicy(configuration), environment, [service]);
      const policy = environment === null ? null : findEnvironment(reading.policy, environment);
      const files = new Map<string, string>();
      for (const path of configuration.filesFor(policy, [service])) {
        const text = where === null ? await onDisk(options.folder, path) : await source?.readFile(where, path);
        if (text !== undefined) files.set(path, text);
      }
      return configuration.topology(policy, service, (path) => files.get(path));
    },
  };
}

function unreached(error: unknown): 'unreached' {
  if (error instanceof WaybillError && error.code === 'git-failed') return 'unreached';
  throw error;
}

/** The default branch's file, or that of the ref which this file names, once that has one; undefined where there is none yet. */
async function guardingCommit(
  source: Source,
  at: (commit: Commit) => Promise<Configuration | undefined>,
  file: string,
) {
  const branch = await source.defaultBranch();
  const tip = branch === undefined ? undefined : await source.tip(branch);
  if (branch === undefined || tip === undefined) return undefined;
  const configuration = await at(tip);
  if (configuration === undefined) return refuseOtherFile(source, tip, branch, file);
  const named = configuration.policy.policyRef;
  if (named === null) return { commit: tip, configuration };
  const ref: RefName = named.startsWith('refs/') ? (named as RefName) : `refs/heads/${named}`;
  const commit = await source.tip(ref);
  if (commit === undefined) {
    throw new WaybillError('config-invalid', {
      where: file,
      message: `expected the policy at ${ref}, as the file of ${branch} says, found no such ref`,
      fix: `git push origin ${named}`,
    });
  }
  const policy = await at(commit);
  // Never the checkout's then: whoever may push any branch could write that one. The default branch's own file guards.
  return policy === undefined ? { commit: tip, configuration } : { commit, configuration: policy };
}

const usual = 'waybill.yml';

/** A branch that brings a file of another name must not get past the one that guards. */
async function refuseOtherFile(source: Source, tip: Commit, branch: RefName, file: string): Promise<undefined> {
  if (file === usual || (await source.readFile(tip, usual)) === undefined) return undefined;
  throw new WaybillError('input-invalid', {
    where: 'input "config"',
    message: `expected a file that ${branch} has too, since what guards the environments is read there; it has ${usual}, and no ${file}`,
    fix: `config: ${usual}   # or merge ${file} to ${branch} first`,
  });
}

async function fromDisk(options: CatalogOptions): Promise<Configuration | undefined> {
  const text = await onDisk(options.folder, options.file);
  return text === undefined ? undefined : parseConfiguration(text, { file: options.file });
}

async function onDisk(folder: string, path: string): Promise<string | undefined> {
  try {
    const found = await locate(folder, path);
    if (found.kind === 'absent') return undefined;
    if (found.kind === 'inside') return await readFile(found.path, 'utf8');
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    if (error.code === 'ENAMETOOLONG') return undefined;
    throw new WaybillError('config-invalid', {
      where: path.slice(0, 200),
      message: `expected a file that can be read, got ${error.code === 'EISDIR' ? 'a folder' : String(error.code)}`,
      fix: 'config: waybill.yml',
    });
  }
  // A branch may bring any link: what lies outside is not its to read, nor ours to quote.
  throw new WaybillError('config-invalid', {
    where: path.slice(0, 200),
    message: 'expected a file of this checkout, got a link that leads out of it',
    fix: `git rm ${path.slice(0, 200)}   # and add the file itself`,
  });
}

/** Environments and registry count at the policy ref alone, and so do settings in them that cannot be honoured. */
function withoutPolicy({ unsupported }: Configuration): Pick<Configuration, 'unsupported'> {
  return { unsupported: unsupported.filter(({ path }) => !/^(?:environments|registry)\b/.test(path)) };
}

/** A file guards; inputs that would stand in for it must not lead past it. */
function refuseStandIn(options: CatalogOptions): void {
  const problems = (options.inputs?.written ?? []).map((name) => ({
    where: `input "${name}"`,
    message: `expected it only where there is no ${options.file}, and there is one, which says it`,
    fix: `remove ${name}, or write it in ${options.file}`,
  }));
  const [first, ...rest] = problems;
  if (first !== undefined) throw new WaybillError('input-invalid', [first, ...rest]);
}

function fromInputs(options: CatalogOptions): Configuration {
  if (options.inputs !== null) return configurationFromInputs(options.inputs.read());
  throw new WaybillError('config-missing', {
    where: options.file,
    message: `expected ${options.file} in the repository, found none`,
    fix: 'version: 1\nenvironments:\n  prod: { cluster: <cluster> }\nservices:\n  <service>: { build: <the folder with its Dockerfile> }',
  });
}
