import type { Day } from '../../domain/days/day';
import type { HalfHourItem } from '../../domain/half-hour/half-hour';
import { noteNamed } from '../../domain/properties/links';
import type { KnownPeople } from '../../domain/persons/person-facts';
import { NOTE_WORDS, PLENTY_WORDS, suggestionWords } from '../../domain/words/half-hour-words';
import { pairWords } from '../../domain/words/pair-words';
import { namesTogether } from '../../domain/words/view-words';
import { wordsOf, type RowWords } from '../follow-ups/row-words';

/** The words of one thing in a step: of a row as in the list, of a suggestion why it is made and what could be done. */
export function itemWords(item: HalfHourItem, people: KnownPeople, today: Day): RowWords {
  switch (item.type) {
    case 'row': return wordsOf(item.row, people, today);
    case 'plenty': return plain(PLENTY_WORDS.who, '', PLENTY_WORDS.say);
    case 'note': return plain(noteNamed(item.path), '', NOTE_WORDS);
    case 'pair': return pairItemWords(item.pair, people);
    case 'offer':
    case 'meet': {
      const { why, say } = suggestionWords(item);
      return plain(item.person.name, why, say);
    }
  }
}

function pairItemWords(pair: Extract<HalfHourItem, { type: 'pair' }>['pair'], people: KnownPeople): RowWords {
  const names = [pair.seeker, pair.other].map((path) => people.facts(path)?.person.name ?? noteNamed(path));
  return plain(namesTogether(names), pairWords(pair, names[0] ?? '', names[1] ?? ''), '');
}

function plain(who: string, why: string, say: string): RowWords {
  return { who, why, when: '', quote: null, say: () => say };
}
