/** What would be read, for each way in which a record can go wrong: the end of the sentence "… can't be read. Kith reads …". */
export const RECORD_ACCEPTED = {
  kind: 'one tag of those that it knows, like #kith/met',
  answer: 'what came of advice on a line under that advice',
  introduction: 'links to the notes of two people, before the colon',
  steps: 'tasks below an introduction, like - [ ] Ask [[Ana]]',
  people: 'a link to a person’s note on the line',
  name: 'a link, or a name that one person has',
} as const;
