import { ItemView, type Component, type HoverPopover, type Plugin, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { isMap } from '../domain/properties/values';
import { inNextFrame } from './next-frame';

export const FOLLOW_UPS_VIEW = 'kith-follow-ups';
export const PERSON_VIEW = 'kith-person';
export const HALF_HOUR_VIEW = 'kith-half-hour';
export const LOOK_BACK_VIEW = 'kith-year';

type State = Readonly<Record<string, unknown>>;

/** What is inside a view: it draws what there is now, takes the focus, and ends what it still waits for. */
export interface Screen {
  draw(): void;
  focus(): void;
  close(): void;
}

/** A view of Kith: what it is called, and what is inside it. */
interface ViewKind {
  readonly type: string;
  readonly icon: string;
  readonly title: string;
  open(view: KithView): Screen;
  /** Calls back after the screen may show something else, as long as the view lives and as often as it likes: it is drawn once a frame. */
  onChange(view: Component, listener: () => void): void;
}

/** The frame of every view of Kith. Its state is kept with the workspace, and so survives a restart. */
export class KithView extends ItemView {
  override navigation = false;
  hoverPopover: HoverPopover | null = null;
  private kept: State = {};
  private screen: Screen | null = null;
  private readonly drawSoon = inNextFrame(this, this.contentEl, () => this.screen?.draw());

  constructor(leaf: WorkspaceLeaf, private readonly kind: ViewKind) {
    super(leaf);
    this.icon = kind.icon;
  }

  override getViewType(): string {
    return this.kind.type;
  }

  override getDisplayText(): string {
    return this.kind.title;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...this.kept };
  }

  /** Obsidian sets the state of every view it has just opened: mostly it is the one that was drawn. What it does not speak of stays. */
  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    const before = JSON.stringify(this.kept);
    this.kept = { ...this.kept, ...asState(state) };
    if (JSON.stringify(this.kept) !== before) this.drawSoon();
    await super.setState(state, result);
  }

  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    if (asState(state)['focus'] === true) this.screen?.focus();
  }

  /** What is kept by that name, as it was found: the screen that asks says what it may be. */
  keptAs(name: string): unknown {
    return this.kept[name];
  }

  /** Keeps something with the workspace. */
  keep(state: State): void {
    this.kept = { ...this.kept, ...state };
    void this.app.workspace.requestSaveLayout();
  }

  /** Whether the user has folded a part of the screen. @param unlessSaid how it is until the user says so */
  isFolded(id: string, unlessSaid = false): boolean {
    const folded = asState(this.kept['folds'])[id];
    return typeof folded === 'boolean' ? folded : unlessSaid;
  }

  fold(id: string, folded: boolean): void {
    this.keep({ folds: { ...asState(this.kept['folds']), [id]: folded } });
  }

  protected override async onOpen(): Promise<void> {
    this.screen = this.kind.open(this);
    this.kind.onChange(this, () => this.drawSoon());
    this.screen.draw();
    await super.onOpen();
  }

  protected override async onClose(): Promise<void> {
    this.screen?.close();
    this.screen = null;
    this.contentEl.empty();
    await super.onClose();
  }
}

/** Makes a view known to the app, and to the settings of page previews. */
export function registerKithView(plugin: Plugin, kind: ViewKind): void {
  plugin.registerView(kind.type, (leaf) => new KithView(leaf, kind));
  plugin.registerHoverLinkSource(kind.type, { display: `${plugin.manifest.name}: ${kind.title}`, defaultMod: true });
}

function asState(state: unknown): State {
  return isMap(state) ? state : {};
}
