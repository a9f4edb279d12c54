import type { Nodes, Parents, Root, Text } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { getFrontMatterInfo } from '../../host/front-matter';
import type { App } from '../app';
import { Component } from '../component';
import { unguarded } from '../guard';
import { Keymap } from '../keymap';

/** What a code block processor or post processor is told about where it renders. */
export interface RenderPlace {
  app: App;
  sourcePath: string;
  component: Component;
}

const inlinePattern = /!?\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]|(^|\s)(#[^\s#.,;:!?()[\]{}'"]+)/g;

const elements: Partial<Record<Nodes['type'], keyof HTMLElementTagNameMap>> = {
  paragraph: 'p',
  blockquote: 'blockquote',
  strong: 'strong',
  emphasis: 'em',
  delete: 'del',
  tableRow: 'tr',
  tableCell: 'td',
  table: 'table',
  thematicBreak: 'hr',
  break: 'br',
};

/** Renders Markdown into an element: headings, lists, tasks, tables, links, tags, code. Plain, without callouts and embeds. */
export async function renderMarkdown(app: App, markdown: string, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
  const body = markdown.slice(getFrontMatterInfo(markdown).contentStart);
  const tree: Root = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const place = { app, sourcePath, component };
  for (const child of tree.children) draw(child, el.createDiv(`el-${child.type}`), place);
  listenToLinks(el, place);
  for (const process of app.postProcessors) await process(el, contextOf(place));
}

/** `MarkdownRenderer` of the obsidian module: only its static functions. */
export abstract class MarkdownRenderer extends Component {
  static render(app: App, markdown: string, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
    return renderMarkdown(unguarded(app), markdown, el, sourcePath, component);
  }
}

/** A piece of rendered Markdown that lives as long as the rendering. */
export class MarkdownRenderChild extends Component {
  constructor(public containerEl: HTMLElement) {
    super();
  }
}

function contextOf({ sourcePath, component }: RenderPlace) {
  return {
    docId: sourcePath,
    sourcePath,
    frontmatter: null,
    addChild: (child: MarkdownRenderChild) => void component.addChild(child),
    getSectionInfo: () => null,
  };
}

function draw(node: Nodes, parent: HTMLElement, place: RenderPlace): void {
  switch (node.type) {
    case 'text':
      return drawText(node, parent, place);
    case 'heading':
      return drawChildren(node, parent.createEl(`h${node.depth}`), place);
    case 'list':
      return drawChildren(node, parent.createEl(node.ordered ? 'ol' : 'ul', { attr: { start: node.start ?? null } }), place);
    case 'listItem':
      return drawItem(node, parent, place);
    case 'link':
      return drawLink(node, parent, place);
    case 'inlineCode':
      return void parent.createEl('code', { text: node.value });
    case 'code':
      return drawCode(node.value, node.lang ?? '', parent, place);
    case 'html':
      return parent.appendText(node.value.startsWith('<!--') ? '' : node.value);
    default:
      if ('children' in node) drawChildren(node, createChild(node, parent), place);
      else if (node.type in elements) createChild(node, parent);
  }
}

function createChild(node: Nodes, parent: HTMLElement): HTMLElement {
  const tag = elements[node.type];
  return tag ? parent.createEl(tag) : parent;
}

function drawChildren(node: Parents, parent: HTMLElement, place: RenderPlace): void {
  for (const child of node.children) draw(child, parent, place);
}

function drawItem(node: Nodes & { type: 'listItem' }, parent: HTMLElement, place: RenderPlace): void {
  const isTask = typeof node.checked === 'boolean';
  const item = parent.createEl('li', isTask ? 'task-list-item' : undefined);
  if (isTask) item.createEl('input', { cls: 'task-list-item-checkbox', type: 'checkbox', attr: { checked: node.checked ? '' : null, disabled: '' } });
  for (const child of node.children) {
    if (child.type === 'paragraph') drawChildren(child, item, place); // Obsidian's list items hold their words directly
    else draw(child, item, place);
  }
}

function drawLink(node: Nodes & { type: 'link' }, parent: HTMLElement, place: RenderPlace): void {
  const isExternal = /^[a-z][a-z0-9+.-]*:/i.test(node.url);
  const attr: Record<string, string> = isExternal ? { target: '_blank', rel: 'noopener nofollow' } : { 'data-href': node.url };
  drawChildren(node, parent.createEl('a', { cls: isExternal ? 'external-link' : 'internal-link', href: node.url, attr }), place);
}

function drawCode(source: string, language: string, parent: HTMLElement, place: RenderPlace): void {
  const processor = place.app.codeBlockProcessors.get(language);
  if (processor) void processor(source, parent.createDiv(`block-language-${language}`), contextOf(place));
  else parent.createEl('pre').createEl('code', { text: source, cls: `language-${language}` });
}

function drawText(node: Text, parent: HTMLElement, { app, sourcePath }: RenderPlace): void {
  let end = 0;
  for (const match of node.value.matchAll(inlinePattern)) {
    const [whole, target, display, space = '', tag] = match;
    parent.appendText(node.value.slice(end, match.index) + (tag ? space : ''));
    end = match.index + whole.length;
    if (tag) parent.createEl('a', { cls: 'tag', text: tag, href: tag });
    else if (target) drawWikilink(parent, target.trim(), display ?? target, app.metadataCache.getFirstLinkpathDest(target.split('#')[0] ?? '', sourcePath) !== null);
  }
  parent.appendText(node.value.slice(end));
}

function drawWikilink(parent: HTMLElement, target: string, text: string, isResolved: boolean): void {
  parent.createEl('a', { cls: `internal-link${isResolved ? '' : ' is-unresolved'}`, text, href: target, attr: { 'data-href': target } });
}

function listenToLinks(el: HTMLElement, { app, sourcePath }: RenderPlace): void {
  el.on('click', 'a.internal-link', (event, link) => {
    event.preventDefault();
    const target = decodeURIComponent(link.getAttribute('data-href') ?? '');
    void app.workspace.openLinkText(target, sourcePath, Keymap.isModEvent(event));
  });
  el.on('click', 'a.tag', (event) => event.preventDefault());
}
