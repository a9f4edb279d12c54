import { ItemView, type HoverPopover, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import * as BRIEF_WORDS from '../../domain/words/brief-words';
import type { PersonActions, PersonSource } from './person-ports';
import { PersonScreen } from './person-screen';

export const PERSON_VIEW = 'kith-person';
export const PERSON_ICON = 'contact-round';

/** The person view: what to know of whom the open note is about. */
export class PersonView extends ItemView {
  override icon = PERSON_ICON;
  override navigation = false;
  hoverPopover: HoverPopover | null = null;
  private readonly folded = new Set<string>();
  private screen: PersonScreen | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly source: PersonSource,
    private readonly actions: PersonActions,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return PERSON_VIEW;
  }

  override getDisplayText(): string {
    return BRIEF_WORDS.title;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), folded: [...this.folded] };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    for (const id of foldedIn(state)) this.folded.add(id);
    this.screen?.drawSoon();
    await super.setState(state, result);
  }

  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    if (typeof state === 'object' && state !== null && 'focus' in state && state.focus === true) this.screen?.focus();
  }

  protected override async onOpen(): Promise<void> {
    const screen = new PersonScreen(this.contentEl, this.app, this, this.source, this.actions, this.folded);
    this.screen = screen;
    this.register(this.source.onChange(() => screen.drawSoon()));
    screen.drawSoon();
    await super.onOpen();
  }

  protected override async onClose(): Promise<void> {
    this.screen?.close();
    this.screen = null;
    await super.onClose();
  }
}

function foldedIn(state: unknown): readonly string[] {
  const folded: unknown = typeof state === 'object' && state !== null && 'folded' in state ? state.folded : [];
  return Array.isArray(folded) ? folded.filter((id) => typeof id === 'string') : [];
}
