/** How often the user wants to be in touch: whole days, or calendar months (stepped by the calendar, clamped). */
export type Rhythm = { readonly unit: 'days' | 'months'; readonly count: number };

/** What a person's note says of rhythm: one, `none` on purpose (also against a circle's), or nothing. */
export type RhythmChoice = Rhythm | 'none' | null;
