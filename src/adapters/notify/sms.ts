import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { Notifier } from '../../ports/notifier.ts';
import { awsRefusal } from './aws-refusal.ts';
import { smsText } from './sms-text.ts';

/** Text messages by Amazon SNS, one for each number, with a client for the environment that is told of. */
export function createSms(
  settings: { readonly to: readonly string[]; readonly sender: string | null },
  client: (environment: string | null) => Promise<SNSClient>,
): Notifier {
  const { to, sender } = settings;
  const attribute = (value: string) => ({ DataType: 'String', StringValue: value });
  return {
    channel: 'sms',
    async send(notification) {
      const reasons: string[] = [];
      for (const number of to) {
        const command = new PublishCommand({
          PhoneNumber: number,
          Message: smsText(notification),
          MessageAttributes: {
            // Delivered first, and in quiet hours too.
            'AWS.SNS.SMS.SMSType': attribute('Transactional'),
            ...(sender !== null && { 'AWS.SNS.SMS.SenderID': attribute(sender) }),
          },
        });
        try {
          await (await client(notification.about.environment)).send(command);
        } catch (error) {
          reasons.push(awsRefusal(error, 'Amazon SNS'));
        }
      }
      if (reasons.length === 0) return { kind: 'sent' };
      const of = to.length === 1 ? '' : `${reasons.length} of ${to.length} numbers: `;
      return { kind: 'failed', reason: `${of}${[...new Set(reasons)].join('; ')}` };
    },
  };
}
