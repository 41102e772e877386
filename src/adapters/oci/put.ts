import { WaybillError } from '../../domain/error.ts';
import { digestOf } from '../../domain/hash.ts';
import type { Manifest } from '../../domain/image.ts';
import { isUnanswered } from '../../domain/unanswered.ts';
import type { PutOutcome } from '../../ports/registry.ts';
import type { Distribution } from '../distribution/api.ts';
import { headOf, sendManifest } from './manifests.ts';
import { subjectOf } from './referrers-list.ts';
import { noteReferrer } from './referrers-tag.ts';

/**
 * How long after a write its tag is looked at once more, in seconds: whoever else looked before it wrote, and found
 * nothing, has written by then.
 */
const settling = 1;

/**
 * Writes a manifest's very bytes. No tag is immutable here, so whoever writes one looks first, and again afterwards: what
 * stands there then counts. Two that write at one moment are told apart, unless one of them stands still in between.
 */
export async function putManifest(
  api: Distribution,
  repository: string,
  manifest: Manifest,
  tag: string | undefined,
): Promise<PutOutcome> {
  const { digest, bytes } = manifest;
  const got = digestOf(bytes);
  if (got !== digest) {
    throw new WaybillError('digest-mismatch', {
      where: `registry ${repository}@${digest}`,
      message: `expected bytes of this digest, got bytes of ${got}`,
    });
  }
  const reference = tag ?? digest;
  const before = await headOf(api, repository, reference);
  if (before === digest) {
    await noteSubject(api, repository, manifest, undefined);
    return 'same';
  }
  const stays = tag !== undefined && !tag.startsWith('at.');
  if (before !== undefined && stays) return 'taken';
  const sent = await sendOrFind(api, repository, manifest, reference);
  if (sent === 'taken') return 'taken';
  await noteSubject(api, repository, manifest, sent.keepsReferrers);
  if (!stays) return 'written';
  await api.sleep(settling);
  return (await headOf(api, repository, tag)) === digest ? 'written' : 'taken';
}

async function sendOrFind(
  api: Distribution,
  repository: string,
  manifest: Manifest,
  reference: string,
): Promise<{ readonly keepsReferrers: boolean | undefined } | 'taken'> {
  let answer: Awaited<ReturnType<typeof sendManifest>>;
  try {
    answer = await api.retrying(() => sendManifest(api, repository, manifest, reference));
  } catch (error) {
    // What was asked may have been done, with only its answer lost.
    if (!isUnanswered(error) || (await headOf(api, repository, reference)) !== manifest.digest) throw error;
    return { keepsReferrers: undefined };
  }
  if (answer.status === 201) return answer;
  // Some registries have rules of their own by which a tag stays; then theirs stands there.
  const there = answer.status < 500 ? await headOf(api, repository, reference) : undefined;
  if (there !== undefined && there !== manifest.digest) return 'taken';
  throw putFailure(api, repository, manifest, answer);
}

function putFailure(
  api: Distribution,
  repository: string,
  { digest }: Manifest,
  { status, code }: { readonly status: number; readonly code: string },
): WaybillError {
  const where = `registry ${repository}@${digest}`;
  switch (code) {
    case 'NAME_UNKNOWN':
      return api.access.repositoryMissing(repository);
    case 'MANIFEST_BLOB_UNKNOWN':
    case 'BLOB_UNKNOWN':
    case 'MANIFEST_UNKNOWN':
      return new WaybillError('manifest-missing', {
        where,
        message: `expected everything that the manifest names in the repository, got HTTP ${status} ${code}`,
      });
    case 'DIGEST_INVALID':
      return new WaybillError('digest-mismatch', { where, message: `expected bytes of this digest, got ${code}` });
    default:
      return new WaybillError('registry-unreachable', {
        where,
        message: `expected the manifest to be taken, got HTTP ${status}${code === '' ? '' : ` ${code}`}`,
      });
  }
}

/** `kept`: whether the registry said that it lists the manifest by its subject; undefined: it was not asked. */
async function noteSubject(
  api: Distribution,
  repository: string,
  manifest: Manifest,
  kept: boolean | undefined,
): Promise<void> {
  const subject = subjectOf(manifest);
  if (subject !== undefined && kept !== true) await noteReferrer(api, repository, subject, manifest);
}
