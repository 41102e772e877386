/** How a line is meant; a terminal shows it as a colour. */
export type Tone = 'plain' | 'good' | 'bad' | 'warning' | 'quiet';

export interface Line {
  readonly tone: Tone;
  readonly text: string;
}

export function line(tone: Tone, text: string): Line {
  return { tone, text };
}

/** `returns@prod`, or the service alone where no environment is meant. */
export function label(of: { readonly service: string; readonly environment?: string }): string {
  return of.environment === undefined || of.environment === '' ? of.service : `${of.service}@${of.environment}`;
}
