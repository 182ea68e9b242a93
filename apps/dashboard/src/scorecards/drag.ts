import {
  pointerWithin,
  rectIntersection,
  type CollisionDetection,
  type KeyboardCoordinateGetter,
} from '@dnd-kit/core';
import type { ScorecardBody } from '@debrief/web-data';
import type { BodyChange } from './change-body';

/** Where a note may be put: `c:` and the key of a competency, `f:` and the type of a raised flag. */
export type DropId = `c:${string}` | `f:${string}`;

/** What putting a note somewhere does; null where it is cited already or there is no such place. */
export function citing(body: ScorecardBody, noteId: string, place: string): BodyChange | null {
  const key = place.slice(2);
  if (place.startsWith('c:')) {
    const rating = body.ratings.find(({ competency }) => competency === key);
    return rating?.evidence.includes(noteId) ? null : { type: 'cite', competency: key, noteId };
  }
  const flag = body.flags.find(({ type }) => type === key);
  return !flag || flag.evidence.includes(noteId) ? null : { type: 'citeFlag', flag: key, noteId };
}

/** A pointer must be inside a place; keys put the note onto one. */
export const underTheNote: CollisionDetection = (args) =>
  args.pointerCoordinates ? pointerWithin(args) : rectIntersection(args);

const STEP: Readonly<Record<string, 1 | -1>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/** The arrows go from place to place, in the order of the page. */
export const placeByPlace: KeyboardCoordinateGetter = (event, { context }) => {
  const by = STEP[event.code];
  if (!by) return undefined;
  event.preventDefault();
  const places = context.droppableContainers
    .getEnabled()
    .flatMap(({ id, node }) => (node.current ? [{ id, node: node.current }] : []))
    .sort((a, b) => a.node.getBoundingClientRect().top - b.node.getBoundingClientRect().top);
  const at = places.findIndex(({ id }) => id === context.over?.id);
  const next = places[at < 0 ? (by > 0 ? 0 : places.length - 1) : at + by];
  if (!next) return undefined;
  next.node.scrollIntoView({ block: 'nearest' });
  const { left, bottom } = next.node.getBoundingClientRect();
  // At its foot, so that the name of the place stays in view.
  return { x: left + 12, y: bottom - 30 };
};
