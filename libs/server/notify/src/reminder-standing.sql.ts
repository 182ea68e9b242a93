import { conflicted } from '@debrief/server-loop';

/** From a seat `s` to all that decides whether it is reminded. */
export const SEAT_STANDING_FROM = `seat s JOIN round r ON r.id = s.round_id JOIN loop l ON l.id = s.loop_id
  JOIN person p ON p.id = s.person_id`;

/** Boolean: the scorecard of the seat is owed, can still be filed, and its round has a slot. */
export const STILL_OWES = `(s.state = 'assigned' AND s.filed_at IS NULL AND r.state = 'scheduled' AND p.active
  AND l.state IN ('planned', 'in_progress', 'debrief', 'on_hold') AND NOT ${conflicted('s.person_id', 'l')})`;
