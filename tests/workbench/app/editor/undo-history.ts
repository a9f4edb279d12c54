import type { ChangeSet, Extension, SelectionRange, StateCommand, Transaction } from '@codemirror/state';
import { Annotation, EditorSelection, Prec, StateField } from '@codemirror/state';
import { keymap } from '@codemirror/view';

/** A step back: the changes that bring the text before it again, and where the cursor was. */
interface Step {
  changes: ChangeSet;
  anchor: SelectionRange['anchor'];
  time: number;
}

interface History {
  done: Step[];
  undone: Step[];
}

const travel = Annotation.define<'undo' | 'redo'>();
const joinWithin = 500; // milliseconds between two keys that are undone together

const historyField = StateField.define<History>({
  create: () => ({ done: [], undone: [] }),
  update: (history, transaction) => (transaction.docChanged ? record(history, transaction) : history),
});

function record({ done, undone }: History, transaction: Transaction): History {
  const step = { changes: transaction.changes.invert(transaction.startState.doc), anchor: transaction.startState.selection.main.anchor, time: Date.now() };
  const direction = transaction.annotation(travel);
  if (direction === 'undo') return { done: done.slice(0, -1), undone: [...undone, step] };
  if (direction === 'redo') return { done: [...done, step], undone: undone.slice(0, -1) };
  const previous = done[done.length - 1];
  if (!previous || !transaction.isUserEvent('input.type') || step.time - previous.time > joinWithin) return { done: [...done, step], undone: [] };
  return { done: [...done.slice(0, -1), { ...step, changes: step.changes.compose(previous.changes), anchor: previous.anchor }], undone: [] };
}

function traveller(direction: 'undo' | 'redo'): StateCommand {
  return ({ state, dispatch }) => {
    const history = state.field(historyField);
    const step = direction === 'undo' ? history.done[history.done.length - 1] : history.undone[history.undone.length - 1];
    if (!step) return false;
    const anchor = Math.min(step.anchor, step.changes.newLength);
    dispatch(state.update({ changes: step.changes, selection: EditorSelection.single(anchor), annotations: travel.of(direction), userEvent: direction }));
    return true;
  };
}

export const undo = traveller('undo');
export const redo = traveller('redo');

const insertNewline: StateCommand = ({ state, dispatch }) => {
  dispatch(state.update(state.replaceSelection('\n'), { userEvent: 'input', scrollIntoView: true }));
  return true;
};

/** Undo and redo for an editor, with their keys, and Enter where nothing else wants it. */
export const undoHistory: Extension = [
  historyField,
  keymap.of([
    { key: 'Mod-z', run: undo },
    { key: 'Mod-y', run: redo },
    { key: 'Mod-Shift-z', run: redo },
  ]),
  Prec.lowest(keymap.of([{ key: 'Enter', run: insertNewline }])),
];
