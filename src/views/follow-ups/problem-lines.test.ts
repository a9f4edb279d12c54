import { expect, it } from 'vitest';
import type { Problem } from '../../domain/problems/problem';
import { problemLines } from './problem-lines';

it('problems stand by cause, each cause named once above them', () => {
  const problem = (cause: Problem['cause'], path: string): Problem => ({ cause, path, property: 'x', found: 'y', accepted: 'z' });
  const problems = [problem('rhythm', 'B.md'), problem('day', 'C.md'), problem('rhythm', 'A.md')];
  const lines = problemLines(problems, 3, { open: () => {} });
  expect(lines.map(({ open, key, preview }) => (open ? preview?.path : key))).toEqual(['problems:day', 'C.md', 'problems:rhythm', 'A.md', 'B.md']);
});
