import type { AdviceAnswer } from '../records/record';

/** The words of the dialog that asks what came of advice. */

export const title = { tried: 'Tried it', 'another-way': 'Went another way' } satisfies Record<AdviceAnswer['kind'], string>;
export const asks = { tried: 'What came of it', 'another-way': 'What you did instead' } satisfies Record<AdviceAnswer['kind'], string>;
export const advice = (words: string, names: string): string => (words === '' ? `Advice from ${names}` : `“${words}” – ${names}`);
export const answered = (names: string): string => `Written below the advice from ${names}.`;
export const thinking = (names: string): string => `The advice from ${names} comes back in three weeks.`;
