import type { RehearsalClock } from '../clock.ts';
import { randomUUID } from 'node:crypto';
import { SendEmailRequest$, type SendEmailCommandInput } from '@aws-sdk/client-sesv2';
import type { AccessKeys } from '../server/access-keys.ts';
import { jsonAnswer } from '../server/answer.ts';
import { ApiError, type RawApi, type RawRequest, type RawResponse } from '../server/api.ts';
import { checkScope, accessRefusal, signatureRefusal } from '../server/aws-refusal.ts';
import { checkInput } from '../server/shape.ts';
import { verifySignature } from '../server/signature.ts';
import { isLoose, parsedJson } from './json.ts';
import { isListed, type InboxSettings } from './settings.ts';
import type { InboxStore } from './store.ts';

export const sesPath = '/v2/email/outbound-emails';

// API reference, "SendEmail" and "MessageHeader": names that SES sets itself; 15 headers; 50 recipients.
const reserved =
  /^(bcc|cc|content-disposition|content-type|date|from|message-id|mime-version|reply-to|return-path|subject|to)$/i;

/** Amazon SES, API v2, as far as `SendEmail` of a simple message. */
export function sesRoute(parts: {
  readonly keys: AccessKeys;
  readonly clock: Pick<RehearsalClock, 'now'>;
  readonly region: string;
  readonly settings: InboxSettings;
  readonly store: InboxStore;
}): RawApi {
  return {
    prefix: sesPath,
    async handle(request) {
      try {
        return send(request);
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        const answer = jsonAnswer(error.status, { message: error.message });
        return { ...answer, headers: { ...answer.headers, 'x-amzn-errortype': error.code } };
      }
    },
  };

  function send(request: RawRequest): RawResponse {
    const { keys, clock, region, settings, store } = parts;
    const verified = verifySignature(
      { ...request, rawQuery: request.query.toString() },
      request.body,
      keys,
      clock.now(),
    );
    if ('problem' in verified) throw withStatus(signatureRefusal(verified.problem, 'json'), 403);
    checkScope(verified.caller, 'ses', region, 'json');
    const refused = request.refusal(verified.caller.accessKeyId);
    if (refused !== undefined) throw withStatus(accessRefusal(refused, 'json'), 403);
    if (request.method !== 'POST') throw new ApiError('NotFoundException', 'no such operation', 404);
    const input = inputOf(request);
    const to = input.Destination?.ToAddresses ?? [];
    checkSender(input.FromEmailAddress ?? '', settings);
    store.add({ inbox: 'ses', path: to.join(','), body: JSON.stringify(input) });
    return jsonAnswer(200, { MessageId: randomUUID() });
  }
}

function withStatus(error: ApiError, status: number): ApiError {
  return new ApiError(error.code, error.message, status);
}

function inputOf({ body }: RawRequest): SendEmailCommandInput {
  const input = parsedJson(body.toString('utf8'));
  if (!isLoose(input)) throw bad('the request is no JSON object');
  try {
    checkInput('SendEmail', input, SendEmailRequest$);
  } catch (error) {
    if (error instanceof ApiError) throw bad(error.message);
    throw error;
  }
  const email = input as unknown as SendEmailCommandInput;
  const { ToAddresses = [], CcAddresses = [], BccAddresses = [] } = email.Destination ?? {};
  const recipients = [...ToAddresses, ...CcAddresses, ...BccAddresses];
  if (recipients.length < 1 || recipients.length > 50) throw bad('Recipient count must be between 1 and 50.');
  for (const one of [email.FromEmailAddress ?? '', ...recipients])
    if (!/^[^@\s<>]+@[^@\s<>]+$/.test(one)) throw bad('Illegal address');
  const simple = email.Content?.Simple;
  if (simple === undefined) throw bad('the rehearsal knows simple messages only');
  const subject = simple.Subject?.Data ?? '';
  if (/[\r\n]/.test(subject)) throw bad('The subject must not contain line breaks.');
  if (simple.Body?.Text === undefined && simple.Body?.Html === undefined) throw bad('A body is required.');
  const headers = simple.Headers ?? [];
  if (headers.length > 15) throw bad('At most 15 headers are allowed.');
  for (const { Name = '', Value = '' } of headers) {
    if (!/^[!-9;-~]{1,126}$/.test(Name) || reserved.test(Name)) throw bad(`Header ${Name} is not allowed.`);
    if (!/^[ -~]{1,870}$/.test(Value)) throw bad(`The value of header ${Name} is not allowed.`);
  }
  return email;
}

/** Nobody sends from an address that is not verified. */
function checkSender(from: string, settings: InboxSettings): void {
  const domain = from.slice(from.lastIndexOf('@') + 1);
  if (isListed(settings.sesIdentities, from) || isListed(settings.sesIdentities, domain)) return;
  throw new ApiError(
    'MessageRejected',
    `Email address is not verified. The following identities failed the check: ${from}`,
  );
}

function bad(message: string): ApiError {
  return new ApiError('BadRequestException', message);
}
