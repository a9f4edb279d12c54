import { describe, expect, it } from 'vitest';
import { isStillThere } from './still-there';

const BEFORE = '# Day\n## People\n';
const AFTER = '# Day\n## People\n- Met [[Sam]]: tea #kith/met\n- Gave [Ana](People/Ana.md): a book #kith/gave\n';

describe('what was written', () => {
  it.each([
    ['as it was written', AFTER],
    ['with other words', '# Day\n## People\n- Met [[Sam]]: tea and cake #kith/met\n- Gave [Ana](People/Ana.md): two books #kith/gave\n'],
    ['in another order, among other things', '# Monday\n- Gave [Ana](People/Ana.md): a book #kith/gave\nRain.\r\n- Met [[Sam]]: tea #kith/met\r\n'],
  ])('is there %s', (_, now) => {
    expect(isStillThere(BEFORE, AFTER, now)).toBe(true);
  });

  it.each([
    ['when the note was filled anew', '# Monday\n## People\n'],
    ['when one of its lines is gone', '# Day\n## People\n- Met [[Sam]]: tea #kith/met\n'],
    ['when only the name stands there', '# Day\n[[Sam]] and [Ana](People/Ana.md)\n'],
  ])('is not there %s', (_, now) => {
    expect(isStillThere(BEFORE, AFTER, now)).toBe(false);
  });

  it('is not found by nothing: lines without links and tags tell nothing', () => {
    expect(isStillThere('', 'plain\n', 'other\n')).toBe(false);
  });
});
