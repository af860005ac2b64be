import { Document } from '@tiptap/extension-document';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions';
import { EditorContent, useEditor, type Editor } from '@tiptap/react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { classNames } from '@career-mentor/ui/theme';

/** Where the cursor goes at first: an offset in the text, a point in the window, or else the end. */
export type CaretStart = { readonly at: number } | { readonly left: number; readonly top: number } | 'end';

export interface TextKeys {
  /** Enter, with what stands before and after the cursor. */
  readonly onEnter?: ((before: string, after: string) => void) | undefined;
  /** Backspace where nothing is left to delete. */
  readonly onBackspace?: (() => void) | undefined;
}

interface PlainTextEditorProps extends TextKeys {
  readonly text: string;
  readonly start: CaretStart;
  readonly label: string;
  readonly className?: string | undefined;
  readonly onType: (text: string) => void;
  /** After a pause, and at the end. */
  readonly onKeep: (text: string) => void;
  readonly onEnd: () => void;
}

/** A page takes one paragraph of plain text at each place; nothing else may be typed or pasted. */
const EXTENSIONS = [Document.extend({ content: 'paragraph' }), Paragraph, Text, UndoRedo];

/** Long enough not to cut a sentence into many steps of undo, short enough to lose nothing worth naming. */
const PAUSE_MS = 1_200;

/** The text field while it is being written. Its own undo works until it is left; then the undo of the app does. */
export function PlainTextEditor(props: PlainTextEditorProps) {
  const { text, start, label, className } = props;
  const latest = useRef(props);
  latest.current = props;
  const { typed, end } = useKeeping(latest);
  const editor = useEditor({
    extensions: EXTENSIONS,
    content: { type: 'doc', content: [{ type: 'paragraph', content: text === '' ? [] : [{ type: 'text', text }] }] },
    injectCSS: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-label': label,
        class: classNames('whitespace-pre-wrap wrap-anywhere outline-none', className),
      },
      handleKeyDown: (view, event) => {
        const { from, to } = view.state.selection;
        const { doc } = view.state;
        const { onEnter, onBackspace } = latest.current;
        if (event.key === 'Enter' && !event.isComposing) {
          if (onEnter) onEnter(doc.textBetween(0, from), doc.textBetween(to, doc.content.size));
          else view.dom.blur();
          return true;
        }
        if (event.key === 'Escape') leave(view.dom);
        if (event.key !== 'Backspace' || doc.textContent !== '' || !onBackspace) return false;
        onBackspace();
        return true;
      },
      handlePaste: (view, event) => {
        const pasted = event.clipboardData?.getData('text/plain').replace(/\s+/g, ' ') ?? '';
        view.dispatch(view.state.tr.insertText(pasted));
        return true;
      },
    },
    onUpdate: ({ editor: { state } }) => typed(state.doc.textContent),
    onBlur: ({ editor: { state } }) => end(state.doc.textContent),
  });
  // Before the next key can come: what is typed right after Enter belongs to the new field.
  useLayoutEffect(() => placeCaret(editor, start), [editor, start]);
  return <EditorContent editor={editor} />;
}

/** The focus goes to what the text belongs to, so that the next key goes on from there. */
function leave(field: HTMLElement): void {
  const row = field.closest('li:has(button)')?.querySelector('button');
  if (row) row.focus();
  else field.blur();
}

function placeCaret(editor: Editor, start: CaretStart): void {
  const point = typeof start === 'object' && 'left' in start ? editor.view.posAtCoords(start)?.pos : undefined;
  // A paragraph begins at position 1.
  const at = typeof start === 'object' && 'at' in start ? start.at + 1 : (point ?? editor.state.doc.content.size - 1);
  editor.commands.setTextSelection(at);
  // Not the editor's own command, which waits for a frame.
  editor.view.focus();
}

/** Keeps what was typed after a pause and at the end, and also when the page goes away before that. */
function useKeeping(latest: { readonly current: PlainTextEditorProps }) {
  const kept = useRef(latest.current.text);
  const unsaved = useRef<string>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const keep = () => {
    clearTimeout(timer.current);
    const text = unsaved.current;
    unsaved.current = undefined;
    if (text === undefined || text === kept.current) return false;
    kept.current = text;
    latest.current.onKeep(text);
    return true;
  };
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent) => keep() && event.preventDefault();
    window.addEventListener('beforeunload', onLeave);
    return () => {
      window.removeEventListener('beforeunload', onLeave);
      keep();
    };
    // The functions read what is newest from refs.
  }, []);
  return {
    typed: (text: string) => {
      unsaved.current = text;
      latest.current.onType(text);
      clearTimeout(timer.current);
      timer.current = setTimeout(keep, PAUSE_MS);
    },
    end: (text: string) => {
      unsaved.current = text;
      keep();
      latest.current.onEnd();
    },
  };
}
