import { isLoose, listOf, parsedJson, type Loose } from './json.ts';

/** A Teams message may have 28 KB (learn.microsoft.com, "Limits and specifications for Teams"). */
const bytesAtMost = 28 * 1024;

/** What a workflow's "When a Teams webhook request is received" cannot post: the status and a sentence. */
export function teamsRefusal(body: string): { readonly status: number; readonly text: string } | undefined {
  if (Buffer.byteLength(body) > bytesAtMost) return { status: 413, text: 'RequestEntityTooLarge' };
  const message = parsedJson(body);
  if (!isLoose(message) || message['type'] !== 'message') return wrong('type: expected message');
  const attachments = listOf(message['attachments']);
  if (attachments.length === 0) return wrong('attachments: expected at least one');
  for (const attachment of attachments) {
    if (!isLoose(attachment) || attachment['contentType'] !== 'application/vnd.microsoft.card.adaptive')
      return wrong('contentType: expected application/vnd.microsoft.card.adaptive');
    const problem = isLoose(attachment['content']) ? cardProblem(attachment['content']) : 'content: expected a card';
    if (problem !== undefined) return wrong(problem);
  }
  return undefined;
}

function wrong(text: string) {
  return { status: 400, text };
}

/** By the schema of Adaptive Cards 1.4 and what Teams shows of it (https://adaptivecards.io/explorer/). */
function cardProblem(card: Loose): string | undefined {
  if (card['type'] !== 'AdaptiveCard') return 'content.type: expected AdaptiveCard';
  if (!/^1\.[0-5]$/.test(String(card['version']))) return 'content.version: expected 1.0 to 1.5';
  for (const element of listOf(card['body'])) {
    const problem = isLoose(element) ? elementProblem(element) : 'body: expected objects';
    if (problem !== undefined) return problem;
  }
  const actions = listOf(card['actions']);
  // Teams shows no more of them than six.
  if (actions.length > 6) return 'actions: expected at most 6';
  for (const action of actions) {
    if (!isLoose(action) || action['type'] !== 'Action.OpenUrl') return 'actions: expected Action.OpenUrl';
    if (!/^https?:\/\//.test(String(action['url']))) return 'actions.url: expected a web address';
  }
  return undefined;
}

function elementProblem(element: Loose): string | undefined {
  switch (element['type']) {
    case 'TextBlock':
      return typeof element['text'] === 'string' ? undefined : 'TextBlock.text: expected a string';
    case 'FactSet': {
      const facts = listOf(element['facts']);
      const whole = facts.every(
        (fact) => isLoose(fact) && typeof fact['title'] === 'string' && typeof fact['value'] === 'string',
      );
      return whole ? undefined : 'FactSet.facts: expected title and value';
    }
    default:
      return `body: ${JSON.stringify(element['type'])} is not known here`;
  }
}
