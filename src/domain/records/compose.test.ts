import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMetadata } from '../../../tests/workbench/host/metadata/build-metadata';
import { toDay } from '../days/day';
import { wrongWords } from '../edits/check-words';
import { readNote } from '../notes/read-note';
import { DEFAULT_RULES } from '../rules';
import { composeRecord } from './compose';
import type { RecordDraft } from './compose';
import { readRecord, wrongRecord } from './read-back';

const DAY = toDay('2026-03-04');
const LATER = toDay('2026-03-06');
if (!DAY || !LATER) throw new Error('no such day');
const plain = { people: ['[[Sam Rivera]]'], words: '', task: null } as const;
const open = { status: 'open', scheduled: LATER } as const;

describe('the lines of a record', () => {
  it.each<[RecordDraft, string[]]>([
    [{ ...plain, kind: 'met', words: 'coffee, she is moving' }, ['- Met [[Sam Rivera]]: coffee, she is moving #kith/met']],
    [{ ...plain, kind: 'met' }, ['- Met [[Sam Rivera]] #kith/met']],
    [{ ...plain, kind: 'talked', people: ['[[A]]', '[[B]]', '[[C]]'] }, ['- Talked with [[A]], [[B]] and [[C]] #kith/talked']],
    [{ ...plain, kind: 'gave', people: ['[[A]]', '[[B]]'] }, ['- Gave [[A]] and [[B]]: #kith/gave']],
    [{ ...plain, kind: 'promise', people: ['[[A]]', '[[B]]'], task: { status: 'done', on: DAY } }, ['- [x] Promised [[A]] and [[B]]: #kith/promise ✅ 2026-03-04']],
    [{ ...plain, kind: 'thank', people: ['[[A]]', '[[B]]'], task: open }, ['- [ ] Thank [[A]] and [[B]]: #kith/thank ⏳ 2026-03-06']],
    [{ ...plain, kind: 'task', people: ['[[A]]', '[[B]]'], task: open }, ['- [ ] Follow up with [[A]] and [[B]] ⏳ 2026-03-06']],
    [{ ...plain, kind: 'gave', words: '[[Report]]', manner: 'link' }, ['- Gave [[Sam Rivera]]: [[Report]] #kith/gave/link']],
    [{ ...plain, kind: 'advice', words: 'try $& by seat' }, ['- Advice from [[Sam Rivera]]: try $& by seat #kith/advice']],
    [{ ...plain, kind: 'promise', words: 'the template', task: open }, ['- [ ] Promised [[Sam Rivera]]: the template #kith/promise ⏳ 2026-03-06']],
    [{ ...plain, kind: 'waiting', words: 'the deck', task: { status: 'open', scheduled: null } }, ['- [ ] [[Sam Rivera]] will send: the deck #kith/waiting']],
    [{ ...plain, kind: 'tell', words: 'how it went', task: { status: 'done', on: DAY } }, ['- [x] Tell [[Sam Rivera]]: how it went #kith/tell ✅ 2026-03-04']],
    [{ ...plain, kind: 'tell', task: { status: 'cancelled', on: DAY } }, ['- [-] Tell [[Sam Rivera]] #kith/tell ❌ 2026-03-04']],
    [{ ...plain, kind: 'task', words: 'the pilot', task: open }, ['- [ ] Follow up with [[Sam Rivera]]: the pilot ⏳ 2026-03-06']],
    [{ ...plain, kind: 'met', words: 'one\n\n  - two\r\n3. three\n# four\n+ five' }, ['- Met [[Sam Rivera]]: one #kith/met', '\t- two', '\t- 3\\. three', '\t- \\# four', '\t- \\+ five']],
    [{ ...plain, kind: 'met', words: 'one\n---\n-- -\n--two' }, ['- Met [[Sam Rivera]]: one #kith/met', '\t- \\---', '\t- \\-- -', '\t- --two']],
    [{ ...plain, kind: 'met', words: 'a\u0000b\u001b[0m\tc\n\u0007' }, ['- Met [[Sam Rivera]]: ab[0m\tc #kith/met']],
    [{ ...plain, kind: 'met', words: '3. March dinner' }, ['- Met [[Sam Rivera]]: 3. March dinner #kith/met']],
    [{ ...plain, kind: 'met', words: '+ his wife' }, ['- Met [[Sam Rivera]]: + his wife #kith/met']],
    [{ ...plain, kind: 'talked', words: '# of seats' }, ['- Talked with [[Sam Rivera]]: # of seats #kith/talked']],
    [{ ...plain, kind: 'talked', words: '- and nothing else' }, ['- Talked with [[Sam Rivera]]: - and nothing else #kith/talked']],
  ])('%j', (draft, lines) => {
    expect(composeRecord(draft, DEFAULT_RULES)).toEqual(lines);
    expect(wrongRecord(lines, draft, DEFAULT_RULES, () => false)).toBeNull();
  });

  it.each([
    ['3. March dinner', '3\\. March dinner'], ['+ his wife', '\\+ his wife'], ['- nothing', '\\- nothing'], ['# of seats', '\\# of seats'],
    ['> 3 people', '\\> 3 people'], ['[[Ana]] came', '[[Ana]] came'], ['2026 it is', '2026 it is'],
  ])('keep words that the wording begins with from beginning a list or heading: %s', (words, written) => {
    const rules = { ...DEFAULT_RULES, wording: { met: '{words} with {people}' } };
    expect(composeRecord({ ...plain, kind: 'met', words }, rules)).toEqual([`- ${written} with [[Sam Rivera]] #kith/met`]);
  });

  it('follow the user’s wording, first root and task filter', () => {
    const rules = { ...DEFAULT_RULES, tagRoots: ['crm', 'kith'], taskFilter: '#task', wording: { met: 'Saw {people} ({words})', thank: 'Danke {people}: {words}' } };
    expect(composeRecord({ ...plain, kind: 'met', words: 'tea' }, rules)).toEqual(['- Saw [[Sam Rivera]] (tea) #crm/met']);
    expect(composeRecord({ ...plain, kind: 'thank', words: 'tea', task: open }, rules)).toEqual(['- [ ] Danke [[Sam Rivera]]: tea #task #crm/thank ⏳ 2026-03-06']);
  });
});

