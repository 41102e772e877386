import type { Demand } from '../demand.ts';

/** What SNS demands; a phone number is no resource (SNS developer guide, "Example policies"). */
export function snsDemands(operation: string, form: URLSearchParams): readonly Demand[] {
  return [{ action: `sns:${operation}`, resource: form.get('TopicArn') ?? '*' }];
}
