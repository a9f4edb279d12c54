import { memo } from '../properties/memo';
import { foldName } from '../persons/fold-name';

/** Words that say nothing of a subject, without their apostrophes. */
const SAID_ANYWAY = new Set([
  'a about all an and any anybody anyone are arent as at be been best better between but by can cant could couldnt did didnt do does doesnt dont each every',
  'everybody everyone few first for from get gets good had hadnt has hasnt have havent he help helps her hers here him his how i if in interested into is isnt it',
  'its just know knows less like likes look looking lot make makes many me more most much my need needs never new nobody not of off on one ones or other others our',
  'out over own people person she should so some somebody someone something such than that the their them then there these they thing things this those to too',
  'under up us very want wants was wasnt we were what when where which while who whom whose why will with without wont work worked working works would you your',
].join(' ').split(' '));

/**
 * The words of a text that tell what it is about: accents, case, apostrophes and a plural's s aside, words in a tag apart.
 * @example wordsIn('The Pricing of #soil-data') // Set('pricing', 'soil', 'data')
 */
export const wordsIn = memo((text: string): ReadonlySet<string> => {
  const words = foldName(text.replace(/['’]/g, '').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word !== '' && !SAID_ANYWAY.has(word)).map(singular));
});

/**
 * How closely a subject and a topic meet: 1 when the words of one all stand in the other, or two of them do; ½ when half of the topic does; else 0.
 * @example closeness('soil data', 'Soil carbon report') // 0.5
 */
export function closeness(topic: string, subject: string): 0 | 0.5 | 1 {
  const [wanted, told] = [wordsIn(topic), wordsIn(subject)];
  let shared = 0;
  for (const word of wanted) if (told.has(word)) shared += 1;
  if (shared === 0) return 0;
  if (shared > 1 || shared === wanted.size || shared === told.size) return 1;
  return shared * 2 >= wanted.size ? 0.5 : 0;
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
