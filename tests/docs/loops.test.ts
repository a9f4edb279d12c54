import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../architecture/imports';
import { LOOPS } from './loop-tables';

const PAGE = readFileSync(join(ROOT, 'docs/loops.md'), 'utf8');

it.each(Object.entries(LOOPS))('the lines above the table %s are those that it is worked out from', (name, lines) => {
  const above = PAGE.split(`<!-- generated:${name} -->`)[0] ?? '';
  const [, written] = /```markdown\n([\s\S]*?)\n```/.exec(above.slice(above.lastIndexOf('```markdown'))) ?? [];
  expect(written).toBe(lines.join('\n'));
});
