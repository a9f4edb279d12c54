interface Reading<Value> {
  readonly stop: AbortController;
  readonly value: Promise<Value>;
}

/** Reads what is shown and what comes next, each once, and stops reading what is not wanted any more. */
export class ReadAhead<Value> {
  private readonly readings = new Map<string, Reading<Value>>();

  constructor(private readonly read: (key: string, stop: AbortSignal) => Promise<Value>) {}

  /** @param keys what is wanted from now on @returns what the first of them gives; undefined when nothing is wanted */
  want(...keys: readonly string[]): Promise<Value> | undefined {
    for (const [key, { stop }] of this.readings) {
      if (keys.includes(key)) continue;
      stop.abort();
      this.readings.delete(key);
    }
    const [first] = keys.map((key) => this.reading(key).value);
    return first;
  }

  private reading(key: string): Reading<Value> {
    const stop = new AbortController();
    const reading = this.readings.get(key) ?? { stop, value: this.read(key, stop.signal) };
    this.readings.set(key, reading);
    return reading;
  }
}
