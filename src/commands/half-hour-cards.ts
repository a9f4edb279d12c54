import type { Suggestion } from '../domain/half-hour/half-hour';
import { firstName } from '../domain/persons/first-name';
import type { Person } from '../domain/persons/person';
import { nameOf } from '../domain/persons/person-facts';
import { noteNamed } from '../domain/properties/links';
import * as WORDS from '../domain/words/half-hour-words';
import { pairWords } from '../domain/words/pair-words';
import { namesTogether } from '../domain/words/view-words';
import * as WAY_WORDS from '../domain/words/way-words';
import type { Card } from '../views/half-hour/half-hour-source';
import type { Way } from '../views/lines/line';
import { attempted } from './attempt';
import { goTo } from './go-to';
import { introduce } from './introduce';
import type { Kith } from './kith';
import { openLetter } from './letters';
import { openLog } from './log';
import { way } from './way';

/** What becomes of a suggestion in the half hour: nothing of it is in the notes until the user writes it. */
interface Ends {
  done(item: Suggestion): void;
  rest(item: Suggestion): void;
}

/** A suggestion as it is shown: why it is made, what could be done, and the ways to do it. */
export function suggestionCard(kith: Kith, item: Suggestion, ends: Ends): Card {
  if (item.type === 'plenty') return { ...WORDS.PLENTY_WORDS, why: '', ways: [] };
  const own = ownCard(kith, item);
  return { ...own, ways: [...own.ways, way('done', WAY_WORDS.done, 'check', 'D', () => ends.done(item)), way('rest', WAY_WORDS.rest, 'leaf', 'R', () => ends.rest(item))] };
}

function ownCard(kith: Kith, item: Exclude<Suggestion, { type: 'plenty' }>): Card {
  const open = (path: string): Way => way('open', WAY_WORDS.open, 'file-text', 'O', attempted(() => goTo(kith.app, path, null, false)));
  switch (item.type) {
    case 'note': return { who: noteNamed(item.path), why: '', say: WORDS.NOTE_WORDS, ways: [open(item.path)] };
    case 'pair': return pairCard(kith, item.pair);
    case 'offer': return {
      who: item.person.name,
      ...WORDS.suggestionWords(item),
      ways: [
        write(kith, WAY_WORDS.write, 'W', item.person, WORDS.offerOpener(firstName(item.person.name), item)),
        way('more', WORDS.logGiven, 'gift', 'L', () => openLog(kith, 'value-offered', [item.person.path])),
      ],
    };
    case 'meet': return {
      who: item.person.name,
      ...WORDS.suggestionWords(item),
      ways: [...item.through.map(({ person }) => write(kith, WORDS.writeTo(person.name), null, person, WORDS.askOpener(firstName(person.name), item.person.name))), open(item.person.path)],
    };
  }
}

function pairCard(kith: Kith, pair: Extract<Suggestion, { type: 'pair' }>['pair']): Card {
  const paths = [pair.seeker, pair.other];
  const [seeker = '', other = ''] = paths.map((path) => nameOf(kith.people, path));
  return { who: namesTogether([seeker, other]), why: pairWords(pair, seeker, other), say: '', ways: [way('more', WORDS.introduce, 'users', 'I', () => introduce(kith, paths))] };
}

function write(kith: Kith, words: string, key: string | null, { name: who, emails, phones, path }: Person, opener: string): Way {
  return way('more', words, 'send', key, () => openLetter(kith, { who, emails, phones, opener }, () => openLog(kith, 'call-or-message', [path])));
}
