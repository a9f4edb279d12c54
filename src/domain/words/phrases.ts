/** Words that Kith puts into records by itself. */

export const thanksAndHowMeetingWent = (link: string): string => `thank you, and how meeting ${link} went`;
export const whatCameOf = (advice: string): string => (advice === '' ? 'what came of the advice' : `what came of “${advice}”`);
export const introductionTo = (links: string, words: string): string => `an introduction to ${links}${words.trim() === '' ? '' : `, ${words.trim()}`}`;
export const happyBirthday = 'happy birthday';
