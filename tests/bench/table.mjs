/** Rows of the table: what is measured, its name in a result, and what it may be at most, where that has been said. */
const TIMES = [
  ['Floor: a bare walk over the cache', 'floor'],
  ['Stage 1: all notes from their metadata', 'stage1', { '10,000': 40 }],
  ['Stage 1, longest slice', 'slice1', { '10,000': 10, '50,000': 10 }],
  ['Stage 2: the notes whose words are needed', 'stage2'],
  ['Stage 2, longest slice', 'slice2', { '10,000': 10, '50,000': 10 }],
  ['Everyone’s facts gathered for the first time', 'gather'],
  ['All follow-ups due, nothing known of this day yet', 'followUps'],
  ['All follow-ups due, after one note was edited', 'listAgain', { '50,000': 5 }],
  ['First letter of a name search: all names made ready', 'firstKey'],
  ['Slowest keystroke of a name search', 'key', { '50,000': 4 }],
  ['One daily note edited, with the facts it changes', 'dailyEdit', { '10,000': 1, '50,000': 1 }],
  ['One unrelated note edited', 'unrelatedEdit', { '10,000': 0.05, '50,000': 0.05 }],
];

/** The results of all processes, by size, as a table in Markdown. @param builtSize of main.js in bytes, null when it has not been built */
export function tableOf(results, builtSize) {
  const sizes = Object.keys(results);
  const head = ['In milliseconds', ...sizes.flatMap((size) => [`${size} notes, cold`, 'warm', 'goal'])];
  const times = TIMES.map(([name, key, goals = {}]) => [
    name, ...sizes.flatMap((size) => [ms(cold(results[size], key)), ms(warm(results[size], key)), goals[size] === undefined ? '' : `≤ ${goals[size]}`]),
  ]);
  return [markdown([head, ...times]), '', ...sizes.map((size) => facts(size, results[size])), sizeOfBuild(builtSize)].join('\n');
}

/** What open loops cost at the start and after: the same vault without and with them, as a table in Markdown. */
export function loopsTableOf(results) {
  const [without, withLoops] = Object.values(results);
  const head = ['In milliseconds, 10,000 notes with 20,000 records', ...Object.keys(results).flatMap((name) => [`${name}, cold`, 'warm'])];
  const times = TIMES.map(([name, key]) => [name, ...[without, withLoops].flatMap((processes) => [ms(cold(processes, key)), ms(warm(processes, key))])]);
  const reads = [without, withLoops].map(([{ cold: { reads, loops } }]) => `${reads} notes are read in stage 2, and ${loops} of the loops are in the list`);
  return [markdown([head, ...times]), '', `- Without loops: ${reads[0]}. With them: ${reads[1]}.`].join('\n');
}

function facts(size, processes) {
  const { resolved, interactions, cold: { reads } } = processes[0];
  const bytes = median(processes.map((process) => process.bytesPerInteraction));
  const resolution = ms(median(processes.map((process) => process.resolution)));
  return `- ${size} notes: ${reads} are read in stage 2; ${resolved} links are looked up in stage 1, which takes a stand-in for Obsidian ${resolution} ms; ${interactions} interactions, ${Math.round(bytes)} bytes of heap for each, everyone’s facts among them.`;
}

function sizeOfBuild(bytes) {
  return bytes === null ? '- `main.js` has not been built.' : `- \`main.js\`: ${(bytes / 1024).toFixed(1)} KB (goal: at most 130).`;
}

function cold(processes, key) {
  return median(processes.map((process) => process.cold[key]));
}

function warm(processes, key) {
  return median(processes.map((process) => process.warm[key]));
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function ms(number) {
  return number < 1 ? number.toFixed(3) : number < 10 ? number.toFixed(1) : number.toFixed(0);
}

function markdown([head, ...rows]) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
