import type { Code, Construct, State, Tokenizer } from 'micromark-util-types';
import { isLineEnd, take } from './syntax-nodes';

/** Lines from a doubled marker at the start of a line to the next doubled marker, or to the end where there is none. */
export function block(type: 'comment' | 'math', marker: number): Construct {
  return { name: type, concrete: true, tokenize: blockTokenizer(type, marker) };
}

function blockTokenizer(type: 'comment' | 'math', marker: number): Tokenizer {
  return function (effects, ok, nok) {
    const lineBreak: Construct = { partial: true, tokenize: lineBreakTokenizer(() => this.parser.lazy[this.now().line] === true) };
    const finish: State = (code) => {
      effects.exit(type);
      return ok(code);
    };
    const betweenLines: State = (code) => {
      if (code === null) return finish(code);
      if (isLineEnd(code)) return effects.check(lineBreak, nextLine, finish)(code);
      effects.enter('blockData');
      return inside(code);
    };
    const nextLine: State = (code) => {
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return betweenLines;
    };
    const inside: State = (code) => {
      if (!isLineEnd(code)) return take(effects, code, code === marker ? closing : inside);
      effects.exit('blockData');
      return betweenLines(code);
    };
    const closing: State = (code) => (code === marker ? take(effects, code, restOfLine) : inside(code));
    const restOfLine: State = (code) => {
      if (!isLineEnd(code)) return take(effects, code, restOfLine);
      effects.exit('blockData');
      return finish(code);
    };
    const second: State = (code) => {
      if (code !== marker) return nok(code);
      return this.interrupt === true ? ok(code) : take(effects, code, inside);
    };
    return (code) => {
      effects.enter(type);
      effects.enter('blockData');
      return take(effects, code, second);
    };
  };
}

/** Whether the block goes on after a line's end: not past the end of the text, and not into a line outside its quote or list. */
function lineBreakTokenizer(isLazy: () => boolean): Tokenizer {
  return (effects, ok, nok) => (code) => {
    if (code === null) return nok(code);
    effects.enter('lineEnding');
    effects.consume(code);
    effects.exit('lineEnding');
    return (next: Code) => (isLazy() ? nok(next) : ok(next));
  };
}
