const secretNames = /^(value|WebIdentityToken|password|secret.*|authorizationToken|authorization)$/i;
const payloadNames = /^(layerPartBlob|imageManifest|policyText|lifecyclePolicyText)$/;
const longest = 512;

/** An operation's input as the log keeps it: values of variables and tags, payloads and long texts only by their size. */
export function loggedInput(input: unknown, name = ''): unknown {
  if (typeof input === 'string') {
    if (secretNames.test(name) || payloadNames.test(name) || input.length > longest)
      return { characters: input.length };
    return input;
  }
  if (Array.isArray(input)) return (input as unknown[]).map((item) => loggedInput(item, name));
  if (typeof input !== 'object' || input === null) return input;
  return Object.fromEntries(Object.entries(input).map(([member, content]) => [member, loggedInput(content, member)]));
}
