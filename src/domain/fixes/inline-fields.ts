import { readLayout } from '../edits/note-layout';
import { CODE_SPAN } from '../edits/open-blocks';
import { propertyCalled } from '../persons/property-names';
import type { PropertyName } from '../persons/property-names';

/** A field in the text of a note, as the Dataview plugin reads them: `last-contact:: 2026-01-02`, `[birthday:: 1988-04-17]`. */
export interface InlineField {
  readonly line: number;
  readonly property: PropertyName;
  /** As it stands there, without brackets. */
  readonly written: string;
  readonly value: string;
}

const OWN_LINE = /^\s*(?:[-*+]\s+(?!\[.\]\s)|\d{1,9}[.)]\s+)?([*_]{0,2})([\p{L}\p{N}][\p{L}\p{N}\s_-]*)(?:\1::|::\1)\s*(.*\S)/u;
const BRACKETED = /[[(]([\p{L}\p{N}][\p{L}\p{N}\s_-]*)::((?:\[\[[^\]]*\]\]|[^[\]()])*)[\])]/gu;
/** A template's text, where a value should be. */
const UNRENDERED = /\{\{|<%/;

/** The fields in a note's text, outside code and comments, that have the name of a property that Kith knows. */
export function inlineFields(lines: readonly string[]): readonly InlineField[] {
  const { blocks } = readLayout(lines);
  return lines.flatMap((text, line) => (text.includes('::') && !blocks[line] ? fieldsOn(text, line) : []));
}

function fieldsOn(text: string, line: number): InlineField[] {
  const own = OWN_LINE.exec(text);
  const found = own ? [[own[2], own[3]]] : Array.from(text.replace(CODE_SPAN, '').matchAll(BRACKETED), ([, name, value]) => [name, value]);
  return found.flatMap(([name = '', written = '']) => {
    const property = propertyCalled(name.trim());
    const value = written.trim();
    return property === null || value === '' || UNRENDERED.test(value) ? [] : [{ line, property, written: `${name.trim()}:: ${value}`, value }];
  });
}
