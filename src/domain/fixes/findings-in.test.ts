import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Day } from '../days/day';
import { arbitraryNote } from '../edits/arbitrary-note.test-support';
import { isRefusal } from '../edits/edit';
import { undoOf } from '../edits/undo';
import type { Problem } from '../problems/problem';
import { DEFAULT_RULES } from '../rules';
import type { Finding, FixReading } from './finding';
import { findingsIn } from './findings-in';

const reading: FixReading = {
  parseYaml: (yaml) => parse(yaml, { schema: 'core', logLevel: 'error' }) as unknown,
  readUserDay: () => null,
  rules: DEFAULT_RULES,
  today: '2026-03-09' as Day,
};
const PATH = 'People/Sam.md';

function problem(about: Partial<Problem>): Problem {
  return { path: PATH, cause: 'day', found: '', accepted: '', ...about };
}

function findings(text: string, problems: readonly Problem[] = [], isPerson = true): readonly Finding[] {
  return findingsIn({ path: PATH, text, isPerson, problems }, reading);
}

/** What is found, and the ± lines that would mend it: `field 3: last-contact:: 2026-01-02 | + last_contact: 2026-01-02`. */
function told(text: string, problems: readonly Problem[] = [], isPerson = true): string[] {
  return findings(text, problems, isPerson).map(({ problem: { cause, found }, line, preview }) =>
    [`${cause} ${line === null ? '?' : line + 1}: ${found}`, ...preview.map(({ sign, text: changed }) => `${sign} ${changed}`)].join(' | '));
}

describe('fields in the text', () => {
  it.each<[string, string, string[]]>([
    ['of a line of its own', 'last-contact:: 2026-01-02', ['field 3: last-contact:: 2026-01-02 | + last_contact: 2026-01-02']],
    ['of a list item', '- Last Contact:: [[2026-01-02]]', ['field 3: Last Contact:: [[2026-01-02]] | + last_contact: 2026-01-02']],
    ['in bold', '**Birthday**:: 04-17', ['field 3: Birthday:: 04-17 | + birthday: "04-17"']],
    ['with its colons in bold', '**Birthday::** 1988-04-17', ['field 3: Birthday:: 1988-04-17 | + birthday: 1988-04-17']],
    ['in brackets', 'Works at (company:: [[Soil Lab]]) since [met:: 2020-05-01].', [
      'field 3: company:: [[Soil Lab]] | + company: "[[Soil Lab]]"', 'field 3: met:: 2020-05-01 | + met: 2020-05-01',
    ]],
    ['of a day that can mean only one', 'birthday:: 17/04/1988', ['field 3: birthday:: 17/04/1988 | + birthday: 1988-04-17']],
    ['of a rhythm', 'frequency:: every 6 weeks', ['field 3: frequency:: every 6 weeks | + rhythm: every 6 weeks']],
    ['of yes', 'silent:: yes', ['field 3: silent:: yes | + silent: true']],
    ['of no', 'silent:: no', []],
    ['twice the same', 'company:: Soil Lab\nOrg:: Soil Lab', ['field 3: company:: Soil Lab | + company: Soil Lab']],
    ['of several last contacts: the newest', 'last-contact:: 2026-01-02\nlast-contact:: 2026-02-01\nlast-contact:: 2025-01-02', ['field 4: last-contact:: 2026-02-01 | + last_contact: 2026-02-01']],
    ['that differ', 'company:: Soil Lab\ncompany:: Peat Ltd', ['field 3: company:: Soil Lab', 'field 4: company:: Peat Ltd']],
    ['of a day that could mean two', 'birthday:: 03/04/1988', ['field 3: birthday:: 03/04/1988']],
    ['of a contact to come', 'last-contact:: 2026-04-01', ['field 3: last-contact:: 2026-04-01']],
    ['of a rhythm that is none', 'frequency:: now and then', ['field 3: frequency:: now and then']],
    ['that Kith does not know', 'shoe size:: 42', []],
    ['that say that a note is a person', 'type:: person', []],
    ['that are empty', 'birthday::\nbirthday:: ', []],
    ['of a template', 'birthday:: {{date}}\nmet:: <% tp.date.now() %>', []],
    ['of a task', '- [ ] call, company:: Soil Lab\n- [ ] birthday:: 1988-04-17', []],
    ['in code', '```\nbirthday:: 1988-04-17\n```\n`[birthday:: 1988-04-17]`', []],
    ['in a comment', '%%\nbirthday:: 1988-04-17\n%%', []],
    ['inside a sentence', 'her birthday was:: 1988-04-17', []],
  ])('%s', (_, text, lines) => {
    expect(told(`---\n---\n${text}\n`)).toEqual(lines);
  });

  it.each<[string, string, string[]]>([
    ['is said already', 'last_contact: 2026-01-02', []],
    ['is newer there', 'lastContact: 2026-02-02', []],
    ['is older there', 'Last contacted: 2025-12-02', ['field 4: last-contact:: 2026-01-02 | - Last contacted: 2025-12-02 | + Last contacted: 2026-01-02']],
    ['is empty there', 'last_contact:', ['field 4: last-contact:: 2026-01-02 | - last_contact: | + last_contact: 2026-01-02']],
    ['can’t be read there', 'last_contact: soon', []],
    ['stands there twice', 'last_contact: 2025-01-01\nlast_met: 2025-01-01', ['field 5: last-contact:: 2026-01-02']],
    ['stands below broken properties', 'company: @home', ['field 4: last-contact:: 2026-01-02']],
  ])('a last contact that %s', (_, property, lines) => {
    expect(told(`---\n${property}\n---\nlast-contact:: 2026-01-02\n`)).toEqual(lines);
  });

  it('leave another property as it is', () => {
    expect(told('---\ncompany: Peat Ltd\n---\ncompany:: Soil Lab\n')).toEqual([]);
  });

  it('of a note without properties become its first', () => {
    expect(told('company:: Soil Lab')).toEqual(['field 1: company:: Soil Lab | + --- | + company: Soil Lab | + ---']);
  });

  it('of other notes are none of ours', () => {
    expect(told('company:: Soil Lab', [], false)).toEqual([]);
  });
});

