import { createHash } from 'node:crypto';
import { jsonAnswer } from '../server/answer.ts';
import type { RawRequest, RawResponse } from '../server/api.ts';
import { isLoose, listOf, parsedJson, type Loose } from './json.ts';
import { isListed, type InboxSettings } from './settings.ts';

/** An alert of a PagerDuty service, by its key. */
export interface Alert {
  readonly routingKey: string;
  readonly dedupKey: string;
  status: 'triggered' | 'acknowledged' | 'resolved';
  summary: string;
  /** How often it was triggered while it was open. */
  count: number;
}

/** The Events API v2: https://github.com/PagerDuty/developer-docs, docs/events-API-v2. */
export interface PagerDutyInbox {
  answer(request: RawRequest, path: string): RawResponse;
  alerts(): readonly Alert[];
  restore(saved: readonly Alert[]): void;
}

export function createPagerDutyInbox(settings: InboxSettings): PagerDutyInbox {
  let alerts: Alert[] = [];
  return {
    alerts: () => alerts,
    restore(saved) {
      alerts = structuredClone([...saved]);
    },
    answer({ body }, path) {
      if (path !== 'v2/enqueue' && path !== 'v2/change/enqueue') return jsonAnswer(404, { status: 'not found' });
      if (body.length > 512 * 1024) return jsonAnswer(413, { status: 'invalid event', message: 'Event too large' });
      const event = parsedJson(body.toString('utf8'));
      if (!isLoose(event)) return invalid(['JSON is invalid']);
      const errors = path === 'v2/enqueue' ? eventProblems(event) : changeProblems(event);
      if (errors.length > 0) return invalid(errors);
      const key = String(event['routing_key']);
      if (!isListed(settings.pagerdutyKeys, key)) return invalid(["Invalid 'routing_key'"]);
      if (path === 'v2/change/enqueue')
        return jsonAnswer(202, { status: 'success', message: 'Change event processed' });
      const dedupKey = textOf(event['dedup_key']) ?? createHash('sha256').update(body).digest('hex').slice(0, 32);
      enqueue(event, key, dedupKey);
      return jsonAnswer(202, { status: 'success', message: 'Event processed', dedup_key: dedupKey });
    },
  };

  function enqueue(event: Loose, routingKey: string, dedupKey: string): void {
    const open = alerts.find(
      (one) => one.routingKey === routingKey && one.dedupKey === dedupKey && one.status !== 'resolved',
    );
    const summary = isLoose(event['payload']) ? String(event['payload']['summary']) : '';
    switch (event['event_action']) {
      case 'trigger':
        if (open === undefined) alerts.push({ routingKey, dedupKey, status: 'triggered', summary, count: 1 });
        else Object.assign(open, { summary, count: open.count + 1 });
        return;
      case 'acknowledge':
        if (open !== undefined) open.status = 'acknowledged';
        return;
      // What is not open is dropped.
      case 'resolve':
        if (open !== undefined) open.status = 'resolved';
    }
  }
}

function invalid(errors: readonly string[]): RawResponse {
  return jsonAnswer(400, { status: 'invalid event', message: 'Event object is invalid', errors });
}

function eventProblems(event: Loose): readonly string[] {
  const found = [...keyProblems(event), ...linkProblems(event)];
  const action = event['event_action'];
  const dedupKey = textOf(event['dedup_key']);
  if (action !== 'trigger' && action !== 'acknowledge' && action !== 'resolve')
    found.push("'event_action' is missing or invalid (must be 'trigger', 'acknowledge' or 'resolve')");
  if (dedupKey !== undefined && dedupKey.length > 255)
    found.push("'dedup_key' is too long (maximum is 255 characters)");
  if (action !== 'trigger') {
    if (dedupKey === undefined) found.push("'dedup_key' is missing or blank");
    return found;
  }
  const payload = isLoose(event['payload']) ? event['payload'] : {};
  found.push(...summaryProblems(payload));
  if (textOf(payload['source']) === undefined) found.push("'payload.source' is missing or blank");
  if (!['critical', 'error', 'warning', 'info'].includes(String(payload['severity'])))
    found.push(
      "'payload.severity' is invalid (must be one of the following: 'critical', 'warning', 'error' or 'info')",
    );
  return found;
}

function changeProblems(event: Loose): readonly string[] {
  const payload = isLoose(event['payload']) ? event['payload'] : {};
  return [...keyProblems(event), ...linkProblems(event), ...summaryProblems(payload)];
}

function keyProblems(event: Loose): string[] {
  const key = textOf(event['routing_key']);
  if (key === undefined) return ["'routing_key' is missing or blank"];
  return key.length === 32 ? [] : ["Length of 'routing_key' is incorrect (should be 32 characters)"];
}

function summaryProblems(payload: Loose): readonly string[] {
  const found: string[] = [];
  const summary = textOf(payload['summary']);
  const { timestamp } = payload;
  if (summary === undefined) found.push("'payload.summary' is missing or blank");
  else if (summary.length > 1024) found.push("'payload.summary' is too long (maximum is 1024 characters)");
  if (timestamp !== undefined && !(typeof timestamp === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(timestamp)))
    found.push("'payload.timestamp' is invalid");
  return found;
}

function linkProblems(event: Loose): readonly string[] {
  return listOf(event['links']).flatMap((link) =>
    isLoose(link) && textOf(link['href']) !== undefined ? [] : ["'links.href' is missing or blank"],
  );
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
