export function debounce<A extends unknown[]>(callback: (...args: A) => unknown, timeout = 0, reset = false) {
  let timer: number | undefined;
  let latest: A;
  const run = () => {
    timer = undefined;
    return callback(...latest);
  };
  const debounced = (...args: A) => {
    latest = args;
    if (timer !== undefined && !reset) return debounced;
    window.clearTimeout(timer);
    timer = window.setTimeout(run, timeout);
    return debounced;
  };
  debounced.cancel = () => {
    window.clearTimeout(timer);
    timer = undefined;
    return debounced;
  };
  debounced.run = () => {
    if (timer === undefined) return;
    window.clearTimeout(timer);
    return run();
  };
  return debounced;
}
type R = { score: number; matches: [number, number][] };
export const prepareFuzzySearch = (query: string) => (text: string): R | null => {
  let at = -1;
  const matches: [number, number][] = [];
  for (const letter of query.toLowerCase().replace(/\s/g, '')) {
    at = text.toLowerCase().indexOf(letter, at + 1);
    if (at < 0) return null;
    matches.push([at, at + 1]);
  }
  return { score: -at, matches };
};
export const sortSearchResults = (results: { match: R }[]) => void results.sort((a, b) => b.match.score - a.match.score);
export const renderResults = (el: HTMLElement, text: string, _result: R) => el.appendText(text);
