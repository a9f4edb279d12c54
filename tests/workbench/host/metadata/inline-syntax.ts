import type { Code, Effects, Previous, State, TokenizeContext, Tokenizer } from 'micromark-util-types';
import { isLineEnd, isSpace, mark, take } from './syntax-nodes';

const tagStop = /[\s\u2000-\u206f\u2e00-\u2e7f'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\]/;

/** `[[…]]` on one line with something in it, not running into another `[[`; with `!` before it an embed. */
export function wikilink(type: 'wikilink' | 'wikiembed'): Tokenizer {
  return (effects, ok, nok) => {
    let isEmpty = true;
    const opening: State = (code) => (code === mark.openBracket ? nok(code) : inside(code));
    const closing: State = (code) => (code === mark.closeBracket ? take(effects, code, closed) : inside(code));
    const closed: State = (code) => {
      effects.exit(type);
      return ok(code);
    };
    const inside: State = (code) => {
      if (isLineEnd(code) || (code === mark.closeBracket && isEmpty)) return nok(code);
      isEmpty = false;
      if (code === mark.closeBracket) return take(effects, code, closing);
      return take(effects, code, code === mark.openBracket ? opening : inside);
    };
    const second: State = (code) => (code === mark.openBracket ? take(effects, code, inside) : nok(code));
    const first: State = (code) => (code === mark.openBracket ? take(effects, code, second) : nok(code));
    return (code) => {
      effects.enter(type);
      return take(effects, code, type === 'wikiembed' ? first : second);
    };
  };
}

/**
 * Obsidian reads a tag after white space and wherever a text begins: at the start of a line or a cell, and right after
 * a sign of emphasis, an escaped character, a link, code or another tag. After other punctuation there is no tag.
 */
export const mayPrecedeTag: Previous = function (this: TokenizeContext, code) {
  if (isSpace(code)) return true;
  const last = this.events.at(-1);
  return last?.[0] === 'exit' && last[1].type !== 'data';
};

/** `#` and at least one character that is not a digit, up to a space or punctuation other than `-`, `_` and `/`. */
export const tag: Tokenizer = function (effects, ok, nok) {
  let hasMoreThanDigits = false;
  // In `_#work_` the second sign ends the emphasis.
  const end = this.previous === mark.underscore ? mark.underscore : null;
  const inside: State = (code) => {
    if (code !== end && code !== null && code >= 0 && !tagStop.test(String.fromCharCode(code))) {
      hasMoreThanDigits ||= !isDigit(code);
      return take(effects, code, inside);
    }
    if (!hasMoreThanDigits) return nok(code);
    effects.exit('tag');
    return ok(code);
  };
  return (code) => {
    effects.enter('tag');
    return take(effects, code, inside);
  };
};

/** `$…$` or `$$…$$` inside a line. A single `$` has no space on its inner side, and no digit after it: prices are not math. */
export const inlineMath: Tokenizer = (effects, ok, nok) => {
  const opened: State = (code) => {
    if (code === mark.dollar) return take(effects, code, mathBody(effects, ok, nok, true));
    return isSpace(code) ? nok(code) : mathBody(effects, ok, nok, false)(code);
  };
  return (code) => {
    effects.enter('inlineMath');
    return take(effects, code, opened);
  };
};

function mathBody(effects: Effects, ok: State, nok: State, isDouble: boolean): State {
  let previous: Code = null;
  const closed: State = (code) => {
    if (!isDouble && isDigit(code)) return nok(code);
    effects.exit('inlineMath');
    return ok(code);
  };
  const second: State = (code) => (code === mark.dollar ? take(effects, code, closed) : inside(code));
  const inside: State = (code) => {
    if (isLineEnd(code)) return nok(code);
    const closes = code === mark.dollar && (isDouble || !isSpace(previous));
    previous = code;
    if (!closes) return take(effects, code, inside);
    return take(effects, code, isDouble ? second : closed);
  };
  return inside;
}

function isDigit(code: Code): boolean {
  return code !== null && code >= 48 && code <= 57;
}
