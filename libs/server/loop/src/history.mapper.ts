import type { HistoryRow } from './history.repository';

export interface HistoryEntry {
  readonly at: Date;
  readonly actorName: string | null;
  readonly action: string;
  readonly text: string;
}

export function toHistoryEntry(row: HistoryRow): HistoryEntry {
  return { at: row.at, actorName: row.actor_name, action: row.action, text: wordsOf(row) };
}

function wordsOf(row: HistoryRow): string {
  const person = row.seat_person ?? 'Somebody';
  const round = row.round_name ?? 'a round';
  const said = (key: string): string | null =>
    typeof row.detail[key] === 'string' ? row.detail[key] : null;
  switch (row.action) {
    case 'loop.started':
      return 'Loop started';
    case 'loop.advanced':
      return said('opened')
        ? `${said('passed') ?? 'A stage'} passed, ${said('opened')} opened`
        : `${said('passed') ?? 'The last stage'} passed, debrief opened`;
    case 'loop.stopped':
      return 'Loop stopped';
    case 'seat.assigned':
      return `${person} put on ${round}`;
    case 'seat.removed':
      return `${person} taken off ${round}`;
    case 'seat.excused':
      return said('state') === 'no_show'
        ? `${person} was not there for ${round}`
        : `${person} excused from ${round}`;
    case 'seat.handed_over':
      return `${round} handed over from ${person} to ${said('toName') ?? 'somebody else'}`;
    case 'seat.reminded':
      return `${person} reminded of the scorecard for ${round}`;
    case 'round.scheduled':
      return said('startsAt') ? `${round} given a time` : `Time of ${round} cleared`;
    case 'scorecard.submitted':
      return row.seat_person ? `Scorecard filed for ${round}` : 'Scorecard filed';
    case 'scorecard.amended':
      return 'Scorecard amended';
    case 'feedback.opened_early':
      return 'Feedback opened early, with a written reason';
    default:
      return 'Decision made';
  }
}
