// Moves the days of the sample vault, so that its story always leads up to this week.
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The Monday on which the sample vault was written down. */
export const anchorDay = '2026-03-09';

const day = /(?<!\d)(\d{4}-\d{2}-\d{2})(?!\d)/g;
const textFile = /\.(?:md|json|canvas|base|txt)$/;
const millisecondsPerDay = 86_400_000;

/**
 * How many days to move: whole weeks, so that weekdays stay true. The anchor comes to lie on the Monday of the week of `today`.
 * `weeksTo('2026-03-18')` is `7`.
 */
export function weeksTo(today) {
  return Math.floor((Date.parse(today) - Date.parse(anchorDay)) / millisecondsPerDay / 7) * 7;
}

/**
 * The text with every `YYYY-MM-DD` day moved. Days that can't be stay as they are. Days of long ago are birthdays: they keep
 * their distance to this week's day and month, and so may move by a year. `moveDays('due 2026-03-10', 7)` is `'due 2026-03-17'`.
 */
export function moveDays(text, days) {
  return text.replace(day, (found) => (isDay(found) ? moveDay(found, days) : found));
}

/** Moves the days in the names and contents of all files in a folder. */
export async function moveVaultDays(folder, days) {
  if (days === 0) return;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => ({ folder: entry.parentPath, name: entry.name }));
  await Promise.all(files.filter(({ name }) => textFile.test(name)).map((file) => moveFileDays(join(file.folder, file.name), days)));
  const steps = files.map((file) => ({ from: join(file.folder, file.name), to: join(file.folder, moveDays(file.name, days)) }));
  // A new name can be another file's old one: each file waits under a name of its own until all are out of the way.
  const moving = steps.filter(({ from, to }) => from !== to);
  for (const { from } of moving) await rename(from, `${from}.moving`);
  for (const { from, to } of moving) await rename(`${from}.moving`, to);
}

async function moveFileDays(path, days) {
  const before = await readFile(path, 'utf8');
  const after = moveDays(before, days);
  if (after !== before) await writeFile(path, after);
}

function isDay(text) {
  const time = Date.parse(text);
  return !Number.isNaN(time) && formatDay(time) === text;
}

function moveDay(text, days) {
  const anchorYear = Number(anchorDay.slice(0, 4));
  const yearsAgo = anchorYear - Number(text.slice(0, 4));
  const asThisYear = `${anchorYear}${text.slice(4)}`;
  if (yearsAgo < 5 || !isDay(asThisYear)) return formatDay(Date.parse(text) + days * millisecondsPerDay);
  const moved = formatDay(Date.parse(asThisYear) + days * millisecondsPerDay);
  return `${Number(moved.slice(0, 4)) - yearsAgo}${moved.slice(4)}`;
}

function formatDay(time) {
  return new Date(time).toISOString().slice(0, 10);
}
