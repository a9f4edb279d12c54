import { StateField } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { MarkdownView } from '../workspace/markdown-view';

/** The CodeMirror view of an editor, for extensions that have only its state. */
export const editorEditorField = viewField<EditorView>();

/** The note an editor belongs to, for extensions that have only its state. */
export const editorInfoField = viewField<MarkdownView>();

/** Always false: the workbench edits the source. */
export const editorLivePreviewField = StateField.define<boolean>({ create: () => false, update: (value) => value });

function viewField<T>(): StateField<T> {
  return StateField.define<T>({
    create: () => {
      throw new Error('This field gets its value from the view.');
    },
    update: (value) => value,
  });
}
