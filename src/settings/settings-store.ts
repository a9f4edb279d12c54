import { isMap } from '../domain/properties/values';
import type { Settings } from '../domain/settings';
import { migrate } from './migrations';
import { readSettings } from './settings';
import type { SettingsData } from './settings';

/** How `data.json` is reached. `read` gives null when there is no file, and rejects when there is one that can't be read. */
interface SettingsFile {
  readonly read: () => Promise<unknown>;
  readonly write: (data: SettingsData) => Promise<void>;
}

/**
 * The user's settings in memory, and the only way to `data.json`. What could not be read is never written over.
 * Reading and changing wait for each other, so that neither undoes what the other has just done.
 */
export class SettingsStore {
  private data: SettingsData = {};
  private current: Settings = readSettings({});
  private readable = true;
  private written = true;
  private turn: Promise<void> = Promise.resolve();

  /** @param changed called after every change, from here or from outside */
  constructor(private readonly file: SettingsFile, private readonly changed: () => void) {}

  get settings(): Settings {
    return this.current;
  }

  /** False when `data.json` is there but can't be read, or could not be written: settings then hold for this time only. */
  get canSave(): boolean {
    return this.readable && this.written;
  }

  /** Takes over what stands in the file: at the start, and when it has changed from outside. */
  load(): Promise<void> {
    return this.inTurn(() => this.read());
  }

  /** Changes some settings and writes the file, where it may. Only the given keys change in it. */
  change(changes: Partial<Settings>): Promise<void> {
    return this.inTurn(async () => {
      this.take(migrate({ ...this.data, ...changes }));
      if (this.readable) await this.write();
    });
  }

  private inTurn(step: () => Promise<void>): Promise<void> {
    this.turn = this.turn.then(step);
    return this.turn;
  }

  private async read(): Promise<void> {
    try {
      const data = await this.file.read();
      this.readable = data === null || isMap(data);
      if (this.readable) this.take(isMap(data) ? migrate(data) : {});
    } catch {
      this.readable = false;
    }
  }

  private async write(): Promise<void> {
    try {
      await this.file.write(this.data);
      this.written = true;
    } catch {
      this.written = false;
    }
  }

  private take(data: SettingsData): void {
    const before = JSON.stringify(this.current);
    this.data = data;
    this.current = readSettings(data);
    if (JSON.stringify(this.current) !== before) this.changed();
  }
}
