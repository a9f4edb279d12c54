import { Component } from 'obsidian';
import { dayOf } from '../domain/days/day';
import type { Day } from '../domain/days/day';

const MINUTE = 60_000;

/**
 * Looks out for what moves without a word from Obsidian, each minute, on focus and when the app becomes visible again:
 * the local calendar day, which it knows, and whatever else there is to look at.
 */
export class Lookout extends Component {
  private current = dayOf(new Date());

  /** @param turned called after the day has become another one @param looked called each time */
  constructor(private readonly turned: () => void, private readonly looked: () => void) {
    super();
  }

  get day(): Day {
    return this.current;
  }

  override onload(): void {
    this.registerInterval(window.setInterval(() => this.look(), MINUTE));
    this.registerDomEvent(window, 'focus', () => this.look());
    this.registerDomEvent(window.document, 'visibilitychange', () => this.look());
    this.lookAtDay();
  }

  private look(): void {
    this.lookAtDay();
    this.looked();
  }

  private lookAtDay(): void {
    const day = dayOf(new Date());
    if (day === this.current) return;
    this.current = day;
    this.turned();
  }
}
