import { extend } from './extend';

/** What Obsidian adds to the language's own objects: arrays, strings, numbers, `Math`, `Object`. */
export function installLanguageExtensions(): void {
  extendArrays();
  extend(Object, {
    isEmpty: (object) => Object.keys(object).length === 0,
    each: (object, callback, context) => Object.entries(object).every(([key, value]) => callback.call(context, value, key) !== false),
  });
  extend(Math, {
    clamp: (value, min, max) => Math.min(Math.max(value, min), max),
    square: (value) => value * value,
  });
  extend(Number, { isNumber: (value): value is number => typeof value === 'number' });
  extend(String, { isString: (value): value is string => typeof value === 'string' });
  extend(String.prototype, {
    contains(target) {
      return this.includes(target);
    },
    format(...values) {
      return this.replace(/\{(\d+)\}/g, (match, index) => values[Number(index)] ?? match);
    },
  });
}

function extendArrays(): void {
  extend(Array, { combine: (arrays) => arrays.flat() as never });
  extend(Array.prototype as unknown[], {
    first() {
      return this[0];
    },
    last() {
      return this[this.length - 1];
    },
    contains(target) {
      return this.includes(target);
    },
    remove(target) {
      for (let i = this.length - 1; i >= 0; i--) if (this[i] === target) this.splice(i, 1);
    },
    shuffle() {
      for (let i = this.length - 1; i > 0; i--) {
        const other = Math.floor(Math.random() * (i + 1));
        [this[i], this[other]] = [this[other], this[i]];
      }
      return this;
    },
    unique() {
      return [...new Set(this)];
    },
  });
}
