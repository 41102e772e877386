/** A line of a secret that is shorter says little, and blotting it out would hide words. */
const leastLine = 6;
/** Of what is shorter, Base64 could be any word. */
const leastEncoded = 8;

/**
 * Takes secrets out of a foreign text (I9): whole, line by line (a text is often read by lines, a key has many), and as
 * JSON, addresses, XML and Base64 write them; the longest first, so that nothing is left of one that holds another.
 */
export function blotting(secrets: readonly string[]): (text: string) => string {
  const lines = secrets
    .flatMap((secret) => secret.split(/\r\n|\n|\r/))
    .map((line) => line.trim())
    .filter((line) => line.length >= leastLine);
  const written = [...new Set([...secrets, ...lines])].flatMap(spellings);
  const forms = [...new Set(written)].filter((form) => form !== '').sort((a, b) => b.length - a.length);
  return (text) => forms.reduce((clean, form) => clean.replaceAll(form, '***'), text);
}

function spellings(secret: string): readonly string[] {
  const plain = [secret, JSON.stringify(secret).slice(1, -1), inXml(secret)];
  if (secret.length < leastEncoded) return plain;
  const address = encodeURIComponent(secret.toWellFormed());
  return [
    ...plain,
    address,
    address.replaceAll('%20', '+'),
    ...[0, 1, 2].flatMap((offset) => inBase64(secret, offset)),
  ];
}

function inXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** What Base64, plain and of addresses, makes of a text that begins `offset` bytes into a group of three. */
function inBase64(text: string, offset: number): readonly string[] {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(text, 'utf8')]);
  // Letters at the ends belong to the neighbours too.
  const [from, to] = [Math.ceil((offset * 8) / 6), Math.floor((bytes.length * 8) / 6)];
  return [bytes.toString('base64').slice(from, to), bytes.toString('base64url').slice(from, to)];
}
