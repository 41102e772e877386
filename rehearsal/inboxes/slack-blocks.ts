import { isLoose, listOf, type Loose } from './json.ts';

/**
 * What Block Kit refuses (https://docs.slack.dev/reference/block-kit/blocks): undefined where a message may be posted.
 * Only the kinds that messages of text are made of are known here.
 */
export function blocksProblem(blocks: unknown): { readonly error: string; readonly detail: string } | undefined {
  if (blocks === undefined) return undefined;
  if (!Array.isArray(blocks)) return { error: 'invalid_blocks_format', detail: 'expected a list' };
  if (blocks.length > 50) return invalid(`no more than 50 items allowed [json-pointer:/blocks]`);
  for (const [index, block] of (blocks as readonly unknown[]).entries()) {
    const problem = isLoose(block) ? blockProblem(block) : 'must be an object';
    if (problem !== undefined) return invalid(`${problem} [json-pointer:/blocks/${index}]`);
  }
  // Documented nowhere; met at some 13 200 characters of all texts together (slackapi/bolt-js#2509).
  if (lengthOf(blocks) > 13_200) return { error: 'msg_blocks_too_long', detail: 'the blocks are too long together' };
  return undefined;
}

function invalid(detail: string) {
  return { error: 'invalid_blocks', detail };
}

function blockProblem(block: Loose): string | undefined {
  switch (block['type']) {
    case 'header':
      return isLoose(block['text']) && block['text']['type'] === 'plain_text'
        ? textProblem(block['text'], 150)
        : 'must provide a plain_text object';
    case 'section': {
      if (block['text'] === undefined && block['fields'] === undefined) return 'must provide text or fields';
      if (block['text'] !== undefined) {
        const problem = textProblem(block['text'], 3000);
        if (problem !== undefined) return problem;
      }
      const fields = listOf(block['fields']);
      if (block['fields'] !== undefined && (fields.length < 1 || fields.length > 10)) return 'must have 1 to 10 fields';
      return firstOf(fields.map((field) => textProblem(field, 2000)));
    }
    case 'context': {
      const elements = listOf(block['elements']);
      if (elements.length < 1 || elements.length > 10) return 'must have 1 to 10 elements';
      return firstOf(elements.map((element) => textProblem(element, 3000)));
    }
    case 'divider':
      return undefined;
    default:
      return `unsupported type: ${JSON.stringify(block['type'])}`;
  }
}

function textProblem(value: unknown, most: number): string | undefined {
  if (!isLoose(value) || (value['type'] !== 'mrkdwn' && value['type'] !== 'plain_text')) return 'invalid text object';
  const { text } = value;
  if (typeof text !== 'string') return 'missing required field: text';
  if (text.length < 1) return 'must be more than 0 characters';
  return text.length > most ? `must be less than ${most + 1} characters` : undefined;
}

function firstOf(problems: readonly (string | undefined)[]): string | undefined {
  return problems.find((problem) => problem !== undefined);
}

function lengthOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + lengthOf(one), 0);
  if (!isLoose(value)) return 0;
  const own = typeof value['text'] === 'string' ? value['text'].length : 0;
  return Object.values(value).reduce<number>((sum, one) => sum + (typeof one === 'object' ? lengthOf(one) : 0), own);
}
