import { useState } from 'react';
import { useMediaQuery } from '@mui/material';
import { Kbd } from '@debrief/web-ui';
import { Empty } from '../layout';
import type { Check, Desk, Proposal } from './desk';
import { DayTabs, GridKey } from './DayTabs';
import { LeftOutLine } from './DeskNotices';
import type { Draft } from './draft';
import { axisOfDay, dayAt, placementsOn } from './grid';
import { Inspector, RulesKept } from './Inspector';
import { PanelGrid } from './PanelGrid';
import { RoundCards } from './RoundCards';
import type { Step } from './steps';

interface DeskBodyProps {
  readonly desk: Desk;
  readonly draft: Draft;
  readonly proposals: readonly Proposal[];
  readonly check: Check | undefined;
  readonly zone: string;
  readonly take: (step: Step) => void;
}

/** The day that the chosen round is on, unless the reader looks at another one. */
function useShownDate(desk: Desk, draft: Draft) {
  const chosen = draft.placements.find(({ roundId }) => roundId === draft.chosen?.roundId);
  const first = chosen ?? draft.placements[0];
  const mine = (first && dayAt(desk.days, first.from)?.date) ?? desk.days[0]?.date ?? null;
  const [looked, setLooked] = useState<{ readonly at: string; readonly of: string | null } | null>(
    null,
  );
  const date = looked && looked.of === mine ? looked.at : mine;
  return { date, look: (at: string) => setLooked({ at, of: mine }) };
}

/** The day with everybody on it, the round in hand, and what it keeps. */
export function DeskBody(props: DeskBodyProps) {
  const { desk, draft, proposals, check, zone, take } = props;
  const narrow = useMediaQuery('(max-width: 1023.95px)', { noSsr: true });
  const { date, look } = useShownDate(desk, draft);
  if (!date)
    return (
      <Empty title="No day is offered yet">
        {desk.windowsWords || 'Ask the candidate when they can; their windows bring the days here.'}
      </Empty>
    );
  const placements = placementsOn(desk, draft.placements, date);
  const axis = axisOfDay(desk, date, draft.placements, zone);
  if (narrow)
    return (
      <div className="sd-day">
        <RoundCards desk={desk} placements={draft.placements} zone={zone} take={take} />
        <RulesKept desk={desk} check={check} />
        <LeftOutLine desk={desk} />
      </div>
    );
  return (
    <div className="sd-day">
      <div className="sd-day-head">
        <DayTabs desk={desk} proposals={proposals} date={date} onDate={look} />
        <GridKey />
      </div>
      {axis ? (
        <PanelGrid
          {...{ desk, draft, axis, zone, date, placements, take }}
          alternates={check?.alternates ?? []}
        />
      ) : (
        <p className="dim">{desk.candidate.name} offered nothing on this day.</p>
      )}
      <LeftOutLine desk={desk} />
      <Inspector {...{ desk, draft, check, zone }} />
      <p className="sd-keys">
        <Kbd>←</Kbd> <Kbd>→</Kbd> move by {desk.stepMinutes} min <Kbd>↑</Kbd> <Kbd>↓</Kbd> change
        person <Kbd>1</Kbd> to <Kbd>9</Kbd> proposal <Kbd>Z</Kbd> undo <Kbd>?</Kbd> all keys
      </p>
      <RulesKept desk={desk} check={check} />
    </div>
  );
}