describe('properties', () => {
  it.each<[string, Partial<Problem>, string, string]>([
    ['a day that can mean only one', { property: 'follow_up', found: '13/02/2026' }, 'follow_up: 13/02/2026', 'day 2: 13/02/2026 | - follow_up: 13/02/2026 | + follow_up: 2026-02-13'],
    ['a day in quotes', { property: 'Bday', found: '1980.5.4' }, 'Bday:   "1980.5.4"', 'day 2: 1980.5.4 | - Bday:   "1980.5.4" | + Bday:   1980-05-04'],
    ['a day that could mean two', { property: 'birthday', found: '03/04/2026' }, 'birthday: 03/04/2026', 'day 2: 03/04/2026'],
    ['a day that no calendar holds', { property: 'follow_up', found: '2026-13-45' }, 'follow_up: 2026-13-45', 'day 2: 2026-13-45'],
    ['a day with a comment', { property: 'follow_up', found: '13/02/2026' }, 'follow_up: 13/02/2026 # or so', 'day 2: 13/02/2026'],
    ['last contacts that disagree', { cause: 'disagreement', property: 'last_contact', found: 'both' }, 'last_contact: 2026-01-01\nLast met: 2026-02-01', 'disagreement 2: both | - last_contact: 2026-01-01 | + last_contact: 2026-02-01'],
    ['last contacts that disagree, one of them to come', { cause: 'disagreement', property: 'last_contact', found: 'both' }, 'last_contact: 2026-01-01\nLast met: 2031-02-01', 'disagreement 2: both'],
    ['other spellings that disagree', { cause: 'disagreement', property: 'follow_up', found: 'both' }, 'follow_up: 2026-01-01\nnext_contact: 2026-02-01', 'disagreement 2: both'],
    ['a rhythm', { cause: 'rhythm', property: 'cadence', found: 'now and then' }, 'cadence: now and then', 'rhythm 2: now and then'],
    ['a last contact to come, under its spelling', { cause: 'future-contact', property: 'last_contact', found: '2031-01-01' }, 'company: Soil Lab\nLast met: 2031-01-01', 'future-contact 3: 2031-01-01'],
  ])('%s', (_, about, properties, line) => {
    expect(told(`---\n${properties}\n---\n`, [problem(about)])).toEqual([line]);
  });

  it.each<[string, string, string[]]>([
    ['an alias with @', 'alias: @sam\ncompany: Soil Lab', ['- alias: @sam', '+ alias: "@sam"']],
    ['an item with @', 'aliases:\n  - @sam\n  - Sammy', ['-   - @sam', '+   - "@sam"']],
    ['text with a colon', 'how_we_met: a talk: soil\nnext: `x`', ['- how_we_met: a talk: soil', '- next: `x`', '+ how_we_met: "a talk: soil"', '+ next: "`x`"']],
    ['two links', 'introduced_by: [[Ana]], [[Bo]]', ['- introduced_by: [[Ana]], [[Bo]]', '+ introduced_by: "[[Ana]], [[Bo]]"']],
    ['nothing where something else is wrong, too', 'alias: @sam\naliases: [Sammy', []],
    ['nothing where a list is never closed', 'aliases: [Sammy', []],
    ['nothing where quotes are never closed', 'company: "home', []],
    ['nothing where a comment may be part of it', 'company: @home # mine', []],
    ['nothing where a value holds itself', 'alias: @sam\na: &a [*a]', []],
    ['nothing where a tab stands', '\tcompany: home', []],
  ])('that YAML can’t read: quotes for %s', (_, properties, preview) => {
    const [found] = findings(`---\n${properties}\n---\n`, [problem({ cause: 'frontmatter', line: 0, found: '---' })]);
    expect(found?.preview.map(({ sign, text }) => `${sign} ${text}`).sort()).toEqual([...preview].sort());
  });

  it.each<[string, string, string[]]>([
    ['of a property', 'company: [[Soil Lab]]', ['link 2: company: [[Soil Lab]] | - company: [[Soil Lab]] | + company: "[[Soil Lab]]"']],
    ['of a list', 'introduced_by:\n- [[Rivera, Sam]]\n- "[[Bo]]"', ['link 3: - [[Rivera, Sam]] | - - [[Rivera, Sam]] | + - "[[Rivera, Sam]]"']],
    ['in a text of several lines', 'story: |\n  - [[Ana]]', []],
    ['with quotes', 'company: "[[Soil Lab]]"', []],
  ])('links without quotes, %s', (_, properties, lines) => {
    expect(told(`---\n${properties}\n---\n`)).toEqual(lines);
  });

  it.each<[string, string, boolean, string[]]>([
    ['one', 'tag: #people', false, ['comment 2: tag: #people | - tag: #people | + tag: people']],
    ['nested', 'tags: #type/person', false, ['comment 2: tags: #type/person | - tags: #type/person | + tags: "type/person"']],
    ['several', 'tags: #people #soil', true, ['comment 2: tags: #people #soil | - tags: #people #soil | + tags: [people, soil]']],
    ['an item', 'tags:\n  - #people\n  - soil', true, ['comment 3: - #people | -   - #people | +   - people']],
    ['a circle', 'circles: #soil', true, ['comment 2: circles: #soil | - circles: #soil | + circles: soil']],
    ['of another note, that would not make it a person', 'tags: #soil', false, []],
    ['that is a comment', 'tags: # mine', true, []],
    ['in quotes', 'tags: "#people"', true, []],
    ['of another property', 'company: #1 Bakery', true, []],
  ])('tags that YAML takes for a comment: %s', (_, properties, isPerson, lines) => {
    expect(told(`---\n${properties}\n---\n`, [], isPerson)).toEqual(lines);
  });

  it.each<[string, string, string[]]>([
    ['below blank lines', '\n \n---\nrhythm: weekly\n---\ntext', ['frontmatter 3: --- | -  | -  ']],
    ['below a blank line, with CRLF', '\r\n---\r\nrhythm: weekly\r\n---\r\n', ['frontmatter 2: --- | - ']],
    ['that are only lines across the page', '\n---\nsome text\n---\n', []],
    ['of nothing that Kith knows', '\n---\nshoe: 42\n---\n', []],
    ['never closed', '---\nrhythm: weekly\naliases:\n  - Sammy\n\nMet at a fair.\n', ['frontmatter 1: --- | + ---']],
    ['never closed, to the end, with CRLF', '---\r\nrhythm: weekly', ['frontmatter 1: --- | + ---']],
    ['never closed, below a blank line', '\n---\nrhythm: weekly\n', ['frontmatter 2: --- | -  | + ---']],
    ['never closed, with text right below', '---\nrhythm: weekly\nMet at a fair.\n', []],
    ['a line across the page', '---\nMet at a fair.\n', []],
  ])('%s', (_, text, lines) => {
    expect(told(text)).toEqual(lines);
  });
});

