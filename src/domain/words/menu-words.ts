/** The words of what Kith adds to the menu of a person's note or link. */

export const meeting = 'Log meeting';
export const callOrMessage = 'Log call or message';
export const valueOffered = 'Log value offered';
export const followUp = 'Add follow-up';
export const introduce = 'Introduce to…';
export const share = 'Share this note with…';
export const rhythm = 'Set rhythm';
