import { Component } from 'obsidian';
import type { App } from 'obsidian';
import { readSetUp } from './set-up';
import type { VaultSetUp } from './set-up';

/** How often the vault's own set-up is looked at, in milliseconds: Obsidian tells of no change in it. */
const LOOK_EVERY = 60_000;

/** The vault's own set-up, looked at each minute and on focus. */
export class SetUpWatch extends Component {
  private known: VaultSetUp | null = null;

  /** @param onLook called after each look, with whether something has changed */
  constructor(private readonly app: App, private readonly onLook: (hasChanged: boolean) => void) {
    super();
  }

  /** As it was when last looked at; null before the first time. */
  get current(): VaultSetUp | null {
    return this.known;
  }

  override onload(): void {
    this.registerInterval(window.setInterval(() => void this.look(), LOOK_EVERY));
    this.registerDomEvent(window, 'focus', () => void this.look());
  }

  /** As it was when last looked at, or is now. */
  async read(): Promise<VaultSetUp> {
    return (this.known ??= await readSetUp(this.app));
  }

  private async look(): Promise<void> {
    const before = this.known?.fingerprint;
    const now = await readSetUp(this.app);
    const hasChanged = now.fingerprint !== before;
    if (hasChanged) this.known = now;
    this.onLook(hasChanged);
  }
}
