/** Given names and short names that are words or months as well. */
const COMMON_WORDS = new Set(
  ('angel april art ash august autumn bay bill bliss bob brook carol chance chase christian cliff dale dawn dean dear dick don drew duke earl eve faith fern flora forest frank ' +
  'gene ginger glen grace grant guy happy harmony hazel heath heather honey hope hunter iris ivy jack jade jay jean jewel joy july june king lance lane laurel lily major mark mars mason max may ' +
  'melody mercy miles misty nick norm olive opal page pat patience peace pearl penny piper poppy prince ray reed rich rob robin rocky rod rose ruby rusty sage sandy sky star ' +
  'sterling stone storm sue summer sunny tab teddy tom trinity van victor victory ward wade warren wave will winter wren young').split(' '),
);

/** Whether a name is an English word besides, so that it may not mean anybody. @example isCommonWord('Will') // true */
export function isCommonWord(name: string): boolean {
  return COMMON_WORDS.has(name.toLowerCase());
}
