/** What the inboxes ask of whoever sends to them; an empty text asks nothing. */
export interface InboxSettings {
  /** The token of the one bot; empty: every `xoxb-…` is a bot of its own. */
  slackToken: string;
  /** The channels that there are, with commas; empty: every ID that looks like one. */
  slackChannels: string;
  /** The integration keys that there are, with commas; empty: every one of 32 characters. */
  pagerdutyKeys: string;
  /** `whsec_…`: what inboxes whose name begins with `signed` check; empty: they refuse everything. */
  webhookSecret: string;
  /** Verified domains and addresses, with commas; empty: every sender is verified. */
  sesIdentities: string;
  smtpUser: string;
  smtpPassword: string;
}

export function defaultInboxSettings(): InboxSettings {
  return {
    slackToken: '',
    slackChannels: '',
    pagerdutyKeys: '',
    webhookSecret: '',
    sesIdentities: '',
    smtpUser: '',
    smtpPassword: '',
  };
}

/** Whether a list of the settings lets a value in. */
export function isListed(list: string, value: string): boolean {
  return list === '' || list.split(',').includes(value);
}
