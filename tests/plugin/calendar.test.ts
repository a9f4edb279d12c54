import ICAL from 'ical.js';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { LogForm } from './log-form.test-support';
import type { OpenVault } from './open-vault';
import { openVault, person, SETTINGS } from './open-vault';

const SAM = { 'People/Sam Rivera.md': person('follow_up: 2026-03-14') };
const DAILY = { 'Daily/2026-03-06.md': '- [ ] Promised [[Sam Rivera]]: the budget template #kith/promise ⏳ 2026-03-20\n' };

/** The dialog on top, opened by its command. */
async function halfHourIn(vault: OpenVault): Promise<LogForm> {
  await vault.bench.run('kith:half-hour-on-calendar');
  return new LogForm(vault.bench);
}

async function rowDialogIn(vault: OpenVault, row: string): Promise<LogForm> {
  await vault.pressOn(row, 'c');
  return new LogForm(vault.bench);
}

async function press(vault: OpenVault, words: string): Promise<void> {
  await vault.press(words, vault.bench.modal());
}

function valueOf(form: LogForm, label: string): string {
  return (form.field(label) as HTMLInputElement).value;
}

/** What an independent parser reads in a calendar file. */
function eventIn(vault: OpenVault, path: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(vault.bench.text(path))).getFirstSubcomponent('vevent') ?? expect.fail('There is no event.');
}

function value(event: ICAL.Component, name: string): string {
  return String(event.getFirstPropertyValue(name));
}

