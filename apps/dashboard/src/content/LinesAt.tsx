import { useRef, type KeyboardEvent } from 'react';
import { useEditor } from './EditorContext';
import { listAt } from './edits';
import { TextAt } from './fields';
import { SortableRows } from './SortableRows';

interface LinesProps {
  readonly at: string;
  /** What one of them is: `follow-up`. */
  readonly one: string;
  readonly addLabel: string;
  readonly empty?: string;
  /** Makes an empty line; plain text without it. */
  readonly make?: () => unknown;
  /** Where the text of a line stands inside it. */
  readonly text?: string;
}

const SHORT = 48;

/** `Asks about the scale before…`, to tell lines apart in names of buttons. */
function shortened(text: string): string {
  return text.length > SHORT ? `${text.slice(0, SHORT).trimEnd()}…` : text;
}

/** Lines of text in an order: Enter begins the next one, Backspace takes an empty one away. */
export function LinesAt({ at, one, addLabel, empty, make = () => '', text = '' }: LinesProps) {
  const { state, dispatch } = useEditor();
  const box = useRef<HTMLDivElement>(null);
  const lines = listAt(state.body, at);
  const textOf = (index: number): string => {
    const line = lines[index];
    const found =
      text === '' ? line : (line as Readonly<Record<string, unknown>> | undefined)?.[text];
    return typeof found === 'string' ? found : '';
  };
  const focusLine = (index: number) =>
    requestAnimationFrame(() => {
      box.current?.querySelectorAll('textarea')[Math.max(0, index)]?.focus();
    });
  const keys = (index: number) => (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      dispatch({ do: 'insert', list: at, item: make(), index: index + 1 });
      focusLine(index + 1);
    }
    if (event.key === 'Backspace' && textOf(index) === '' && lines.length > 1) {
      event.preventDefault();
      dispatch({ do: 'remove', list: at, index, what: `an empty ${one}` });
      focusLine(index - 1);
    }
  };
  return (
    <div ref={box} className="ed-lines">
      <SortableRows
        list={at}
        one={one}
        nameOf={(index) => shortened(textOf(index))}
        make={make}
        addLabel={addLabel}
        {...(empty ? { empty } : {})}
      >
        {(path, index) => (
          <TextAt
            at={text === '' ? path : `${path}.${text}`}
            label={<span className="visually-hidden">{`${one} ${index + 1}`}</span>}
            long
            rows={1}
            onKeyDown={keys(index)}
          />
        )}
      </SortableRows>
    </div>
  );
}
