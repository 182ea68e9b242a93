import { useState } from 'react';
import { enumerated, Icon } from '@debrief/web-ui';
import type { CoverageGap, Packet, PacketCompetency } from '@debrief/web-data';
import { gapsOf, openGaps } from '../packet-facts';
import { AcceptedGapLine } from './AcceptedGapLine';
import { plannedWords } from './repair-words';
import { RepairChoice } from './RepairChoice';
import { useRepairs } from './useRepairs';
import { useFocusKept } from './useFocusKept';

interface GapsProps {
  readonly packet: Packet;
  readonly zone: string;
  /** The reader may change the loop, and it is still open. */
  readonly mayRepair: boolean;
}

/** The heaviest gaps are named; the table marks every one. */
const MOST_GAPS = 8;

/** "not probed by Ruben", as whoever had it in their rubric said. */
function notProbedBy(packet: Packet, { ratings }: PacketCompetency): string | null {
  const names = ratings
    .filter(({ notProbed }) => notProbed)
    .flatMap(({ seatId }) => packet.assessors.find((one) => one.seatId === seatId)?.name ?? []);
  return names.length === 0 ? null : `not probed by ${enumerated(names)}`;
}

interface GapLineProps extends GapsProps {
  readonly competency: PacketCompetency;
  readonly gap: CoverageGap | undefined;
  readonly loopVersion: number;
  readonly shown: boolean;
  readonly onShow: () => void;
}

function GapLine(props: GapLineProps) {
  const { packet, competency, gap, loopVersion, shown, onShow, zone, mayRepair } = props;
  const { name, assessors, minAssessors, acceptedGap } = competency;
  const why = [notProbedBy(packet, competency), gap ? plannedWords(gap) : null].filter(Boolean);
  const repairable = mayRepair && gap !== undefined && !acceptedGap;
  return (
    <li className="pk-gap">
      <p>
        {repairable ? (
          <button type="button" className="pk-name" aria-expanded={shown} onClick={onShow}>
            {name}
          </button>
        ) : (
          <b>{name}</b>
        )}
        <span className={acceptedGap ? 'dim' : 'warn-text'}>
          {assessors} of {minAssessors}
        </span>
      </p>
      {why.length > 0 ? <p className="dim small">{why.join('; ')}</p> : null}
      <AcceptedGapLine
        loopId={packet.loopId}
        competency={competency}
        zone={zone}
        mayUndo={mayRepair}
      />
      {repairable && shown ? (
        <RepairChoice loopId={packet.loopId} loopVersion={loopVersion} gap={gap} />
      ) : null}
    </li>
  );
}

/** Where the blueprint asks for more assessors than there are, and the cheapest way to each of them. */
export function Gaps({ packet, zone, mayRepair }: GapsProps) {
  const gaps = gapsOf(packet);
  const open = openGaps(packet);
  const repairs = useRepairs(packet.loopId, mayRepair && gaps.length > 0);
  const [shown, setShown] = useState<string | null>(open[0]?.key ?? null);
  useFocusKept('gaps', `${open.length} ${gaps.length}`);
  const rest = gaps.length - MOST_GAPS;
  return (
    <section id="gaps" tabIndex={-1}>
      <h3>
        <Icon name="gap" className={open.length > 0 ? 'pk-warn-ink' : ''} />
        {gaps.length === 0 ? 'Covered as the blueprint asks' : 'Fewer assessors than asked for'}
      </h3>
      <ul className="num">
        {gaps.slice(0, MOST_GAPS).map((competency) => (
          <GapLine
            key={competency.key}
            packet={packet}
            zone={zone}
            mayRepair={mayRepair}
            competency={competency}
            gap={repairs.data?.gaps.find((one) => one.competency === competency.key)}
            loopVersion={repairs.data?.loopVersion ?? packet.loopVersion}
            shown={shown === competency.key}
            onShow={() => setShown(shown === competency.key ? null : competency.key)}
          />
        ))}
        {rest > 0 ? <li className="dim">and {rest} more, marked in the table</li> : null}
      </ul>
      {repairs.error ? (
        <p className="dim small">The ways to close them could not be loaded. Reload the page.</p>
      ) : null}
      {open.length > 0 && !mayRepair ? (
        <p className="dim small">
          The hiring manager or a recruiter can ask for them, or accept them with a reason.
        </p>
      ) : null}
    </section>
  );
}
