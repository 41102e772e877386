import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  config,
  outcome,
  secret,
  shapedText,
  text,
  verb
} from "./chunk-DJXT6L55.js";

// src/entry/verbs/notify.ts
var channels = {
  "slack-webhook": secret("SLACK_WEBHOOK_URL", "The URL of a Slack incoming webhook"),
  "slack-token": secret(
    "SLACK_BOT_TOKEN",
    "A Slack bot token: one message a service and image, edited in place, with a thread. With `slack-channel`"
  ),
  "slack-channel": shapedText(
    /^[CGD][A-Z0-9]{8,20}$/,
    "the ID of a channel, such as C0123456789",
    "The ID of the Slack channel that the bot posts to",
    "id"
  ),
  "teams-webhook": secret("TEAMS_WEBHOOK_URL", "The URL of a Microsoft Teams workflow that posts cards"),
  "pagerduty-key": secret(
    "PAGERDUTY_ROUTING_KEY",
    "The integration key of PagerDuty’s Events API v2: changes, and an alert where production is not in order"
  ),
  webhook: secret("WAYBILL_WEBHOOK_URL", "The URL of a webhook that takes CloudEvents 1.0 as structured JSON"),
  "signing-secret": secret(
    "WAYBILL_WEBHOOK_SECRET",
    "The secret that signs what goes to `webhook` (Standard Webhooks)"
  )
};
var notify = verb({
  name: "notify",
  summary: "Tells people what came of it",
  purpose: "Sends what a job’s steps came to, one message a service, to every channel. It tries again until a deadline, and delivers at least once under one id. A channel that is down never makes the job red; the summary says it.",
  words: { kind: "fixed", names: [] },
  inputs: {
    steps: text("`toJSON(steps)` of the job: every step with a `result` is told of", "json"),
    result: text("The `result` output of one step, instead of `steps`", "json"),
    ...channels,
    config
  },
  check: (values) => {
    const problems = [];
    if (values.steps === null && values.result === null)
      problems.push({
        where: 'input "steps"',
        message: "expected the job’s steps, or one `result`, got neither",
        fix: "steps: ${{ toJSON(steps) }}"
      });
    if (values.steps !== null && values.result !== null)
      problems.push({ where: 'input "result"', message: "expected either steps or result, got both" });
    return problems;
  },
  action: {
    permissions: { contents: "read" },
    branding: { icon: "message-circle", color: "purple" },
    post: false,
    example: `- if: always()
  uses: waybill/waybill/actions/notify@<sha>
  with:
    steps: \${{ toJSON(steps) }}
    slack-webhook: \${{ secrets.SLACK_WEBHOOK_URL }}`,
    outputs: { outcome: outcome("sent", "unchanged", "failed") }
  }
});

export {
  channels,
  notify
};
