/** Words that Kith puts into records by itself. */

export const thanksAndHowMeetingWent = (link: string): string => `thank you, and how meeting ${link} went`;
export const whatCameOf = (advice: string): string => (advice === '' ? 'what came of the advice' : `what came of “${advice}”`);
export const introductionTo = (links: string, words: string): string => `an introduction to ${links}${words.trim() === '' ? '' : `, ${words.trim()}`}`;
export const happyBirthday = 'happy birthday';

/** Whose meeting is told of in words that Kith put into a record. @example introducedIn('thank you, and how meeting Jo went') // 'Jo' */
export const introducedIn = (words: string): string | undefined => /^thank you, and how meeting (.+) went$/.exec(words)?.[1];
/** Whether words are all Kith's, apart from what they speak of. */
export const isOurs = (words: string): boolean => /^(?:happy birthday|thank you, and how meeting .+ went|what came of (?:“.+”|the advice))$/.test(words);
