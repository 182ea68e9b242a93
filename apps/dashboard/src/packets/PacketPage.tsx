import { useMediaQuery } from '@mui/material';
import { enumerated, Icon, SealedPanel } from '@debrief/web-ui';
import type { Packet } from '@debrief/web-data';
import { useMe, useNow, useZone } from '../layout';
import { matrixGroups, worryAnswer } from './answers';
import { BeforeYouDecide } from './BeforeYouDecide';
import { WhatWouldChange } from './change/WhatWouldChange';
import { DecisionArea } from '../decisions/DecisionArea';
import { Decisions } from '../decisions/Decisions';
import { FlagCard } from './flags/FlagCard';
import { EstimatesBar } from './matrix/EstimatesBar';
import { Legend } from './matrix/Legend';
import { Matrix } from './matrix/Matrix';
import { StackedMatrix } from './matrix/StackedMatrix';
import { useEstimates } from './matrix/useEstimates';
import { useMatrixKeys } from './matrix/useMatrixKeys';
import { useOpenRows } from './matrix/useOpenRows';
import { groupsOf, isDecided } from './packet-facts';
import { PacketHeader } from './PacketHeader';
import { Recommendations } from './Recommendations';
import { Scorecards } from './Scorecards';
import { Unknowns } from './unknowns/Unknowns';

function ProductionUnassessed({ packet }: { readonly packet: Packet }) {
  const nobody = groupsOf(packet).acrossRounds.filter(({ n }) => n === 0);
  return nobody.map(({ key, name }) => (
    <p key={key} className="pk-loud">
      <Icon name="warn" />
      <span>
        <b>{name}: assessed by nobody.</b> Any round could have rated it, and none did. Ask before
        you decide.
      </span>
    </p>
  ));
}

const OPENS: Readonly<Record<Packet['seal'], string>> = {
  STAGE_COMPLETE: 'Each stage opens once everyone on it has filed or been excused.',
  OWN_SCORECARD: 'A stage opens with its first scorecard.',
  DEBRIEF_OPENED: 'They open with the debrief.',
};

/** The stages that are not in this packet yet, and what opens them. */
function SealedRounds({ packet }: { readonly packet: Packet }) {
  const stages = [
    ...new Set(packet.rounds.filter(({ sealed }) => sealed).map(({ stageName }) => stageName)),
  ];
  if (stages.length === 0) return null;
  return (
    <div className="pk-sealed">
      <SealedPanel title={`Not in this packet yet: ${enumerated(stages)}.`}>
        {OPENS[packet.seal]}
      </SealedPanel>
    </div>
  );
}

interface SheetProps {
  readonly packet: Packet;
  readonly zone: string;
  readonly mayAct: boolean;
  readonly estimates: ReturnType<typeof useEstimates>;
}

/** Mixed rows in view with their evidence on a wide screen; a narrow one starts with the numbers. */
const OPEN_FROM_THE_START = 2;

/** Questions 1 to 3: agree, mixed, unknown. */
function Sheet({ packet, zone, mayAct, estimates }: SheetProps) {
  const now = useNow();
  const narrow = useMediaQuery('(max-width: 759.95px)', { noSsr: true });
  const open = useOpenRows(packet, narrow ? 0 : OPEN_FROM_THE_START);
  useMatrixKeys();
  const groups = matrixGroups(packet);
  const Ratings = narrow ? StackedMatrix : Matrix;
  return (
    <div className="pk-sheet">
      <EstimatesBar packet={packet} rawOnly={estimates.rawOnly} onRawOnly={estimates.setRawOnly} />
      <Ratings packet={packet} groups={groups} open={open} estimates={estimates.shown} />
      <Unknowns packet={packet} zone={zone} now={now} mayAct={mayAct} />
      <Legend estimates={estimates.shown} />
    </div>
  );
}

/** The packet in the order a decision is made. */
export function PacketPage({ packet }: { readonly packet: Packet }) {
  const zone = useZone();
  const me = useMe();
  const closed = isDecided(packet);
  const mayAct = !closed && (me?.can.includes('manage_loops') ?? false);
  const estimates = useEstimates(packet);
  return (
    <>
      <PacketHeader packet={packet} zone={zone} />
      <div className="pk-page">
        <Decisions packet={packet} zone={zone} />
        {closed ? null : <BeforeYouDecide packet={packet} />}
        <SealedRounds packet={packet} />
        <ProductionUnassessed packet={packet} />
        <Sheet packet={packet} zone={zone} mayAct={mayAct} estimates={estimates} />
        <section className="pk-section" id="worry" tabIndex={-1} aria-labelledby="pk-worry">
          <h2 id="pk-worry">
            <span className="pk-n">4</span>What should worry us{' '}
            <span className="pk-answer">{worryAnswer(packet)}</span>
          </h2>
          {packet.flags.map((flag) => (
            <FlagCard
              key={flag.type}
              packet={packet}
              flag={flag}
              zone={zone}
              personId={me?.person.id}
              mayAdjudicate={mayAct && flag.adjudication === null}
            />
          ))}
        </section>
        <WhatWouldChange packet={packet} />
        <div className="pk-last">
          <Recommendations packet={packet} estimates={estimates.shown} />
          <DecisionArea packet={packet} />
        </div>
        <Scorecards packet={packet} zone={zone} />
      </div>
    </>
  );
}
