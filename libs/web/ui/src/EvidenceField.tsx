import { useId, useState, type KeyboardEvent, type Ref } from 'react';
import { Icon } from './Icon';
import { Kbd } from './Kbd';
import { PlainTextarea } from './PlainTextarea';
import { readKind } from './read-kind';
import { EVIDENCE_KIND, type EvidenceKindWord } from './words';

export interface EvidenceFieldProps {
  /** Called with a kept note; the field is then empty again. */
  readonly onKeep: (kind: EvidenceKindWord, text: string) => void;
  /** Arrow up in the empty field: back to the notes. */
  readonly onUp?: () => void;
  readonly fieldRef?: Ref<HTMLTextAreaElement>;
  /** The moment a kept note would carry, already worded. */
  readonly at?: string;
  /** One line with a send button, for a thumb. */
  readonly compact?: boolean;
  readonly maxLength?: number;
  /** Words left over from before, e.g. after a reload. */
  readonly initialText?: string;
  readonly initialKind?: EvidenceKindWord;
  /** Every keystroke and change of kind, so that a half-written note is safe too. */
  readonly onType?: (kind: EvidenceKindWord, text: string) => void;
}

const KINDS = Object.keys(EVIDENCE_KIND) as EvidenceKindWord[];

function nextKind(kind: EvidenceKindWord): EvidenceKindWord {
  return KINDS[(KINDS.indexOf(kind) + 1) % KINDS.length] ?? 'SAID';
}

function useComposer(props: EvidenceFieldProps) {
  const { onKeep, onType, onUp, initialText = '', initialKind = 'SAID' } = props;
  const [kind, setKindState] = useState<EvidenceKindWord>(initialKind);
  const [text, setText] = useState(initialText);
  const take = (next: EvidenceKindWord, words: string) => {
    setKindState(next);
    setText(words);
    onType?.(next, words);
  };
  const type = (typed: string) => {
    const read = readKind(typed, kind);
    take(read.kind, read.text);
  };
  const setKind = (next: EvidenceKindWord) => take(next, text);
  const keep = () => {
    if (text.trim() === '') return;
    onKeep(kind, text.trim());
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (
      event.key === 'Enter' &&
      !event.shiftKey &&
      !event.ctrlKey &&
      !event.metaKey &&
      !event.nativeEvent.isComposing
    ) {
      event.preventDefault();
      keep();
    }
    if (event.key === 'Escape') event.currentTarget.blur();
    if (event.key === 'ArrowUp' && text === '' && onUp) {
      event.preventDefault();
      onUp();
    }
  };
  return { kind, setKind, text, type, keep, onKeyDown };
}

/** Quick notes while somebody speaks: Enter keeps, Shift and Enter breaks the line, "/d " names the kind. */
export function EvidenceField(props: EvidenceFieldProps) {
  const { fieldRef, at, compact = false, maxLength = 20_000 } = props;
  const id = useId();
  const { kind, setKind, text, type, keep, onKeyDown } = useComposer(props);
  const field = (
    <PlainTextarea
      id={id}
      fieldRef={fieldRef}
      value={text}
      limit={maxLength}
      rows={compact ? 1 : 2}
      placeholder={compact ? 'New note' : 'What was said, done or produced'}
      onText={type}
      onKeyDown={onKeyDown}
      enterKeyHint="send"
    />
  );
  if (compact) {
    return (
      <div className="ui-compose compact">
        <button
          type="button"
          className="ui-compose-kind"
          aria-label={`Kind of note: ${EVIDENCE_KIND[kind]}. Change it`}
          onClick={() => setKind(nextKind(kind))}
        >
          {EVIDENCE_KIND[kind]}
        </button>
        <label htmlFor={id} className="ui-sr">
          New note
        </label>
        {field}
        <button type="button" className="ui-compose-send" aria-label="Keep note" onClick={keep}>
          <Icon name="send" size={20} />
        </button>
      </div>
    );
  }
  return (
    <div className="ui-compose">
      <div className="ui-compose-kinds" role="radiogroup" aria-label="Kind of note">
        {KINDS.map((word) => (
          <label key={word} className={word === kind ? 'on' : ''}>
            <input
              type="radio"
              name={`${id}-kind`}
              checked={word === kind}
              onChange={() => setKind(word)}
            />
            {EVIDENCE_KIND[word]}
          </label>
        ))}
        {at ? <span className="ui-compose-at num">{at}</span> : null}
      </div>
      <label htmlFor={id} className="ui-sr">
        New note
      </label>
      {field}
      <div className="ui-compose-hint">
        <span>
          <Kbd>/s</Kbd> <Kbd>/d</Kbd> <Kbd>/a</Kbd> kind
        </span>
        <span>
          <Kbd>↵</Kbd> keep
        </span>
        <span>
          <Kbd>Esc</Kbd> leave
        </span>
        <button type="button" className="ui-link" onClick={keep}>
          Keep note
        </button>
      </div>
    </div>
  );
}
