/** Which rows are selected, by their keys on the screen, and whether rows are being selected at all. */
export class Selection {
  private keys = new Set<string>();
  private anchor: string | null = null;
  private on = false;

  get active(): boolean {
    return this.on;
  }

  get size(): number {
    return this.keys.size;
  }

  has(key: string): boolean {
    return this.keys.has(key);
  }

  start(): void {
    this.on = true;
  }

  stop(): void {
    this.on = false;
    this.anchor = null;
    this.keys = new Set();
  }

  /** Selects a row, or takes it out again; later ranges begin here. */
  toggle(key: string): void {
    this.on = true;
    this.anchor = key;
    if (!this.keys.delete(key)) this.keys.add(key);
  }

  /** Selects everything from where the last range began to this row; `order` holds the keys as they stand on the screen. */
  extendTo(key: string, order: readonly string[]): void {
    const to = order.indexOf(key);
    const from = this.anchor === null ? to : order.indexOf(this.anchor);
    if (to < 0) return;
    this.add(order.slice(Math.min(from < 0 ? to : from, to), Math.max(from, to) + 1));
    this.anchor ??= key;
  }

  add(keys: Iterable<string>): void {
    this.on = true;
    for (const key of keys) this.keys.add(key);
  }

  /** Forgets the rows that are no longer there. */
  keepOnly(exists: (key: string) => boolean): void {
    this.keys = new Set([...this.keys].filter(exists));
  }
}
