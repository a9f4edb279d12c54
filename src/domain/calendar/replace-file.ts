import type { Change } from '../edits/edit';
import { notThisEntry } from '../words/refusal-words';

/**
 * Writes a calendar file over an earlier one of the same entry, and over nothing else.
 * @param uid of the entry
 * @param textOf the file with a sequence number, which is higher than the earlier one
 * @param sequence the number when there is none that is as high
 */
export function replaceCalendarFile(uid: string, textOf: (sequence: number) => string, sequence: number): Change {
  return (text) => {
    const lines = text.split(/\r?\n/);
    const uids = new Set(lines.filter((line) => line.startsWith('UID:')));
    if (uids.size !== 1 || !uids.has(`UID:${uid}`)) return { refused: notThisEntry };
    const earlier = Number(lines.find((line) => line.startsWith('SEQUENCE:'))?.slice('SEQUENCE:'.length) ?? 0);
    return textOf(Math.max(sequence, earlier + 1));
  };
}
