/** The names under which a step tells the step at the end of the job what it began. */
export const saved = { entries: 'entries', keepOpen: 'keep-open', place: 'place' } as const;
