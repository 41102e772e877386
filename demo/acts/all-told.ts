import type { Stage } from '../stage.ts';

/** Act 7: what people were told, and where everything stands. Answers how many messages arrived. */
export async function allTold(stage: Stage): Promise<number> {
  const { messages } = (await stage.rehearsal.control('inboxes')) as {
    messages: { inbox: string; headers: Record<string, string>; body: string }[];
  };
  const slack = messages.filter((one) => one.inbox === 'slack');
  const events = messages.filter((one) => one.inbox === 'webhook');
  stage.expect(
    slack.length > 0 && events.length > 0,
    `${slack.length} messages in Slack, ${events.length} events at the webhook`,
  );
  const ids = events.map((one) => (JSON.parse(one.body) as { id: string }).id);
  stage.expect(new Set(ids).size === ids.length, 'each told once');
  const bad = events.filter((one) => one.body.includes('rolled-back'));
  stage.expect(bad.length > 0, 'the rollbacks among them');
  stage.say('');
  stage.say(await stage.commandLine.read(['status']));
  return messages.length;
}
