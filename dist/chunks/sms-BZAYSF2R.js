import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  Publish$,
  commonParams
} from "./chunk-PMX6J7ES.js";
import {
  awsRefusal
} from "./chunk-URDRM2SS.js";
import {
  cut,
  oneLine
} from "./chunk-TZ2IXCNH.js";
import {
  getEndpointPlugin,
  makeBuilder
} from "./chunk-SZMTZZD4.js";
import "./chunk-DCRDT6C6.js";
import "./chunk-FEK6JM4X.js";
import "./chunk-2FKMNJIF.js";
import "./chunk-Z74EJKPS.js";

// node_modules/@aws-sdk/client-sns/dist-es/commandBuilder.js
var command = makeBuilder(commonParams, "AmazonSimpleNotificationService", "SNSClient", getEndpointPlugin);
var _ep0 = {};
var _mw0 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-sns/dist-es/commands/PublishCommand.js
var PublishCommand = class extends command(_ep0, _mw0, "Publish", Publish$) {
};

// src/adapters/notify/sms-text.ts
var limit = 300;
function smsText(notification) {
  const run = notification.links.find(([label]) => label === "Run")?.[1];
  const link = run !== void 0 && run.length <= 140 ? ` ${oneLine(run)}` : "";
  const why = notification.good ? void 0 : notification.facts.find(([label]) => label === "What happened")?.[1];
  const title = oneLine(notification.title);
  const text = why === void 0 ? title : `${title}: ${oneLine(why)}`;
  return `${plainCut(ascii(text), limit - link.length)}${link}`;
}
function plainCut(text, most) {
  return text.length <= most ? text : `${cut(text, most - 2).slice(0, -1)}...`;
}
function ascii(text) {
  return text.replaceAll(/[‘’‚]/g, "'").replaceAll(/[“”„]/g, '"').replaceAll(/[–—]/g, "-").replaceAll("…", "...").replaceAll("→", "->").replaceAll("`", "'");
}

// src/adapters/notify/sms.ts
function createSms(settings, client) {
  const { to, sender } = settings;
  const attribute = (value) => ({ DataType: "String", StringValue: value });
  return {
    channel: "sms",
    async send(notification) {
      const reasons = [];
      for (const number of to) {
        const command2 = new PublishCommand({
          PhoneNumber: number,
          Message: smsText(notification),
          MessageAttributes: {
            // Delivered first, and in quiet hours too.
            "AWS.SNS.SMS.SMSType": attribute("Transactional"),
            ...sender !== null && { "AWS.SNS.SMS.SenderID": attribute(sender) }
          }
        });
        try {
          await (await client(notification.about.environment)).send(command2);
        } catch (error) {
          reasons.push(awsRefusal(error, "Amazon SNS"));
        }
      }
      if (reasons.length === 0) return { kind: "sent" };
      const of = to.length === 1 ? "" : `${reasons.length} of ${to.length} numbers: `;
      return { kind: "failed", reason: `${of}${[...new Set(reasons)].join("; ")}` };
    }
  };
}
export {
  createSms
};