describe('words that make the line say something else are found', () => {
  const isPerson = (target: string): boolean => target === 'Bo';
  it.each<[string, RecordDraft, string | null]>([
    ['another tag', { ...plain, kind: 'met', words: 'x #kith/gave' }, 'another kind'],
    ['an unknown kind', { ...plain, kind: 'met', words: 'x #kith/ghosted' }, 'another kind'],
    ['a tag in code, to be on the safe side', { ...plain, kind: 'met', words: '`#kith/gave`' }, 'another kind'],
    ['a tag in the text of a link, as well', { ...plain, kind: 'met', words: '[#kith/gave](b)' }, 'another kind'],
    ['a tag on a task without one', { ...plain, kind: 'task', words: 'x #kith/gave', task: open }, 'another kind'],
    ['a tag of the user’s own', { ...plain, kind: 'met', words: '#kithara and #work/soil' }, null],
    ['another person after the colon', { ...plain, kind: 'met', words: 'with [[Bo]]' }, null],
    ['a day with a sign', { ...plain, kind: 'thank', words: 'x 📅 2026-05-01', task: open }, 'days'],
    ['a day in brackets', { ...plain, kind: 'thank', words: 'x [due:: 2026-05-01]', task: open }, 'days'],
    ['a day that can’t be', { ...plain, kind: 'thank', words: 'x 📅 2026-02-30', task: open }, 'could not be read back'],
    ['a plain day', { ...plain, kind: 'thank', words: 'by 2026-05-01', task: open }, null],
    ['a colon and brackets', { ...plain, kind: 'gave', words: 'a: b [[ c ]] ](x' }, null],
    ['markup', { ...plain, kind: 'met', words: '<img src=x onerror=alert(1)> | $& `' }, null],
  ])('%s', (_, draft, reason) => {
    const wrong = wrongRecord(composeRecord(draft, DEFAULT_RULES), draft, DEFAULT_RULES, isPerson);
    if (reason === null) expect(wrong).toBeNull();
    else expect(wrong).toContain(reason);
  });

  it('so is another person where there is no colon', () => {
    const rules = { ...DEFAULT_RULES, wording: { met: 'Coffee with {people} {words}' } };
    const draft: RecordDraft = { ...plain, kind: 'met', words: 'and [[Bo]] and [[a book]]' };
    expect(wrongRecord(composeRecord(draft, rules), draft, rules, isPerson)).toContain('who took part');
    expect(wrongRecord(composeRecord(draft, rules), draft, rules, () => false)).toBeNull();
  });
});

