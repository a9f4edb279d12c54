/** Open lines of 4 March. */
export const THANK = '- [ ] Thank [[Sam]]: the pricing story helped #kith/thank ⏳ 2026-03-05';
export const TELL = '- [ ] Tell [[Sam]]: how the pilot went #kith/tell';
const CONGRATULATE = '- [ ] Congratulate [[Sam]]: on the new job #kith/congratulate';

/** What closes an open line: in words, the note of 4 March with that line, and the note of 6 March. */
export const CLOSES = [
  ['a plain line', THANK, '- Thanked [[Sam]]: for lunch #kith/thank'],
  ['a plain line on several people', THANK, '- Thanked [[Ana]] and [[Sam]]: for lunch #kith/thank'],
  ['a line ticked by hand', THANK, '- [x] Thanked [[Sam]] on the phone #kith/thank'],
  ['a line ticked by hand with its day', THANK, '- [x] Thanked [[Sam]] on the phone #kith/thank ✅ 2026-03-06'],
  ['a line below it in the same note', `${THANK}\n- Thanked [[Sam]] #kith/thank`, ''],
  ['a line that was planned, with the same words', THANK, '- [x] Thank [[Sam]]: The pricing story helped! #kith/thank ⏳ 2026-03-07 ✅ 2026-03-08'],
  ['a tell that carries its words', THANK, '- [x] Tell [[Sam]]: that the pricing story helped #kith/tell ✅ 2026-03-06'],
  ['told plainly', TELL, '- Told [[Sam]]: all of it #kith/tell'],
  ['told with the same words', TELL, '- [x] Told [[Sam]] how the pilot went #kith/tell ✅ 2026-03-06'],
  ['congratulated plainly', CONGRATULATE, '- Congratulated [[Sam]] #kith/congratulate'],
  ['congratulated with a tick', CONGRATULATE, '- [x] Congratulated [[Sam]] by mail #kith/congratulate'],
] as const;

/** After what an open line stays open. */
export const STAYS = [
  ['thanks of somebody else', THANK, '- Thanked [[Ana]]: for [[Sam]] #kith/thank'],
  ['thanks above it in the same note', `- Thanked [[Sam]]: for the lift #kith/thank\n${THANK}`, ''],
  ['another thank-you that was planned', THANK, '- [x] Thank [[Sam]]: for the lift #kith/thank ⏳ 2026-03-07 ✅ 2026-03-08'],
  ['another one of its note, ticked', `${THANK}\n- [x] Thank [[Sam]]: for the lift #kith/thank ✅ 2026-03-04`, ''],
  ['another kind', THANK, '- Wrote to [[Sam]]: thank you #kith/wrote'],
  ['a cancelled one', THANK, '- [-] Thank [[Sam]]: the pricing story helped #kith/thank ❌ 2026-03-06'],
  ['telling something else', TELL, '- [x] Tell [[Sam]]: what came of “sleep on it” #kith/tell ✅ 2026-03-06'],
  ['a congratulation of another kind', CONGRATULATE, '- Told [[Sam]]: well done #kith/tell'],
] as const;
