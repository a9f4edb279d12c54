import { compare } from '../../domain/compare';
import type { Problem } from '../../domain/problems/problem';
import { noteNamed } from '../../domain/properties/links';
import { causeName, problemAccepted, problemFound } from '../../domain/words/view-words';
import type { Line } from '../lines/line';
import type { FollowUpsSource } from './follow-ups-source';

/** So many notes that can't be read as meant, by cause, below the name of the cause: what was found, what would be read, and the way there. */
export function problemLines(problems: readonly Problem[], most: number, source: Pick<FollowUpsSource, 'open'>): readonly Line[] {
  const sorted = [...problems].sort((a, b) => compare(a.cause, b.cause) || compare(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0));
  return sorted.slice(0, most).flatMap((problem, index) => {
    const line = problemLine(problem, source);
    return problem.cause === sorted[index - 1]?.cause ? [line] : [causeLine(problem), line];
  });
}

function causeLine({ cause }: Problem): Line {
  return { key: `problems:${cause}`, cls: 'kith-problem-cause', parts: [['', causeName(cause)]] };
}

function problemLine(problem: Problem, source: Pick<FollowUpsSource, 'open'>): Line {
  const { cause, path, line = null, property, found } = problem;
  return {
    key: `problems:${cause}:${path}:${line ?? property ?? ''}:${found}`,
    cls: 'kith-problem',
    parts: [['kith-who', noteNamed(path)], ['', problemFound(problem)], ['', problemAccepted(problem)]],
    attr: { 'aria-description': causeName(cause), 'data-path': path },
    open: (event) => source.open({ path, line }, event),
    preview: { path, line },
  };
}
