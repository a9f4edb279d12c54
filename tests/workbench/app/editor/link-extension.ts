import type { Range } from '@codemirror/state';
import type { DecorationSet, ViewUpdate } from '@codemirror/view';
import { Decoration, EditorView, MatchDecorator, ViewPlugin } from '@codemirror/view';

/** What stands where somebody clicked or pointed: `kind` says what to do with `target`. */
export interface TextLink {
  kind: 'internal' | 'external';
  target: string;
}

const linkPattern = /\[\[([^[\]|\n]+)(?:\|[^[\]\n]*)?\]\]|\[[^[\]\n]*\]\(<?([^()<>\n]+)>?\)|(?:^|\s)(#[^\s#.,;:!?()[\]{}'"]+)/g;

const decorator = new MatchDecorator({
  regexp: linkPattern,
  decorate: (add, from, to, match) => {
    const link = linkOf(match);
    if (link) add(from, to, Decoration.mark({ class: link.kind === 'internal' ? 'cm-hmd-internal-link cm-underline' : 'cm-link cm-url', attributes: { 'data-href': link.target, 'data-kind': link.kind } }));
    else if (match[3]) add(to - match[3].length, to, Decoration.mark({ class: 'cm-hashtag' }));
  },
});

/** Marks links and tags in the text; a click on a link is handed to `open`, an element pointed at to `hover`. */
export function linkExtension(open: (link: TextLink, event: MouseEvent) => void, hover: (link: TextLink, event: MouseEvent, el: HTMLElement) => void) {
  const marks = ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;
      constructor(view: EditorView) {
        this.decorations = decorator.createDeco(view);
      }
      update(update: ViewUpdate): void {
        this.decorations = decorator.updateDeco(update, this.decorations);
      }
    },
    { decorations: (plugin) => plugin.decorations },
  );
  const handlers = EditorView.domEventHandlers({
    mousedown: (event) => event.button < 2 && withLink(event, (link) => open(link, event)),
    mouseover: (event) => withLink(event, (link, el) => hover(link, event, el)),
  });
  return [marks, handlers, frontmatterLines];
}

/** Lines of the properties at the top of a note are set apart. */
const frontmatterLines = EditorView.decorations.compute(['doc'], (state) => {
  const lines: Range<Decoration>[] = [];
  if (state.doc.line(1).text !== '---') return Decoration.none;
  for (let number = 1; number <= state.doc.lines; number += 1) {
    const line = state.doc.line(number);
    lines.push(Decoration.line({ class: 'cm-frontmatter' }).range(line.from));
    if (number > 1 && line.text === '---') return Decoration.set(lines);
  }
  return Decoration.none;
});

function linkOf(match: RegExpExecArray): TextLink | null {
  if (match[1]) return { kind: 'internal', target: match[1].trim() };
  if (!match[2]) return null;
  const target = match[2].trim();
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return { kind: 'external', target };
  return { kind: 'internal', target: decoded(target) };
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

function withLink(event: MouseEvent, act: (link: TextLink, el: HTMLElement) => void): boolean {
  const el = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-kind]') : null;
  const target = el?.getAttribute('data-href');
  const kind = el?.getAttribute('data-kind');
  if (!el || !target || (kind !== 'internal' && kind !== 'external')) return false;
  act({ kind, target }, el);
  return event.type === 'mousedown';
}
