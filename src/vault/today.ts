import { Component } from 'obsidian';
import { dayOf } from '../domain/days/day';
import type { Day } from '../domain/days/day';

const MINUTE = 60_000;

/** The local calendar day, and a word when it turns: looked at each minute, on focus, and when the app becomes visible again. */
export class Today extends Component {
  private current = dayOf(new Date());

  /** @param onTurn called after the day has become another one */
  constructor(private readonly onTurn: () => void) {
    super();
  }

  get day(): Day {
    return this.current;
  }

  override onload(): void {
    this.registerInterval(window.setInterval(() => this.look(), MINUTE));
    this.registerDomEvent(window, 'focus', () => this.look());
    this.registerDomEvent(activeDocument, 'visibilitychange', () => this.look());
    this.look();
  }

  private look(): void {
    const day = dayOf(new Date());
    if (day === this.current) return;
    this.current = day;
    this.onTurn();
  }
}
