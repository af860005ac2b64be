import { memo, useLayoutEffect, useRef, useState, type MouseEvent } from 'react';
import type { ArrangementChange } from '@career-mentor/core/writing';
import { classNames } from '@career-mentor/ui/theme';
import { useDraftActions } from './DraftContext.tsx';
import { PlainTextEditor, type CaretStart, type TextKeys } from './PlainTextEditor.tsx';

export interface TextFieldProps extends TextKeys {
  /** The path of the text; the preview and the keyboard find the field by it. */
  readonly id: string;
  readonly text: string;
  readonly label: string;
  /** What keeping this text means; undefined when there is nothing to keep. */
  readonly toChange: (text: string) => ArrangementChange | undefined;
  /** What typing this text shows on the page before it is kept; like keeping it when absent. */
  readonly toTyped?: (text: string) => ArrangementChange | undefined;
  readonly placeholder?: string | undefined;
  readonly className?: string | undefined;
  /** When the field is left. */
  readonly onLeave?: ((text: string) => void) | undefined;
}

/** A text in its place: plain until it gets the focus, then an editor. Only one of 300 is an editor at a time. */
export const TextField = memo(function TextField(props: TextFieldProps) {
  const { id, text, label, placeholder, className } = props;
  const { apply, type, fields } = useDraftActions();
  const [start, setStart] = useState<CaretStart>();
  useLayoutEffect(() => fields.register(id, (at) => setStart(at === undefined ? 'end' : { at })), [fields, id]);
  const latest = useRef(text);
  const place = classNames('min-h-6 rounded-s px-1 hover:bg-hover focus-within:bg-surface', className);
  if (start === undefined) {
    return <StaticText {...{ id, text, label, placeholder }} className={place} onStart={setStart} />;
  }
  const onEnd = () => {
    setStart(undefined);
    type(undefined);
    props.onLeave?.(latest.current);
  };
  const onKeep = (written: string) => {
    const change = props.toChange(written);
    if (change) apply(change);
  };
  const onType = (written: string) => {
    latest.current = written;
    type((props.toTyped ?? props.toChange)(written));
  };
  const { onEnter, onBackspace } = props;
  return (
    <div data-field={id} className={classNames(place, 'ring-2 ring-accent')}>
      <PlainTextEditor {...{ text, start, label, onEnter, onBackspace, onType, onKeep, onEnd }} />
    </div>
  );
});

interface StaticTextProps extends Pick<TextFieldProps, 'id' | 'text' | 'label' | 'placeholder' | 'className'> {
  readonly onStart: (start: CaretStart) => void;
}

function StaticText({ id, text, label, placeholder, className, onStart }: StaticTextProps) {
  const onMouseDown = (event: MouseEvent) => {
    if (event.button !== 0) return;
    event.preventDefault();
    onStart({ left: event.clientX, top: event.clientY });
  };
  return (
    <div
      role="textbox"
      tabIndex={0}
      aria-label={label}
      data-field={id}
      onMouseDown={onMouseDown}
      onFocus={() => onStart('end')}
      className={classNames('cursor-text whitespace-pre-wrap wrap-anywhere', className)}
    >
      {text === '' ? <span className="text-muted">{placeholder}</span> : text}
    </div>
  );
}
