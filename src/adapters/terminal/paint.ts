import type { Tone } from './line.ts';

/** Gives a text the colour of its tone, or leaves it as it is. */
export type Paint = (tone: Tone, text: string) => string;

const codes: Readonly<Record<Tone, string>> = { plain: '', good: '32', bad: '31', warning: '33', quiet: '2' };

/** Colours for a terminal that wants them; a pipe gets plain text. */
export function painter(colours: boolean): Paint {
  return (tone, text) => {
    const code = colours ? codes[tone] : '';
    return code === '' || text === '' ? text : `\u001b[${code}m${text}\u001b[0m`;
  };
}
