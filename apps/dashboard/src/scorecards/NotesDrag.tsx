import { useState, type ReactNode } from 'react';
import {
  DndContext,
  DragOverlay,
  KeyboardSensor,
  MeasuringStrategy,
  MouseSensor,
  TouchSensor,
  useDroppable,
  useSensor,
  useSensors,
  type Announcements,
} from '@dnd-kit/core';
import { Icon } from '@debrief/web-ui';
import { citing, placeByPlace, underTheNote, type DropId } from './drag';
import { noteLabel, type FormParts } from './form';

interface NotesDragProps extends Pick<FormParts, 'sheet' | 'body' | 'act'> {
  /** Shows the places as a list while a note is carried, where the form itself is not in view. */
  readonly tray: boolean;
  readonly children: ReactNode;
}

const KEYS = { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter'] };

function useNoteSensors() {
  return useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 4 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 120, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: placeByPlace, keyboardCodes: KEYS }),
  );
}

function placeName({ sheet }: Pick<FormParts, 'sheet'>, place: string): string {
  const key = place.slice(2);
  if (place.startsWith('f:'))
    return sheet.taxonomy.flags.find((flag) => flag.key === key)?.name ?? key;
  const found = sheet.rubric.competencies.find(({ competency }) => competency.key === key);
  return found?.competency.name ?? key;
}

function wordsFor(props: Pick<FormParts, 'sheet'>): Announcements {
  const over = (place: string | undefined) =>
    place ? `Over ${placeName(props, place)}.` : 'Over no place that takes a note.';
  return {
    onDragStart: () =>
      'Note lifted. Arrows choose a place, Space puts it there, Escape puts it back.',
    onDragOver: (event) => over(event.over?.id.toString()),
    onDragEnd: (event) =>
      event.over
        ? `Cited for ${placeName(props, event.over.id.toString())}.`
        : 'Put back; nothing changed.',
    onDragCancel: () => 'Put back; nothing changed.',
  };
}

/** Makes a part of the form a place for notes. */
export function useDropPlace(id: DropId) {
  const { setNodeRef, isOver, active } = useDroppable({ id });
  return { ref: setNodeRef, className: active ? (isOver ? ' drop over' : ' drop') : '' };
}

function TrayPlace({
  id,
  name,
  flag,
}: {
  readonly id: DropId;
  readonly name: string;
  readonly flag?: boolean;
}) {
  const { ref, className } = useDropPlace(id);
  return (
    <li ref={ref} className={`sc-tray-place${className}`}>
      {flag ? <Icon name="flag" /> : null}
      {name}
    </li>
  );
}

function Tray({ sheet, body }: Pick<FormParts, 'sheet' | 'body'>) {
  return (
    <ul className="sc-tray" aria-label="Places for the note">
      {sheet.rubric.competencies.map(({ competency }) => (
        <TrayPlace key={competency.key} id={`c:${competency.key}`} name={competency.name} />
      ))}
      {body.flags.map(({ type }) => (
        <TrayPlace key={type} id={`f:${type}`} name={placeName({ sheet }, `f:${type}`)} flag />
      ))}
    </ul>
  );
}

/** Notes are carried onto the competencies and flags they speak for: by mouse, finger or keys. */
export function NotesDrag({ sheet, body, act, tray, children }: NotesDragProps) {
  const [carried, setCarried] = useState<string | null>(null);
  const sensors = useNoteSensors();
  const note = body.notes.find(({ id }) => id === carried);
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={underTheNote}
      measuring={{ droppable: { strategy: MeasuringStrategy.Always } }}
      accessibility={{
        announcements: wordsFor({ sheet }),
        screenReaderInstructions: {
          draggable: 'Space lifts the note, then arrows choose a place.',
        },
      }}
      onDragStart={({ active }) => setCarried(active.id.toString())}
      onDragCancel={() => setCarried(null)}
      onDragEnd={({ active, over }) => {
        setCarried(null);
        const change = over ? citing(body, active.id.toString(), over.id.toString()) : null;
        if (change) act(change);
      }}
    >
      {children}
      {note && tray ? <Tray sheet={sheet} body={body} /> : null}
      <DragOverlay dropAnimation={null} className="sc-carried-layer">
        {note ? <div className="sc-carried">{noteLabel(note)}</div> : null}
      </DragOverlay>
    </DndContext>
  );
}
