import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { Compartment, EditorState } from '@codemirror/state';
import type { ViewUpdate } from '@codemirror/view';
import { EditorView, keymap } from '@codemirror/view';
import type { ViewStateResult } from 'obsidian';
import { getFrontMatterInfo } from '../../host/front-matter';
import type { TFile } from '../../host/vault-files';
import { Component } from '../component';
import { Editor } from '../editor/editor';
import { editorEditorField, editorInfoField, editorLivePreviewField } from '../editor/editor-fields';
import type { TextLink } from '../editor/link-extension';
import { linkExtension } from '../editor/link-extension';
import { markdownHighlighting } from '../editor/markdown-language';
import { Keymap } from '../keymap';
import { renderMarkdown } from '../markdown/markdown-renderer';
import type { HoverPopover } from '../shell/hover-popover';
import { Menu } from '../shell/menu';
import { changeBetween } from './merge-texts';
import { TextFileView } from './text-file-view';
import type { WorkspaceLeaf } from './leaf';

type Mode = 'source' | 'preview';

/** A note: its source in an editor, or a plain rendering of it. */
export class MarkdownView extends TextFileView {
  editor: Editor;
  hoverPopover: HoverPopover | null = null;
  override icon = 'file-text';
  private mode: Mode = 'source';
  /** Whether the text is still on its way: what is typed by then would be lost, so the editor is not shown. */
  private isLoading = false;
  private sourceEl: HTMLElement;
  private previewEl: HTMLElement;
  private pluginExtensions = new Compartment();
  /** What plugins have added to the rendering: it ends with it. */
  private rendering: Component | null = null;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.sourceEl = this.contentEl.createDiv('markdown-source-view mod-cm6');
    this.previewEl = this.contentEl.createDiv('markdown-reading-view markdown-preview-view markdown-rendered');
    this.editor = new Editor(new EditorView({ parent: this.sourceEl }));
    this.clear();
    this.showMode();
  }

  getViewType(): string {
    return 'markdown';
  }

  getMode(): Mode {
    return this.mode;
  }

  override canAcceptExtension(extension: string): boolean {
    return extension === 'md';
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.mode, source: true };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const mode = typeof state === 'object' && state !== null && 'mode' in state ? state.mode : this.mode;
    if (mode === 'source' || mode === 'preview') this.mode = mode;
    this.showMode();
  }

  /** Goes to `line` (counted from 0) or to the heading of `subpath`. */
  override setEphemeralState(state: unknown): void {
    if (typeof state !== 'object' || state === null) return;
    const subpath = 'subpath' in state && typeof state.subpath === 'string' ? this.lineOf(state.subpath) : undefined;
    const line = 'line' in state && typeof state.line === 'number' ? state.line : subpath;
    if (line === undefined) return;
    this.editor.setCursor(line);
    this.editor.scrollIntoView({ from: { line, ch: 0 }, to: { line, ch: 0 } }, true);
  }

  getViewData(): string {
    return this.editor.getValue();
  }

  setViewData(data: string, clear: boolean): void {
    const { cm } = this.editor;
    const text = data.replace(/\r\n?/g, '\n');
    if (clear) cm.setState(this.stateFor(text));
    else {
      const { from, to, text: insert } = changeBetween(cm.state.doc.toString(), text);
      cm.dispatch({ changes: { from, to, insert }, userEvent: 'set' });
    }
    this.showMode();
  }

  clear(): void {
    this.editor.cm.setState(this.stateFor(''));
  }

  showSearch(): void {}

  /** Takes over editor extensions that a plugin added, changed or took away. */
  updateOptions(): void {
    this.editor.cm.dispatch({ effects: this.pluginExtensions.reconfigure(this.leaf.workspace.app.editorExtensions.slice()) });
  }

  override onload(): void | Promise<void> {
    void super.onload();
    this.registerDomEvent(this.editor.cm.contentDOM, 'contextmenu', (event) => this.showMenu(event as MouseEvent));
    this.registerDomEvent(this.editor.cm.contentDOM, 'blur', () => this.leaf.workspace.app.editorSuggests.close());
    this.addAction('ellipsis-vertical', 'More options', (event) => this.showFileMenu(event));
    this.addAction('book-open', 'Toggle reading view', () => this.toggleMode());
    this.register(() => this.editor.cm.destroy());
  }

  private toggleMode(): void {
    this.mode = this.mode === 'source' ? 'preview' : 'source';
    this.showMode();
    this.leaf.workspace.layoutChanged();
  }

  private showMode(): void {
    this.sourceEl.toggle(this.mode === 'source' && !this.isLoading);
    this.previewEl.toggle(this.mode === 'preview');
    if (this.rendering) this.removeChild(this.rendering);
    this.rendering = null;
    this.previewEl.empty();
    if (this.mode !== 'preview' || !this.file) return;
    this.rendering = this.addChild(new Component());
    void renderMarkdown(this.leaf.workspace.app, this.getViewData(), this.previewEl, this.file.path, this.rendering);
  }

  private stateFor(doc: string): EditorState {
    return EditorState.create({
      doc,
      extensions: [
        markdownHighlighting,
        history(),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        EditorView.lineWrapping,
        linkExtension(
          (link, event) => this.openLink(link, event),
          (link, event, el) => this.hoverLink(link, event, el),
        ),
        this.pluginExtensions.of(this.leaf.workspace.app.editorExtensions.slice()),
        editorEditorField.init(() => this.editor.cm),
        editorInfoField.init(() => this),
        editorLivePreviewField,
        EditorView.updateListener.of((update) => this.updated(update)),
        EditorView.contentAttributes.of({ spellcheck: 'false', 'aria-label': 'Note' }),
      ],
    });
  }

  private updated(update: ViewUpdate): void {
    const { workspace } = this.leaf;
    if (!update.docChanged) return;
    const isOurs = update.transactions.some((transaction) => !transaction.isUserEvent('set'));
    if (!isOurs) return;
    this.data = this.getViewData();
    this.requestSave();
    workspace.trigger('editor-change', this.editor, this);
    if (this.file) workspace.trigger('quick-preview', this.file, this.data);
    if (update.transactions.some((transaction) => transaction.isUserEvent('input') || transaction.isUserEvent('delete'))) {
      workspace.app.editorSuggests.textChanged(this);
    }
  }

  private openLink(link: TextLink, event: MouseEvent): void {
    event.preventDefault();
    if (link.kind === 'external') window.open(link.target, '_blank');
    else void this.leaf.workspace.openLinkText(link.target, this.file?.path ?? '', Keymap.isModEvent(event));
  }

  private hoverLink(link: TextLink, event: MouseEvent, targetEl: HTMLElement): void {
    if (link.kind === 'external') return;
    this.leaf.workspace.trigger('hover-link', { event, source: 'editor', hoverParent: this, targetEl, linktext: link.target, sourcePath: this.file?.path ?? '' });
  }

  private showMenu(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('[data-kind="internal"]')?.getAttribute('data-href') : null;
    const menu = new Menu();
    if (link) this.leaf.workspace.handleLinkContextMenu(menu, link, this.file?.path ?? '');
    this.leaf.workspace.trigger('editor-menu', menu, this.editor, this);
    menu.showAtMouseEvent(event);
  }

  private showFileMenu(event: MouseEvent): void {
    const menu = new Menu();
    if (this.file) this.leaf.workspace.trigger('file-menu', menu, this.file, 'more-options', this.leaf);
    this.onPaneMenu(menu, 'more-options');
    menu.showAtMouseEvent(event);
  }

  private lineOf(subpath: string): number | undefined {
    const heading = subpath.replace(/^.*#/, '').trim().toLowerCase();
    const start = getFrontMatterInfo(this.getViewData()).contentStart;
    const lines = this.getViewData().split('\n');
    const index = lines.findIndex((text) => /^#{1,6}\s/.test(text) && text.replace(/^#+\s*/, '').trim().toLowerCase() === heading);
    return index < 0 ? this.editor.offsetToPos(start).line : index;
  }

  override async onLoadFile(file: TFile): Promise<void> {
    this.isLoading = true;
    this.showMode();
    try {
      await super.onLoadFile(file);
    } finally {
      this.isLoading = false;
      this.showMode();
    }
  }

  override async onUnloadFile(file: TFile): Promise<void> {
    this.leaf.workspace.app.editorSuggests.close();
    await super.onUnloadFile(file);
  }
}
