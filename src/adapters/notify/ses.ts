import { SendEmailCommand, type SESv2Client } from '@aws-sdk/client-sesv2';
import type { Notifier } from '../../ports/notifier.ts';
import { awsRefusal } from './aws-refusal.ts';
import { domainOf, mailMessage } from './mail-message.ts';

/** E-mail by Amazon SES (API v2), with a client for the environment that is told of. SES gives the mail an id of its own. */
export function createSes(
  settings: { readonly from: string; readonly to: readonly string[] },
  client: (environment: string | null) => Promise<SESv2Client>,
): Notifier {
  const { from, to } = settings;
  const text = (data: string) => ({ Data: data, Charset: 'UTF-8' });
  return {
    channel: 'email',
    async send(notification) {
      const message = mailMessage(notification, domainOf(from));
      const command = new SendEmailCommand({
        FromEmailAddress: from,
        Destination: { ToAddresses: [...to] },
        Content: {
          Simple: {
            Subject: text(message.subject),
            Body: { Text: text(message.text), Html: text(message.html) },
            Headers: [
              { Name: 'References', Value: `<${message.thread}>` },
              { Name: 'In-Reply-To', Value: `<${message.thread}>` },
              { Name: 'X-Waybill-Event', Value: message.eventId },
              { Name: 'Auto-Submitted', Value: 'auto-generated' },
            ],
          },
        },
      });
      try {
        await (await client(notification.about.environment)).send(command);
        return { kind: 'sent' };
      } catch (error) {
        return { kind: 'failed', reason: awsRefusal(error, 'Amazon SES') };
      }
    },
  };
}
