const RealDate = globalThis.Date;

/** Makes `Date` believe that it is noon, local time, of a day; time runs on from there. Ends with the returned function. */
export function pretendToday(day: string): () => void {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) throw new Error(`${day} is not a day like 2026-03-09.`);
  const ahead = new RealDate(year, month - 1, date, 12).getTime() - RealDate.now();
  const now = (): number => RealDate.now() + ahead;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as object,
    apply: () => new RealDate(now()).toString(),
    get: (target, name, receiver) => (name === 'now' ? now : (Reflect.get(target, name, receiver) as unknown)),
  });
  return () => {
    globalThis.Date = RealDate;
  };
}
