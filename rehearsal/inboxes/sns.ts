import { randomUUID } from 'node:crypto';
import { ApiError, type QueryApi } from '../server/api.ts';
import type { InboxStore } from './store.ts';

const namespace = 'http://sns.amazonaws.com/doc/2010-03-31/';

/** Amazon SNS, as far as text messages to a phone (API reference, "Publish"). */
export function createSns(store: InboxStore): QueryApi {
  return {
    service: 'sns',
    async call(action, form) {
      if (action !== 'Publish')
        throw new ApiError('InvalidAction', `The action ${action} is not valid for this web service.`);
      const { number, message, attributes } = publish(form);
      store.add({ inbox: 'sms', path: number, headers: attributes, body: message });
      return `<PublishResponse xmlns="${namespace}"><PublishResult><MessageId>${randomUUID()}</MessageId></PublishResult><ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></PublishResponse>`;
    },
  };
}

function publish(form: URLSearchParams) {
  const entry = /^MessageAttributes\.entry\.(\d+)\.(Name|Value\.DataType|Value\.StringValue)$/;
  for (const name of form.keys()) {
    if (!['Action', 'Version', 'PhoneNumber', 'Message'].includes(name) && !entry.test(name))
      throw invalid(`${name} Reason: the rehearsal does not know it`);
  }
  const number = form.get('PhoneNumber') ?? '';
  const message = form.get('Message') ?? '';
  if (!/^\+[1-9][0-9]{6,14}$/.test(number)) throw invalid(`PhoneNumber Reason: ${number} is not valid to publish to`);
  if (message === '') throw invalid('Empty message');
  if (message.length > 1600) throw invalid('Message too long');
  const attributes: Record<string, string> = {};
  for (const [name, value] of form) {
    const [, index, member] = entry.exec(name) ?? [];
    if (member !== 'Name') continue;
    const type = form.get(`MessageAttributes.entry.${index}.Value.DataType`);
    const text = form.get(`MessageAttributes.entry.${index}.Value.StringValue`) ?? '';
    if (type !== 'String' && type !== 'Number')
      throw new ApiError('ParameterValueInvalid', `The message attribute '${value}' must contain a type.`);
    if (!fits(value, text)) throw invalid(`MessageAttributes Reason: ${value} is not valid`);
    attributes[value] = text;
  }
  return { number, message, attributes };
}

function fits(name: string, value: string): boolean {
  switch (name) {
    case 'AWS.SNS.SMS.SMSType':
      return value === 'Promotional' || value === 'Transactional';
    case 'AWS.SNS.SMS.SenderID':
      return /^(?=.*[A-Za-z])[A-Za-z0-9]{1,11}$/.test(value);
    case 'AWS.SNS.SMS.MaxPrice':
      return /^\d+(\.\d+)?$/.test(value);
    default:
      return !name.startsWith('AWS.');
  }
}

function invalid(reason: string): ApiError {
  return new ApiError('InvalidParameter', `Invalid parameter: ${reason}`);
}
