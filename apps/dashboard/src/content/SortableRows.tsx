import { useId, useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import ArrowDown from '@mui/icons-material/KeyboardArrowDown';
import ArrowUp from '@mui/icons-material/KeyboardArrowUp';
import Close from '@mui/icons-material/Close';
import DragIndicator from '@mui/icons-material/DragIndicator';
import { Button } from '@mui/material';
import {
  closestCenter,
  DndContext,
  PointerSensor,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
  type DragEndEvent,
} from '@dnd-kit/core';
import { useEditor } from './EditorContext';
import { listAt, problemAt, under } from './edits';

interface SortableRowsProps {
  /** Path of the list. */
  readonly list: string;
  /** What one of them is: `competency`. */
  readonly one: string;
  /** How the one at a place is called, for buttons and announcements. */
  readonly nameOf: (index: number) => string;
  readonly children: (path: string, index: number) => ReactNode;
  /** Beside the way to another one. */
  readonly adder?: ReactNode;
  /** Makes another one at the end; without it `adder` does. */
  readonly make?: () => unknown;
  readonly addLabel?: string;
  readonly empty?: ReactNode;
  readonly className?: string;
  /** Smallest number that may be left. */
  readonly least?: number;
}

/** Puts the focus where the hands go on: on the same tool of the row's new place. */
function focusTool(rows: RefObject<HTMLElement | null>, index: number, tool: string): void {
  requestAnimationFrame(() => {
    const row = rows.current?.children[index];
    const wanted = row?.querySelector<HTMLButtonElement>(
      `:scope > [data-tool="${tool}"], :scope > .ed-tools > [data-tool="${tool}"]`,
    );
    (wanted && !wanted.disabled
      ? wanted
      : row?.querySelector<HTMLElement>(':scope > [data-tool="grip"]')
    )?.focus();
  });
}

/** A list in an order that counts: moved by drag, by arrow keys on the grip, or by its buttons. */
export function SortableRows(props: SortableRowsProps) {
  const { list, one, nameOf, children, adder, make, addLabel, empty, className, least = 0 } = props;
  const { state, dispatch } = useEditor();
  const rows = useRef<HTMLOListElement>(null);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));
  const items = listAt(state.body, list);
  const problem = problemAt(state.problems, list);
  const move = (from: number, to: number, tool: string) => {
    if (to < 0 || to >= items.length || from === to) return;
    dispatch({ do: 'move', list, from, to });
    focusTool(rows, to, tool);
  };
  const dropped = ({ active, over }: DragEndEvent) => {
    if (over)
      move(Number(active.data.current?.['index']), Number(over.data.current?.['index']), 'grip');
  };
  const add = () => {
    dispatch({ do: 'insert', list, item: make?.() });
    requestAnimationFrame(() => {
      const row = rows.current?.children[items.length];
      row?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    });
  };
  return (
    <div className={className ? `ed-rows ${className}` : 'ed-rows'} data-at={list} tabIndex={-1}>
      {items.length === 0 && empty ? <p className="dim ed-none">{empty}</p> : null}
      <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={dropped}>
        <ol ref={rows}>
          {items.map((_, index) => (
            <Row
              // What stands at a place has no id of its own while it is typed.
              key={index}
              {...{ list, one, index, items: items.length, move }}
              name={nameOf(index)}
              remove={
                items.length > least
                  ? () =>
                      dispatch({ do: 'remove', list, index, what: nameOf(index) || `this ${one}` })
                  : undefined
              }
            >
              {children(under(list, index), index)}
            </Row>
          ))}
        </ol>
      </DndContext>
      {problem ? <p className="ed-problem">{problem}</p> : null}
      <div className="ed-add">
        {make ? <Button onClick={add}>{addLabel ?? `Add a ${one}`}</Button> : null}
        {adder}
      </div>
    </div>
  );
}

interface RowProps {
  readonly list: string;
  readonly one: string;
  readonly index: number;
  readonly items: number;
  readonly name: string;
  readonly move: (from: number, to: number, tool: string) => void;
  readonly remove: (() => void) | undefined;
  readonly children: ReactNode;
}

function Row({ list, one, index, items, name, move, remove, children }: RowProps) {
  const id = useId();
  const drag = useDraggable({ id: `${id}-${list}`, data: { index } });
  const drop = useDroppable({ id: `${id}-${list}`, data: { index } });
  // What comes from above lands below this row, what comes from below lands above it.
  const fromAbove = Number(drop.active?.data.current?.['index']) < index;
  const over = !drop.isOver ? '' : fromAbove ? ' ed-over-after' : ' ed-over';
  const called = name || `${one} ${index + 1}`;
  const keys = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    move(index, index + by, 'grip');
  };
  const place = drag.transform
    ? { transform: `translate3d(0, ${drag.transform.y}px, 0)` }
    : undefined;
  return (
    <li
      ref={(node) => {
        drag.setNodeRef(node);
        drop.setNodeRef(node);
      }}
      className={`ed-row${drag.isDragging ? ' ed-dragged' : over}`}
      style={place}
    >
      <button
        type="button"
        className="ed-grip"
        data-tool="grip"
        aria-label={`Move ${called}, ${index + 1} of ${items}. Drag it, or press the up and down arrows.`}
        {...drag.listeners}
        onKeyDown={keys}
      >
        <DragIndicator aria-hidden />
      </button>
      <div className="ed-row-body">{children}</div>
      <div className="ed-tools">
        <button
          type="button"
          data-tool="up"
          aria-label={`Move ${called} up`}
          disabled={index === 0}
          onClick={() => move(index, index - 1, 'up')}
        >
          <ArrowUp aria-hidden />
        </button>
        <button
          type="button"
          data-tool="down"
          aria-label={`Move ${called} down`}
          disabled={index === items - 1}
          onClick={() => move(index, index + 1, 'down')}
        >
          <ArrowDown aria-hidden />
        </button>
        <button
          type="button"
          data-tool="remove"
          aria-label={`Remove ${called}`}
          disabled={!remove}
          onClick={remove}
        >
          <Close aria-hidden />
        </button>
      </div>
    </li>
  );
}
