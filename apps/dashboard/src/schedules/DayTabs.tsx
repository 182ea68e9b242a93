import type { CandidateDay, Desk, Proposal } from './desk';
import { dayAt } from './grid';
import { dayOf } from './words';

interface DayTabsProps {
  readonly desk: Desk;
  readonly proposals: readonly Proposal[];
  readonly date: string;
  readonly onDate: (date: string) => void;
}

function nameOf({ date }: CandidateDay): string {
  return dayOf(Date.parse(`${date}T12:00:00Z`), 'UTC');
}

/** How many of the proposals use a day. */
function spreadOf({ days }: Desk, proposals: readonly Proposal[], { date }: CandidateDay): string {
  if (proposals.length === 0) return 'offered';
  const using = proposals.filter(({ placements }) =>
    placements.some(({ from }) => dayAt(days, from)?.date === date),
  );
  return using.length === 0 ? 'none fits' : `${using.length} of ${proposals.length}`;
}

/** The candidate's days, and how the proposals spread over them. */
export function DayTabs({ desk, proposals, date, onDate }: DayTabsProps) {
  return (
    <div className="sd-days num" role="group" aria-label="Day">
      {desk.days.map((one) => (
        <button
          key={one.date}
          type="button"
          aria-pressed={one.date === date}
          onClick={() => onDate(one.date)}
        >
          {nameOf(one)}
          <span>{one.windows.length === 0 ? 'not offered' : spreadOf(desk, proposals, one)}</span>
        </button>
      ))}
    </div>
  );
}

/** What the marks of the grid mean. */
export function GridKey() {
  return (
    <ul className="sd-key" aria-label="Key">
      <li>
        <i className="seat" /> seat
      </li>
      <li>
        <i className="busy" /> busy
      </li>
      <li>
        <i className="pad" /> buffer
      </li>
      <li>
        <i className="alt" /> alternate
      </li>
      <li>
        <i className="free" /> can move
      </li>
      <li>
        <i className="off" /> outside hours
      </li>
    </ul>
  );
}
