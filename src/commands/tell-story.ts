import { getLanguage, Keymap, Notice } from 'obsidian';
import { isYourNote } from '../domain/notes/your-note';
import type { PersonFacts } from '../domain/persons/person-facts';
import type { Interaction } from '../domain/records/record';
import { dayWords } from '../domain/words/day-words';
import * as STORY_WORDS from '../domain/words/story-words';
import { openStory } from '../views/first-run/story-dialog';
import type { StoryLine } from '../views/first-run/story-dialog';
import { goTo } from './go-to';
import type { Kith } from './kith';
import { quoteLine } from './quote';

const MOST_LINES = 6;

/** Shows what the notes tell of the person who stands in most of them: lines from the first day to the last, in the user's words. */
export async function tellStory(kith: Kith): Promise<void> {
  const [facts] = [...kith.people.all()]
    .filter(({ person }) => !isYourNote(person.path, kith.rules) && !person.deceased)
    .sort((a, b) => b.interactions.length - a.interactions.length);
  const lines = facts ? await storyOf(kith, facts) : [];
  if (!facts || lines.length === 0) new Notice(STORY_WORDS.none);
  else openStory(kith.app, facts.person.name, lines);
}

async function storyOf(kith: Kith, facts: PersonFacts): Promise<StoryLine[]> {
  const past = facts.interactions.filter(({ day, path }) => day <= kith.today() && path !== facts.person.path).reverse();
  const lines = await Promise.all(spread(past).map((interaction) => lineOf(kith, interaction)));
  return lines.filter((line) => line !== null);
}

/** The first, the last, and as many evenly between as there is room for. */
function spread(past: readonly Interaction[]): readonly Interaction[] {
  if (past.length <= MOST_LINES) return past;
  const at = Array.from({ length: MOST_LINES }, (_, index) => Math.round((index * (past.length - 1)) / (MOST_LINES - 1)));
  return at.map((index) => past[index]).filter((interaction) => interaction !== undefined);
}

async function lineOf(kith: Kith, { path, line, day }: Interaction): Promise<StoryLine | null> {
  const words = await quoteLine(kith, { path, line });
  if (words === null) return null;
  return { day: dayWords(day, kith.today(), getLanguage()), words, open: (event) => void goTo(kith.app, path, line, Keymap.isModEvent(event)) };
}
