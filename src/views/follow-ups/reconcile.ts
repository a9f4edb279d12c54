/** How the children of an element are made from items. */
export interface Drawing<Item, Drawn extends { readonly el: HTMLElement }> {
  /** Equal for the same item before and after a redraw; an item whose key was there already is left out. */
  readonly key: (item: Item) => string;
  readonly make: (item: Item) => Drawn;
  /** Brings one up to date, also a new one. */
  readonly update: (drawn: Drawn, item: Item) => void;
  /** Called before one is taken away for good. */
  readonly gone: (drawn: Drawn) => void;
}

/**
 * The children of one element, kept in step with a list of items by key: what stays is never made again,
 * and is moved only when the order has changed, so that focus, scroll and selection survive a redraw.
 */
export class KeyedChildren<Item, Drawn extends { readonly el: HTMLElement }> {
  private drawn = new Map<string, Drawn>();

  constructor(
    private readonly parent: HTMLElement,
    private readonly drawing: Drawing<Item, Drawn>,
  ) {}

  /** Draws these items, in this order. */
  show(items: readonly Item[]): void {
    const wanted = new Map(items.map((item) => [this.drawing.key(item), item]));
    for (const [key, drawn] of this.drawn) {
      if (!wanted.has(key)) this.take(key, drawn);
    }
    let place = this.parent.firstElementChild;
    for (const [key, item] of wanted) {
      const drawn = this.drawnFor(key, item);
      this.drawing.update(drawn, item);
      if (drawn.el === place) place = place.nextElementSibling;
      else this.parent.insertBefore(drawn.el, place);
    }
  }

  private drawnFor(key: string, item: Item): Drawn {
    const drawn = this.drawn.get(key) ?? this.drawing.make(item);
    this.drawn.set(key, drawn);
    return drawn;
  }

  private take(key: string, drawn: Drawn): void {
    this.drawing.gone(drawn);
    drawn.el.remove();
    this.drawn.delete(key);
  }
}
