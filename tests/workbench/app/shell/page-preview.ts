import { parseLinktext } from '../../host/link-text';
import type { App } from '../app';
import { Keymap } from '../keymap';
import { renderMarkdown } from '../markdown/markdown-renderer';
import type { HoverParent } from './hover-popover';
import { HoverPopover } from './hover-popover';

interface HoverLink {
  event: MouseEvent;
  source: string;
  hoverParent: HoverParent;
  targetEl: HTMLElement;
  linktext: string;
  sourcePath?: string;
}

/** Answers `hover-link` with a small preview of the note. Sources that ask for it show it only while Mod is held. */
export function previewPages(app: App): void {
  app.workspace.on('hover-link', ({ event, source, hoverParent, targetEl, linktext, sourcePath = '' }: HoverLink) => {
    if (app.hoverSources.get(source)?.defaultMod && !Keymap.isModifier(event, 'Mod')) return;
    const file = app.metadataCache.getFirstLinkpathDest(parseLinktext(linktext).path, sourcePath);
    if (!file) return;
    const popover = new HoverPopover(hoverParent, targetEl);
    const content = popover.hoverEl.createDiv('markdown-embed').createDiv('markdown-preview-view markdown-rendered');
    content.createDiv({ cls: 'inline-title', text: file.basename });
    void app.vault.cachedRead(file).then((text) => renderMarkdown(app, text, content, file.path, popover));
  });
}