it.each<[string, string, string[]]>([
  ['a person by type', 'type: person\nalias: @sam', ['frontmatter 3: alias: @sam | - alias: @sam | + alias: "@sam"']],
  ['a person by a tag in a list', 'alias: @sam\ntags:\n  - "#type/person"', ['frontmatter 2: alias: @sam | - alias: @sam | + alias: "@sam"']],
  ['a person by tags in brackets', 'tags: [soil, person]\nalias: [@sam', ['frontmatter 1: ---']],
  ['a person by a category', 'categories: "[[People]]"\nmet_at: a talk: soil', ['frontmatter 3: met_at: a talk: soil | - met_at: a talk: soil | + met_at: "a talk: soil"']],
  ['a meeting by its attendees', 'attendees: [[Ana]], [[Bo]]', ['frontmatter 2: attendees: [[Ana]], [[Bo]] | - attendees: [[Ana]], [[Bo]] | + attendees: "[[Ana]], [[Bo]]"']],
  ['a meeting that says so', 'type: meeting\nwith: @sam', ['frontmatter 3: with: @sam | - with: @sam | + with: "@sam"']],
  ['neither', 'type: recipe\npeople: @four', []],
  ['nothing that can be told', 'a: [b', []],
])('properties that YAML can’t read are a problem of a note that would be %s', (_what, properties, lines) => {
  expect(told(`---\n${properties}\n---\n`, [], false)).toEqual(lines);
});

