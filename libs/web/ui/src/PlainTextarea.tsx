import { useState, type ClipboardEvent, type Ref, type TextareaHTMLAttributes } from 'react';
import { typedText } from './typed-text';

type NativeProps = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'value' | 'onChange'>;

export interface PlainTextareaProps extends NativeProps {
  readonly value: string;
  /** In characters. More is refused with a sentence, never cut. */
  readonly limit: number;
  readonly onText: (text: string) => void;
  readonly fieldRef?: Ref<HTMLTextAreaElement> | undefined;
}

/** The whole text as it would stand after a paste. */
function pasted(event: ClipboardEvent<HTMLTextAreaElement>): string {
  const { value, selectionStart, selectionEnd } = event.currentTarget;
  const added = event.clipboardData.getData('text/plain');
  return value.slice(0, selectionStart) + added + value.slice(selectionEnd);
}

/** A text field for plain words: refuses what does not fit, leaves invisible characters out, and says so. */
export function PlainTextarea({ value, limit, onText, fieldRef, ...native }: PlainTextareaProps) {
  const [said, setSaid] = useState<string | null>(null);
  const take = (raw: string) => {
    const typed = typedText(raw, limit);
    setSaid(typed.said);
    if (typed.text !== null) onText(typed.text);
  };
  return (
    <>
      <textarea
        {...native}
        ref={fieldRef}
        value={value}
        onChange={(event) => take(event.target.value)}
        onPaste={(event) => {
          const whole = pasted(event);
          if (whole.length <= limit) return;
          // Stopped before the field holds it: a megabyte in a field makes the page stand still.
          event.preventDefault();
          setSaid(typedText(whole, limit).said);
        }}
      />
      {said ? (
        <span role="alert" className="ui-said">
          {said}
        </span>
      ) : null}
    </>
  );
}