describe('the half hour on the calendar', () => {
  it('is saved as a weekly entry without names, and the dialog says where it is and offers to open it', async () => {
    const vault = await openVault({ ...SAM, ...DAILY });
    const form = await halfHourIn(vault);
    expect(form.labels).toEqual(['Day of the week', 'Time', 'How long', 'File']);
    await form.type('Day of the week', 'WE');
    await form.type('Time', '18:30');
    await press(vault, 'Save the file');
    const event = eventIn(vault, 'My half hour.ics');
    expect(value(event, 'summary')).toBe('My half hour');
    expect(value(event, 'dtstart')).toBe('2026-03-11T18:30:00');
    expect(value(event, 'rrule')).toBe('FREQ=WEEKLY;BYDAY=WE');
    expect(value(event, 'duration')).toBe('PT30M');
    expect(vault.bench.text('My half hour.ics')).not.toContain('Sam');
    expect(vault.bench.modal().textContent).toContain('“My half hour.ics”. Open it with your calendar app');
    await press(vault, 'Open it');
    expect(vault.host.workspace.handedToSystem).toEqual(['My half hour.ics']);
  });

  it.each(['Etc/Unknown', 'GMT+03:00', '+03:00', undefined])('is by the clocks of the device where it calls their time zone %s', async (timeZone) => {
    const vault = await openVault({});
    const { resolvedOptions } = Intl.DateTimeFormat.prototype;
    vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockImplementation(function options(this: Intl.DateTimeFormat) {
      return { ...resolvedOptions.call(this), timeZone: timeZone as string };
    });
    onTestFinished(() => void vi.restoreAllMocks());
    await halfHourIn(vault);
    await press(vault, 'Save the file');
    const event = eventIn(vault, 'My half hour.ics');
    expect(String(event.getFirstProperty('dtstart')?.toICALString())).toBe('DTSTART;TZID=Local:20260313T090000');
    expect(vault.bench.text('My half hour.ics')).toContain('BEGIN:VTIMEZONE\r\nTZID:Local\r\n');
  });

  it('opens the next time as it was left, and saves the same entry with a higher number', async () => {
    const first = await openVault({});
    const form = await halfHourIn(first);
    await form.type('Time', '07:15');
    await form.type('File', 'Plans/Half hour');
    await press(first, 'Save the file');
    const before = eventIn(first, 'Plans/Half hour.ics');
    const vault = await first.reopen();
    const again = await halfHourIn(vault);
    expect(['Day of the week', 'Time', 'How long', 'File'].map((label) => valueOf(again, label))).toEqual(['FR', '07:15', '30', 'Plans/Half hour.ics']);
    await again.type('Day of the week', 'MO');
    await press(vault, 'Save the file');
    const after = eventIn(vault, 'Plans/Half hour.ics');
    expect(value(after, 'uid')).toBe(value(before, 'uid'));
    expect(Number(value(after, 'sequence'))).toBeGreaterThan(Number(value(before, 'sequence')));
    expect(value(after, 'dtstart')).toBe('2026-03-09T07:15:00');
  });

  it('is the same entry on another device, whose settings have not been synced yet', async () => {
    const first = await openVault({});
    await halfHourIn(first);
    await press(first, 'Save the file');
    const before = eventIn(first, 'My half hour.ics');
    const second = await openVault({});
    await halfHourIn(second);
    await press(second, 'Save the file');
    expect(value(eventIn(second, 'My half hour.ics'), 'uid')).toBe(value(before, 'uid'));
  });

  it.each([
    ['Time', '', 'A time looks like 09:00.'],
    ['File', ' ', 'The file needs a name.'],
    ['File', 'a:b', 'A file can’t have “:” in its name.'],
    ['File', '.obsidian/x', 'A file’s name can’t begin with a dot.'],
    ['File', 'Other', 'A file of that name is there already, and holds something else. Choose another name.'],
    ['File', 'People/Sam Rivera.md.ics/', 'A file of that name is there already, and holds something else. Choose another name.'],
  ])('says at the field that %s “%s” is wrong, and writes nothing', async (label, typed, said) => {
    const other = { 'Other.ics': 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', 'People/Sam Rivera.md.ics': 'mine' };
    const vault = await openVault(other);
    const form = await halfHourIn(vault);
    await form.type(label, typed);
    await press(vault, 'Save the file');
    expect(form.errors.join()).toContain(said);
    expect(vault.notes()).toEqual(other);
  });

  it('can be taken back, the earlier file too', async () => {
    const vault = await openVault({});
    await halfHourIn(vault);
    await press(vault, 'Save the file');
    const first = vault.bench.text('My half hour.ics');
    await press(vault, 'Close');
    const again = await halfHourIn(vault);
    await again.type('Time', '10:00');
    await press(vault, 'Save the file');
    await press(vault, 'Close');
    await vault.bench.run('kith:undo-last-change');
    expect(vault.bench.text('My half hour.ics')).toBe(first);
    await vault.bench.run('kith:undo-last-change');
    expect(Object.keys(vault.notes())).toEqual(['.trash/My half hour.ics']);
  });

  it('says so when something breaks, keeps what was typed, and can be tried once more', async () => {
    const vault = await openVault({});
    await halfHourIn(vault);
    await press(vault, 'Save the file');
    await press(vault, 'Close');
    const form = await halfHourIn(vault);
    await form.type('Time', '18:30');
    const { vault: files } = vault.host;
    const read = files.read.bind(files);
    files.read = () => Promise.reject(new Error('the disk sleeps'));
    await press(vault, 'Save the file');
    expect(vault.bench.notices().at(-1)).toBe('That did not go through (“My half hour” can’t be read (the disk sleeps)). What you typed is still here: try it once more.');
    expect(valueOf(form, 'Time')).toBe('18:30');
    files.read = read;
    await press(vault, 'Save the file');
    expect(vault.bench.modal().textContent).toContain('Saved in your vault');
  });

  it('does not wait for a template engine that fills notes', async () => {
    const vault = await openVault({}, { config: { 'community-plugins.json': '["templater-obsidian"]' } });
    await halfHourIn(vault);
    await press(vault, 'Save the file');
    expect(vault.bench.modal().textContent).toContain('Saved in your vault');
  });
});

describe('a follow-up on the calendar', () => {
  it('is one entry on its day, with an alarm at nine, and says beforehand that it names somebody', async () => {
    const vault = await openVault({ ...SAM });
    const form = await rowDialogIn(vault, 'date Sam');
    expect(form.el.textContent).toContain('The entry says “Sam Rivera: you chose this day”. Anyone who can see your calendar can read it.');
    expect([valueOf(form, 'Day'), valueOf(form, 'File')]).toEqual(['2026-03-14', 'Sam Rivera.ics']);
    await press(vault, 'Save the file');
    const event = eventIn(vault, 'Sam Rivera.ics');
    expect([value(event, 'summary'), value(event, 'dtstart'), value(event, 'dtend')]).toEqual(['Sam Rivera: you chose this day', '2026-03-14', '2026-03-15']);
    const [alarm] = event.getAllSubcomponents('valarm');
    expect([alarm?.getFirstPropertyValue('action'), String(alarm?.getFirstPropertyValue('trigger'))]).toEqual(['DISPLAY', 'PT9H']);
  });

  it('of an introduction says once whom it is about', async () => {
    const vault = await openVault({ ...SAM, 'People/Ana Diaz.md': person(), 'Daily/2026-03-06.md': '- Introduce [[Ana Diaz]] and [[Sam Rivera]]: soil #kith/introduce\n\t- [ ] Ask [[Ana Diaz]]\n' });
    const form = await rowDialogIn(vault, 'introduce Ana');
    expect(form.el.textContent).toContain('The entry says “Ana and Sam: ask Ana”.');
  });

  it('keeps its entry when its day has moved, and another one of the same person gets another file', async () => {
    const vault = await openVault({ ...SAM, ...DAILY });
    await rowDialogIn(vault, 'promise Sam');
    await press(vault, 'Save the file');
    const before = eventIn(vault, 'Sam Rivera.ics');
    await press(vault, 'Close');
    await vault.outside({ 'Daily/2026-03-06.md': DAILY['Daily/2026-03-06.md'].replace('2026-03-20', '2026-03-22') });
    const again = await rowDialogIn(vault, 'promise Sam');
    expect([valueOf(again, 'Day'), valueOf(again, 'File')]).toEqual(['2026-03-22', 'Sam Rivera.ics']);
    await press(vault, 'Save the file');
    const after = eventIn(vault, 'Sam Rivera.ics');
    expect(value(after, 'uid')).toBe(value(before, 'uid'));
    expect(Number(value(after, 'sequence'))).toBeGreaterThan(Number(value(before, 'sequence')));
    await press(vault, 'Close');
    const other = await rowDialogIn(vault, 'date Sam');
    expect(valueOf(other, 'File')).toBe('Sam Rivera 2.ics');
  });

  it('offers tomorrow for what is due already, and takes no day that is none', async () => {
    const vault = await openVault({ ...SAM, 'Daily/2026-03-06.md': '- [ ] Promised [[Sam Rivera]]: the deck #kith/promise ⏳ 2026-03-08\n' }, { settings: SETTINGS });
    const form = await rowDialogIn(vault, 'promise Sam');
    expect(valueOf(form, 'Day')).toBe('2026-03-10');
    await form.type('Day', '');
    await press(vault, 'Save the file');
    expect(form.errors.join()).toContain('There is no such day.');
  });
});
