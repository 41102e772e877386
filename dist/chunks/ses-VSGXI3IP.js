import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  awsRefusal
} from "./chunk-URDRM2SS.js";
import {
  SendEmail$,
  commonParams
} from "./chunk-EZIGLIBB.js";
import {
  domainOf,
  mailMessage
} from "./chunk-7MKUAH3D.js";
import "./chunk-TZ2IXCNH.js";
import {
  getEndpointPlugin,
  makeBuilder
} from "./chunk-SZMTZZD4.js";
import "./chunk-DCRDT6C6.js";
import "./chunk-FEK6JM4X.js";
import "./chunk-2FKMNJIF.js";
import "./chunk-Z74EJKPS.js";

// node_modules/@aws-sdk/client-sesv2/dist-es/commandBuilder.js
var command = makeBuilder(commonParams, "SimpleEmailService_v2", "SESv2Client", getEndpointPlugin);
var _ep1 = {
  EndpointId: { type: "contextParams", name: "EndpointId" }
};
var _mw0 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-sesv2/dist-es/commands/SendEmailCommand.js
var SendEmailCommand = class extends command(_ep1, _mw0, "SendEmail", SendEmail$) {
};

// src/adapters/notify/ses.ts
function createSes(settings, client) {
  const { from, to } = settings;
  const text = (data) => ({ Data: data, Charset: "UTF-8" });
  return {
    channel: "email",
    async send(notification) {
      const message = mailMessage(notification, domainOf(from));
      const command2 = new SendEmailCommand({
        FromEmailAddress: from,
        Destination: { ToAddresses: [...to] },
        Content: {
          Simple: {
            Subject: text(message.subject),
            Body: { Text: text(message.text), Html: text(message.html) },
            Headers: [
              { Name: "References", Value: `<${message.thread}>` },
              { Name: "In-Reply-To", Value: `<${message.thread}>` },
              { Name: "X-Waybill-Event", Value: message.eventId },
              { Name: "Auto-Submitted", Value: "auto-generated" }
            ]
          }
        }
      });
      try {
        await (await client(notification.about.environment)).send(command2);
        return { kind: "sent" };
      } catch (error) {
        return { kind: "failed", reason: awsRefusal(error, "Amazon SES") };
      }
    }
  };
}
export {
  createSes
};