it.each(['[Sam (work)](People/Sam%20(work).md)', '[Sam](<People/Sam (work).md>)', '[[Sam (work)]]'])('a name with parentheses can be logged: %s', (link) => {
  const draft: RecordDraft = { ...plain, people: [link], kind: 'met', words: 'coffee (twice)' };
  expect(wrongRecord(composeRecord(draft, DEFAULT_RULES), draft, DEFAULT_RULES, () => false)).toBeNull();
});

it('reads Markdown links and aliases', () => {
  expect(readRecord(['- Met [Bob: B](People/Bob%20B.md) and [[Ana|Ana: D]]: x #kith/met'], DEFAULT_RULES, () => true)).toEqual({ kind: 'met', people: ['People/Bob B.md', 'Ana'], task: null });
  expect(readRecord(['- Met [Sam (work)](People/Sam%20(work).md) and [Bo](<People/Bo (b).md>): x #kith/met'], DEFAULT_RULES, () => true)).toMatchObject({ people: ['People/Sam (work).md', 'People/Bo (b).md'] });
});

it('what is not refused reads back as it was meant, in a note, by the whole parser', () => {
  const bits = fc.constantFrom('coffee', ': ', ' ', '[[Bo]]', '[[Sam]]', '#kith/gave', '#tag', '⏳ 2026-01-01', '✅', '%%', '`', '``', '*', '_', '\n', '- [ ] a', '](b)', '[c', '\\', '<b>', '$&', '|', '^id', '[due:: 2026-01-01]', 'é名😀', '::', 'http://a.b:c', '(', '"');
  const words = fc.array(fc.oneof(bits, fc.string({ maxLength: 4 })), { maxLength: 8 }).map((parts) => parts.join(''));
  const kinds = fc.constantFrom<RecordDraft>(
    { kind: 'met', people: ['[[Sam]]'], words: '', task: null }, { kind: 'gave', people: ['[[Sam]]', '[[People/Ana|Ana]]'], words: '', task: null },
    { kind: 'thank', people: ['[[Sam]]'], words: '', task: open }, { kind: 'tell', people: ['[Ana](People/Ana.md)'], words: '', task: { status: 'done', on: DAY } },
    { kind: 'task', people: ['[[Sam]]'], words: '', task: open }, { kind: 'introduce', people: ['[[Sam]]', '[[Ana]]'], words: '', task: null },
  );
  fc.assert(fc.property(kinds, words, (kind, typed) => {
    const draft = { ...kind, words: typed };
    const lines = composeRecord(draft, DEFAULT_RULES);
    fc.pre(wrongWords(typed) === null && wrongRecord(lines, draft, DEFAULT_RULES, () => true) === null);
    const text = `## People\n${lines.join('\n')}\n`;
    const around = { resolve: (link: string) => link, personAt: (link: string) => (['Sam', 'Bo', 'b', 'People/Ana', 'People/Ana.md', 'Ana'].includes(link) ? link : null), peopleNamed: () => [], dailyNoteDay: () => DAY, readUserDay: () => null };
    const read = readNote({ path: 'Daily/2026-03-04.md', metadata: buildMetadata(text), text }, DEFAULT_RULES, around);
    const people = draft.people.map((link) => link.replace(/^\[\[([^\]|]*).*|^.*\((.*)\)$/, '$1$2'));
    const found = draft.task ? read?.tasks.find(({ line }) => line === 1) : draft.kind === 'introduce' ? read?.introductions[0] : read?.interactions.find(({ line, kind: read }) => line === 1 && read === draft.kind);
    expect(found?.people).toEqual(people);
    if (found && 'days' in found && draft.task?.status === 'open') expect(found.days).toMatchObject({ scheduled: LATER, due: null });
  }), { numRuns: 3000 });
}, 60_000);
