/** By what a circle is known: case and the sign of a tag aside. @example circleKey('#Choir') // 'choir' */
export function circleKey(circle: string): string {
  return circle.replace(/^#/, '').toLowerCase();
}

/** Whether a circle is among these. An empty one stands for every circle, and for nobody in particular. */
export function isInCircle(circles: readonly string[], circle: string): boolean {
  return circle === '' || circles.some((other) => circleKey(other) === circleKey(circle));
}

/** Every circle of these people once, as it is written first, in the order of the alphabet. @example circlesAmong([['choir'], ['Choir', 'family']]) // ['choir', 'family'] */
export function circlesAmong(people: Iterable<readonly string[]>): string[] {
  const known = new Map<string, string>();
  for (const circles of people) for (const circle of circles) if (!known.has(circleKey(circle))) known.set(circleKey(circle), circle);
  return [...known.values()].sort((a, b) => a.localeCompare(b));
}
