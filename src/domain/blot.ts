/** A line of a secret that is shorter says little, and blotting it out would hide words. */
const leastLine = 6;

/**
 * Takes secrets out of a foreign text (I9): whole, line by line (a text is often read by lines, a key has many), and as
 * JSON writes them; the longest first, so that nothing is left of one that holds another.
 */
export function blotting(secrets: readonly string[]): (text: string) => string {
  const lines = secrets
    .flatMap((secret) => secret.split(/\r\n|\n|\r/))
    .map((line) => line.trim())
    .filter((line) => line.length >= leastLine);
  const written = [...secrets, ...lines].flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]);
  const forms = [...new Set(written)].filter((form) => form !== '').sort((a, b) => b.length - a.length);
  return (text) => forms.reduce((clean, form) => clean.replaceAll(form, '***'), text);
}
