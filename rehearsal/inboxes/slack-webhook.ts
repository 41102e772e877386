import { isLoose, parsedJson } from './json.ts';
import { blocksProblem } from './slack-blocks.ts';

/** What Slack's incoming webhooks refuse: https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks */
export function slackWebhookRefusal(body: string): string | undefined {
  const payload = parsedJson(body);
  if (!isLoose(payload)) return 'invalid_payload';
  if (!('text' in payload || 'blocks' in payload || 'attachments' in payload)) return 'no_text';
  return blocksProblem(payload['blocks'])?.error;
}
