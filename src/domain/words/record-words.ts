/** What would be read, for each way in which a record can go wrong: the end of the sentence "… can't be read. Kith expects …". */

export const kind = 'one tag of those that it knows, like #kith/met';
export const answer = 'what came of advice on a line under that advice';
export const introduction = 'links to the notes of two people, before the colon';
export const steps = 'tasks below an introduction, like - [ ] Ask [[Ana]]';
export const people = 'a link to a person’s note on the line';
export const name = 'a link, or a name that one person has';
