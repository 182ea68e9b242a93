import { useState } from 'react';
import { Button, useMediaQuery } from '@mui/material';
import { Link } from 'react-router-dom';
import { enumerated, Icon, Kbd, RatingMark, RecommendationRow, SealedPanel } from '@debrief/web-ui';
import type { Packet } from '@debrief/web-data';
import { count, day, PageHeader, useMe, useNow, useZone } from '../layout';
import { matrixGroups, worryAnswer } from './answers';
import { BeforeYouDecide } from './BeforeYouDecide';
import { DecisionArea } from './DecisionArea';
import { Decisions } from './Decisions';
import { FlagCard } from './flags/FlagCard';
import { Matrix, type OpenRow } from './matrix/Matrix';
import { StackedMatrix } from './matrix/StackedMatrix';
import { useMatrixKeys } from './matrix/useMatrixKeys';
import { groupsOf, isDecided, shortHash } from './packet-facts';
import { Scorecards } from './Scorecards';
import { Unknowns } from './unknowns/Unknowns';
import { WhatWouldChange } from './change/WhatWouldChange';

/** Which rows show their evidence; the mixed ones do from the start. */
function useOpenRows(packet: Packet): OpenRow {
  const [rows, setRows] = useState<ReadonlyMap<string, string | null>>(
    () =>
      new Map(
        packet.competencies
          .filter(({ picture }) => picture === 'MIXED')
          .map(({ key }) => [key, null]),
      ),
  );
  return {
    isOpen: (key) => rows.has(key),
    seatOf: (key) => rows.get(key) ?? null,
    toggle: (key, seatId) => {
      const next = new Map(rows);
      const same = rows.has(key) && (seatId === null || rows.get(key) === seatId);
      if (same) next.delete(key);
      else next.set(key, seatId);
      setRows(next);
    },
  };
}

function Aside({ packet, zone }: { readonly packet: Packet; readonly zone: string }) {
  const people = new Set(packet.assessors.map(({ personId }) => personId)).size;
  const starts = packet.rounds.flatMap(({ startsAt }) => (startsAt ? [startsAt] : [])).sort();
  const [first, last] = [starts[0], starts.at(-1)];
  const when = first && last ? `, ${day(first, zone)} to ${day(last, zone)}` : '';
  return (
    <span className="num">
      {packet.jobTitle}, level {packet.level} · {count(people, 'interviewer')}
      {when} · {packet.blueprintTitle}, version {packet.blueprintVersion}
      {packet.frozen ? (
        <>
          {' '}
          · frozen packet {packet.frozen.number},{' '}
          <span className="pk-hash" title={packet.frozen.sha256}>
            {shortHash(packet.frozen.sha256)}
          </span>
        </>
      ) : null}
    </span>
  );
}

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

function Legend() {
  return (
    <div className="pk-legend" aria-label="Signs">
      <span>
        <RatingMark small value={1} /> to <RatingMark small value={4} /> against the anchor
      </span>
      <span>
        <RatingMark small value={null} notProbed /> never a number
      </span>
      <span>
        <RatingMark small value={3} unsupported /> not enough evidence, left out
      </span>
      <span>
        <Icon name="seal" size={13} /> independent
      </span>
      <span>
        <Icon name="unsealed" size={13} /> not independent
      </span>
      <span>
        <Icon name="pencil" size={13} /> amended after seeing others
      </span>
      <span className="pk-keys">
        <Kbd>j</Kbd> <Kbd>k</Kbd> move <Kbd>↵</Kbd> evidence
      </span>
    </div>
  );
}

function Recommendations({ packet }: { readonly packet: Packet }) {
  const { score, coveredWeight, leftOut } = packet.weighted;
  const names = leftOut.map(
    (key) => packet.competencies.find((one) => one.key === key)?.name ?? key,
  );
  return (
    <section aria-labelledby="pk-recommend">
      <h2 id="pk-recommend">
        <span className="pk-n">6</span>What we recommend
      </h2>
      <RecommendationRow groups={packet.recommendations} />
      <p className="num pk-weighted">
        {score === null ? (
          'No weighted picture: nobody rated anything with weight.'
        ) : (
          <>
            <b>The weighted picture is {score.toFixed(2)}</b>, over {coveredWeight.toFixed(2)} of
            the weight.
            {names.length > 0 ? ` It leaves out ${names.join(', ')}.` : ''}
          </>
        )}
      </p>
      <p className="dim small">
        Advice from arithmetic. It does not know {packet.candidate.name.split(' ')[0]}, and it does
        not decide.
      </p>
    </section>
  );
}

/** The packet in the order a decision is made. */
export function PacketPage({ packet }: { readonly packet: Packet }) {
  const zone = useZone();
  const now = useNow();
  const can = useMe()?.can ?? [];
  const narrow = useMediaQuery('(max-width: 759.95px)', { noSsr: true });
  const open = useOpenRows(packet);
  useMatrixKeys();
  const groups = matrixGroups(packet);
  const closed = isDecided(packet);
  return (
    <>
      <PageHeader
        title={packet.candidate.name}
        above={<Link to="/packets">Packets</Link>}
        aside={<Aside packet={packet} zone={zone} />}
        actions={
          <Button component={Link} to={`/loops/${packet.loopId}/show`}>
            Go to the loop
          </Button>
        }
      />
      <div className="pk-page">
        <Decisions packet={packet} zone={zone} />
        {closed ? null : <BeforeYouDecide packet={packet} />}
        <SealedRounds packet={packet} />
        <ProductionUnassessed packet={packet} />
        <div className="pk-sheet">
          {narrow ? (
            <StackedMatrix packet={packet} groups={groups} open={open} />
          ) : (
            <Matrix packet={packet} groups={groups} open={open} />
          )}
          <Unknowns packet={packet} zone={zone} now={now} />
          <Legend />
        </div>
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
              mayAdjudicate={can.includes('manage_loops') && !closed && flag.adjudication === null}
            />
          ))}
        </section>
        <WhatWouldChange packet={packet} />
        <div className="pk-last">
          <Recommendations packet={packet} />
          <DecisionArea packet={packet} />
        </div>
        <Scorecards packet={packet} zone={zone} />
      </div>
    </>
  );
}