it.each<[string, string, string[]]>([
  ['that can mean only one', '⏳ 2026-3-4', ['task-day 2: ⏳ 2026-3-4 | - - [ ] Thank [[Sam]] ⏳ 2026-3-4 #kith/thank | + - [ ] Thank [[Sam]] ⏳ 2026-03-04 #kith/thank']],
  ['in brackets', '[due:: 13/02/2026]', ['task-day 2: [due:: 13/02/2026] | - - [ ] Thank [[Sam]] [due:: 13/02/2026] #kith/thank | + - [ ] Thank [[Sam]] [due:: 2026-02-13] #kith/thank']],
  ['that no calendar holds', '⏳ 2026-02-30', ['task-day 2: ⏳ 2026-02-30']],
])('a day on a task %s', (_, found, lines) => {
  expect(told(`# Day\n- [ ] Thank [[Sam]] ${found} #kith/thank\n`, [problem({ cause: 'task-day', line: 1, found })], false)).toEqual(lines);
});

it('a record of no known kind is shown as its whole line', () => {
  expect(told('# Day\n- Met [[Sam]] #kith/mett\n', [problem({ cause: 'kind', line: 1, found: '#kith/mett' })], false)).toEqual(['kind 2: - Met [[Sam]] #kith/mett']);
});

