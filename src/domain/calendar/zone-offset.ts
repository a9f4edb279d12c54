/** The clocks of the device, where it has no name for their zone. */
export const LOCAL = 'Local';

/**
 * How far the clocks of a time zone are ahead of UTC, in milliseconds, at an instant in milliseconds since 1970.
 * @param zone an IANA name, as `Intl` knows it, or `LOCAL`; throws a RangeError for another
 * @example offsetIn('Europe/Lisbon')(Date.UTC(2026, 6, 1)) // 3600000
 */
export function offsetIn(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone === LOCAL ? undefined : zone, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  });
  return (instant) => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
    return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) - instant;
  };
}
