import { moment as momentOfObsidian } from 'obsidian';
import type momentType from 'moment';

/** moment, as Obsidian ships it: the formats of daily notes and in templates are written in its tokens. For nothing else; days are reckoned in `domain/days`. */
export const moment = momentOfObsidian as unknown as typeof momentType;
