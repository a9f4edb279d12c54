import { Component, TFile } from 'obsidian';
import type { TAbstractFile } from 'obsidian';
import { attempt } from '../commands/attempt';
import type { Kith } from '../commands/kith';
import { addTodaysPeopleQuietly } from '../commands/todays-people';
import { wait } from '../vault/in-slices';

/** A note made on this device is younger than this when the app tells of it; what a sync brings mostly carries its own times. */
const JUST_NOW_MS = 10_000;
/** A note that has waited longer for its people does without them. */
const TOO_OLD_MS = 60_000;
/** How long whatever made the note may still be putting its first words there. */
const SETTLE_MS = 1000;
const LOOK_EVERY_MS = 500;
/** So many bytes a template may gain by its placeholders. */
const FILLED_IN = 500;

/**
 * Puts today's people into today's daily note when it is first made, where the user has asked for that. Loaded once the layout is ready.
 * That the note was made here, and not brought by a sync, is known by its times and its size alone; whatever it holds by then, nobody is named twice.
 */
export class FirstNote extends Component {
  private readonly seen = new Set<string>();
  private isOver = false;

  constructor(private readonly kith: Kith) {
    super();
  }

  override onload(): void {
    this.registerEvent(this.kith.app.vault.on('create', (file) => void attempt(() => this.made(file))));
    this.register(() => (this.isOver = true));
  }

  private async made(file: TAbstractFile): Promise<void> {
    if (!this.kith.settings.peopleInNote || !(file instanceof TFile) || file.extension !== 'md' || !isYoung(file, JUST_NOW_MS)) return;
    const { path } = file;
    if (path !== (await this.kith.dailyNotes.pathOf(this.kith.today())) || this.seen.has(path)) return;
    this.seen.add(path);
    if (file.stat.size > new Blob([await this.kith.dailyNotes.template()]).size + FILLED_IN) return;
    await wait(SETTLE_MS);
    while (!this.isOver && this.kith.watcher.isReading && isYoung(file, TOO_OLD_MS)) await wait(LOOK_EVERY_MS);
    if (await this.isStillDue(file, path)) await addTodaysPeopleQuietly(this.kith, path);
  }

  /** While it was waited for, the note may have gone, the day turned, or the user switched Kith off. */
  private async isStillDue(file: TFile, path: string): Promise<boolean> {
    const isThere = this.kith.app.vault.getFileByPath(path) === file && isYoung(file, TOO_OLD_MS);
    return isThere && path === (await this.kith.dailyNotes.pathOf(this.kith.today())) && this.kith.settings.peopleInNote && !this.isOver;
  }
}

/** Whether a note was made, and its words first written, within so many milliseconds. */
function isYoung({ stat: { ctime, mtime } }: TFile, within: number): boolean {
  const now = Date.now();
  return Math.abs(now - ctime) < within && Math.abs(now - mtime) < within;
}