describe('a fix', () => {
  const mend = findings('---\nfollow_up: 13/02/2026\ncompany: Soil Lab\n---\n', [problem({ property: 'follow_up', found: '13/02/2026' })])[0]?.change;

  it.each<[string, string, unknown]>([
    ['finds its line below others', '---\na: b\nfollow_up: 13/02/2026\n---\n', '---\na: b\nfollow_up: 2026-02-13\n---\n'],
    ['keeps CRLF and a byte order mark', '\uFEFF---\r\nfollow_up: 13/02/2026\r\n---\r\ntext', '\uFEFF---\r\nfollow_up: 2026-02-13\r\n---\r\ntext'],
    ['is refused where the line has changed', '---\nfollow_up: 14/02/2026\n---\n', { refused: expect.stringContaining('not there any more') }],
    ['is refused where the line stands twice', '---\na: b\nfollow_up: 13/02/2026\nfollow_up: 13/02/2026\n---\n', { refused: expect.stringContaining('more than once') }],
    ['is refused where the properties are broken since', '---\nfollow_up: 13/02/2026\na: @b\n---\n', { refused: expect.stringContaining('YAML'), toSettle: true }],
    ['is refused where the properties are gone', 'follow_up: 13/02/2026\n', { refused: expect.stringContaining('not there any more') }],
  ])('%s', (_, text, after) => {
    expect(mend?.(text)).toEqual(after);
  });

  it('changes no line but those it shows, and undo gives back the same bytes, for every note', () => {
    const properties = fc.subarray(['follow_up: 13/02/2026', 'alias: @sam', 'company: [[Soil Lab]]', 'tags: #people', 'tags:', '  - #person', 'met: a: b', 'last_contact: 2026-01-01', 'last_met: 2026-02-01', 'a: [b', '# c', 'rhythm: monthly']);
    const texts = fc.subarray(['last-contact:: 2026-03-01', '- birthday:: 17/04/1988', 'x [company:: Peat Ltd] y', '```', '%%', 'email:: a@b.c']);
    const notes = fc.tuple(fc.constantFrom('', '\uFEFF', '\n', ' \r\n'), properties, texts, arbitraryNote, fc.constantFrom('\n', '\r\n')).map(([before, keys, fields, note, ending]) =>
      `${before}---${ending}${keys.map((key) => key + ending).join('')}---${ending}${fields.map((field) => field + ending).join('')}${note}`);
    const problems = [
      problem({ property: 'follow_up', found: '13/02/2026' }), problem({ cause: 'frontmatter', line: 0, found: '---' }), problem({ cause: 'disagreement', property: 'last_contact', found: 'both' }),
    ];
    let mended = 0;
    fc.assert(fc.property(notes, (note) => {
      for (const { change, preview } of findings(note, problems)) {
        const after = change?.(note) ?? note;
        if (isRefusal(after)) throw new Error(after.refused);
        expect(linesLeft(note, preview, '-')).toEqual(linesLeft(after, preview, '+'));
        if (change) expect(undoOf(note, after)(after)).toBe(note);
        mended += change ? 1 : 0;
      }
    }), { numRuns: 500 });
    expect(mended).toBeGreaterThan(100);
  }, 60_000);
});

/** The lines of a note, with their endings, without those that a preview names. */
function linesLeft(text: string, preview: Finding['preview'], sign: '-' | '+'): string[] {
  const named = preview.filter((line) => line.sign === sign).map((line) => line.text);
  return text.replace('\uFEFF', '').split(/\r\n|\n/).filter((line) => {
    const at = named.indexOf(line);
    if (at >= 0) named.splice(at, 1);
    return at < 0;
  });
}
