import * as momentModule from 'moment';
import type momentType from 'moment';

/** moment, called as `moment(…)`, however the module came out of the bundler. */
export const momentFunction: typeof momentType = 'default' in momentModule ? (momentModule.default as typeof momentType) : (momentModule as unknown as typeof momentType);
