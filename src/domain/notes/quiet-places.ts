import type { NoteMetadata, Span } from './note';

type Section = NonNullable<NoteMetadata['sections']>[number];

const QUIET: ReadonlySet<string> = new Set(['callout', 'blockquote', 'code', 'comment', 'html']);

/** The parts of a note in which a plain link says nothing: quotes, callouts, code and comments. Asked from the top of the note to its end. */
export class QuietPlaces {
  private readonly spans: readonly Span[];
  private next = 0;

  constructor(sections: readonly Section[]) {
    const spans: Span[] = [];
    for (const { type, position } of sections) if (QUIET.has(type)) spans.push(position);
    this.spans = spans;
  }

  /** Whether this offset, not before the one asked last, lies in such a part. */
  holds(offset: number): boolean {
    let span = this.spans[this.next];
    while (span !== undefined && span.end.offset <= offset) span = this.spans[++this.next];
    return span !== undefined && span.start.offset <= offset;
  }
}
