import type { CSSProperties, ReactNode } from 'react';
import { useDraggable } from '@dnd-kit/core';
import type { Chosen } from './draft';
import type { Place } from './grid';

export function placeStyle({ start, width }: Place): CSSProperties {
  return { '--s': start, '--w': width } as CSSProperties;
}

/** What a block carries while it is dragged. */
export interface Dragged extends Chosen {
  readonly personId: string | null;
}

interface SeatBlockProps {
  readonly place: Place;
  readonly dragged: Dragged;
  readonly chosen: boolean;
  readonly learns?: boolean;
  readonly label: string;
  readonly onChoose: (chosen: Chosen) => void;
  readonly children: ReactNode;
}

/** A round on somebody's row: chosen by a click, moved by drag or by the arrow keys. */
export function SeatBlock(props: SeatBlockProps) {
  const { place, dragged, chosen, learns, label, onChoose, children } = props;
  const { roundId, seatId, personId } = dragged;
  const drag = useDraggable({ id: `${roundId} ${seatId ?? 'round'}`, data: { ...dragged } });
  const moving = drag.transform
    ? { transform: `translate3d(${drag.transform.x}px, ${drag.transform.y}px, 0)` }
    : undefined;
  return (
    <button
      ref={drag.setNodeRef}
      type="button"
      data-block={`${roundId} ${seatId ?? 'round'}`}
      className={`sd-seat${learns ? ' learns' : ''}${drag.isDragging ? ' dragged' : ''}`}
      aria-pressed={chosen}
      aria-label={label}
      style={{ ...placeStyle(place), ...moving }}
      onClick={() => onChoose({ roundId, seatId })}
      onFocus={() => onChoose({ roundId, seatId })}
      {...drag.listeners}
      data-person={personId ?? undefined}
    >
      {children}
    </button>
  );
}
