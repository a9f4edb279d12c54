/** What is measured in a browser, its name in the result, and what it may be at most, where that has been said. */
const TIMES = [
  ['Evaluating `main.js`', 'evaluate'],
  ['`onload`, without reading `data.json`', 'onload', 20],
  ['First paint: the follow-ups view opened, styled and laid out', 'firstPaint', 16],
  ['“Show more”: 50 more rows', 'showMore'],
  ['The frame after a change: all follow-ups found and drawn again', 'redraw'],
];

/** The result of the browser's part as a table in Markdown. */
export function browserTableOf(result) {
  const rows = TIMES.map(([name, key, goal]) => `| ${name} | ${result[key].toFixed(1)} | ${goal === undefined ? '' : `≤ ${goal}`} |`);
  return [`| In Chromium, ${result.people.toLocaleString('en')} people due, in milliseconds | median of five | goal |`, '| --- | ---: | ---: |', ...rows].join('\n');
}
