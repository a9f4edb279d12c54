/** The words of the dialog that tells one story. */

export const title = (name: string): string => `You and ${name}`;
export const intro = 'From your own notes, in your own words.';
export const none = 'Your notes do not tell a story of anybody yet. Log a conversation, and it begins.';
